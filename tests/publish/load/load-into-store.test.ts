// Releases in, real stores after the load out: what is there, what readers see meanwhile, what the next release does.

import type { Quad } from '@rdfjs/types';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { normaliseLiteral, type ValueQuirks } from '../../../src/publish/load/normalise-literal.js';
import type { LoadPlan } from '../../../src/publish/load/load-plan.js';
import { readSource } from '../../../src/publish/load/read-source.js';
import { STORE_PROFILES } from '../../../src/publish/load/store-profile.js';
import { SWAPS } from '../../../src/publish/load/swap-graphs.js';
import { openEndpoint } from '../../../src/query/endpoint-engine.js';
import { readGraph } from '../../../src/query/find-graph.js';
import { loadCannedQueries } from '../../../src/query/load-canned-query.js';
import { openOxigraph } from '../../../src/query/oxigraph-engine.js';
import { PolicyGraph } from '../../../src/query/policy-graph.js';
import { canonicalHash } from '../../../src/rdf/canonical.js';
import { Dataset } from '../../../src/rdf/dataset.js';
import { iri, literal, quad } from '../../../src/rdf/terms.js';
import { casesOf } from '../../query/cases.js';
import { answerText } from '../../query/expected-answer.js';
import { STORES, type RealStore } from './real-stores.js';
import { clientOf, load, numbered, planFor } from './trial.js';

const POLICIES = 'tests/query/fixtures/policies.trig';
const GRAPH = 'https://example.org/graph/items';
const queries = await loadCannedQueries();

/** RDF4J 3.7.7 lets a MINUS in a group of its own take nothing away when a filter follows; docs/loading.md names them. */
const ANSWERED_OTHERWISE: Readonly<Record<string, readonly string[]>> = {
  rdf4j: ['country-duties', 'gaps', 'mfa-positions', 'sbom-duties'],
};

