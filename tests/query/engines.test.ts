// The embedded engine in this thread and in one of its own: one graph out of many, time-outs, what breaks it.

import { existsSync, mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { findGraph, readGraph } from '../../src/query/find-graph.js';
import { openGraph } from '../../src/query/open-graph.js';
import { openOxigraph } from '../../src/query/oxigraph-engine.js';
import type { RdfText } from '../../src/query/rdf-text.js';
import type { WorkerEngineOptions } from '../../src/query/worker-engine.js';
import type { QueryEngine } from '../../src/query/engine.js';

const folder = mkdtempSync(join(tmpdir(), 'policygraph-engines-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const COUNT = 'SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }';

function nQuads(content: string): RdfText {
  return { path: 'x.nq', content, mediaType: 'application/n-quads', baseIri: 'urn:x' };
}

async function countOf(engine: QueryEngine): Promise<string | undefined> {
  return (await engine.select(COUNT)).rows[0]?.['n']?.value;
}

describe('the default graph is the merge of all graphs', () => {
  const A = '<urn:a> <urn:p> "x" <urn:g1> .\n';
  test.each<readonly [string, readonly RdfText[], string]>([
    ['triples of different graphs', [nQuads(`${A}<urn:a> <urn:p> "y" <urn:g2> .\n`)], '2'],
    ['a triple in two graphs counts once', [nQuads(`${A}<urn:a> <urn:p> "x" <urn:g2> .\n`)], '1'],
    ['also when one of them is the default graph', [nQuads(`${A}<urn:a> <urn:p> "x" .\n`)], '1'],
    ['also when it comes from two files', [nQuads(A), nQuads('<urn:a> <urn:p> "x" <urn:g2> .\n')], '1'],
    [
      'also in TriG',
      [
        {
          ...nQuads('<urn:g1> { <urn:a> <urn:p> "x" } <urn:g2> { <urn:a> <urn:p> "x" }'),
          mediaType: 'application/trig',
        },
      ],
      '1',
    ],
    [
      'an object that is an IRI is no graph name',
      [nQuads('<urn:a> <urn:p> <urn:b> .\n<urn:a> <urn:p> <urn:c> .\n')],
      '2',
    ],
    ['nothing', [nQuads('')], '0'],
  ])('%s', async (_, texts, expected) => {
    expect(await countOf(openOxigraph(texts))).toBe(expected);
  });

  test('named graphs are still there', async () => {
    const engine = openOxigraph([nQuads(`${A}<urn:a> <urn:p> "x" <urn:g2> .\n`)]);
    const { rows } = await engine.select('SELECT ?g WHERE { GRAPH ?g { ?s ?p ?o } } ORDER BY ?g');
    expect(rows.map((row) => row['g']?.value)).toEqual(['urn:g1', 'urn:g2']);
  });

  test('a graph that is put beside it is seen under its name only', async () => {
    const engine = openOxigraph([nQuads(A)]);
    await engine.addGraph?.('urn:earlier', [
      nQuads('<urn:old> <urn:p> "x" <urn:g1> .\n<urn:old> <urn:p> "x" <urn:g2> .\n'),
    ]);
    expect(await countOf(engine)).toBe('1');
    const { rows } = await engine.select('SELECT ?s WHERE { GRAPH <urn:earlier> { ?s ?p ?o } }');
    expect(rows.map((row) => row['s']?.value)).toEqual(['urn:old']);
  });
});

// https://www.w3.org/TR/sparql11-query/#specifyingDataset; the second graph repeats a triple, which is loaded in another way.
describe.each([
  ['graphs that share no triple', '<urn:a> <urn:p> "x" <urn:g1> .\n<urn:a> <urn:p> "y" <urn:g2> .\n', '2'],
  ['graphs that share a triple', '<urn:a> <urn:p> "x" <urn:g1> .\n<urn:a> <urn:p> "x" <urn:g2> .\n', '1'],
])('a query may name its dataset: %s', (_, content, merged) => {
  test.each([
    ['FROM <urn:g1>', '?s ?p ?o', '1'],
    ['from<urn:g1> FROM NAMED <urn:g2>', '?s ?p ?o GRAPH ?g { ?s ?p ?x }', '1'],
    ['FROM <urn:g1> FROM <urn:g2>', '?s ?p ?o', merged],
    ['FROM <urn:g2> FROM <urn:g2>', '?s ?p ?o', '1'],
    ['FROM <urn:g1> FROM <urn:g2> FROM NAMED <urn:g2>', '?s ?p ?o GRAPH ?g { ?s ?p ?x }', merged],
    ['FROM <urn:g1> FROM <urn:g2>', 'GRAPH ?g { ?s ?p ?o }', '0'],
    ['FROM from:g1 FROM <urn:g2>', '?s ?p ?o', '1'],
    ['FROM <urn:none>', '?s ?p ?o', '0'],
    ['FROM NAMED <urn:g1>', '?s ?p ?o', '0'],
    ['FROM NAMED <urn:g1>', 'GRAPH ?g { ?s ?p ?o }', '1'],
    ['FROM <urn:g1>', 'GRAPH ?g { ?s ?p ?o }', '0'],
    ['', '?s ?p ?o', merged],
    ['', 'GRAPH ?g { ?s ?p ?o }', '2'],
    [
      '# FROM <urn:none>\n',
      '?s ?p ?o FILTER(?o != " FROM " && ?p != <urn:from> && ?p != from:from) BIND(1 AS ?from)',
      merged,
    ],
  ])('%s { %s } → %s', async (dataset, where, expected) => {
    const engine = openOxigraph([nQuads(content)]);
    const { rows } = await engine.select(
      `PREFIX from: <urn:from:> SELECT (COUNT(*) AS ?n) ${dataset} WHERE { ${where} }`,
    );
    expect(rows[0]?.['n']?.value).toBe(expected);
  });
});

test('what graphs share leaves nothing behind when a query names them', async () => {
  const engine = openOxigraph([nQuads('<urn:a> <urn:p> _:b <urn:g1> .\n<urn:a> <urn:p> _:b <urn:g2> .\n')]);
  const named = 'FROM <urn:g1> FROM <urn:g2> FROM NAMED <urn:g1>';
  const joined = await engine.ask(`ASK ${named} { ?s ?p ?o FILTER(ISBLANK(?o)) GRAPH <urn:g1> { ?s ?p ?o } }`);
  expect(joined).toBe(true);
  await expect(engine.select(`SELECT * ${named} { ?s ?p ?o FILTER(?o IN) }`)).rejects.toMatchObject({
    problem: 'syntax',
  });
  const { rows } = await engine.select('SELECT ?g { GRAPH ?g { ?s ?p ?o } } ORDER BY ?g');
  expect(rows.map((row) => row['g']?.value)).toEqual(['urn:g1', 'urn:g2']);
  expect(await countOf(engine)).toBe('1');
});

test('numbers and times come back in their canonical form, whatever a file writes', async () => {
  const xsd = 'http://www.w3.org/2001/XMLSchema#';
  const values = [
    `"01"^^<${xsd}integer>`,
    `"1.50"^^<${xsd}decimal>`,
    `"1"^^<${xsd}boolean>`,
    `"2026-01-01T00:00:00.000+00:00"^^<${xsd}dateTime>`,
    '"01"',
  ];
  const engine = openOxigraph([nQuads(values.map((value) => `<urn:a> <urn:p> ${value} .\n`).join(''))]);
  const { rows } = await engine.select('SELECT ?o { ?s ?p ?o }');
  expect(rows.map((row) => row['o']?.value).sort()).toEqual(['01', '1', '1.5', '2026-01-01T00:00:00Z', 'true']);
});

test('a graph that was constructed has each triple once', async () => {
  const engine = openOxigraph([nQuads('<urn:a> <urn:p> "1" .\n<urn:a> <urn:p> "2" .\n')]);
  expect(await engine.construct('CONSTRUCT { ?s a <urn:T> } WHERE { ?s ?p ?o }')).toHaveLength(1);
});

test('a file that is no RDF is named', () => {
  expect(() => openOxigraph([{ ...nQuads('no RDF'), path: 'bad.nq' }])).toThrow(/^bad\.nq cannot be read as RDF: /u);
});

test('a query that is wrong says where', async () => {
  await expect(openOxigraph([]).select('SELECT * {')).rejects.toMatchObject({
    problem: 'syntax',
    message: expect.stringMatching(/1:1\d/u) as string,
  });
});

describe('where the graph is', () => {
  const files: Readonly<Record<string, string>> = {
    'many/graph.nq': '<urn:a> <urn:p> "1" <urn:g> .\n',
    'many/graph.ttl': '<urn:a> <urn:p> "1" .\n',
    'many/sub/more.trig': '<urn:g> { <urn:b> <urn:p> "1" }',
    'many/readme.md': '# no RDF',
    'rdf.rdf':
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:p="urn:p#"><rdf:Description rdf:about="urn:a"><p:q>1</p:q></rdf:Description></rdf:RDF>',
    'tree.jsonld': '{"@id": "urn:a", "urn:p": "1"}',
    'notes.txt': 'no RDF',
    'built/output/graph.nq': '<urn:a> <urn:p> "1" <urn:g> .\n',
    'empty/readme.md': '# no RDF',
  };
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), content);
  }

  test.each([
    ['many', '2'],
    ['many/graph.ttl', '1'],
    ['rdf.rdf', '1'],
    ['tree.jsonld', '1'],
  ])('%s', async (path, expected) => {
    expect(await countOf(openOxigraph(readGraph(path, folder)))).toBe(expected);
  });

  test('of files that differ in their extension only, one is read', () => {
    expect(findGraph('many', folder)).toEqual([join(folder, 'many/graph.nq'), join(folder, 'many/sub/more.trig')]);
  });

  test('without a path, the graph that was built in the folder', () => {
    expect(findGraph(undefined, join(folder, 'built'))).toEqual([join(folder, 'built/output/graph.nq')]);
  });

  test.each([
    ['nowhere', "--graph: there is no file or folder 'nowhere'"],
    ['empty', "--graph: 'empty' holds no RDF file (.nq, .trig, .nt, .ttl, .rdf, .jsonld)"],
    ['notes.txt', 'is no RDF file (.nq, .trig, .nt, .ttl, .rdf, .jsonld)'],
  ])('%s', (path, message) => {
    expect(() => readGraph(path, folder)).toThrow(message);
  });
});

