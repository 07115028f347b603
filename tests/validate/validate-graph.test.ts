// What a validation says about graphs that are wrong, empty or strange, and about shapes that are.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Quad } from '@rdfjs/types';
import { readTurtle } from '../../src/rdf/turtle-reader.js';
import { checkShapes } from '../../src/validate/check-shapes.js';
import { validateGraph } from '../../src/validate/validate-graph.js';

const PREFIXES = `@prefix osp: <https://w3id.org/oss-policy/ontology#> . @prefix x: <https://w3id.org/oss-policy/x/> .
@prefix s: <https://shapes.example/> . @prefix sh: <http://www.w3.org/ns/shacl#> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix dct: <http://purl.org/dc/terms/> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> . @prefix dpv: <https://w3id.org/dpv#> .\n`;

function turtle(text: string, path = 'test.ttl'): readonly Quad[] {
  const { value, diagnostics } = readTurtle({ path, text: PREFIXES + text });
  expect(diagnostics).toEqual([]);
  return value;
}
const shapes = readTurtle({ path: 's.ttl', text: readFileSync('ontology/shapes.ttl', 'utf8') }).value;
const sound = readTurtle({ path: 'd.ttl', text: readFileSync('tests/validate/fixtures/sound.ttl', 'utf8') }).value;

describe('a result', () => {
  test.each([
    [
      'at the words of a norm',
      'x:norm osp:measure x:category .',
      'pages/en/page.md:9:2',
      "'Software Act' <https://w3id.org/oss-policy/x/law>",
    ],
    [
      'at the words themselves',
      'x:evidence osp:evidenceKind x:sbom .',
      'pages/en/page.md:9:2',
      "'Software Act' <https://w3id.org/oss-policy/x/law>",
    ],
    [
      'at the mention of an instrument',
      'x:law osp:status x:sbom .',
      'pages/en/page.md:5:4',
      "'Software Act' <https://w3id.org/oss-policy/x/law>",
    ],
    [
      'at the mention of an overview',
      'x:overview dct:description x:sbom .',
      'pages/en/page.md:5:4',
      "'Software Act' <https://w3id.org/oss-policy/x/law>",
    ],
    [
      'at an attribution',
      'x:attribution osp:role "reader" .',
      'pages/en/page.md:7:3',
      "'Software Act' <https://w3id.org/oss-policy/x/law>",
    ],
    [
      'at the instrument of an identifier',
      'x:number osp:derived true .',
      'pages/en/page.md:5:4',
      "'Software Act' <https://w3id.org/oss-policy/x/law>",
    ],
    [
      'nowhere for what stands on no page',
      'x:agency osp:jurisdiction x:law .',
      undefined,
      "'Agency' <https://w3id.org/oss-policy/x/agency>",
    ],
  ])('has its place %s and names the instrument', async (_, added, place, name) => {
    const [result] = await validateGraph([...sound, ...turtle(added)], shapes);
    expect(result?.severity).toBe('error');
    expect(result?.code).toBe('shape-violation');
    expect(result?.place && `${result.place.path}:${result.place.line}:${result.place.column}`).toBe(place);
    expect(result?.message).toContain(name);
  });

  test.each([
    ['the value', 'x:norm osp:confidence 2.5 .', 'Found: "2.5"'],
    ['an IRI as such', 'x:law osp:status x:sbom .', 'Found: <https://w3id.org/oss-policy/x/sbom>'],
    [
      'a long value cut short',
      `x:law osp:documentLanguage "${'long '.repeat(50)}" .`,
      `Found: "${'long '.repeat(16)}…"`,
    ],
    [
      'a long title cut short',
      `x:other a osp:Instrument ; dct:title "${'long '.repeat(50)}"@en .`,
      `'${'long '.repeat(16)}…' <https://w3id.org/oss-policy/x/other>`,
    ],
    ['what the engine adds', 'x:law dct:title "Another"@en .', 'Language "en" has been used by 2 values.'],
  ])('shows %s', async (_, added, expected) => {
    const results = await validateGraph([...sound, ...turtle(added)], shapes);
    expect(results.map(({ message }) => message).join('\n')).toContain(expected);
  });

  test('of a warning is a warning', async () => {
    const unlinked = sound.filter(({ predicate }) => !predicate.value.endsWith('/page'));
    expect((await validateGraph(unlinked, shapes)).map(({ severity, code }) => [severity, code])).toEqual([
      ['warning', 'shape-warning'],
    ]);
  });

  test('comes in the order of the pages', async () => {
    const wrong = turtle('x:norm osp:measure x:category . x:law osp:status x:sbom . x:attribution osp:role "reader" .');
    const results = await validateGraph([...sound, ...wrong], shapes);
    const lines = results.map(({ place }) => place?.line ?? Infinity);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
    expect(new Set(lines).size).toBeGreaterThan(2);
  });

  test('is the same when graphs are parted and quads shuffled', async () => {
    const wrong = [...sound, ...turtle('x:norm osp:measure x:category . x:law osp:status x:sbom .')];
    expect(await validateGraph([...wrong].reverse(), shapes)).toEqual(await validateGraph(wrong, shapes));
  });
});

