// A path as the user spelled it in, the path that is published out.

import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { STANDARD_INPUT } from './find-sources.js';

/**
 * How a file is named in public: below the folder that was named as input, or below the one that holds all files that were named, with that
 * folder's name in front. So a graph neither depends on how and from where its input was named nor tells about the machine.
 *
 * @example publishedPath('/home/ann/catalogue/en/a.md', ['/home/ann/catalogue']) // 'catalogue/en/a.md'
 */
export function publishedPath(path: string, inputs: readonly string[], workingFolder = process.cwd()): string {
  if (path === STANDARD_INPUT) return path;
  const file = resolve(workingFolder, path);
  const named = inputs.filter((input) => input !== STANDARD_INPUT).map((input) => resolve(workingFolder, input));
  const folder = named.find((input) => isInside(file, input)) ?? named.map(folderOf).reduce(common, dirname(file));
  return join(basename(folder), relative(folder, file)).replaceAll('\\', '/');
}

/** Of a file or a glob. */
function folderOf(input: string): string {
  const [still = input] = /^[^*?{}[\]()!]*/u.exec(input) ?? [];
  return dirname(still === input ? input : `${still}x`);
}

function common(one: string, other: string): string {
  let folder = one;
  while (folder !== other && !isInside(other, folder) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

function isInside(file: string, folder: string): boolean {
  const way = relative(folder, file);
  return way !== '' && !way.startsWith('..') && !isAbsolute(way);
}
