// Descriptions of releases: what they count, what they link to, and that all of them say the same.

import { describe, expect, test } from 'vitest';
import type { Quad } from '@rdfjs/types';
import { formatDiagnostic } from '../../src/diagnostic.js';
import { openOxigraph } from '../../src/query/oxigraph-engine.js';
import { GraphReader } from '../../src/rdf/graph-reader.js';
import { isIsomorphic } from '../../src/rdf/canonical.js';
import { readTurtle } from '../../src/rdf/turtle-reader.js';
import { dcat, dct, spdx, voidNamespace } from '../../src/rdf/vocabulary.js';
import { input, lists, releaseOf, settings, settingsOf, textOf } from './release-sample.js';
import { readDatasetSettings } from '../../src/publish/description/dataset-settings.js';

const whole = await releaseOf();
const catalog = new GraphReader(whole.catalog);

function quadsOf(path: string): readonly Quad[] {
  const { value, diagnostics } = readTurtle({ path, text: textOf(whole, path) });
  expect(diagnostics).toEqual([]);
  return value;
}

const TURTLE = ['dcat-ap', 'void', 'provenance', 'quality', 'ontology'].map((name) => `description/${name}.ttl`);

test.each(TURTLE)('%s has no blank node and is not empty', (path) => {
  const quads = quadsOf(path);
  expect(quads.length).toBeGreaterThan(5);
  expect(
    quads.filter(({ subject, object }) => [subject, object].some(({ termType }) => termType === 'BlankNode')),
  ).toEqual([]);
});

test('the catalogue says the same in Turtle, JSON-LD and RDF/XML, read by an engine of another maker', async () => {
  const engines = [
    ['dcat-ap.ttl', 'text/turtle'],
    ['dcat-ap.jsonld', 'application/ld+json'],
    ['dcat-ap.rdf', 'application/rdf+xml'],
  ].map(([name = '', mediaType = '']) =>
    openOxigraph([
      { path: name, content: textOf(whole, `description/${name}`), mediaType, baseIri: 'https://base.example.org/' },
    ]),
  );
  const [turtle = [], ...others] = await Promise.all(
    engines.map((engine) => engine.construct('CONSTRUCT WHERE { ?s ?p ?o }')),
  );
  expect(turtle.length).toBe(whole.catalog.size);
  for (const other of others) expect(await isIsomorphic(turtle, other)).toBe(true);
});

describe('distributions', () => {
  const distributions = catalog.subjectsOfType(dcat('Distribution'));

  test('there is one for every file of the graph and of the tables', () => {
    const expected = whole.files
      .map(({ path }) => path)
      .filter((path) => /^(?:graph\/|tables\/.*\.(?:csv|ttl)$)/u.test(path));
    const urls = distributions.map((node) => catalog.iri(node, dcat('downloadURL')) ?? '');
    expect(urls.map((url) => url.slice(settings.baseUrl.length)).sort()).toEqual(expected.sort());
  });

  test.each(distributions.map((node) => [node]))('%s states size, checksum and type of its file', (node) => {
    const path = (catalog.iri(node, dcat('downloadURL')) ?? '').slice(settings.baseUrl.length);
    const file = whole.files.find((candidate) => candidate.path === path);
    expect(catalog.literal(node, dcat('byteSize'))).toBe(String(file?.content.byteLength));
    const checksum = catalog.iri(node, spdx('checksum')) ?? '';
    expect(catalog.literal(checksum, spdx('checksumValue'))).toBe(file?.sha256);
    const type = catalog.iri(node, dcat('compressFormat')) ?? catalog.iri(node, dcat('mediaType'));
    expect(type).toBe(`http://www.iana.org/assignments/media-types/${file?.mediaType ?? ''}`);
  });
});

test('the identifier stays, whatever the version, the day, the address and the content', async () => {
  const other = await releaseOf({
    release: { version: '7.0.0', date: '2040-01-01' },
    settings: { ...settings, baseUrl: 'https://mirror.example.org/x/', title: { en: 'Renamed' } },
    withoutTexts: true,
  });
  const identifiers = (reader: GraphReader): unknown[] =>
    reader.subjectsOfType(dcat('Dataset')).map((node) => [node, reader.literals(node, dct('identifier'))]);
  expect(identifiers(new GraphReader(other.catalog))).toEqual(identifiers(catalog));
  expect(identifiers(catalog)).toEqual([
    [settings.identifier, [settings.identifier]],
    [`${settings.identifier}/tables`, [`${settings.identifier}/tables`]],
  ]);
});