describe.each(Object.entries(STORES))('%s', (name, start) => {
  let store: RealStore | undefined;

  beforeAll(async () => {
    store = await start();
  });
  afterAll(async () => store?.server.stop());

  /** Skips by name where the store is not on the machine. */
  const onStore = (title: string, run: (running: RealStore) => Promise<void>): void => {
    test(title, async ({ skip }) => {
      if (!store) return skip(`${name} is not on this machine`);
      await run(store);
    });
  };

  onStore('holds what was sent, and a second load sends nothing', async (running) => {
    const dataset = readSource(POLICIES);
    const first = await load(running, dataset);
    expect(first.outcome).toBe('loaded');
    expect(first.graphs.map(({ count, sentPieces }) => [count, sentPieces])).toEqual(
      dataset.graphs().map((graph) => [dataset.filter((each) => each.graph.equals(graph)).size, 1]),
    );
    expect(first.graphs.every(({ expectedHash, foundHash }) => expectedHash === foundHash)).toBe(true);
    const second = await load(running, dataset);
    expect([second.outcome, ...second.graphs.map(({ sentPieces }) => sentPieces)]).toEqual(['unchanged', 0, 0, 0, 0]);
  });

  onStore('gives back the graph in canonical form', async (running) => {
    const dataset = readSource(POLICIES);
    const { readAddress } = await load(running, dataset);
    const found = await endpointOf(running, readAddress).construct('CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }');
    const { values } = STORE_PROFILES[running.profile];
    expect(await canonicalHash(normalised(found, values))).toBe(await canonicalHash(normalised(dataset, values)));
  });

  onStore('answers the canned queries as the embedded engine does', async (running) => {
    const { readAddress } = await load(running, readSource(POLICIES));
    const there = new PolicyGraph(endpointOf(running, readAddress));
    const here = new PolicyGraph(openOxigraph(readGraph(POLICIES, '.')));
    const different = new Set<string>();
    let asked = 0;
    for (const query of queries) {
      if (query.parameters.some(({ type }) => type === 'release')) continue;
      for (const { args } of casesOf(query.name, query.exampleArguments)) {
        const [found, expected] = [await there.ask(query, args), await here.ask(query, args)];
        if (answerText(found) !== answerText(expected)) different.add(query.name);
        asked += 1;
      }
    }
    const unexplained = [...different].filter((each) => !(ANSWERED_OTHERWISE[name] ?? []).includes(each));
    expect(unexplained).toEqual([]);
    expect(asked).toBeGreaterThan(queries.length);
  });

  onStore('keeps every kind of value apart from every other', async (running) => {
    const values = readSource('tests/publish/load/fixtures/values.nt');
    const named = Dataset.of(
      [...values].map(({ subject, predicate, object }) => {
        const value = object.termType === 'Literal' ? object : literal(object.value);
        return quad(iri(subject.value), iri(predicate.value), value, iri('https://example.org/graph/values'));
      }),
    );
    expect((await load(running, named)).outcome).toBe('loaded');
    expect((await load(running, numbered('https://example.org/graph/values', 'other', 3))).graphs[0]?.count).toBe(3);
  });

  onStore('notices what was changed in the store', async (running) => {
    const dataset = numbered(GRAPH, 'noticed', 20);
    const { graphs } = await load(running, dataset);
    const read = name === 'virtuoso' ? (graphs[0]?.staging ?? '') : GRAPH;
    await clientOf(running).update(`DELETE WHERE { GRAPH <${read}> { <https://example.org/item/7> ?p ?o } }`);
    const again = load(running, dataset);
    if (name === 'virtuoso') await expect(again).rejects.toThrow(/was changed in the store/u);
    else expect((await again).outcome).toBe('loaded');
  });

  onStore('shows readers one release or the other, never a part', async (running) => {
    // As long as the command line keeps the old release for queries under way.
    const [size, graceMs] = [3000, 5000];
    const whole = ['one', 'two', 'three', 'four'].map((release) => `${release} ${size}`);
    await load(running, numbered(GRAPH, 'one', size));
    const { odd, count } = await whileReadersAsk(running, GRAPH, whole, async () => {
      for (const release of ['two', 'three', 'four']) await load(running, numbered(GRAPH, release, size), { graceMs });
    });
    expect(odd).toEqual([]);
    expect(await whatReadersSee(running, GRAPH)).toBe(`four ${size}`);
    expect(count).toBeGreaterThan(10);
  });

  onStore('shows readers a release at every one of many swaps', async (running) => {
    if (name !== 'virtuoso') return;
    const [graph, size, swaps] = ['https://example.org/moved/items', 1000, 300];
    const client = clientOf(running);
    const plans: LoadPlan[] = [];
    for (const release of ['even', 'odd']) {
      const dataset = numbered(graph, release, size);
      await load(running, dataset);
      const plan = await planFor(running, dataset);
      plans.push(plan);
      // Or the next load would take the graph away.
      await client.update(`DELETE WHERE { GRAPH <${plan.pointer}> { ?s ?p ?o } }`);
    }
    const moveTo = async (swap: number): Promise<void> => {
      const plan = plans[swap % 2];
      if (!plan) throw new Error('two plans');
      for (const update of SWAPS.pointer.updates({ ...plan, releaseId: `r${swap}` })) await client.update(update);
    };
    await moveTo(0);
    const { odd, count } = await whileReadersAsk(running, graph, [`even ${size}`, `odd ${size}`], async () => {
      for (let swap = 1; swap <= swaps; swap += 1) await moveTo(swap);
    });
    expect(odd).toEqual([]);
    expect(count).toBeGreaterThan(swaps / 10);
  });

  onStore('does not sweep away what another load brought', async (running) => {
    const [own, other] = ['https://example.org/shared/a', 'https://example.org/shared/b'].map((folder) =>
      Dataset.of([...numbered(`${folder}/1`, folder, 4), ...numbered(`${folder}2`, folder, 4)]),
    );
    if (!own || !other) throw new Error('two datasets');
    await load(running, own);
    // A pointer of the same name, which belongs to the graphs that are there.
    await load(running, other).catch((error: unknown) => {
      expect(error).toHaveProperty('problem', 'refused');
    });
    expect((await load(running, own)).outcome).toBe('unchanged');
  });

  onStore('takes away what a load left that was broken off after the swap', async (running) => {
    if (name !== 'virtuoso') return;
    const [left, next] = [numbered(GRAPH, 'left', 10), numbered(GRAPH, 'next', 10)];
    await load(running, left);
    const { pointer, graphs } = await planFor(running, left);
    await load(running, next);
    const staging = graphs[0]?.staging ?? '';
    await clientOf(running).update(
      `INSERT DATA { GRAPH <${staging}> { <urn:x:a> <urn:x:b> <urn:x:c> } GRAPH <${pointer}> { <${pointer}/left> <http://purl.org/dc/terms/hasPart> <${staging}> } }`,
    );
    expect(await clientOf(running).count(staging)).toBe(1);
    expect((await load(running, next)).outcome).toBe('unchanged');
    expect(await clientOf(running).count(staging)).toBe(0);
  });

  onStore('leaves no staging graph and no old version behind', async (running) => {
    await load(running, numbered(GRAPH, 'last', 10));
    const rows = await clientOf(running).select(
      'SELECT DISTINCT ?g WHERE { GRAPH ?g { ?s <https://example.org/release> ?o } }',
    );
    const graphs = rows.map((row) => row['g']?.value ?? '').filter((graph) => graph.startsWith(GRAPH));
    expect(graphs.map((graph) => graph.replace(/[0-9a-f]{16}$/u, '…'))).toEqual(
      name === 'virtuoso' ? [`${GRAPH}/version/…`] : [GRAPH],
    );
  });
});

