// The text of a `.rq` file in, its checked header out. Lines `#+ …` at the top are YAML in the grlc convention.

import type { Query } from 'sparqljs';
import { z } from 'zod';
import type { Diagnostic, Place } from '../diagnostic.js';
import { readYaml, type YamlValue } from '../read/yaml-document.js';
import type { QueryChart, QueryHeader, QueryParameter } from './canned-query.js';
import { PARAMETER_TYPES, termKindOf, type ParameterType, type TermKind } from './parameter-type.js';
import { parseParameterVariable, type ParameterVariable } from './parameter-variable.js';
import { variablePlaces } from './syntax-tree.js';

const scalar = z.union([z.string(), z.number(), z.boolean()]).transform(String);
const parameterName = z.string().regex(/^[a-zA-Z0-9]+$/u, 'a parameter name has letters and digits only');
/** grlc writes maps as lists of maps with one key. */
const listOfPairs = <T extends z.ZodType>(value: T) => z.array(z.record(parameterName, value)).default([]);

/** Keys of grlc (http://grlc.io/#api-decorators) and, below, our own. A key that is not here is an error. */
const HEADER = z.strictObject({
  summary: z.string().min(1),
  description: z.string().default(''),
  tags: z.array(z.string()).default([]),
  defaults: listOfPairs(scalar),
  enumerate: listOfPairs(z.array(scalar)),
  method: z.enum(['GET', 'POST']).optional(),
  endpoint: z.string().optional(),
  endpoint_in_url: z.boolean().optional(),
  'endpoint-method': z.enum(['GET', 'POST']).optional(),
  pagination: z.number().int().positive().optional(),
  transform: z.record(z.string(), z.unknown()).optional(),
  parameters: listOfPairs(
    z.strictObject({
      type: z.enum(PARAMETER_TYPES as readonly [ParameterType, ...ParameterType[]]),
      description: z.string().min(1),
    }),
  ),
  reading: z.string().default(''),
  empty: z.string().default(''),
  chart: z
    .discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('matrix'),
        rows: z.string(),
        columns: z.string(),
        colour: z.string(),
        order: z.string(),
      }),
      z.strictObject({
        kind: z.literal('timeline'),
        x: z.string(),
        y: z.string(),
        label: z.string(),
        colour: z.string(),
      }),
    ])
    .optional(),
  example: z.strictObject({ arguments: z.record(parameterName, scalar).default({}) }).optional(),
});
type Header = z.output<typeof HEADER>;

export interface ReadHeader {
  readonly header?: QueryHeader;
  readonly diagnostics: readonly Diagnostic[];
}

/** Whether the text has a header at all. */
export function hasHeader(text: string): boolean {
  return text.startsWith('#+');
}

/**
 * Reads the header and checks it against the query.
 * @returns diagnostics `invalid-yaml`, `invalid-setting`, `query-header` with the place in the file
 */
export function readHeader(text: string, path: string, query: Query): ReadHeader {
  const { document, diagnostics } = readYaml<Header>(headerYaml(text), path, HEADER);
  if (!document) return { diagnostics: diagnostics.map(shifted) };
  const variables = parameterVariables(query);
  const problems = [
    ...variableProblems(query),
    ...unknownNames(document.value, new Set(variables.map(({ name }) => name))),
    ...variables.flatMap((variable) => typeProblems(variable, document.value)),
  ];
  if (problems.length > 0) {
    return { diagnostics: problems.map((problem) => headerDiagnostic(problem, document)) };
  }
  return { header: assemble(document.value, variables), diagnostics: [] };
}

