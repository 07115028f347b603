// Graphs and profiles in; what a load would do, or why it refuses to, out. No store is asked.

import { describe, expect, test } from 'vitest';
import { UsageError } from '../../../src/diagnostic.js';
import { LoadError } from '../../../src/publish/load/load-error.js';
import { planLoad } from '../../../src/publish/load/load-plan.js';
import { netrcCredentials } from '../../../src/publish/load/netrc.js';
import { normaliseLiteral, type ValueQuirks } from '../../../src/publish/load/normalise-literal.js';
import { cutPieces, writePiece } from '../../../src/publish/load/piece.js';
import { storeAddresses } from '../../../src/publish/load/store-address.js';
import { datasetOf, namedGraphs } from '../../../src/publish/load/statement.js';
import { SWAPS } from '../../../src/publish/load/swap-graphs.js';
import { STORE_PROFILE_NAMES, STORE_PROFILES, type StoreProfileName } from '../../../src/publish/load/store-profile.js';
import { canonicalHash } from '../../../src/rdf/canonical.js';
import { Dataset } from '../../../src/rdf/dataset.js';
import { literal } from '../../../src/rdf/terms.js';
import { readTurtle } from '../../../src/rdf/turtle-reader.js';
import { xsd } from '../../../src/rdf/vocabulary.js';
import { numbered } from './trial.js';

const GRAPH = 'https://example.org/graph/items';

function trig(text: string): Dataset {
  const { value, diagnostics } = readTurtle({ path: 'test.trig', text: `@prefix : <https://example.org/> .\n${text}` });
  expect(diagnostics).toEqual([]);
  return Dataset.of(value);
}

describe('plan', () => {
  test('the same content has the same id, other content another', async () => {
    const [a, b, c] = await Promise.all(
      [trig(':g { :a :b _:x }'), trig(':g { :a :b _:other }'), trig(':g { :a :b :c }')].map((dataset) =>
        planLoad(dataset, STORE_PROFILES.fuseki, {}),
      ),
    );
    expect(a?.releaseId).toBe(b?.releaseId);
    expect(a?.graphs).toEqual(b?.graphs);
    expect(c?.releaseId).not.toBe(a?.releaseId);
  });

  test.each([
    ['fuseki', `${GRAPH}/staging/v1`],
    ['virtuoso', `${GRAPH}/version/v1`],
  ] as const)('%s stages in a graph of its own', async (name, staging) => {
    const plan = await planLoad(numbered(GRAPH, 'one', 3), STORE_PROFILES[name], { releaseId: 'v1' });
    expect(plan.graphs.map((graph) => graph.staging)).toEqual([staging]);
  });

  test.each([
    ['in one folder', [GRAPH, 'https://example.org/graph/names'], 'https://example.org/graph/current'],
    ['on other hosts', ['https://a.example/x', 'https://b.example/x'], 'https://a.example/x/current'],
    ['URNs', ['urn:example:a', 'urn:example:b'], 'urn:example:current'],
    ['one graph', ['https://example.org/data'], 'https://example.org/data/current'],
  ])('the pointer stands beside the graphs: %s', async (_, names, pointer) => {
    const dataset = Dataset.of(names.flatMap((name) => [...numbered(name, 'one', 1)]));
    expect((await planLoad(dataset, STORE_PROFILES.virtuoso, {})).pointer).toBe(pointer);
  });

  test.each([
    ['statements without a graph', trig(':a :b :c .'), {}, /--name/u],
    [
      'a graph that is not there',
      numbered(GRAPH, 'one', 1),
      { only: ['urn:x:y'] },
      /no graph <urn:x:y>; there are .*items/u,
    ],
    ['an id that is none', numbered(GRAPH, 'one', 1), { releaseId: '../x' }, /--release/u],
    ['a name that is none', trig(':a :b :c .'), { unnamed: 'not an IRI' }, /--name/u],
  ])('wrong use: %s', async (_, dataset, settings, message) => {
    const planning = planLoad(dataset, STORE_PROFILES.fuseki, settings);
    await expect(planning).rejects.toThrow(message);
    await expect(planning).rejects.toBeInstanceOf(UsageError);
  });

  test('a store with a pointer takes releases whole', async () => {
    const dataset = Dataset.of([...numbered(GRAPH, 'one', 1), ...numbered(`${GRAPH}/more`, 'one', 1)]);
    const settings = { only: [GRAPH] };
    expect((await planLoad(dataset, STORE_PROFILES.fuseki, settings)).graphs).toHaveLength(1);
    await expect(planLoad(dataset, STORE_PROFILES.virtuoso, settings)).rejects.toThrow(/goes whole/u);
  });

  test.each([
    ['a long IRI', `:g { :a :b <https://example.org/${'x'.repeat(1900)}> }`],
    ['a long text', `:g { :a :b "${'x'.repeat(5_000_001)}" }`],
    [
      'a geometry',
      ':g { :a :b "<http://www.opengis.net/def/crs/EPSG/0/4326> POINT(1 2)"^^<http://www.opengis.net/ont/geosparql#wktLiteral> }',
    ],
    ['XML', ':g { :a :b "<b/>"^^<http://www.w3.org/1999/02/22-rdf-syntax-ns#XMLLiteral> }'],
  ])('Virtuoso is not sent what it damages: %s', async (_, text) => {
    const dataset = trig(text);
    await expect(planLoad(dataset, STORE_PROFILES.virtuoso, {})).rejects.toBeInstanceOf(LoadError);
    await expect(planLoad(dataset, STORE_PROFILES.fuseki, {})).resolves.toBeDefined();
  });
});

