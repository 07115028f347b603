// SPARQL text in; its syntax tree, or a usage error with place and reason, out. Text that would break an engine is refused.

import type { Query, SparqlQuery } from 'sparqljs';
import { UsageError } from '../diagnostic.js';
import { didYouMean } from '../read/nearest.js';

/** Longer texts are refused; the longest canned query has about 5,000 characters. */
export const MAX_QUERY_LENGTH = 100_000;
/** Deeper brackets, and longer chains of operators, exhaust the stack of parsers and engines. */
const MAX_NESTING = 60;
const MAX_CHAIN = 500;

/**
 * Parses a query (no update).
 * @param prefixes known without a declaration
 * @throws UsageError with line, column and what was expected
 */
export async function parseQuery(sparql: string, prefixes: Readonly<Record<string, string>> = {}): Promise<Query> {
  refuseHostileText(sparql);
  if (/^(?:\s|#[^\n]*(?:\n|$))*$/u.test(sparql)) throw new UsageError('The text holds no query');
  const parsed = await parseText(sparql, prefixes);
  if (parsed.type !== 'query') throw new UsageError('Only queries are answered here, no updates');
  return parsed;
}

/** @throws UsageError when the text is longer or deeper than an engine survives. */
function refuseHostileText(sparql: string): void {
  if (sparql.length > MAX_QUERY_LENGTH) {
    throw new UsageError(`The query has ${sparql.length} characters; up to ${MAX_QUERY_LENGTH} are taken`);
  }
  let depth = 0;
  const chain = new Map<string, number>();
  for (const token of tokensOf(sparql)) {
    if ('({['.includes(token)) depth += 1;
    else if (')}]'.includes(token)) depth -= 1;
    else chain.set(token, (chain.get(token) ?? 0) + 1);
    if (depth > MAX_NESTING) throw new UsageError(`The query nests brackets deeper than ${MAX_NESTING}`);
  }
  for (const [token, count] of chain) {
    if (count > MAX_CHAIN)
      throw new UsageError(`The query has ${count} times '${token}'; up to ${MAX_CHAIN} are taken`);
  }
}

/** Has the query a dataset clause (`FROM`, `FROM NAMED`)? `?from`, `from:x` and `x:from` are none. */
export function namesDataset(sparql: string): boolean {
  return /(?<![\p{L}\p{N}_?$@:.\\%-])FROM(?![\p{L}\p{N}_:.-])/iu.test(withoutTexts(sparql));
}

/** The names of variables as they stand in the text. */
export function variablesOf(sparql: string): readonly string[] {
  return [...withoutTexts(sparql).matchAll(/[?$]([\p{L}\p{M}\p{N}_·‿⁀]+)/gu)].map(([, name = '']) => name);
}

/** Brackets and the operators that parsers handle by recursion. */
function tokensOf(sparql: string): readonly string[] {
  const bare = withoutTexts(sparql);
  return bare.match(/[(){}[\]!^]|[-+*/|&]+|\b(?:UNION|OPTIONAL|MINUS|FILTER|BIND|GRAPH|NOT|EXISTS)\b/giu) ?? [];
}

/** The query with blanks for each string, IRI and comment; what is left stands where it stood. */
function withoutTexts(sparql: string): string {
  const skipped = /"""[^]*?"""|'''[^]*?'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|<[^<>"{}|^`\\\s]*>|#[^\n]*/gu;
  return sparql.replace(skipped, (text) => text.replace(/[^\n]/gu, (sign) => ' '.repeat(sign.length)));
}

async function parseText(sparql: string, prefixes: Readonly<Record<string, string>>): Promise<SparqlQuery> {
  // Loaded late and only here: it costs a cold start more than most queries do.
  const { Parser } = await import('sparqljs');
  try {
    return new Parser({ prefixes: { ...prefixes } }).parse(sparql);
  } catch (error) {
    throw new UsageError(describeSyntaxError(error, sparql, Object.keys(prefixes)), { cause: error });
  }
}

interface JisonError {
  readonly hash: {
    readonly text: string;
    readonly loc?: { readonly last_line: number; readonly last_column: number };
    readonly expected?: readonly string[];
  };
}

function describeSyntaxError(error: unknown, sparql: string, prefixes: readonly string[]): string {
  if (!(error instanceof Error)) return 'The query cannot be parsed';
  const prefix = /^Unknown prefix: (.*)$/u.exec(error.message)?.[1];
  if (prefix !== undefined) return describeUnknownPrefix(prefix, sparql, prefixes);
  if (!isJisonError(error)) return `The query cannot be parsed: ${error.message.split('\n')[0] ?? ''}`;
  const { text, loc, expected = [] } = error.hash;
  const place = loc ? placeAfter(sparql, loc.last_line, loc.last_column) : '';
  const wanted = expected.slice(0, 8).map((token) => token.replaceAll("'", ''));
  const more = expected.length > wanted.length ? ', …' : '';
  return `The query is wrong${place}: found ${text === '' ? 'the end' : `'${text}'`}${wanted.length > 0 ? `, expected ${wanted.join(', ')}${more}` : ''}`;
}

function isJisonError(error: Error): error is Error & JisonError {
  return 'hash' in error && typeof error.hash === 'object' && error.hash !== null && 'text' in error.hash;
}

/** The parser tells where the token before the wrong one ends. */
function placeAfter(sparql: string, line: number, column: number): string {
  const lines = sparql.split('\n');
  const before = lines.slice(0, line - 1).reduce((length, each) => length + each.length + 1, 0) + column;
  const skipped = /^(?:\s|#[^\n]*(?:\n|$))*/u.exec(sparql.slice(before))?.[0].length ?? 0;
  return placeOf(sparql, before + skipped);
}

function placeOf(sparql: string, offset: number): string {
  const read = sparql.slice(0, offset).split('\n');
  return ` at line ${read.length}, column ${(read.at(-1) ?? '').length + 1}`;
}

/** Variables, language tags and blank nodes, and names with what stands before their first colon. */
const NAMES =
  /[?$@][\p{L}\p{N}_]+|_:|((?:\p{L}(?:[\p{L}\p{M}\p{N}_.·-]*[\p{L}\p{M}\p{N}_·-])?)?):[\p{L}\p{M}\p{N}_.:%\\·-]*/gu;

/** @param known prefixes that need no declaration */
function describeUnknownPrefix(prefix: string, sparql: string, known: readonly string[]): string {
  const bare = withoutTexts(sparql);
  const declared = [...bare.matchAll(/\bPREFIX\s+([^\s:]*):/giu)].map(([, name = '']) => name);
  const use = [...bare.matchAll(NAMES)].find(([, name]) => name === prefix);
  const all = [...new Set([...declared, ...known])].filter((name) => name !== '').sort();
  const list = all.length > 0 ? `Known are ${all.join(', ')}; declare` : 'Declare';
  const hint = didYouMean(prefix, all).trimEnd() || `${list} it with PREFIX ${prefix}: <…>`;
  return `The query is wrong${use ? placeOf(sparql, use.index) : ''}: unknown prefix '${prefix}'. ${hint}`;
}
