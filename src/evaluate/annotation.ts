// JSON of reference annotations goes in, checked entries come out.

import { UsageError } from '../diagnostic.js';
import { BEARERS, MODALITIES } from '../extract/norm.js';
import type { Bearer, Modality } from '../extract/norm.js';

/** What a person found in one overview about one measure. */
export interface AnnotatedNorm {
  readonly measure: string;
  readonly modality: Modality;
  readonly quote: string;
  readonly references: readonly string[];
  readonly bearer: Bearer;
  readonly exception: boolean;
}

/** One overview: the page, the jurisdiction and the link that it stands under. */
export interface AnnotatedEntry {
  readonly id: string;
  readonly page: string;
  readonly jurisdiction: string;
  readonly title: string;
  readonly url: string;
  readonly norms: readonly AnnotatedNorm[];
}

/** Reads one annotation file. Throws a {@link UsageError} that names the file and the entry that is not as it must be. */
export function readAnnotations(json: string, path: string): AnnotatedEntry[] {
  const value = parse(json, path);
  if (!Array.isArray(value)) throw new UsageError(`${path}: annotations are a list of entries`);
  return value.map((entry: unknown, index) => readEntry(entry, `${path}, entry ${index + 1}`));
}

function parse(json: string, path: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new UsageError(`${path} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function readEntry(value: unknown, where: string): AnnotatedEntry {
  const entry = record(value, where);
  const norms = entry['norms'];
  if (!Array.isArray(norms)) throw new UsageError(`${where}: 'norms' is a list`);
  return {
    id: text(entry, 'id', where),
    page: text(entry, 'page', where),
    jurisdiction: text(entry, 'jurisdiction', where),
    title: text(entry, 'title', where),
    url: text(entry, 'url', where),
    norms: norms.map((norm: unknown, index) => readNorm(norm, `${where}, norm ${index + 1}`)),
  };
}

function readNorm(value: unknown, where: string): AnnotatedNorm {
  const norm = record(value, where);
  const references = norm['references'] ?? [];
  if (!Array.isArray(references) || !references.every((item) => typeof item === 'string'))
    throw new UsageError(`${where}: 'references' is a list of texts`);
  return {
    measure: text(norm, 'measure', where),
    modality: oneOf(MODALITIES, text(norm, 'modality', where), where),
    quote: text(norm, 'quote', where),
    references,
    bearer: oneOf(BEARERS, text(norm, 'bearer', where), where),
    exception: norm['exception'] === true,
  };
}

function record(value: unknown, where: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new UsageError(`${where}: not an object`);
  return { ...value };
}

function text(entry: Readonly<Record<string, unknown>>, name: string, where: string): string {
  const value = entry[name];
  if (typeof value !== 'string') throw new UsageError(`${where}: '${name}' is a text`);
  return value;
}

function oneOf<T extends string>(known: readonly T[], value: string, where: string): T {
  const found = known.find((item) => item === value);
  if (!found) throw new UsageError(`${where}: '${value}' is none of ${known.join(', ')}`);
  return found;
}
