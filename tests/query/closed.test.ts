// A graph after close(): it says so, whichever engine it has.

import { expect, test } from 'vitest';
import { openGraph } from '../../src/query/open-graph.js';

test.each([undefined, 5000])(
  'a graph that was closed answers nothing, and starts nothing (time-out: %s)',
  async (timeoutMs) => {
    const path = 'tests/query/fixtures/policies.trig';
    const graph = await openGraph(timeoutMs === undefined ? path : { graph: path, timeoutMs });
    await graph.close();
    await expect(graph.rows('mfa-positions').next()).rejects.toThrow('The graph was closed');
    await expect(graph.ask('mfa-positions')).rejects.toThrow('The graph was closed');
    await expect(graph.explain('gaps', { country: 'FR' })).rejects.toThrow('The graph was closed');
    await expect(graph.query('ASK {}')).rejects.toThrow('The graph was closed');
    await graph.close();
  },
);