describe('what is counted', () => {
  const dataset = settings.identifier;
  const counts = new GraphReader(quadsOf('description/void.ttl'));
  const engine = openOxigraph([
    {
      path: 'graph.nt',
      content: textOf(whole, 'graph/graph.nt'),
      mediaType: 'application/n-triples',
      baseIri: dataset,
    },
  ]);
  const ask = async (sparql: string): Promise<Map<string, string>> => {
    const { rows } = await engine.select(sparql);
    return new Map(rows.map((row) => [row['key']?.value ?? '', row['n']?.value ?? '']));
  };
  const partitions = (link: string, key: string, count: string): Map<string, string> =>
    new Map(
      counts
        .iris(dataset, voidNamespace(link))
        .map((node) => [
          counts.iri(node, voidNamespace(key)) ?? node.slice(node.lastIndexOf('/') + 1),
          counts.literal(node, voidNamespace(count)) ?? '',
        ]),
    );

  test('classes, as SPARQL counts them', async () => {
    const counted = await ask('SELECT ?key (COUNT(?s) AS ?n) WHERE { ?s a ?key } GROUP BY ?key');
    expect(partitions('classPartition', 'class', 'entities')).toEqual(counted);
    expect(counted.size).toBeGreaterThan(10);
  });

  test('properties, as SPARQL counts them', async () => {
    for (const [count, sparql] of [
      ['triples', 'COUNT(*)'],
      ['distinctSubjects', 'COUNT(DISTINCT ?s)'],
      ['distinctObjects', 'COUNT(DISTINCT ?o)'],
    ] as const) {
      const counted = await ask(`SELECT ?key (${sparql} AS ?n) WHERE { ?s ?key ?o } GROUP BY ?key`);
      expect(partitions('propertyPartition', 'property', count)).toEqual(counted);
    }
  });

  test('languages, as SPARQL counts them', async () => {
    const counted = await ask(
      'SELECT ?key (COUNT(*) AS ?n) WHERE { ?s ?p ?o . BIND(LANG(?o) AS ?key) FILTER(?key != "") } GROUP BY ?key',
    );
    expect(partitions('subset', 'none', 'triples')).toEqual(counted);
    expect([...counted.keys()].sort()).toEqual(['en', 'fr', 'pt']);
  });

  test('triples, subjects and objects, as SPARQL counts them', async () => {
    const [row] = (
      await engine.select(
        'SELECT (COUNT(*) AS ?t) (COUNT(DISTINCT ?s) AS ?a) (COUNT(DISTINCT ?o) AS ?b) WHERE { ?s ?p ?o }',
      )
    ).rows;
    expect(counts.literal(dataset, voidNamespace('triples'))).toBe(row?.['t']?.value);
    expect(counts.literal(dataset, voidNamespace('distinctSubjects'))).toBe(row?.['a']?.value);
    expect(counts.literal(dataset, voidNamespace('distinctObjects'))).toBe(row?.['b']?.value);
  });

  test('links, by predicate and by where they lead', () => {
    const linksets = counts
      .subjectsOfType(voidNamespace('Linkset'))
      .map((node) => [
        counts.iri(node, voidNamespace('linkPredicate'))?.split('#')[1],
        counts.literal(counts.iri(node, voidNamespace('objectsTarget')) ?? '', voidNamespace('uriSpace')),
        counts.literal(node, voidNamespace('triples')),
      ]);
    expect(linksets).toEqual(
      expect.arrayContaining([
        ['exactMatch', 'http://www.wikidata.org/', '1'],
        ['closeMatch', 'https://other.example.org/', '2'],
      ]),
    );
    expect(linksets).toHaveLength(2);
  });
});

