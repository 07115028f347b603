// Real stores on a disk that fills up in; a clear reason, and the old release as it was, out.

import { spawnSync } from 'node:child_process';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LoadError } from '../../../src/publish/load/load-error.js';
import { STORES, type RealStore } from './real-stores.js';
import { temporaryFolder } from './server-process.js';
import { clientOf, load, numbered } from './trial.js';

const GRAPH = 'https://example.org/graph/items';
const STATEMENTS = 15_000;

describe.each(Object.entries(STORES))('%s', (name, start) => {
  test('keeps the old release on a full disk, and takes the new one later', async ({ skip }) => {
    const folder = temporaryFolder();
    // Only the owner of a machine can make a disk.
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=400m', 'tmpfs', folder]).status === 0;
    let store: RealStore | undefined;
    try {
      store = mounted ? await start(folder) : undefined;
      if (!store) return skip(mounted ? `${name} is not on this machine` : 'no disk of its own can be made here');
      await tryWithFullDisk(store);
    } finally {
      await store?.server.kill();
      if (mounted) spawnSync('umount', [folder]);
      rmSync(folder, { recursive: true, force: true });
    }
  }, 300_000);
});

async function tryWithFullDisk(store: RealStore): Promise<void> {
  await load(store, numbered(GRAPH, 'old', 200));
  const filler = join(store.folder, 'filler');
  fill(filler);
  const next = numbered(GRAPH, 'new', STATEMENTS);
  const error: unknown = await load(store, next).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(LoadError);
  expect(error).toHaveProperty('problem', 'disk-full');
  // RDF4J writes when it answers, and gives an empty answer here.
  if (store.profile !== 'graphdb') expect(await countOf(store, 'old')).toBe(200);
  rmSync(filler);
  // Not every store writes again before it is started anew.
  await store.server.kill();
  await store.server.start();
  expect(await countOf(store, 'old')).toBe(200);
  expect((await load(store, next)).outcome).toBe('loaded');
  expect([await countOf(store, 'old'), await countOf(store, 'new')]).toEqual([0, STATEMENTS]);
}

async function countOf(store: RealStore, release: string): Promise<number> {
  const where = `GRAPH ?g { ?s <https://example.org/release> "${release}" }`;
  const [row] = await clientOf(store).select(`SELECT (COUNT(*) AS ?n) WHERE { ${where} }`);
  return Number(row?.['n']?.value);
}

/** Writes until nothing more fits. */
function fill(path: string): void {
  const file = openSync(path, 'w');
  const block = Buffer.alloc(64 * 1024, 1);
  try {
    for (;;) writeSync(file, block);
  } catch (error) {
    expect(error).toHaveProperty('code', 'ENOSPC');
  } finally {
    closeSync(file);
  }
}
