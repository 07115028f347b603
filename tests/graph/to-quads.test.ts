// The sample catalogue against the graph it should become, and what must hold whatever the catalogue says.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Quad } from '@rdfjs/types';
import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/diagnostic.js';
import { toQuads } from '../../src/graph/to-quads.js';
import { canonicalNQuads } from '../../src/rdf/canonical.js';
import { GraphReader } from '../../src/rdf/graph-reader.js';
import { readTurtle } from '../../src/rdf/turtle-reader.js';
import { osp, owl, PREFIXES, rdf, rdfs, skos } from '../../src/rdf/vocabulary.js';
import { serialise } from '../../src/serialise/serialise.js';
import { otherTerms, quadsOf } from '../ontology/ontology-files.js';
import * as sample from './sample-input.js';
import { BASE, graphOf, graphWith, only, whole } from './sample-graph.js';

const EXPECTED = 'tests/graph/fixtures/sample.trig';
const isCell = ({ subject }: Quad): boolean => /\/coverage\/[A-Z]/u.test(subject.value);

describe('the sample catalogue', () => {
  const written = only(whole, 'catalogue', 'extracted', 'curated').filter(
    (quad) => !isCell(quad) && !quad.predicate.equals(rdfs('label')),
  );

  test(`becomes ${EXPECTED} (UPDATE_GOLDEN=1 rewrites it)`, async () => {
    if (process.env['UPDATE_GOLDEN'] === '1')
      writeFileSync(EXPECTED, await serialise(written, 'trig', { base: BASE, context: '' }));
    expect(existsSync(EXPECTED)).toBe(true);
    const expected = readTurtle({ path: EXPECTED, text: readFileSync(EXPECTED, 'utf8') });
    expect(expected.diagnostics).toEqual([]);
    expect((await canonicalNQuads(written)).split('\n')).toEqual((await canonicalNQuads(expected.value)).split('\n'));
  });
});