/** The triples of all graphs, once each, with their values as the store can tell them apart. */
function normalised(quads: Iterable<Quad>, quirks: ValueQuirks): Quad[] {
  const triples = [...quads].map(({ subject, predicate, object }) =>
    quad(
      iri(subject.value),
      iri(predicate.value),
      object.termType === 'Literal' ? normaliseLiteral(object, quirks) : iri(object.value),
    ),
  );
  return [...Dataset.of(triples)];
}

function endpointOf({ credentials }: RealStore, address: string) {
  return openEndpoint(address, credentials ? { credentials } : {});
}

/** How often two readers were answered while something happened, and which answers were none of the expected. */
async function whileReadersAsk(
  store: RealStore,
  graph: string,
  expected: readonly string[],
  happen: () => Promise<void>,
): Promise<{ readonly odd: readonly string[]; readonly count: number }> {
  const reading = { goesOn: true, count: 0, odd: [] as string[] };
  const readers = [1, 2].map(async () => {
    while (reading.goesOn) {
      const began = performance.now();
      const answer = await whatReadersSee(store, graph);
      const took = performance.now() - began;
      reading.count += 1;
      if (!expected.includes(answer)) reading.odd.push(`'${answer}' after ${Math.round(took)} ms`);
    }
  });
  try {
    await happen();
  } finally {
    reading.goesOn = false;
    await Promise.all(readers);
  }
  return reading;
}

/** One question, as a reader would ask it: through the pointer where there is one. */
async function whatReadersSee(store: RealStore, graph: string): Promise<string> {
  const pointer = `${graph}/current`;
  const where =
    store.profile === 'virtuoso'
      ? `GRAPH <${pointer}> { <${pointer}> <http://www.w3.org/ns/dcat#hasCurrentVersion> ?r . ?r <http://purl.org/dc/terms/hasPart> ?g } GRAPH ?g { ?s ?p ?release }`
      : `GRAPH <${graph}> { ?s ?p ?release }`;
  const rows = await clientOf(store).select(`SELECT ?release (COUNT(*) AS ?n) WHERE { ${where} } GROUP BY ?release`);
  return rows.map((row) => `${row['release']?.value ?? ''} ${row['n']?.value ?? ''}`).join(', ');
}
