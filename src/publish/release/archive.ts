// The files of a release in; one tar.gz and one zip out, the same bytes on every system.

import { Header, Pax } from 'tar';
import { ZipFile } from 'yazl';
import { gzip } from './gzip.js';

/** A file to pack. */
export interface ArchiveEntry {
  /** With forward slashes, the folder of the archive included. */
  readonly path: string;
  readonly content: Uint8Array;
}

const BLOCK = 512;
const MODE = 0o644;

/**
 * A gzipped tar archive with entries in the order given, without owners, and with one date for all.
 * @param date ISO 8601 day
 */
export function tarArchive(entries: readonly ArchiveEntry[], date: string): Uint8Array {
  const blocks = entries.flatMap(({ path, content }) => [
    tarHeader(path, content.byteLength, date),
    content,
    Buffer.alloc((BLOCK - (content.byteLength % BLOCK)) % BLOCK),
  ]);
  // Two empty blocks end an archive.
  return gzip(Buffer.concat([...blocks, Buffer.alloc(2 * BLOCK)]));
}

function tarHeader(path: string, size: number, date: string): Buffer {
  const block = Buffer.alloc(BLOCK);
  const mtime = new Date(`${date}T00:00:00Z`);
  const header = new Header({ path, size, mode: MODE, mtime, type: 'File', uid: 0, gid: 0 });
  // A path that is long or not ASCII goes into an extended header before the plain one.
  const needsExtension = header.encode(block);
  return needsExtension ? Buffer.concat([new Pax({ path, mtime }).encode(), block]) : block;
}

/** A zip archive with entries in the order given and one date for all. */
export async function zipArchive(entries: readonly ArchiveEntry[], date: string): Promise<Uint8Array> {
  const zip = new ZipFile();
  // The format stores local time without a zone: noon of the day where the program runs is the day everywhere.
  const mtime = new Date(`${date}T12:00:00`);
  for (const { path, content } of entries) {
    zip.addBuffer(Buffer.from(content), path, { mtime, mode: 0o100000 | MODE, forceDosTimestamp: true });
  }
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk));
  return Buffer.concat(chunks);
}
