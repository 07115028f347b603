// A store and a graph in the environment in; a slow load into it, with a line for every piece that was sent, out.

import { loadIntoStore } from '../../../src/publish/load/load-into-store.js';
import type { RealStore } from './real-stores.js';
import { numbered, planFor, settingsOf } from './trial.js';

const { graph, ...store } = JSON.parse(process.env['LOAD_TRIAL'] ?? '{}') as RealStore & { readonly graph: string };
const plan = await planFor(store, numbered(graph, 'after', 2000), { pieceBytes: 10_000 });
await loadIntoStore(
  plan,
  settingsOf(store, {
    listener: (message) => {
      if (!message.includes('statements sent')) return;
      process.stdout.write(`${message}\n`);
      // Time for whoever watches to end this process in the middle.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    },
  }),
);
