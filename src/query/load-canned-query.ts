// The name of a canned query in, the query with its header out; from its compiled form where that is current.

import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ContentError, UsageError } from '../diagnostic.js';
import type { CannedQuery } from './canned-query.js';
import { didYouMean } from '../read/nearest.js';

/** Where the queries that ship with the package are. */
const QUERY_FOLDER = fileURLToPath(new URL('../../queries/', import.meta.url));
/** Where the build puts their compiled form, beside the compiled code. */
export const COMPILED_FOLDER = fileURLToPath(new URL('../../dist/queries/', import.meta.url));

/** A canned query whose text has been parsed before: parsing costs a cold start more than running does. */
export interface CompiledQuery {
  readonly sha256: string;
  readonly cannedQuery: Omit<CannedQuery, 'text'>;
}

/** Names of the queries of a folder, sorted. */
export function cannedQueryNames(folder = QUERY_FOLDER): readonly string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.rq'))
    .map((file) => basename(file, '.rq'))
    .sort();
}

/** All queries of a folder, sorted by name. @throws ContentError when one of them is wrong */
export async function loadCannedQueries(folder = QUERY_FOLDER): Promise<readonly CannedQuery[]> {
  return Promise.all(cannedQueryNames(folder).map((name) => readCannedQuery(join(folder, `${name}.rq`))));
}

/**
 * One query by its name.
 * @throws UsageError when there is none of that name, with the nearest; ContentError when its file is wrong
 */
export async function loadCannedQuery(name: string, folder = QUERY_FOLDER): Promise<CannedQuery> {
  const names = cannedQueryNames(folder);
  if (!names.includes(name)) {
    throw new UsageError(
      `There is no query '${name}'. ${didYouMean(name, names) || wordsOf(name, names)}'policygraph query' lists them.`,
    );
  }
  return readCannedQuery(join(folder, `${name}.rq`));
}

/** Who writes a sentence means the query that has one of its words in the name. */
function wordsOf(sentence: string, names: readonly string[]): string {
  const words = sentence.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [];
  const meant = names.filter((name) => words.some((word) => name.split('-').includes(word)));
  return meant.length > 0 ? `Did you mean ${meant.map((name) => `'${name}'`).join(' or ')}? ` : '';
}

/** Reads one `.rq` file. @throws ContentError when it is wrong */
async function readCannedQuery(path: string): Promise<CannedQuery> {
  const text = readFileSync(path, 'utf8');
  const name = basename(path, '.rq');
  return readCompiled(name, text) ?? (await parseCannedQuery(name, text, path));
}

/** Parses the text of a canned query. @throws ContentError when it is wrong */
export async function parseCannedQuery(name: string, text: string, path: string): Promise<CannedQuery> {
  const { parseQuery } = await import('./sparql-text.js');
  const { readHeader } = await import('./query-header.js');
  const query = await parseQuery(text);
  const { header, diagnostics } = readHeader(text, path, query);
  if (!header) throw new ContentError(diagnostics);
  return { name, text, query, ...header };
}

/** What the build writes for a query. */
export function compileQuery({ text, ...cannedQuery }: CannedQuery): CompiledQuery {
  return { sha256: hashOf(text), cannedQuery };
}

function readCompiled(name: string, text: string): CannedQuery | undefined {
  const path = join(COMPILED_FOLDER, `${name}.json`);
  if (!existsSync(path)) return undefined;
  // Written by the build that this file belongs to; the hash tells whether it is of this text.
  const { sha256, cannedQuery } = JSON.parse(readFileSync(path, 'utf8')) as CompiledQuery;
  return sha256 === hashOf(text) ? { ...cannedQuery, text } : undefined;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
