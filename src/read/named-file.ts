// A path that a person named in, the text of the file out, or an error that says what is wrong with it.

import { readFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { ContentError, UsageError } from '../diagnostic.js';
import { undecodable } from './undecodable.js';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EISDIR: 'is a folder',
  ENOTDIR: 'lies in something that is no folder',
  EACCES: 'may not be opened',
  EPERM: 'may not be opened',
  EROFS: 'may not be written',
  EEXIST: 'is there already',
  ENOSPC: 'finds no space on the disk',
  ELOOP: 'is a link to itself',
  ENAMETOOLONG: 'has too long a name',
  Z_DATA_ERROR: 'is damaged, or not packed with gzip',
  Z_BUF_ERROR: 'is packed with gzip, and lacks its end',
};

/** What the system says of a path, in words; `undefined` for an error that is not about a path. */
export function pathProblem(error: unknown, path: string): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  const reason = REASONS[error.code];
  return reason && `'${path}' ${reason}`;
}

/** What a `.gz` file holds is unpacked. @throws UsageError when there is no such file */
export function readNamedBytes(path: string): Buffer {
  try {
    const bytes = readFileSync(path);
    return path.endsWith('.gz') ? gunzipSync(bytes) : bytes;
  } catch (error) {
    const problem = pathProblem(error, path);
    throw problem === undefined ? error : new UsageError(problem, { cause: error });
  }
}

/**
 * Text without a byte order mark.
 * @param bytes what the file holds, where that is not what stands on the disk
 * @throws UsageError when there is no such file; ContentError (`undecodable-bytes`) with line and column when it is no UTF-8
 */
export function readNamedText(path: string, bytes: Uint8Array = readNamedBytes(path)): string {
  const problem = undecodable(bytes, path);
  if (problem) throw new ContentError([problem]);
  return new TextDecoder('utf-8').decode(bytes);
}

/** What comes on standard input, however slowly. */
export async function readStandardInput(): Promise<string> {
  return readNamedText('-', await buffer(process.stdin));
}
