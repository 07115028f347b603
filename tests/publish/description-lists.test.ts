// The entries of code lists that ship with the package: complete, and found by code and by notation.

import { readFileSync } from 'node:fs';
import { iso31661 } from 'iso-3166';
import { describe, expect, test } from 'vitest';
import { GraphReader } from '../../src/rdf/graph-reader.js';
import { readTurtle } from '../../src/rdf/turtle-reader.js';
import { dcat, dct, owl, rdf, skos } from '../../src/rdf/vocabulary.js';
import { lists } from './release-sample.js';

const EU = 'http://publications.europa.eu/resource/authority/';
const files = ['lists', 'countries'].map((name) => {
  const path = `ontology/authorities/${name}.trig`;
  return readTurtle({ path, text: readFileSync(path, 'utf8') });
});
const reader = new GraphReader(files.flatMap(({ value }) => value));
const countries = reader.subjectsOfType(dct('Location'));

test('the files parse, and tell their version', () => {
  expect(files.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
  const versions = ['lists', 'countries'].map((name) =>
    reader.literal(`https://w3id.org/oss-policy/authorities/${name}`, owl('versionInfo')),
  );
  expect(versions).toEqual([expect.stringMatching(/^\d+\.\d+\.\d+$/u), expect.stringMatching(/^\d+\.\d+\.\d+$/u)]);
});

const FINDS: readonly (readonly [list: Parameters<typeof lists.find>[0], code: string, iri: string | undefined])[] = [
  ['theme', 'GOVE', `${EU}data-theme/GOVE`],
  ['theme', 'gove', undefined],
  ['theme', '', undefined],
  ['language', 'pt', `${EU}language/POR`],
  ['language', 'POR', `${EU}language/POR`],
  ['country', 'DE', `${EU}country/DEU`],
  ['country', 'EU', `${EU}country/EUR`],
  ['country', 'ZZ', undefined],
  ['license', 'CC-BY-4.0', `${EU}licence/CC_BY_4_0`],
  ['license', 'CC_BY_4_0', `${EU}licence/CC_BY_4_0`],
  ['publisher type', 'NationalAuthority', 'http://purl.org/adms/publishertype/NationalAuthority'],
  ['publisher type', '1.0', undefined],
  ['frequency', 'GOVE', undefined],
];
test.each(FINDS)('%s %j is %s', (list, code, iri) => {
  expect(lists.find(list, code)).toBe(iri);
});

test('every concept has a name in English, one per language, and a list with a title', () => {
  const concepts = reader.subjectsOfType(skos('Concept'));
  expect(concepts.length).toBeGreaterThan(350);
  const bad = concepts.filter((concept) => {
    const names = [...reader.texts(concept, skos('prefLabel'))];
    const scheme = reader.iri(concept, skos('inScheme')) ?? '';
    return (
      !names.some(([language]) => language === 'en') ||
      names.some(([, each]) => each.length > 1) ||
      reader.many(scheme, dct('title')).length === 0
    );
  });
  expect(bad).toEqual([]);
});

test('every license has a type, an SPDX identifier and an address', () => {
  const licenses = reader.subjectsOfType(dct('LicenseDocument'));
  expect(licenses.length).toBeGreaterThan(5);
  for (const license of licenses) {
    expect(reader.many(reader.iri(license, dct('type')) ?? '', rdf('type')), license).not.toEqual([]);
    expect(lists.notation(license)).toMatch(/^CC/u);
    expect(lists.sameAs(license)).toMatch(/^https:\/\/creativecommons\.org\//u);
  }
});

describe('countries', () => {
  test('there is one for every code of ISO 3166-1', () => {
    expect(iso31661.map(({ alpha2 }) => alpha2).filter((code) => lists.find('country', code) === undefined)).toEqual(
      [],
    );
    expect(countries.length).toBeGreaterThanOrEqual(iso31661.length);
  });

  test('the point of each lies in its box, and the box on the globe', () => {
    const bad = countries.filter((country) => {
      const box = lists.boundingBox(country);
      const [, longitude, latitude] =
        /^POINT\((\S+) (\S+)\)$/u.exec(reader.literal(country, dcat('centroid')) ?? '') ?? [];
      if (!box || latitude === undefined) return true;
      const [x, y] = [Number(longitude), Number(latitude)];
      const onGlobe = box.west >= -180 && box.east <= 180 && box.south >= -90 && box.north <= 90;
      return (
        !onGlobe ||
        box.west >= box.east ||
        box.south >= box.north ||
        x < box.west ||
        x > box.east ||
        y < box.south ||
        y > box.north
      );
    });
    expect(bad).toEqual([]);
  });

  /** Capitals, or other well-known places, in degrees. */
  const PLACES: readonly (readonly [code: string, longitude: number, latitude: number])[] = [
    ['BR', -47.9, -15.8],
    ['CA', -75.7, 45.4],
    ['EC', -78.5, -0.2],
    ['ES', -16.3, 28.5],
    ['EU', 4.4, 50.8],
    ['FJ', 178.4, -18.1],
    ['FR', 2.35, 48.86],
    ['ID', 106.8, -6.2],
    ['IN', 77.2, 28.6],
    ['JP', 139.7, 35.7],
    ['NZ', 174.8, -41.3],
    ['RU', 37.6, 55.8],
    ['US', -149.9, 61.2],
    ['UY', -56.2, -34.9],
    ['ZA', 28.2, -25.7],
  ];
  test.each(PLACES)('%s has %d %d in its box', (code, longitude, latitude) => {
    const box = lists.boundingBox(lists.find('country', code) ?? '');
    expect(box && box.west < longitude && longitude < box.east && box.south < latitude && latitude < box.north).toBe(
      true,
    );
  });
});
