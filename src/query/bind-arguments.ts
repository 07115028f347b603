// Arguments as a person writes them in, terms for the parameters of a canned query out.

import type { Literal, NamedNode } from '@rdfjs/types';
import { UsageError } from '../diagnostic.js';
import type { Bindings } from './bind-query.js';
import type { CannedQuery, QueryParameter } from './canned-query.js';
import { isIri } from '../rdf/iri.js';
import { didYouMean } from '../read/nearest.js';
import { checkLanguage } from './check-language.js';
import type { QueryEngine } from './engine.js';
import { conceptIri, findNamed } from './find-named.js';
import { isConceptScheme, isNamedType } from './parameter-type.js';
import { parseValue } from './parameter-value.js';
import { namedNode } from './plain-term.js';

/** Parameter name → what was written for it. */
export type QueryArguments = Readonly<Record<string, string | number | undefined>>;

/** What binding needs of a graph. */
export interface GraphToBind {
  readonly engine: QueryEngine;
  /** Folder against which paths of files are resolved. */
  readonly folder: string;
}

/**
 * Checks the arguments against the query's parameters and the graph.
 * @throws UsageError on an unknown, missing or wrong argument, with what is taken
 */
export async function bindArguments(query: CannedQuery, args: QueryArguments, graph: GraphToBind): Promise<Bindings> {
  refuseUnknown(query, args);
  const bindings = new Map<string, NamedNode | Literal | undefined>();
  for (const parameter of query.parameters) {
    const value = Object.hasOwn(args, parameter.name) ? args[parameter.name]?.toString() : undefined;
    if (value !== undefined) bindings.set(parameter.variable, await givenTerm(parameter, value, graph));
    else if (parameter.required) throw missing(query, parameter);
    else bindings.set(parameter.variable, await defaultOf(parameter, graph));
  }
  return bindings;
}

function refuseUnknown(query: CannedQuery, args: QueryArguments): void {
  const known = query.parameters.map(({ name }) => name);
  for (const name of Object.keys(args)) {
    if (known.includes(name)) continue;
    const taken = known.length > 0 ? `It takes ${known.map((each) => `--${each}`).join(', ')}.` : 'It takes none.';
    throw new UsageError(`The query ${query.name} has no parameter '${name}'. ${didYouMean(name, known)}${taken}`);
  }
}

function missing(query: CannedQuery, { name, description, type }: QueryParameter): UsageError {
  return new UsageError(`The query ${query.name} needs --${name} <${type}>: ${description}`);
}

/** The default of a concept is its notation and needs no look at the graph: a graph without it has no answer anyway. */
async function defaultOf(parameter: QueryParameter, graph: GraphToBind): Promise<NamedNode | Literal | undefined> {
  const { type, defaultValue } = parameter;
  if (defaultValue === undefined) return undefined;
  return isConceptScheme(type) ? namedNode(conceptIri(type, defaultValue)) : termOf(parameter, defaultValue, graph);
}

/** A required language is what the question is about, and may be one that is wanted and not there yet. */
function givenTerm(parameter: QueryParameter, value: string, graph: GraphToBind): Promise<NamedNode | Literal> {
  const { name, type, required } = parameter;
  return type === 'language' && !required ? checkLanguage(graph.engine, name, value) : termOf(parameter, value, graph);
}

async function termOf(
  { name, type, choices }: QueryParameter,
  value: string,
  graph: GraphToBind,
): Promise<NamedNode | Literal> {
  if (choices && !choices.includes(value)) {
    throw new UsageError(`--${name} takes ${choices.join(', ')}, not '${value}'. ${didYouMean(value, choices)}`.trim());
  }
  if (type === 'release') return namedNode(await besideGraph(value, `--${name}`, graph));
  if (isNamedType(type)) return namedNode(await findNamed(graph.engine, type, value, `--${name}`));
  return parseValue(name, type, value);
}

/** An IRI names a graph that is there; a path is loaded under the IRI of its file. */
async function besideGraph(value: string, option: string, { engine, folder }: GraphToBind): Promise<string> {
  if (/^(?:https?|urn):/u.test(value)) return namedNodeValue(value, option);
  if (!engine.addGraph) throw new UsageError(`${option}: an endpoint takes the IRI of one of its graphs, not a file`);
  const { readGraph } = await import('./find-graph.js');
  const texts = readGraph(value, folder, option);
  const name = texts[0]?.baseIri ?? '';
  await engine.addGraph(name, texts);
  return name;
}

function namedNodeValue(value: string, option: string): string {
  if (!isIri(value)) throw new UsageError(`${option} takes a path or an absolute IRI, not '${value}'`);
  return value;
}
