import { expect, test } from 'vitest';
import { GraphReader } from '../../src/rdf/graph-reader.js';
import { readTurtle } from '../../src/rdf/turtle-reader.js';
import { rdfs, skos } from '../../src/rdf/vocabulary.js';

const { value } = readTurtle({
  path: 'measures.ttl',
  text: `
    PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
    PREFIX e: <http://e/>
    e:sbom a skos:Concept ; skos:prefLabel "Bill of materials"@en, "Lista de materiais"@pt ;
      skos:altLabel "SBOM"@en, "BOM"@en, "plain" ; skos:broader e:security, _:unnamed .
    e:security a skos:Concept, e:Theme .
    _:unnamed skos:notation "none" .
    GRAPH e:g { e:sbom skos:prefLabel "Bill of materials"@en }`,
  format: 'trig',
});
const reader = new GraphReader(value);

test('subjects', () => {
  expect(reader.subjectsOfType(skos('Concept'))).toEqual(['http://e/sbom', 'http://e/security']);
  expect(reader.subjectsOfType(skos('Collection'))).toEqual([]);
  expect(reader.subjects()).toHaveLength(3);
  expect(reader.has('http://e/sbom')).toBe(true);
  expect(reader.has('http://e/none')).toBe(false);
});

test('one, many, IRIs', () => {
  expect(reader.iri('http://e/sbom', skos('broader'))).toBe('http://e/security');
  expect(reader.iris('http://e/sbom', skos('broader'))).toEqual(['http://e/security']);
  expect(reader.many('http://e/sbom', skos('broader'))).toHaveLength(2);
  expect(reader.one('http://e/sbom', rdfs('label'))).toBeUndefined();
  expect(reader.many('http://e/none', rdfs('label'))).toEqual([]);
});

test('literals by language; the same statement in two graphs counts once', () => {
  expect(reader.literals('http://e/sbom', skos('prefLabel'), 'en')).toEqual(['Bill of materials']);
  expect(reader.literal('http://e/sbom', skos('prefLabel'), 'pt')).toBe('Lista de materiais');
  expect(reader.literal('http://e/sbom', skos('prefLabel'), 'es')).toBeUndefined();
  expect(reader.literals('http://e/sbom', skos('altLabel'), '')).toEqual(['plain']);
  expect([...reader.texts('http://e/sbom', skos('altLabel'))]).toEqual([
    ['en', ['SBOM', 'BOM']],
    ['', ['plain']],
  ]);
});

test('terms are accepted where IRIs are, blank nodes too', () => {
  const unnamed = reader.many('http://e/sbom', skos('broader')).find(({ termType }) => termType === 'BlankNode');
  expect(unnamed && reader.literal(unnamed, skos('notation'))).toBe('none');
});
