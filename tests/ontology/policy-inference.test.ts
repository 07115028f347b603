// What the axioms of the ontology and of the vocabularies it builds on make of a graph: nothing may be of two disjoint classes, and
// nothing may become what it is not.

import { expect, test } from 'vitest';
import type { Quad } from '@rdfjs/types';
import { osp, owl, PREFIXES, rdf, rdfs } from '../../src/rdf/vocabulary.js';
import { whole } from '../graph/sample-graph.js';
import { otherQuads } from './ontology-files.js';

const axioms: readonly Quad[] = [...whole, ...otherQuads];

/** Subject → objects of one predicate among the axioms. */
function relation(predicate: ReturnType<typeof rdf>): Map<string, string[]> {
  const pairs = new Map<string, string[]>();
  for (const { subject, predicate: given, object } of axioms) {
    if (given.equals(predicate) && object.termType === 'NamedNode')
      pairs.set(subject.value, [...(pairs.get(subject.value) ?? []), object.value]);
  }
  return pairs;
}

function closure(starts: Iterable<string>, above: ReadonlyMap<string, readonly string[]>): Set<string> {
  const reached = new Set(starts);
  for (const one of reached) for (const next of above.get(one) ?? []) reached.add(next);
  return reached;
}

const superclasses = relation(rdfs('subClassOf'));
const superproperties = relation(rdfs('subPropertyOf'));
const domains = relation(rdfs('domain'));
const ranges = relation(rdfs('range'));
const disjoint = relation(owl('disjointWith'));

/** RDFS entailment of types: https://www.w3.org/TR/rdf11-mt/#rdfs-entailment */
const types = new Map<string, Set<string>>();
for (const { subject, predicate, object } of whole) {
  const properties = closure([predicate.value], superproperties);
  const add = (node: string, classes: readonly string[]): void => {
    types.set(node, closure([...(types.get(node) ?? []), ...classes], superclasses));
  };
  if (predicate.equals(rdf('type'))) add(subject.value, [object.value]);
  add(
    subject.value,
    [...properties].flatMap((property) => domains.get(property) ?? []),
  );
  if (object.termType === 'NamedNode')
    add(
      object.value,
      [...properties].flatMap((property) => ranges.get(property) ?? []),
    );
}

test('inference reaches other vocabularies', () => {
  const law = types.get(`https://w3id.org/oss-policy/instrument/UY/law-99-2020`);
  expect(law).toContain(`${PREFIXES.prov}Entity`);
  expect(types.get('https://w3id.org/oss-policy/agency/agesic')).toContain(`${PREFIXES.foaf}Agent`);
});

test('nothing is of two disjoint classes', () => {
  const torn = [...types].flatMap(([node, classes]) =>
    [...classes].flatMap((one) =>
      (disjoint.get(one) ?? []).filter((other) => classes.has(other)).map((other) => `${node}: ${one}, ${other}`),
    ),
  );
  expect(disjoint.size).toBeGreaterThan(10);
  expect(torn).toEqual([]);
});

test('what a node is said to be, and nothing else of ours, is what it is inferred to be', () => {
  const stated = new Map<string, Set<string>>();
  for (const { subject, object } of whole.quads.filter(({ predicate }) => predicate.equals(rdf('type'))))
    stated.set(subject.value, closure([...(stated.get(subject.value) ?? []), object.value], superclasses));
  const surprising = [...types].flatMap(([node, classes]) =>
    [...classes]
      .filter((name) => name.startsWith(osp('').value) && !stated.get(node)?.has(name))
      .map((name) => `${node}: ${name}`),
  );
  // Categories and regions are typed in scheme files as plain concepts; that they are categories and regions follows from their use.
  const expected = new Set([osp('Category').value, osp('Region').value]);
  expect(surprising.filter((line) => !expected.has(line.replace(/^.*: /u, '')))).toEqual([]);
});

test.each([
  ['a law', 'instrument/UY/law-99-2020', ['dcat#Distribution', 'dcat#Dataset', 'foaf/0.1/Agent', 'core#Concept']],
  [
    'a circular',
    'instrument/UY/circular-3',
    ['ontology#LegalResource', 'org/Legislation', 'foaf/0.1/Agent', 'core#Concept'],
  ],
  ['a page', 'page/en/code-release', ['dcat#Distribution', 'dcat#Dataset', 'foaf/0.1/Agent']],
  ['an agency', 'agency/agesic', ['foaf/0.1/Document', 'prov#Entity']],
  ['an identifier', 'identifier/UY/law-99-2020/number/99-2020', ['core#Concept', 'prov#Entity']],
])('%s does not become what it is not', (_, node, never) => {
  const classes = [...(types.get(`https://w3id.org/oss-policy/${node}`) ?? [])];
  expect(classes.length).toBeGreaterThan(1);
  expect(classes.filter((name) => never.some((end) => name.endsWith(end)))).toEqual([]);
});
