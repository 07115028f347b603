// SPARQL as a person writes it: errors with their place, and texts that would break an engine.

import { describe, expect, test } from 'vitest';
import { declareKnownPrefixes } from '../../src/query/known-prefixes.js';
import { MAX_QUERY_LENGTH, parseQuery } from '../../src/query/sparql-text.js';

test.each([
  ['SELECT * {', 'The query is wrong at line 1, column 11: found the end, expected'],
  ['SELECT * { ?s ?p\n ?o ,, }', "The query is wrong at line 2, column 6: found ',', expected"],
  [
    'SELECT * { ?s foo:p ?o }',
    "The query is wrong at line 1, column 15: unknown prefix 'foo'. Declare it with PREFIX foo: <…>",
  ],
  ['SELECT * { ?s ?p :o }', "The query is wrong at line 1, column 18: unknown prefix ''. Declare it"],
  [
    'PREFIX dct: <urn:d>\nASK { ?s a dct:foo:x , <foo:x> , "foo:x" , _:foo . # foo:x\n ?foo ?p "😀"@foo .foo:x ?o }',
    "The query is wrong at line 3, column 20: unknown prefix 'foo'. Known are dct; declare it with PREFIX foo: <…>",
  ],
  ['PREFIX skos: <urn:d> ASK { ?s sksos:x ?o }', "column 31: unknown prefix 'sksos'. Did you mean 'skos'?"],
  ['SELECT ?a { ?x ?y ?z } GROUP BY ?x', 'The query cannot be parsed: Projection of ungrouped variable (?a)'],
  ['INSERT DATA { <urn:s> <urn:p> 1 }', 'Only queries are answered here, no updates'],
  ['', 'The text holds no query'],
  ['# nothing', 'The text holds no query'],
])('%j', async (sparql, message) => {
  await expect(parseQuery(sparql)).rejects.toMatchObject({
    name: 'UsageError',
    message: expect.stringContaining(message) as string,
  });
});

test('prefixes that need no declaration are known ones', async () => {
  await expect(parseQuery('ASK { ?s foo:p ?o }', { osp: 'urn:o', skos: 'urn:s' })).rejects.toThrow(
    'Known are osp, skos; declare it with PREFIX foo: <…>',
  );
});

describe('texts that break the engine are refused before it sees them', () => {
  test.each<readonly [string, string, string]>([
    ['nested groups', `SELECT * ${'{'.repeat(700)}${'}'.repeat(700)}`, 'nests brackets deeper than 60'],
    ['nested brackets', `SELECT * { FILTER(${'('.repeat(700)}1${')'.repeat(700)}) }`, 'nests brackets deeper than 60'],
    ['negations', `SELECT * { FILTER(${'!'.repeat(3000)}true) }`, "has 3000 times '!'"],
    ['unions', `SELECT * { { ?s ?p 1 } ${'UNION { ?s ?p 1 }'.repeat(3000)} }`, "has 3000 times 'UNION'"],
    ['sums', `SELECT (1${'+1'.repeat(3000)} AS ?x) {}`, "has 3000 times '+'"],
    ['sequences of steps', `SELECT * { ?s <urn:p>${'/<urn:p>'.repeat(3000)} ?o }`, "has 3000 times '/'"],
    ['a very long text', `SELECT * { ?s ?p "${'x'.repeat(MAX_QUERY_LENGTH)}" }`, `up to ${MAX_QUERY_LENGTH} are taken`],
  ])('%s', async (_, sparql, message) => {
    await expect(parseQuery(sparql)).rejects.toThrow(message);
  });

  test.each([
    ['brackets in a string', `SELECT * { ?s ?p "${'{'.repeat(700)}" }`],
    ['brackets in a comment', `SELECT * { ?s ?p ?o } # ${'{'.repeat(700)}`],
    ['signs in an IRI', `SELECT * { ?s ?p <urn:x:${'!'.repeat(3000)}> }`],
  ])('%s are no nesting', async (_, sparql) => {
    await expect(parseQuery(sparql)).resolves.toMatchObject({ queryType: 'SELECT' });
  });
});

test.each([
  ['SELECT ?s { ?s a osp:Norm }', 'PREFIX osp: <https://w3id.org/oss-policy/ontology#> SELECT ?s { ?s a osp:Norm }'],
  ['PREFIX osp: <urn:x> SELECT ?s { ?s a osp:Norm }', 'PREFIX osp: <urn:x> SELECT ?s { ?s a osp:Norm }'],
  ['SELECT ?s { ?s a foo:Norm }', 'SELECT ?s { ?s a foo:Norm }'],
  ['SELECT ?s { ?s ?p "osp:x" } # osp:x', 'SELECT ?s { ?s ?p "osp:x" } # osp:x'],
  ['SELECT ?s { ?s ?p <osp:x> }', 'SELECT ?s { ?s ?p <osp:x> }'],
  [
    'ASK { ?s osp:measure measure:sbom ; skos:broader* ?x }',
    'PREFIX osp: <https://w3id.org/oss-policy/ontology#> PREFIX measure: <https://w3id.org/oss-policy/measure/> PREFIX skos: <http://www.w3.org/2004/02/skos/core#> ASK { ?s osp:measure measure:sbom ; skos:broader* ?x }',
  ],
])('known prefixes need no declaration: %s', (sparql, expected) => {
  expect(declareKnownPrefixes(sparql)).toBe(expected);
});
