// A path as the user spelled it in, the path that is published out.

import { basename, isAbsolute, relative, resolve } from 'node:path';
import { STANDARD_INPUT } from './find-sources.js';

/**
 * How a file is named in public: below the folder that was named as input, with that folder's name in front; otherwise below the folder the
 * program runs in, or by its name alone. So a graph neither depends on how and from where its input was named nor tells about the machine.
 *
 * @example publishedPath('/home/ann/catalogue/en/a.md', ['/home/ann/catalogue']) // 'catalogue/en/a.md'
 */
export function publishedPath(path: string, inputs: readonly string[], workingFolder = process.cwd()): string {
  if (path === STANDARD_INPUT) return path;
  const file = resolve(workingFolder, path);
  const folders = inputs.map((input) => resolve(workingFolder, input));
  const holding = folders.find((folder) => folder !== file && isInside(file, folder));
  if (holding !== undefined) return forward(`${basename(holding)}/${relative(holding, file)}`);
  return isInside(file, resolve(workingFolder)) ? forward(relative(workingFolder, file)) : basename(file);
}

function isInside(file: string, folder: string): boolean {
  const way = relative(folder, file);
  return way !== '' && !way.startsWith('..') && !isAbsolute(way);
}

function forward(path: string): string {
  return path.replaceAll('\\', '/').replace(/^\//u, '');
}
