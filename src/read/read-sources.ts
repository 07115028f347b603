// Inputs as the user names them in; decoded texts in a fixed order, and what was wrong with the files, out.

import { readFile, stat } from 'node:fs/promises';
import type { Diagnostic, Outcome } from '../diagnostic.js';
import { decodeSource, MAX_BYTE_SIZE, oversizedFile, type DecodeOptions } from './decode-source.js';
import { findSources, STANDARD_INPUT } from './find-sources.js';
import { findRevision } from './git-revision.js';
import type { Language, SourceText } from './source-text.js';

export interface ReadOptions {
  /** Language of all pages, when the user named one. */
  readonly language?: Language;
  /** Ask Git for commit and date of each file. */
  readonly provenance?: boolean;
  /** Where `-` reads from. */
  readonly standardInput?: AsyncIterable<Uint8Array | string>;
  readonly maxByteSize?: number;
  readonly maxLineLength?: number;
}

/**
 * Reads every page that the inputs mean: files, folders (all Markdown files below), globs, and `-` for standard input.
 *
 * A file that cannot be read or decoded is an error among the diagnostics, and the others are read all the same.
 * @throws UsageError for a path that does not exist
 * @example
 * const { value: sources, diagnostics } = await readSources(['catalogue'], { provenance: true });
 */
export async function readSources(
  inputs: readonly string[],
  options: ReadOptions = {},
): Promise<Outcome<readonly SourceText[]>> {
  const found = await findSources(inputs);
  const sources: SourceText[] = [];
  const diagnostics: Diagnostic[] = [...found.diagnostics];
  for (const path of found.value) {
    const outcome = await readSource(path, options);
    if (outcome.value) sources.push(outcome.value);
    diagnostics.push(...outcome.diagnostics);
  }
  return { value: sources, diagnostics };
}

async function readSource(path: string, options: ReadOptions): Promise<Outcome<SourceText | undefined>> {
  const limit = options.maxByteSize ?? MAX_BYTE_SIZE;
  const { value: bytes, diagnostics } =
    path === STANDARD_INPUT ? await readStream(options.standardInput, limit) : await readFileBytes(path, limit);
  if (!bytes) return { value: undefined, diagnostics };
  const revision = options.provenance && path !== STANDARD_INPUT ? await findRevision(path) : undefined;
  const decoded = decodeSource(bytes, path, decodeOptions(options, revision?.value));
  return { value: decoded.value, diagnostics: [...(revision?.diagnostics ?? []), ...decoded.diagnostics] };
}

function decodeOptions(options: ReadOptions, revision: SourceText['revision']): DecodeOptions {
  const { language, maxByteSize, maxLineLength } = options;
  return {
    ...(language ? { language } : {}),
    ...(revision ? { revision } : {}),
    ...(maxByteSize === undefined ? {} : { maxByteSize }),
    ...(maxLineLength === undefined ? {} : { maxLineLength }),
  };
}

async function readFileBytes(path: string, limit: number): Promise<Outcome<Uint8Array | undefined>> {
  try {
    const status = await stat(path);
    // Devices and pipes may never end, whatever size they report; opening one may wait for ever.
    if (!status.isFile()) return refused(unreadable(path, 'it is no regular file'));
    const oversized = oversizedFile(status.size, path, limit);
    return oversized ? refused(oversized) : { value: await readFile(path), diagnostics: [] };
  } catch (error) {
    return refused(unreadable(path, error instanceof Error ? error.message : String(error)));
  }
}

async function readStream(
  stream: ReadOptions['standardInput'],
  limit: number,
): Promise<Outcome<Uint8Array | undefined>> {
  const chunks: Uint8Array[] = [];
  let byteSize = 0;
  for await (const chunk of stream ?? []) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    chunks.push(bytes);
    byteSize += bytes.byteLength;
    const oversized = oversizedFile(byteSize, STANDARD_INPUT, limit);
    if (oversized) return refused(oversized);
  }
  return { value: Buffer.concat(chunks), diagnostics: [] };
}

function refused(diagnostic: Diagnostic): Outcome<undefined> {
  return { value: undefined, diagnostics: [diagnostic] };
}

function unreadable(path: string, reason: string): Diagnostic {
  const place = { path, line: 1, column: 1 };
  return { severity: 'error', code: 'unreadable-file', message: `The file cannot be read: ${reason}.`, place };
}
