// The files of a release in; the folder, and archives beside it, out.

import { existsSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join, posix, resolve } from 'node:path';
import { writeOutput } from '../../output/write-output.js';
import { releaseFile, type ReleaseFile } from '../description/release-file.js';
import type { ReleaseIdentity } from '../description/description.js';
import { tarArchive, zipArchive } from './archive.js';

const CHECKSUMS = 'SHA256SUMS';

/**
 * Writes a release whole or not at all. Files of the release that was in the folder before, and that this one has no longer, are
 * removed; files that no release brought are left alone.
 * @returns paths of the removed files, below the folder
 */
export function writeRelease(folder: string, files: readonly ReleaseFile[]): readonly string[] {
  const kept = new Set(files.map(({ path }) => path));
  const stale = listedFiles(folder).filter((path) => !kept.has(path));
  writeOutput(folder, new Map(files.map(({ path, content }) => [path, content])));
  for (const path of stale) rmSync(join(folder, path), { force: true });
  return stale;
}

/** Paths in the checksums of an earlier release; none that lead out of the folder. */
function listedFiles(folder: string): readonly string[] {
  const path = join(folder, CHECKSUMS);
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line) => /^[0-9a-f]{64} {2}(.+)$/u.exec(line)?.[1] ?? [])
    .filter((name) => posix.normalize(`/${name}`) === `/${name}`);
}

/**
 * Packs a release: `<folder>-<version>.tar.gz`, `.zip`, and their checksums, beside the folder.
 * @returns paths of the archives
 */
export async function writeArchives(
  folder: string,
  files: readonly ReleaseFile[],
  { version, date }: ReleaseIdentity,
): Promise<readonly string[]> {
  const name = `${basename(resolve(folder))}-${version}`;
  const entries = files.map(({ path, content }) => ({ path: `${name}/${path}`, content }));
  const archives = [
    releaseFile(`${name}.tar.gz`, tarArchive(entries, date), 'application/gzip'),
    releaseFile(`${name}.zip`, await zipArchive(entries, date), 'application/zip'),
  ];
  const sums = archives.map(({ sha256, path }) => `${sha256}  ${path}\n`).join('');
  const parent = dirname(resolve(folder));
  writeOutput(
    parent,
    new Map([...archives.map(({ path, content }) => [path, content] as const), [`${name}.sha256`, Buffer.from(sums)]]),
  );
  return archives.map(({ path }) => join(parent, path));
}