test('what a release consists of is written before the pointer moves, in a request of its own', async () => {
  const plan = await planLoad(trig(`<${GRAPH}> { :a :b :c }`), STORE_PROFILES.virtuoso, {});
  const updates = SWAPS.pointer.updates(plan).map((update) => update.includes('hasCurrentVersion'));
  expect(updates).toEqual([false, true]);
});

test('blank nodes get IRIs that keep them apart and together', async () => {
  const [graph] = await namedGraphs(trig(':g { :a :b [ :c _:d ] . _:d :e :f }'), 'r1');
  const objects = graph?.statements.map(({ object }) => object.value) ?? [];
  expect(objects.filter((value) => value.startsWith('https://example.org/.well-known/genid/r1/'))).toHaveLength(2);
  expect(new Set(graph?.statements.map(({ subject }) => subject.value)).size).toBe(3);
});

test.each([100, 1000, 1_000_000])('pieces of %i bytes hold every statement once', async (byteSize) => {
  const [graph] = await namedGraphs(numbered(GRAPH, 'one', 200), 'r1');
  const statements = graph?.statements ?? [];
  const pieces = cutPieces(statements, byteSize);
  const text = pieces.map((piece) => writePiece(statements, piece, STORE_PROFILES.qlever).body.toString()).join('');
  const { value } = readTurtle({ path: 'pieces.nt', text });
  expect(await canonicalHash(value)).toBe(await canonicalHash(datasetOf(statements)));
  expect(
    pieces.every(
      ({ from, to }) =>
        to - from === 1 || writePiece(statements, { from, to }, STORE_PROFILES.qlever).body.byteLength <= byteSize,
    ),
  ).toBe(true);
});

