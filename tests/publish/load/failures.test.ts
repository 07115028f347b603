// Stores that refuse, hang, break or fill up in; a clear reason and the old data as it was out.

import { spawn } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LoadError, type LoadProblem } from '../../../src/publish/load/load-error.js';
import { loadIntoStore } from '../../../src/publish/load/load-into-store.js';
import { storeAddresses } from '../../../src/publish/load/store-address.js';
import { STORE_PROFILES } from '../../../src/publish/load/store-profile.js';
import { STORES, type RealStore } from './real-stores.js';
import { clientOf, load, numbered, planFor, settingsOf } from './trial.js';

const GRAPH = 'https://example.org/graph/items';

async function problemOf(loading: Promise<unknown>): Promise<{ problem: LoadProblem; message: string }> {
  const error: unknown = await loading.then(
    () => new Error('it was loaded'),
    (reason: unknown) => reason,
  );
  if (error instanceof LoadError) return error;
  throw error;
}

describe.each(Object.entries(STORES))('%s', (name, start) => {
  let store: RealStore | undefined;
  beforeAll(async () => {
    store = await start();
  });
  afterAll(async () => store?.server.stop());

  const onStore = (title: string, run: (running: RealStore) => Promise<void>): void => {
    test(title, async ({ skip }) => {
      if (!store) return skip(`${name} is not on this machine`);
      await run(store);
    });
  };

  async function countOfRelease(running: RealStore, release: string): Promise<number> {
    const [row] = await clientOf(running).select(
      `SELECT (COUNT(*) AS ?n) WHERE { GRAPH ?g { ?s <https://example.org/release> "${release}" } }`,
    );
    return Number(row?.['n']?.value);
  }

  // The servers of Oxigraph and RDF4J know no users, and RDF4J's no mode for readers only.
  const onStoreWithUsers = ['oxigraph', 'rdf4j'].includes(name) ? () => undefined : onStore;
  const onStoreThatCanRefuse = name === 'rdf4j' ? () => undefined : onStore;
  onStoreWithUsers('a wrong password is said to be wrong, and is not repeated', async (running) => {
    await load(running, numbered(GRAPH, 'old', 50));
    const credentials = { user: 'loader', password: 'open sesame' };
    const found = await problemOf(load(running, numbered(GRAPH, 'new', 50), { credentials }));
    expect(found.problem).toBe('credentials');
    expect(found.message).toContain('POLICYGRAPH_PASSWORD');
    expect(found.message).not.toContain('sesame');
    expect(await countOfRelease(running, 'old')).toBe(50);
  });

  onStoreThatCanRefuse('where nobody may write, nothing changes', async (running) => {
    await load(running, numbered(GRAPH, 'old', 50));
    const { readOnly, server } = running;
    if (!readOnly) throw new Error(`${name} has no way to refuse writes`);
    if ('args' in readOnly) {
      await server.kill();
      await server.start(readOnly.args);
    }
    const others = 'credentials' in readOnly ? readOnly : {};
    const found = await problemOf(load(running, numbered(GRAPH, 'new', 50), others));
    expect(found.problem).toBe('read-only');
    expect([await countOfRelease(running, 'old'), await countOfRelease(running, 'new')]).toEqual([50, 0]);
    if ('args' in readOnly) {
      await server.kill();
      await server.start();
    }
  });

  onStore('an address without a store is named', async (running) => {
    const addresses = storeAddresses(`${running.url}/nowhere`, STORE_PROFILES[running.profile]);
    const found = await problemOf(load(running, numbered(GRAPH, 'new', 5), { addresses }));
    expect([found.problem, found.message.includes('/nowhere')]).toEqual(['no-such-store', true]);
  });

  onStore('a load that is killed goes on where it ended', async (running) => {
    await load(running, numbered(GRAPH, 'before', 2000));
    const sent = await killAfterFirstPieces(running);
    expect(sent).toBeGreaterThan(0);
    expect(await countOfRelease(running, 'before')).toBe(2000);
    const settings = settingsOf(running);
    const plan = await planFor(running, numbered(GRAPH, 'after', 2000), { pieceBytes: 10_000 });
    const { outcome, graphs } = await loadIntoStore(plan, settings);
    expect(outcome).toBe('loaded');
    const pieces = plan.graphs[0]?.pieces.length ?? 0;
    expect(graphs[0]?.sentPieces).toBeLessThan(pieces);
    expect(graphs[0]?.sentPieces).toBeGreaterThan(0);
    expect([await countOfRelease(running, 'before'), await countOfRelease(running, 'after')]).toEqual([0, 2000]);
  });

  onStore('a store that is killed keeps the old release, and takes the new one when it is back', async (running) => {
    await load(running, numbered(GRAPH, 'kept', 500));
    const plan = await planFor(running, numbered(GRAPH, 'interrupted', 2000), { pieceBytes: 20_000 });
    let killed: Promise<void> | undefined;
    const listener = (message: string): void => {
      if (message.includes('statements sent')) killed ??= running.server.kill();
    };
    const found = await problemOf(loadIntoStore(plan, settingsOf(running, { listener })));
    expect(found.problem).toBe('unreachable');
    await killed;
    await running.server.start();
    expect(await countOfRelease(running, 'kept')).toBe(500);
    expect((await loadIntoStore(plan, settingsOf(running))).outcome).toBe('loaded');
    expect([await countOfRelease(running, 'kept'), await countOfRelease(running, 'interrupted')]).toEqual([0, 2000]);
  });

  /** Runs a load in a process of its own and ends it without warning once something is in the store. */
  async function killAfterFirstPieces({ url, credentials, profile }: RealStore): Promise<number> {
    const script = 'tests/publish/load/load-in-process.ts';
    const env = { ...process.env, LOAD_TRIAL: JSON.stringify({ url, credentials, profile, graph: GRAPH }) };
    const child = spawn(process.execPath, ['--import', 'tsx', script], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    let pieces = 0;
    child.stdout.on('data', (text: Buffer) => {
      pieces += text.toString().split('\n').length - 1;
      if (pieces >= 2) child.kill('SIGKILL');
    });
    await new Promise((resolve) => child.once('exit', resolve));
    expect(child.signalCode).toBe('SIGKILL');
    return pieces;
  }
});
