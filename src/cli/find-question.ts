// What stands for the question on the command line in, a canned query or SPARQL text out.

import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from '../diagnostic.js';
import type { CannedQuery } from '../query/canned-query.js';
import { cannedQueryNames, loadCannedQuery, parseCannedQuery } from '../query/load-canned-query.js';
import type { Terminal } from './terminal.js';
import { readNamedText, readStandardInput } from '../read/named-file.js';

export type Question =
  { readonly kind: 'canned'; readonly query: CannedQuery } | { readonly kind: 'sparql'; readonly sparql: string };

/** What only SPARQL has: a brace, or how a query begins. */
const SPARQL = /[{}]|^\s*(?:#|(?:select|ask|construct|describe|prefix|base)\b)/iu;

/**
 * `-` is standard input, a name a canned query, a path a file; what looks like SPARQL is a query itself.
 * A text with a header counts as a canned query.
 */
export async function findQuestion(text: string, terminal: Terminal): Promise<Question> {
  if (text.startsWith('--'))
    throw new UsageError(`unknown option '${text}'; options of a question stand behind its name`);
  if (text === '-') return withHeader('standard-input', await readStandardInput(), text);
  if (cannedQueryNames().includes(text)) return { kind: 'canned', query: await loadCannedQuery(text) };
  const path = resolve(terminal.cwd, text);
  if (/\.(?:rq|sparql)$/u.test(text) || (existsSync(path) && statSync(path).isFile())) return readQuestion(text, path);
  if (SPARQL.test(text)) return own(text);
  return { kind: 'canned', query: await loadCannedQuery(text) };
}

async function readQuestion(text: string, path: string): Promise<Question> {
  if (!existsSync(path)) throw new UsageError(`There is no file '${text}'`);
  const content = readNamedText(path);
  return withHeader(text.replace(/^.*\/|\.[a-z]+$/gu, ''), content, text);
}

/** With a header, a query has parameters and defaults. */
async function withHeader(name: string, content: string, path: string): Promise<Question> {
  if (!content.startsWith('#+')) return own(content);
  return { kind: 'canned', query: await parseCannedQuery(name, content, path) };
}

async function own(sparql: string): Promise<Question> {
  const { declareKnownPrefixes, KNOWN_PREFIXES } = await import('../query/known-prefixes.js');
  const { parseQuery } = await import('../query/sparql-text.js');
  // Before declarations move everything to the right: a message has to tell the place in what was written.
  await parseQuery(sparql, KNOWN_PREFIXES);
  return { kind: 'sparql', sparql: declareKnownPrefixes(sparql) };
}
