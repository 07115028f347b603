import { describe, expect, test } from 'vitest';
import { DataFactory } from 'n3';
import type { BlankNode, Literal, NamedNode, Quad } from '@rdfjs/types';
import { Dataset } from '../../src/rdf/dataset.js';
import { InvalidTermError } from '../../src/rdf/terms.js';
import { readContext } from '../../src/serialise/json-ld.js';
import { projectPrefixes } from '../../src/serialise/prefixes.js';
import { FORMAT_NAMES, FORMATS } from '../../src/serialise/format.js';
import { serialise } from '../../src/serialise/serialise.js';
import { catalogue, fixture, options, trig } from './sample.js';

const namedNode = (value: string) => DataFactory.namedNode(value);
const literal = (value: string, datatype?: NamedNode) => DataFactory.literal(value, datatype);
const statement = (...terms: [NamedNode | BlankNode, NamedNode, NamedNode | Literal]) => DataFactory.quad(...terms);
const subject = namedNode('http://e/a');
const predicate = namedNode('http://e/p');

describe('the table of formats', () => {
  test('names, media types, extensions and file names are unique', () => {
    const rows = FORMAT_NAMES.map((name) => FORMATS[name]);
    for (const key of ['label', 'mediaType', 'extension', 'fileName'] as const)
      expect(new Set(rows.map((row) => row[key])).size).toBe(rows.length);
    expect([...FORMAT_NAMES].sort()).toEqual(Object.keys(FORMATS).sort());
  });

  test('is the one of docs/formats.md', () => {
    const document = fixture('../../docs/formats.md');
    for (const { label, fileName, mediaType, keeps } of FORMAT_NAMES.map((name) => FORMATS[name]))
      expect(document).toContain(
        `| ${label} | \`${fileName}\` | \`${mediaType}\` | ${keeps === 'quads' ? 'yes' : 'no'} |`,
      );
  });

  test('files of a build', () => {
    expect(FORMAT_NAMES.map((name) => FORMATS[name].fileName)).toEqual([
      'graph.ttl',
      'graph.trig',
      'graph.nt',
      'graph.nq',
      'graph.jsonld',
      'graph.rdf',
    ]);
  });
});