describe('coverage', () => {
  const dataset = settings.identifier;

  test('places are those of the jurisdictions; a part of a country counts as the country, what no list has is left out', () => {
    expect(catalog.iris(dataset, dct('spatial')).map((iri) => iri.slice(-3))).toEqual(['BRA', 'KEN']);
  });

  test('languages are those of the pages', () => {
    expect(catalog.iris(dataset, dct('language')).map((iri) => iri.slice(-3))).toEqual(['ENG', 'POR']);
  });

  const PERIODS: readonly (readonly [name: string, temporal: string, date: string, expected: readonly string[]])[] = [
    ['from the first to the last year', '', '2026-03-04', ['2019-01-01', '2023-12-31']],
    ['up to the release in the last year', '', '2023-06-01', ['2019-01-01', '2023-06-01']],
    ['as the settings say', '{ start: 2001-01-01, end: 2002-02-02 }', '2026-03-04', ['2001-01-01', '2002-02-02']],
  ];
  test.each(PERIODS)('the period goes %s', async (_name, temporal, date, expected) => {
    const changed = temporal === '' ? settings : { ...settings, temporal: { start: '2001-01-01', end: '2002-02-02' } };
    const reader = new GraphReader((await releaseOf({ settings: changed, release: { version: '1', date } })).catalog);
    const node = reader.iri(dataset, dct('temporal')) ?? '';
    expect([reader.literal(node, dcat('startDate')), reader.literal(node, dcat('endDate'))]).toEqual(expected);
  });

  test('a graph without years has no period', async () => {
    const graph = input.graph.filter(({ predicate }) => !/(?:#year|terms\/date)$/u.test(predicate.value));
    const reader = new GraphReader((await releaseOf({ graph })).catalog);
    expect(reader.many(dataset, dct('temporal'))).toEqual([]);
  });
});

test.each(['schema-org.jsonld', 'croissant.json'])('%s has a keyword of several languages once', (name) => {
  const { keywords } = JSON.parse(textOf(whole, `description/${name}`)) as { keywords: readonly string[] };
  expect(keywords.filter((keyword) => keyword === 'SBOM')).toHaveLength(1);
  expect(keywords).toContain('código aberto');
});

describe('settings', () => {
  const text = JSON.stringify(settings);
  const WRONG: readonly (readonly [name: string, change: Record<string, unknown>, message: RegExp])[] = [
    ['a theme that no list has', { themes: ['GOVE', 'GOVERNMENT'] }, /themes: 'GOVERNMENT' is no theme/u],
    ['a license that no list has', { license: 'CC-BY-5.0' }, /license: 'CC-BY-5\.0' is no license/u],
    ['a text license that no list has', { texts: { license: 'free' } }, /texts\.license: 'free'/u],
    ['a frequency that no list has', { frequency: 'SOMETIMES' }, /frequency/u],
    ['a publisher of no known type', { publisher: { name: { en: 'P' }, type: 'Club' } }, /publisher\.type: 'Club'/u],
    [
      'an own license without type',
      { license: { url: 'https://l.example.org/', title: { en: 'L' }, type: 'Nice' } },
      /license\.type: 'Nice'/u,
    ],
    ['an address without scheme', { baseUrl: 'data.example.org/' }, /baseUrl/u],
    [
      'an address without end',
      { baseUrl: 'https://data.example.org/x' },
      /baseUrl: .*\n.*expected: an address that ends in \//u,
    ],
    ['an identifier that ends in a slash', { identifier: 'https://data.example.org/' }, /identifier/u],
    ['a language that is none', { title: { 'not a tag': 'x' } }, /title/u],
    ['no title', { title: {} }, /title: is empty\n.*expected: a text/u],
    ['a control character', { title: { en: 'a\u0007b' } }, /XML forbids/u],
    ['a contact without address', { contact: { name: 'C' } }, /contact: .*\n.*expected: an email or a url/u],
    ['a key that is misspelt', { keyword: {} }, /keyword/u],
    ['a day that is none', { issued: '2024-02-31' }, /issued/u],
  ];
  test.each(WRONG)('%s is an error with its place', (_name, change, message) => {
    const { settings: read, diagnostics } = readDatasetSettings(
      { path: 'dataset.yaml', text: JSON.stringify({ ...(JSON.parse(text) as object), ...change }) },
      lists,
    );
    expect(read).toBeUndefined();
    expect(diagnostics.map(formatDiagnostic).join('\n')).toMatch(message);
    expect(diagnostics[0]).toMatchObject({
      severity: 'error',
      code: 'invalid-setting',
      place: { path: 'dataset.yaml' },
    });
  });

  test('read back from what they say, they are the same', () => {
    expect(settingsOf(text)).toEqual(settings);
  });
});