/** Pairs that a store cannot tell apart, and pairs that it can. */
const VALUES: readonly [ValueQuirks, boolean, string, string, string, string][] = [
  ['canonical', true, '1', 'integer', '+01', 'integer'],
  ['canonical', true, '1.0', 'decimal', '1', 'integer'],
  ['canonical', false, '1', 'double', '1', 'integer'],
  ['canonical', false, '12345678901234567890123', 'integer', '12345678901234567890124', 'integer'],
  ['canonical', true, '1E0', 'double', '1.0', 'double'],
  ['canonical', true, 'INF', 'double', '+INF', 'double'],
  ['canonical', true, '1', 'boolean', 'true', 'boolean'],
  ['canonical', true, '-0.0', 'decimal', '0', 'decimal'],
  ['canonical', true, 'PT36H', 'duration', 'P1DT12H', 'duration'],
  ['canonical', false, 'P1Y', 'duration', 'P365D', 'duration'],
  ['canonical', false, 'P1M', 'duration', '-P1M', 'duration'],
  ['canonical', true, '2024-01-01T24:00:00', 'dateTime', '2024-01-02T00:00:00', 'dateTime'],
  ['canonical', true, '2024-01-01T10:00:00.50Z', 'dateTime', '2024-01-01T12:00:00.5+02:00', 'dateTime'],
  ['canonical', false, '2024-01-01T10:00:00Z', 'dateTime', '2024-01-01T10:00:00', 'dateTime'],
  ['canonical', false, '2024-01-01', 'date', '2024-01-01Z', 'date'],
  ['canonical', true, '10:00:00.50', 'time', '10:00:00.5', 'time'],
  ['canonical', false, '1', 'integer', '1', 'string'],
  ['virtuoso', true, '1', 'boolean', '1.0', 'double'],
  ['virtuoso', true, '0.18000000000000002', 'decimal', '0.18', 'decimal'],
  ['virtuoso', false, '0.1800001', 'decimal', '0.18', 'decimal'],
  ['virtuoso', true, '3.141592653589793', 'double', '3.14159', 'double'],
  ['virtuoso', false, '3.1416', 'double', '3.14159', 'double'],
  ['virtuoso', true, 'PT36H', 'duration', 'P1DT12H', 'duration'],
  ['virtuoso', true, '2024-01-01Z', 'date', '2024-01-01', 'date'],
  ['virtuoso', false, '2024-01-02', 'date', '2024-01-01', 'date'],
  ['virtuoso', true, '2024-01-01T10:00:00.1234567Z', 'dateTime', '2024-01-01T10:00:00.123456Z', 'dateTime'],
  ['virtuoso', false, 'a', 'string', 'A', 'string'],
];

test.each(VALUES)('%s, same %s: %s (%s) and %s (%s)', (quirks, same, a, typeA, b, typeB) => {
  const [left, right] = [literal(a, xsd(typeA)), literal(b, xsd(typeB))].map((value) =>
    normaliseLiteral(value, quirks),
  );
  expect(right && left?.equals(right)).toBe(same);
});

describe('addresses', () => {
  test.each<[StoreProfileName, string, string, string, string]>([
    [
      'fuseki',
      'http://localhost:3030/ds/',
      'http://localhost:3030/ds/query',
      'http://localhost:3030/ds/update',
      'http://localhost:3030/ds/data',
    ],
    [
      'graphdb',
      'http://localhost:7200/repositories/p',
      'http://localhost:7200/repositories/p',
      'http://localhost:7200/repositories/p/statements',
      'http://localhost:7200/repositories/p/rdf-graphs/service',
    ],
    [
      'neptune',
      'https://c.example:8182',
      'https://c.example:8182/sparql',
      'https://c.example:8182/sparql',
      'https://c.example:8182/sparql/gsp/',
    ],
    ['sparql', 'https://c.example/q', 'https://c.example/q', 'https://c.example/q', 'https://c.example/q'],
  ])('%s', (name, address, query, update, graphStore) => {
    const found = storeAddresses(address, STORE_PROFILES[name]);
    expect([found.query.href, found.update.href, found.graphStore.href]).toEqual([query, update, graphStore]);
  });

  test.each([
    ['ftp://example.org', /http/u],
    ['nonsense', /http/u],
    ['http://me:secret@example.org/ds', /holds credentials/u],
    ['http://example.org/ds?x=1', /no \? or #/u],
  ])('%s is refused', (address, message) => {
    expect(() => storeAddresses(address, STORE_PROFILES.fuseki)).toThrow(message);
    expect(() => storeAddresses(address, STORE_PROFILES.fuseki)).not.toThrow(/secret/u);
  });

  test('the list of names is the table', () => {
    expect([...STORE_PROFILE_NAMES].sort()).toEqual(Object.keys(STORE_PROFILES).sort());
  });
});

test.each([
  ['one line', 'machine db.example login me password pw', { user: 'me', password: 'pw' }],
  [
    'several lines',
    '# mine\nmachine other login x password y\nmachine db.example\n  login me\n  password pw\n',
    { user: 'me', password: 'pw' },
  ],
  ['without a password', 'machine db.example login me', { user: 'me', password: '' }],
  ['another host', 'machine db.example.org login me password pw', undefined],
  ['everybody', 'default login me password pw', undefined],
  ['nothing', '', undefined],
])('netrc: %s', (_, text, credentials) => {
  expect(netrcCredentials(text, 'db.example')).toEqual(credentials);
});