describe('terms that did not come from the checked factory', () => {
  const rows: readonly [string, readonly (typeof FORMAT_NAMES)[number][], Quad][] = [
    ['IRI that ends its bracket', FORMAT_NAMES, statement(subject, predicate, namedNode('http://e/> . <http://e/b'))],
    ['IRI with a line break', FORMAT_NAMES, statement(namedNode('http://e/\n'), predicate, subject)],
    ['relative IRI', FORMAT_NAMES, statement(namedNode('a'), predicate, subject)],
    ['datatype that is no IRI', FORMAT_NAMES, statement(subject, predicate, literal('x', namedNode('a b')))],
    ['blank node label with a space', FORMAT_NAMES, statement(DataFactory.blankNode('a b'), predicate, subject)],
    ['lone surrogate', FORMAT_NAMES, statement(subject, predicate, literal('\uD83C'))],
    ['control character', ['rdf-xml'], statement(subject, predicate, literal('\u0000'))],
    ['predicate that ends in a slash', ['rdf-xml'], statement(subject, namedNode('http://e/'), subject)],
    ['predicate that ends in a number', ['rdf-xml'], statement(subject, namedNode('http://e/1'), subject)],
    [
      'predicate that RDF/XML keeps for itself',
      ['rdf-xml'],
      statement(subject, namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#about'), subject),
    ],
  ];
  test.each(rows)('%s: refused, not written wrong', async (_name, formats, bad) => {
    for (const format of formats)
      await expect(serialise(Dataset.of([bad]), format, options), format).rejects.toThrow(InvalidTermError);
  });

  test('control characters are escaped where the format can', async () => {
    const text = await serialise(
      Dataset.of([statement(subject, predicate, literal('\u0000\u0001\b\f\u007F'))]),
      'n-triples',
      options,
    );
    expect(text).toBe('<http://e/a> <http://e/p> "\\u0000\\u0001\\b\\f\\u007F" .\n');
  });
});

describe('Turtle as a person reads it', () => {
  const PREFIXES = `PREFIX osp: <https://w3id.org/oss-policy/ontology#>
    PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
    PREFIX : <http://e/>`;

  test.each([
    [
      'type, then names, then the rest',
      ':a :z 1 ; skos:notation "n" ; skos:prefLabel "L"@en ; a :C .',
      '<http://e/a> a <http://e/C> ;\n  skos:prefLabel "L"@en ;\n  skos:notation "n" ;\n  <http://e/z> 1 .\n',
    ],
    ['classes of the ontology first', ':a a :C, osp:Norm .', '<http://e/a> a osp:Norm, <http://e/C> .\n'],
    ['languages together', ':a :p "z"@en, "a"@es, "b"@en .', '<http://e/a> <http://e/p> "b"@en, "z"@en, "a"@es .\n'],
    [
      'long values on lines of their own',
      `:a :p "${'x'.repeat(60)}"@en, "${'y'.repeat(60)}"@es .`,
      `<http://e/a> <http://e/p>\n    "${'x'.repeat(60)}"@en,\n    "${'y'.repeat(60)}"@es .\n`,
    ],
    [
      'instruments, jurisdictions, agencies, others',
      ':a :p 1 . :b a osp:Agency . :c a osp:Jurisdiction . :d a osp:Instrument .',
      '<http://e/d> a osp:Instrument .\n\n<http://e/c> a osp:Jurisdiction .\n\n<http://e/b> a osp:Agency .\n\n<http://e/a> <http://e/p> 1 .\n',
    ],
    [
      'parts after their owner',
      ':a osp:evidence :z . :b :p 1 . :z :p 2 . :c osp:statedIn :a .',
      '<http://e/a> osp:evidence <http://e/z> .\n\n<http://e/c> osp:statedIn <http://e/a> .\n\n<http://e/z> <http://e/p> 2 .\n\n<http://e/b> <http://e/p> 1 .\n',
    ],
    ['numbers and truth values bare', ':a :p 1, 2.5, true .', '<http://e/a> <http://e/p> true, 2.5, 1 .\n'],
    [
      'no number that ends in a dot',
      ':a :p "42."^^<http://www.w3.org/2001/XMLSchema#decimal> .',
      '<http://e/a> <http://e/p> "42."^^xsd:decimal .\n',
    ],
  ])('%s', async (_name, text, expected) => {
    const written = await serialise(trig(`${PREFIXES} ${text}`), 'turtle', options);
    expect(written.replace(/^(?:@prefix .*\n)*\n/, '')).toBe(expected);
  });

  test('only prefixes that are used', async () => {
    const written = await serialise(trig('<http://e/a> <http://e/p> "x" .'), 'turtle', options);
    expect(written).toBe('\n<http://e/a> <http://e/p> "x" .\n');
  });

  test('registers below another base have prefixes too', () => {
    expect(projectPrefixes('https://example.org/p/')['measure']).toBe('https://example.org/p/measure/');
  });
});

describe('JSON-LD as a tree', () => {
  test('instrument, overviews, norms, evidence', async () => {
    const document = JSON.parse(await serialise(catalogue, 'json-ld', options)) as { '@graph': unknown[] };
    expect(document['@graph']).toContainEqual(
      expect.objectContaining({
        id: 'https://w3id.org/oss-policy/instrument/FR/decree-1',
        mentions: 3,
        derived: false,
        overviews: [
          expect.objectContaining({
            id: 'https://w3id.org/oss-policy/overview/FR/decree-1/security',
            norms: [
              expect.objectContaining({
                type: ['Norm', 'Obligation'],
                confidence: '0.9',
                evidence: [expect.objectContaining({ line: 12 })],
              }),
            ],
          }),
        ],
      }),
    );
  });

  test.each([
    ['no JSON', 'x', SyntaxError],
    ['no object', '[]', TypeError],
    ['no context', '{}', TypeError],
    ['a context elsewhere', '{"@context": "https://example.org/"}', TypeError],
  ])('a context document with %s is refused', (_name, text, error) => {
    expect(() => readContext(text)).toThrow(error);
  });
});
