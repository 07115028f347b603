// Archives of releases, read back by other programs, and the same wherever they are made.

import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { list } from 'tar';
import { fromBufferPromise } from 'yauzl';
import { afterEach, describe, expect, test } from 'vitest';
import { tarArchive, zipArchive, type ArchiveEntry } from '../../src/publish/release/archive.js';
import { releaseFile } from '../../src/publish/description/release-file.js';
import { writeArchives } from '../../src/publish/release/write-release.js';
import { readableSize } from '../../src/publish/release/readable-size.js';

const ENTRIES: readonly ArchiveEntry[] = [
  { path: 'r-1/a.txt', content: Buffer.from('one') },
  { path: 'r-1/deep/é.bin', content: Buffer.alloc(5000, 7) },
  { path: `r-1/${'long/'.repeat(60)}name`, content: Buffer.from('far') },
  { path: 'r-1/empty', content: Buffer.alloc(0) },
  { path: 'r-1/block', content: Buffer.alloc(512, 1) },
];
const DATE = '2026-03-04';

interface Packed {
  readonly path: string;
  readonly size: number;
  readonly date: string;
}

async function tarContents(bytes: Uint8Array): Promise<Packed[]> {
  const file = join(mkdtempSync(join(tmpdir(), 'archive-')), 'a.tar.gz');
  writeFileSync(file, bytes);
  const found: Packed[] = [];
  await list({
    file,
    strict: true,
    onReadEntry: ({ path, size, mtime }) => found.push({ path, size, date: mtime?.toISOString() ?? '' }),
  });
  return found;
}

async function zipContents(bytes: Uint8Array): Promise<Map<string, string>> {
  const zip = await fromBufferPromise(Buffer.from(bytes));
  const found = new Map<string, string>();
  for await (const entry of zip.eachEntry()) {
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
    found.set(entry.fileName, Buffer.concat(chunks).toString('latin1'));
  }
  return found;
}

describe('tar', () => {
  test('holds every file with its size and the date of the release', async () => {
    expect(await tarContents(tarArchive(ENTRIES, DATE))).toEqual(
      ENTRIES.map(({ path, content }) => ({ path, size: content.byteLength, date: '2026-03-04T00:00:00.000Z' })),
    );
  });

  test('holds the bytes of the files', () => {
    const tar = gunzipSync(tarArchive(ENTRIES, DATE));
    expect(tar.includes(Buffer.alloc(5000, 7))).toBe(true);
    expect(tar.byteLength % 512).toBe(0);
  });
});

test('zip holds every file with its bytes', async () => {
  const contents = await zipContents(await zipArchive(ENTRIES, DATE));
  expect([...contents]).toEqual(ENTRIES.map(({ path, content }) => [path, Buffer.from(content).toString('latin1')]));
});

describe('in every time zone', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  test('the bytes are the same', async () => {
    const made = [];
    const offsets = new Set<number>();
    for (const name of ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Kathmandu']) {
      process.env['TZ'] = name;
      offsets.add(new Date(0).getTimezoneOffset());
      made.push([
        Buffer.from(tarArchive(ENTRIES, DATE)).toString('base64'),
        Buffer.from(await zipArchive(ENTRIES, DATE)).toString('base64'),
      ]);
    }
    expect(offsets.size, 'the zones were in force').toBe(4);
    expect(new Set(made.map(([tar]) => tar)).size).toBe(1);
    expect(new Set(made.map(([, zip]) => zip)).size).toBe(1);
  });
});

test('archives stand beside the folder, with the version in their names, and their checksums', async () => {
  const parent = mkdtempSync(join(tmpdir(), 'archives-'));
  const files = [releaseFile('a.txt', 'one', 'text/plain')];
  const paths = await writeArchives(join(parent, 'data'), files, { version: '1.2.0', date: DATE });
  expect(paths).toEqual(['data-1.2.0.tar.gz', 'data-1.2.0.zip'].map((name) => join(parent, name)));
  expect((await tarContents(readFileSync(paths[0] ?? ''))).map(({ path }) => path)).toEqual(['data-1.2.0/a.txt']);
  const sums = readFileSync(join(parent, 'data-1.2.0.sha256'), 'utf8').trim().split('\n');
  expect(sums).toEqual(
    paths.map((path) => {
      const { sha256 } = releaseFile('', readFileSync(path), '');
      return `${sha256}  ${path.slice(parent.length + 1)}`;
    }),
  );
});

test.each([
  [0, '0 B'],
  [999, '999 B'],
  [1000, '1 kB'],
  [1234, '1.23 kB'],
  [999_999, '1000 kB'],
  [12_345_678, '12.3 MB'],
  [5e12, '5000 GB'],
])('%i bytes are %s', (byteSize, text) => {
  expect(readableSize(byteSize)).toBe(text);
});