describe('a graph that no shape speaks of', () => {
  test.each([
    ['nothing', ''],
    ['other data', 'x:a dct:title "A"@en .'],
    ['a misspelt class', 'x:a a osp:Instrumnet .'],
  ])('%s is an error', async (_, data) => {
    const results = await validateGraph(turtle(data), shapes);
    expect(results.map(({ severity, code }) => [severity, code])).toEqual([['error', 'nothing-validated']]);
  });

  test.each([
    ['sh:targetSubjectsOf', 's:S a sh:NodeShape ; sh:targetSubjectsOf dct:title ; sh:nodeKind sh:IRI .'],
    ['sh:targetObjectsOf', 's:S a sh:NodeShape ; sh:targetObjectsOf dct:relation ; sh:nodeKind sh:IRI .'],
    ['sh:targetNode', 's:S a sh:NodeShape ; sh:targetNode x:a ; sh:nodeKind sh:IRI .'],
    ['a class that is a shape', 'x:C a sh:NodeShape, rdfs:Class ; sh:nodeKind sh:IRI .'],
    [
      'a class above',
      's:S a sh:NodeShape ; sh:targetClass x:Above ; sh:nodeKind sh:IRI . x:C rdfs:subClassOf x:Above .',
    ],
  ])('%s is a way to speak of it', async (_, shape) => {
    const data = turtle('x:a a x:C ; dct:title "A"@en ; dct:relation x:b . x:C rdfs:subClassOf x:Above .');
    expect(await validateGraph(data, turtle(shape))).toEqual([]);
  });
});

describe('shapes that would not check what they seem to', () => {
  test.each([
    [
      'a misspelt constraint',
      's:S a sh:NodeShape ; sh:targetClass x:C ; sh:property s:P . s:P a sh:PropertyShape ; sh:path dct:title ; sh:minCuont 1 .',
      'sh:minCuont',
    ],
    ['a misspelt target', 's:S a sh:NodeShape ; sh:targetClas x:C ; sh:nodeKind sh:IRI .', 'sh:targetClas'],
    ['a misspelt value', 's:S a sh:NodeShape ; sh:targetClass x:C ; sh:nodeKind sh:Iri .', 'sh:Iri'],
    ['a misspelt class of shapes', 's:S a sh:NodeShap ; sh:targetClass x:C ; sh:nodeKind sh:IRI .', 'sh:NodeShap'],
    [
      'a property shape that is nowhere',
      's:S a sh:NodeShape ; sh:targetClass x:C ; sh:property s:Q .',
      '<https://shapes.example/Q>',
    ],
    [
      'a property shape without path',
      's:S a sh:NodeShape ; sh:targetClass x:C ; sh:property s:P . s:P a sh:PropertyShape ; sh:minCount 1 .',
      'sh:path',
    ],
    ['a shape that nothing refers to', 's:S a sh:NodeShape ; sh:nodeKind sh:IRI .', 'checks nothing'],
  ])('%s is an error', async (_, text, expected) => {
    const results = await validateGraph(turtle('x:a a x:C .'), turtle(text));
    expect(results.map(({ severity, code }) => [severity, code])).toContainEqual(['error', 'invalid-shapes']);
    expect(results.map(({ message }) => message).join('\n')).toContain(expected);
  });

  test('a misspelt term is told which ones start alike', () => {
    const [problem] = checkShapes(turtle('s:S a sh:NodeShape ; sh:targetClass x:C ; sh:minCuont 1 .'));
    expect(problem?.hint).toContain('sh:minCount');
  });

  test('constraints in SPARQL are said to be left unchecked, and the rest is checked', async () => {
    const withSparql = turtle(
      's:S a sh:NodeShape ; sh:targetClass x:C ; sh:nodeKind sh:Literal ; sh:sparql [ a sh:SPARQLConstraint ; sh:select "SELECT $this {}" ] .',
    );
    const results = await validateGraph(turtle('x:a a x:C .'), withSparql);
    const found = results.map(({ severity, code }) => `${severity} ${code}`);
    expect(found).toContain('warning invalid-shapes');
    expect(found).toContain('error shape-violation');
    expect(found).not.toContain('error invalid-shapes');
  });

  test.each([
    [
      'lists, paths and logic',
      's:S a sh:NodeShape ; sh:targetClass x:C ; sh:property [ sh:path ( dct:relation [ sh:inversePath dct:title ] ) ; sh:in ( x:a x:b ) ; sh:or ( [ sh:nodeKind sh:IRI ] [ sh:class x:D ] ) ] .',
    ],
    [
      'words for people',
      's:S a sh:NodeShape ; sh:targetClass x:C ; sh:name "S" ; sh:description "d" ; sh:order 1 ; sh:group s:G ; sh:nodeKind sh:IRI .',
    ],
  ])('%s are well', (_, text) => {
    expect(checkShapes(turtle(text))).toEqual([]);
  });
});

test('a thousand results are enough', async () => {
  const bare = Array.from({ length: 1200 }, (_, at) => `x:n${at} a x:C .`).join('\n');
  const shape = turtle(
    's:S a sh:NodeShape ; sh:targetClass x:C ; sh:property s:P . s:P a sh:PropertyShape ; sh:path dct:title ; sh:minCount 1 .',
  );
  const results = await validateGraph(turtle(bare), shape);
  expect(results).toHaveLength(1001);
  expect(results.at(-1)?.message).toContain('1000');
});