describe('whatever the catalogue says', () => {
  test('there are no blank nodes', () => {
    const blank = whole.quads.filter(({ subject, object }) =>
      [subject, object].some(({ termType }) => termType === 'BlankNode'),
    );
    expect(blank).toEqual([]);
  });

  test('every term is defined by the ontology or by the vocabulary that it belongs to', () => {
    const defined = new Set([...otherTerms, ...quadsOf('policy.ttl').map(({ subject }) => subject.value)]);
    const namespaces = Object.values(PREFIXES);
    const used = whole.quads.flatMap(({ predicate, object }) => [
      predicate.value,
      ...(predicate.equals(rdf('type')) ? [object.value] : []),
      ...(object.termType === 'Literal' ? [object.datatype.value] : []),
    ]);
    const terms = [...new Set(used)].filter((term) => namespaces.some((namespace) => term.startsWith(namespace)));
    expect(terms.filter((term) => !defined.has(term))).toEqual([]);
    expect([...new Set(used)].filter((term) => !terms.includes(term))).toEqual([]);
    expect(terms.length).toBeGreaterThan(80);
  });

  test('every predicate and class of the ontology that has instances fits its kind', () => {
    const policy = new GraphReader(quadsOf('policy.ttl'));
    const wrong = whole.quads.filter(({ predicate, object }) => {
      const kinds = policy.many(predicate.value, rdf('type')).map(({ value }) => value);
      if (object.termType === 'Literal') return kinds.includes(owl('ObjectProperty').value);
      return kinds.includes(owl('DatatypeProperty').value);
    });
    expect(wrong.map(({ predicate }) => predicate.value)).toEqual([]);
  });

  test('every node of the data that something points to is described', () => {
    const subjects = new Set(whole.quads.map(({ subject }) => subject.value));
    const data = only(whole, 'catalogue', 'extracted', 'curated').quads;
    const lost = data.filter(
      ({ object }) => object.termType === 'NamedNode' && object.value.startsWith(BASE) && !subjects.has(object.value),
    );
    expect([...new Set(lost.map(({ object }) => object.value))]).toEqual([]);
  });

  test('every node of the data hangs together with a page', () => {
    const data = only(whole, 'catalogue', 'extracted', 'curated').quads;
    const subjects = new Set(data.map(({ subject }) => subject.value));
    const neighbours = new Map<string, string[]>();
    for (const { subject, object } of data.filter(({ object: { value } }) => subjects.has(value))) {
      neighbours.set(subject.value, [...(neighbours.get(subject.value) ?? []), object.value]);
      neighbours.set(object.value, [...(neighbours.get(object.value) ?? []), subject.value]);
    }
    const reached = new Set(new GraphReader(whole).subjectsOfType(osp('SourcePage')));
    for (const node of reached) for (const next of neighbours.get(node) ?? []) reached.add(next);
    const structure = /\/coverage\/structure/u;
    expect([...subjects].filter((subject) => !reached.has(subject) && !structure.test(subject))).toEqual([]);
  });

  test('literals are such as all stores keep', () => {
    const literals = whole.quads.flatMap(({ object }) => (object.termType === 'Literal' ? [object] : []));
    const datatypes = new Set(literals.map(({ datatype }) => datatype.value.replace(/^.*#/u, '')));
    const kept = ['string', 'langString', 'integer', 'decimal', 'boolean', 'date', 'dateTime', 'gYear'];
    expect([...datatypes].filter((name) => !kept.includes(name))).toEqual([]);
    const decimals = literals.filter(({ datatype }) => datatype.value.endsWith('#decimal')).map(({ value }) => value);
    expect(decimals.filter((value) => !/^(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/u.test(value))).toEqual([]);
    const times = literals.filter(({ datatype }) => datatype.value.endsWith('#dateTime')).map(({ value }) => value);
    expect(times.sort()).toEqual(['2026-03-01T08:00:00Z', '2026-11-02T02:04:05Z']);
  });

  test('the order of the input does not matter', () => {
    const reversed = <T>(list: readonly T[]): T[] => [...list].reverse();
    const { catalogue } = sample;
    const shuffled = graphOf({
      catalogue: {
        ...catalogue,
        instruments: reversed(catalogue.instruments).map((instrument) => ({
          ...instrument,
          attributions: reversed(instrument.attributions),
          identifiers: reversed(instrument.identifiers),
        })),
      },
      norms: reversed(sample.norms),
      vocabulary: reversed(sample.vocabulary),
    });
    expect(shuffled.quads).toEqual(whole.quads);
  });

  test('another base names the data anew and leaves the vocabularies where they are', () => {
    const moved = graphOf({}, 'https://data.example/');
    expect(moved.size).toBe(whole.size);
    const subjects = moved
      .filter(({ graph }) => graph.value !== 'https://data.example/graph/vocabulary')
      .quads.map(({ subject }) => subject.value);
    expect(subjects.filter((subject) => !subject.startsWith('https://data.example/'))).toEqual([]);
  });

  test.each(['data.example/', 'https://data.example', 'https://data example/', ''])(
    'a base like %j is wrong use',
    (base) => {
      expect(() => toQuads(sample.input, { base })).toThrow(UsageError);
    },
  );
});

describe('types of instruments', () => {
  const { type: lawType, ...lawWithoutType } = sample.law;
  const untyped = { ...sample.catalogue, instruments: [lawWithoutType, sample.circular] };

  test('the sample has one to leave out', () => {
    expect(lawType).toBe('law');
  });

  test.each([
    ['law', ['eli:LegalResource', 'schema:Legislation']],
    ['bill', ['schema:Legislation']],
    ['circular', ['foaf:Document']],
    ['action-plan', ['foaf:Document']],
    ['platform', ['foaf:Document']],
    [undefined, ['foaf:Document']],
    ['a-type-that-no-scheme-has', ['foaf:Document']],
  ])('%s', (type, expected) => {
    const reader = new GraphReader(type === undefined ? graphOf({ catalogue: untyped }) : graphWith({ type }));
    const classes = reader
      .iris(`${BASE}${sample.law.key}`, rdf('type'))
      .filter((name) => name !== osp('Instrument').value);
    const short = classes.map((name) =>
      name.replace(PREFIXES.eli, 'eli:').replace(PREFIXES.schema, 'schema:').replace(PREFIXES.foaf, 'foaf:'),
    );
    expect(short.sort()).toEqual(expected);
  });
});

describe('what a catalogue brings along', () => {
  test('a category of its own is a concept below the base of the data', () => {
    const base = 'https://data.example/';
    const labels = [
      { text: 'Hackathons', language: 'en' },
      { text: 'Coding contests', language: 'en' },
    ];
    const catalogue = {
      ...sample.catalogue,
      overviews: [{ ...sample.overview, category: 'hackathons' }],
      addedCategories: [{ notation: 'hackathons', labels }],
    };
    const reader = new GraphReader(graphOf({ catalogue }, base));
    const category = `${base}category/hackathons`;
    expect(reader.iris(base + sample.overview.key, osp('category'))).toEqual([category]);
    expect(reader.literals(category, skos('prefLabel'))).toEqual(['Hackathons']);
    expect(reader.literals(category, skos('altLabel'))).toEqual(['Coding contests']);
    expect(reader.iri(category, skos('inScheme'))).toBe(`${BASE}category`);
  });

  test('IRIs that an instrument once had are the same as its own', () => {
    const reader = new GraphReader(graphWith({ formerKeys: ['instrument/UY/law-99'] }));
    expect(reader.iris(BASE + sample.law.key, owl('sameAs'))).toEqual([`${BASE}instrument/UY/law-99`]);
  });

  test('a mention hangs on its overview, or on its instrument where there is none', () => {
    const reader = new GraphReader(whole);
    const mentionsOf = (key: string): readonly string[] => reader.iris(BASE + key, osp('mention'));
    expect([sample.overview, sample.law, sample.circular].map(({ key }) => mentionsOf(key).length)).toEqual([1, 0, 1]);
  });
});

test('the vocabulary graph holds terms and concepts, and no registries or word patterns', () => {
  const vocabulary = new GraphReader(only(whole, 'vocabulary'));
  expect(vocabulary.subjectsOfType(skos('Concept')).length).toBeGreaterThan(300);
  expect(vocabulary.subjectsOfType(owl('Class')).length).toBeGreaterThan(20);
  expect(
    ['Agency', 'Host', 'CueFamily', 'Jurisdiction'].flatMap((kind) => vocabulary.subjectsOfType(osp(kind))),
  ).toEqual([]);
  expect(only(whole, 'vocabulary').quads.filter(({ predicate }) => predicate.equals(osp('phrase')))).toEqual([]);
});

test('a norm is labelled by modality and measure in every language that has both', () => {
  const label = new GraphReader(whole).texts(
    `${BASE}norm/UY/law-99-2020/public-release-state-owned/training`,
    rdfs('label'),
  );
  const vocabulary = new GraphReader(sample.vocabulary);
  const expected = ['en', 'es', 'pt'].map((language) => {
    const [modality, measure] = ['modality/recommendation', 'measure/training'].map((concept) =>
      vocabulary.literal(BASE + concept, skos('prefLabel'), language),
    );
    return [language, [`${modality ?? ''}: ${measure ?? ''}`]];
  });
  expect([...label]).toEqual(expected);
});
