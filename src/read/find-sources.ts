// Files, folders, globs and `-` in; the paths of the pages they mean out, each once and in one order.

import { realpath, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { UsageError, type Diagnostic, type Outcome } from '../diagnostic.js';

/** How standard input is named among the inputs and in places. */
export const STANDARD_INPUT = '-';

const PAGES = '**/*.{md,markdown}';

/**
 * Finds the pages that a list of inputs means. A file counts whatever its name, a folder with every Markdown file below it
 * (hidden folders and `node_modules` aside), a glob with every file it matches. Paths keep the form of the input, with
 * forward slashes; a file that several inputs or links reach counts once. Sorted by code units, so the order is the same
 * on every machine.
 *
 * @throws UsageError for a path that does not exist
 * @returns `no-pages` for a folder or glob without pages, `unreadable-file` for devices and broken links
 */
export async function findSources(inputs: readonly string[]): Promise<Outcome<readonly string[]>> {
  const found = await Promise.all(inputs.map((input) => expand(input.replaceAll('\\', '/'))));
  const candidates = [...new Set(found.flatMap(({ value }) => value))].sort();
  const paths: string[] = [];
  const seen = new Set<string>();
  for (const path of candidates) {
    const target = path === STANDARD_INPUT ? path : await realpath(path).catch(() => resolve(path));
    if (!seen.has(target)) paths.push(path);
    seen.add(target);
  }
  return { value: paths, diagnostics: found.flatMap(({ diagnostics }) => diagnostics) };
}

async function expand(input: string): Promise<Outcome<readonly string[]>> {
  if (input === STANDARD_INPUT) return { value: [input], diagnostics: [] };
  const status = await stat(input).catch(() => undefined);
  if (status?.isDirectory()) return pagesIn(input.replace(/(?<=.)\/+$/u, ''));
  if (status) return { value: [input], diagnostics: [] };
  if (isDynamicPattern(input)) return matches(input);
  throw new UsageError(`There is no file or folder '${input}'. An input is a Markdown file, a folder, a glob or -`);
}

async function pagesIn(folder: string): Promise<Outcome<readonly string[]>> {
  // Links are not followed: a link to a folder above would lead around in circles.
  const files = await glob(PAGES, {
    cwd: folder,
    caseSensitiveMatch: false,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**'],
  });
  const below = folder === '.' ? '' : `${folder.replace(/\/$/u, '')}/`;
  return atLeastOne(
    files.map((file) => `${below}${file}`),
    folder,
    `The folder ${folder} holds no Markdown file.`,
  );
}

async function matches(pattern: string): Promise<Outcome<readonly string[]>> {
  const files = await glob(pattern, { followSymbolicLinks: false, ignore: ['**/node_modules/**'] });
  return atLeastOne(files, pattern, `No file matches ${pattern}.`);
}

function atLeastOne(files: readonly string[], path: string, message: string): Outcome<readonly string[]> {
  const diagnostic: Diagnostic = { severity: 'error', code: 'no-pages', message, place: { path, line: 1, column: 1 } };
  return { value: files, diagnostics: files.length > 0 ? [] : [diagnostic] };
}