/** A thread runs compiled code: the package has to be built. */
const COMPILED = '../../dist/query/worker-engine.js';
const isBuilt = existsSync('dist/query/worker-engine.js');

describe.skipIf(!isBuilt)('in a thread of its own (needs dist/: npm run build)', async () => {
  type OpenWorkerEngine = (texts: readonly RdfText[], options: WorkerEngineOptions) => QueryEngine;
  const { openWorkerEngine } = isBuilt
    ? ((await import(COMPILED)) as { openWorkerEngine: OpenWorkerEngine })
    : { openWorkerEngine: openOxigraph as OpenWorkerEngine };
  const many = Array.from({ length: 300 }, (_, number) => `<urn:s${number}> <urn:p> "${number}" .\n`).join('');
  /** 300 × 300 × 300 rows to look at. */
  const SLOW = 'SELECT (COUNT(*) AS ?n) WHERE { ?a ?p ?x . ?b ?q ?y . ?c ?r ?z . FILTER(STR(?a) > STR(?c)) }';

  test('answers like the one in this thread', async () => {
    const engine = openWorkerEngine([nQuads(many)], { timeoutMs: 60_000 });
    expect(await countOf(engine)).toBe('300');
    await expect(engine.ask('ASK { <urn:s1> ?p ?o }')).resolves.toBe(true);
    await expect(engine.construct('CONSTRUCT WHERE { <urn:s1> ?p ?o }')).resolves.toHaveLength(1);
    await expect(engine.select('SELECT')).rejects.toMatchObject({ problem: 'syntax' });
    await engine.close();
  });

  test('a query that takes too long is stopped, and the next one is answered', async () => {
    const engine = openWorkerEngine([nQuads(many)], { timeoutMs: 1500 });
    const started = performance.now();
    await expect(engine.select(SLOW)).rejects.toMatchObject({
      problem: 'time-out',
      message: 'The query was stopped after 1.5 s',
    });
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(await countOf(engine)).toBe('300');
    await engine.close();
  });

  test('a query that is interrupted is stopped at once, and the next one is answered', async () => {
    const engine = openWorkerEngine([nQuads(many)], { timeoutMs: 60_000 });
    const stopped = expect(engine.select(SLOW)).rejects.toMatchObject({ message: 'The query was stopped' });
    await engine.interrupt?.();
    await stopped;
    expect(await countOf(engine)).toBe('300');
    await engine.close();
  });

  test('a query that breaks the engine costs that query only', async () => {
    const engine = openWorkerEngine([nQuads(many)], { timeoutMs: 60_000 });
    const hostile = `SELECT * WHERE { FILTER(${'!'.repeat(60_000)}true) }`;
    await expect(engine.select(hostile)).rejects.toMatchObject({ name: 'QueryError', problem: 'engine-broken' });
    expect(await countOf(engine)).toBe('300');
    await engine.close();
  });

  test('a graph beside the graph survives a new thread', async () => {
    const engine = openWorkerEngine([nQuads(many)], { timeoutMs: 60_000 });
    expect(await countOf(engine)).toBe('300');
    await engine.addGraph?.('urn:earlier', [nQuads('<urn:old> <urn:p> "x" .\n')]);
    expect(await countOf(engine)).toBe('300');
    await expect(engine.ask('ASK { GRAPH <urn:earlier> { <urn:old> ?p ?o } }')).resolves.toBe(true);
    await engine.close();
  });
});

test('rows come one by one, too', async () => {
  const graph = await openGraph('tests/query/fixtures/policies.trig');
  const seen: (string | undefined)[] = [];
  for await (const row of graph.rows('mfa-positions', { lang: 'pt' })) seen.push(row.jurisdictionLabel?.value);
  expect(seen).toEqual(['Estados Unidos', 'Suíça', 'Equador', 'Estônia', 'União Europeia', 'França']);
  await graph.close();
});

test.each([
  ['has-duty', { country: 'EU', measure: 'sbom' }],
  ['instrument-graph', { instrument: 'address-security-privacy-risks' }],
])('a question that gives no rows says so: %s', async (name, args) => {
  const graph = await openGraph();
  await expect(graph.rows(name, args).next()).rejects.toThrow(/gives a (?:truth value|graph), no rows/u);
  await graph.close();
});

test.each([-1, 1.5, NaN])('%d is no limit', async (limit) => {
  const graph = await openGraph();
  await expect(graph.query(COUNT, { limit })).rejects.toThrow('whole number');
  await expect(graph.ask('measure-ranking', {}, { limit })).rejects.toThrow('whole number');
  await graph.close();
});
