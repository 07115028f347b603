// A folder in; the Markdown files below it, and what could not be looked into, out.

import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import type { Diagnostic, Outcome } from '../diagnostic.js';

const PAGE_NAME = /\.(?:md|markdown)$/iu;
const LEFT_OUT = /^(?:\..*|node_modules)$/u;

/**
 * Walks through a folder, then through the folders it links to. Each is visited once, and links to a folder around this one are
 * left alone, so links that lead around in circles do no harm. A directory is a folder whatever its name.
 */
export async function pagesBelow(folder: string): Promise<Outcome<readonly string[]>> {
  const pages: string[] = [];
  const diagnostics: Diagnostic[] = [];
  const root = await realpath(folder);
  const visited = new Set<string>();
  const links: string[] = [];

  const visitFolder = async (path: string): Promise<void> => {
    const target = await realpath(path);
    if (visited.has(target) || root.startsWith(`${target}/`)) return;
    visited.add(target);
    const names = (await readdir(path)).filter((name) => !LEFT_OUT.test(name));
    for (const name of names.sort()) await attempt(path === '.' ? name : `${path.replace(/\/+$/u, '')}/${name}`, visit);
  };
  const visit = async (path: string): Promise<void> => {
    const status = await stat(path);
    if (!status.isDirectory()) {
      if (PAGE_NAME.test(path)) pages.push(path);
    } else if ((await lstat(path)).isSymbolicLink()) links.push(path);
    else await visitFolder(path);
  };
  const attempt = async (path: string, action: (path: string) => Promise<void>): Promise<void> => {
    try {
      await action(path);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const place = { path, line: 1, column: 1 };
      diagnostics.push({
        severity: 'error',
        code: 'unreadable-file',
        message: `This cannot be read: ${reason}.`,
        place,
      });
    }
  };
  await attempt(folder, visitFolder);
  for (let link = links.shift(); link !== undefined; link = links.shift()) await attempt(link, visitFolder);
  return { value: pages, diagnostics };
}