/** Lines keep their numbers; `#+ ` is three columns. */
function headerYaml(text: string): string {
  const lines = text.split(/\r?\n/u);
  const end = lines.findIndex((line) => !line.startsWith('#+'));
  return lines
    .slice(0, end < 0 ? undefined : end)
    .map((line) => line.replace(/^#\+ ?/u, ''))
    .join('\n');
}

function shifted(diagnostic: Diagnostic): Diagnostic {
  return diagnostic.place ? { ...diagnostic, place: shiftedPlace(diagnostic.place) } : diagnostic;
}

function shiftedPlace(place: Place): Place {
  return { ...place, column: place.column + '#+ '.length };
}

interface Problem {
  readonly message: string;
  readonly key: readonly string[];
}

function headerDiagnostic({ message, key }: Problem, document: YamlValue<Header>): Diagnostic {
  return { severity: 'error', code: 'query-header', message, place: shiftedPlace(document.placeOf(key)) };
}

function parameterVariables(query: Query): readonly ParameterVariable[] {
  const names = new Set(variablePlaces(query).map(({ name }) => name));
  return [...names].map(parseParameterVariable).filter((variable) => variable !== undefined);
}

/** A parameter becomes a term, and a term cannot stand everywhere a variable can. */
function variableProblems(query: Query): readonly Problem[] {
  return variablePlaces(query).flatMap(({ name, role }) => {
    const parameter = parseParameterVariable(name);
    if (!parameter) return [];
    if (role === 'binding') return [{ message: `?${name} is a parameter and cannot be given a value`, key: [] }];
    if (role === 'subject' && parameter.kind !== 'iri') {
      return [{ message: `?${name} stands where only an IRI can, and its name does not say _iri`, key: [] }];
    }
    return [];
  });
}

function unknownNames(header: Header, known: ReadonlySet<string>): readonly Problem[] {
  const named: readonly (readonly [string, readonly string[]])[] = [
    ['parameters', header.parameters.flatMap(Object.keys)],
    ['defaults', header.defaults.flatMap(Object.keys)],
    ['enumerate', header.enumerate.flatMap(Object.keys)],
    ['example', Object.keys(header.example?.arguments ?? {})],
  ];
  return named.flatMap(([key, names]) =>
    names
      .filter((name) => !known.has(name))
      .map((name) => ({ message: `${key}: the query has no parameter '${name}'`, key: [key] })),
  );
}

function typeProblems({ variable, name, kind }: ParameterVariable, header: Header): readonly Problem[] {
  const type = pairOf(header.parameters, name)?.type;
  if (type === undefined || termKindOf(type) === kind) return [];
  const message = `parameters: '${name}' is declared as ${type} (${termKindOf(type)}), but ?${variable} is of kind ${kind}`;
  return [{ message, key: ['parameters'] }];
}

const TYPE_OF_KIND: Readonly<Record<TermKind, ParameterType>> = {
  iri: 'iri',
  integer: 'integer',
  number: 'number',
  date: 'date',
  string: 'text',
};

function assemble(header: Header, variables: readonly ParameterVariable[]): QueryHeader {
  const order = header.parameters.flatMap(Object.keys);
  const parameters = variables.map((variable) => assembleParameter(variable, header));
  return {
    summary: header.summary,
    description: header.description,
    tags: header.tags,
    reading: header.reading,
    empty: header.empty,
    parameters: parameters.sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name)),
    exampleArguments: header.example?.arguments ?? {},
    ...(header.chart ? { chart: header.chart satisfies QueryChart } : {}),
  };
}

function assembleParameter({ name, variable, required, kind }: ParameterVariable, header: Header): QueryParameter {
  const declared = pairOf(header.parameters, name);
  const defaultValue = pairOf(header.defaults, name);
  const choices = pairOf(header.enumerate, name);
  return {
    name,
    variable,
    type: declared?.type ?? TYPE_OF_KIND[kind],
    required: required && defaultValue === undefined,
    description: declared?.description ?? '',
    ...(defaultValue === undefined ? {} : { defaultValue }),
    ...(choices === undefined ? {} : { choices }),
  };
}

function pairOf<T>(pairs: readonly Readonly<Record<string, T>>[], name: string): T | undefined {
  return pairs.find((pair) => Object.hasOwn(pair, name))?.[name];
}
