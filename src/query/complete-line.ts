// A line that is being typed in, the words that could stand at its end out.

import type { CannedQuery } from './canned-query.js';
import type { QueryEngine } from './engine.js';
import { candidatesOf } from './find-named.js';
import { KNOWN_PREFIXES } from './known-prefixes.js';
import { isNamedType } from './parameter-type.js';

/** Candidates, and the end of the line that they replace: what Node's readline wants of a completer. */
export type Completion = readonly [candidates: readonly string[], replaced: string];

export interface CompletionContext {
  readonly engine: QueryEngine;
  readonly queries: readonly CannedQuery[];
  /** Commands of the shell, with their dot. */
  readonly commands: readonly string[];
  /** Lines of an unfinished query before this one. */
  readonly before: string;
}

const KEYWORDS = [
  'SELECT',
  'ASK',
  'CONSTRUCT',
  'DESCRIBE',
  'WHERE',
  'DISTINCT',
  'OPTIONAL',
  'UNION',
  'MINUS',
  'FILTER',
  'BIND',
  'VALUES',
  'GRAPH',
  'GROUP BY',
  'HAVING',
  'ORDER BY',
  'DESC',
  'LIMIT',
  'OFFSET',
  'COUNT',
  'LANGMATCHES',
  'LANG',
  'CONTAINS',
  'LCASE',
  'STR',
  'BOUND',
  'COALESCE',
  'IF',
  'IN',
  'AS',
  'PREFIX',
];

/** Query names and commands at the start; parameters and their values after a name; prefixes, terms, variables in SPARQL. */
export async function completeLine(line: string, context: CompletionContext): Promise<Completion> {
  const query = context.queries.find(({ name }) => line.startsWith(`${name} `));
  if (query && context.before === '') return completeParameters(line, query, context.engine);
  const word = /[^\s(){},;]*$/u.exec(line)?.[0] ?? '';
  const atStart = context.before === '' && line.trimStart() === word;
  if (atStart) {
    const names = [...context.commands, ...context.queries.map(({ name }) => name)];
    return [startingWith(word, [...names, ...KEYWORDS.slice(0, 4)]), word];
  }
  if (word.startsWith('?')) return [startingWith(word, variablesOf(`${context.before} ${line}`, word)), word];
  if (word.includes(':')) return [await completeTerm(word, context.engine), word];
  const prefixes = Object.keys(KNOWN_PREFIXES).map((prefix) => `${prefix}:`);
  return [startingWith(word, word === '' ? KEYWORDS : [...KEYWORDS, ...prefixes]), word];
}

async function completeParameters(line: string, query: CannedQuery, engine: QueryEngine): Promise<Completion> {
  const [, option = '', value = ''] = /(?:(--[a-zA-Z0-9]+)\s+)?(\S*)$/u.exec(line) ?? [];
  const parameter = query.parameters.find(({ name }) => option === `--${name}`);
  if (parameter?.choices) return [startingWith(value, parameter.choices), value];
  if (parameter && isNamedType(parameter.type)) {
    const names = [...new Set((await candidatesOf(engine, parameter.type)).map(({ name }) => name))];
    return [startingWith(value, names.filter((name) => !/\s/u.test(name)).sort()), value];
  }
  if (parameter) return [[], value];
  const unused = query.parameters.map(({ name }) => `--${name}`).filter((name) => !line.includes(`${name} `));
  return [startingWith(value, unused), value];
}

/** Classes, properties and concepts of the graph in the namespace of the prefix. */
async function completeTerm(word: string, engine: QueryEngine): Promise<readonly string[]> {
  const [, prefix = '', local = ''] = /^([\w-]*):([\w.-]*)$/u.exec(word) ?? [];
  const namespace = Object.hasOwn(KNOWN_PREFIXES, prefix) ? KNOWN_PREFIXES[prefix] : undefined;
  if (namespace === undefined) return [];
  const { rows } = await engine.select(`SELECT DISTINCT ?term WHERE {
  { ?s ?term ?o } UNION { ?s a ?term } UNION { ?term <http://www.w3.org/2004/02/skos/core#inScheme> ?scheme }
  FILTER(STRSTARTS(STR(?term), "${namespace}${local}"))
}`);
  return rows
    .flatMap(({ term }) => (term ? [term.value.slice(namespace.length)] : []))
    .filter((name) => /^[\w.-]*\w$/u.test(name))
    .map((name) => `${prefix}:${name}`)
    .sort();
}

function variablesOf(text: string, word: string): readonly string[] {
  return [...new Set(text.match(/\?\w+/gu) ?? [])].filter((variable) => variable !== word).sort();
}

function startingWith(word: string, candidates: readonly string[]): readonly string[] {
  const wanted = word.toLowerCase();
  return candidates.filter((candidate) => candidate.toLowerCase().startsWith(wanted));
}
