// Files, folders, globs and `-` in; the paths of the pages they mean out, each once and in one order.

import { realpath, stat } from 'node:fs/promises';
import { isAbsolute, resolve } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { UsageError, type Diagnostic, type Outcome } from '../diagnostic.js';
import { pagesBelow } from './pages-below.js';

/** How standard input is named among the inputs and in places. */
export const STANDARD_INPUT = '-';

/**
 * Finds the pages that a list of inputs means. A file counts whatever its name, a folder with every Markdown file below it
 * (hidden folders and `node_modules` aside), a glob with every file it matches. Paths keep the form of the input, with
 * forward slashes; a file that several inputs or links reach counts once. Sorted by code units, so the order is the same
 * on every machine.
 *
 * @throws UsageError for a path that does not exist
 * @returns `no-pages` for a folder or glob without pages, `unreadable-file` for broken links and closed folders in a folder
 */
export async function findSources(inputs: readonly string[]): Promise<Outcome<readonly string[]>> {
  const found = await Promise.all(inputs.map((input) => expand(input.replaceAll('\\', '/'))));
  const paths = [...new Set(found.flatMap(({ value }) => value))].sort();
  const targets = await Promise.all(paths.map(targetOf));
  const isOwnPath = (path: string, index: number): boolean => targets[index] === resolve(path);
  // A file is named by its own path where that was found, else by the first link to it.
  const chosen = new Map<string, string>();
  paths.forEach((path, index) => {
    const target = targets[index] ?? path;
    if (!chosen.has(target) || isOwnPath(path, index)) chosen.set(target, path);
  });
  return { value: [...chosen.values()].sort(), diagnostics: found.flatMap(({ diagnostics }) => diagnostics) };
}

async function targetOf(path: string): Promise<string> {
  return path === STANDARD_INPUT ? path : realpath(path).catch(() => resolve(path));
}

async function expand(input: string): Promise<Outcome<readonly string[]>> {
  if (input === STANDARD_INPUT) return { value: [input], diagnostics: [] };
  const status = await stat(input).catch(() => undefined);
  if (status?.isDirectory()) {
    const found = await pagesBelow(input);
    return withPages(found.value, found.diagnostics, input, `The folder ${input} holds no Markdown file.`);
  }
  if (status) return { value: [input], diagnostics: [] };
  if (isDynamicPattern(input)) {
    const options = { absolute: isAbsolute(input), followSymbolicLinks: false, ignore: ['**/node_modules/**'] };
    return withPages(await glob(input, options), [], input, `No file matches ${input}.`);
  }
  throw new UsageError(`There is no file or folder '${input}'. An input is a Markdown file, a folder, a glob or -`);
}

function withPages(
  value: readonly string[],
  diagnostics: readonly Diagnostic[],
  path: string,
  message: string,
): Outcome<readonly string[]> {
  if (value.length > 0) return { value, diagnostics };
  const place = { path, line: 1, column: 1 };
  return { value, diagnostics: [...diagnostics, { severity: 'error', code: 'no-pages', message, place }] };
}
