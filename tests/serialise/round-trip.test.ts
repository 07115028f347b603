// Every format, written by us and read by a parser of somebody else, says what the dataset says.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalNQuads } from '../../src/rdf/canonical.js';
import { Dataset } from '../../src/rdf/dataset.js';
import { boolean, decimal, integer, iri, literal, quad } from '../../src/rdf/terms.js';
import { osp, rdf, xsd } from '../../src/rdf/vocabulary.js';
import { FORMAT_NAMES, FORMATS, type FormatName } from '../../src/serialise/format.js';
import { serialise } from '../../src/serialise/serialise.js';
import { quads } from '../rdf/arbitrary.js';
import { readBack } from './read-back.js';
import { catalogue, options, trig } from './sample.js';

async function expectRoundTrip(dataset: Dataset, format: FormatName): Promise<void> {
  const kept = FORMATS[format].keeps === 'quads' ? dataset : dataset.mergeGraphs();
  const text = await serialise(dataset, format, options);
  expect(text.isWellFormed()).toBe(true);
  expect(await canonicalNQuads(await readBack(format, text))).toBe(await canonicalNQuads(kept));
}

const node = iri('http://example.org/a');
const one = (object: Parameters<typeof quad>[2]): Dataset =>
  Dataset.of([quad(node, iri('http://example.org/p'), object)]);

/** What has broken writers before. */
const HOSTILE: readonly [name: string, Dataset][] = [
  ['nothing', Dataset.of([])],
  ['the small catalogue', catalogue],
  ...[
    '',
    ' ',
    '"',
    '"""',
    'ends in "',
    '\\',
    'ends in \\',
    '\\"',
    '\\u0041 is no escape',
    "it's '''quoted'''",
    'two\nlines',
    'carriage\rreturn',
    'both\r\n',
    '\n',
    '\t tab \t',
    '  spaces around  ',
    '<b>no tag</b> & no &entity;',
    ']]>',
    '<![CDATA[ x ]]>',
    '<!-- -->',
    '@en',
    '"x"@en',
    '^^xsd:integer',
    '_:b0',
    'https://example.org/',
    '🇧🇷 e\u0301 é',
    '\uFEFFmark',
    '\u200Bzero\u2028\u2029\u0085\u007F',
    '\u202Egnp.exe',
    '\uFFFD',
    '%41 {x} `y` |z| ^',
    '{"@id": "x"}',
    'null',
    'x'.repeat(70_000),
  ].flatMap((text): [string, Dataset][] => [
    [`string ${JSON.stringify(text.slice(0, 30))}`, one(literal(text))],
    [`string ${JSON.stringify(text.slice(0, 30))} in a language`, one(literal(text, 'pt-BR'))],
  ]),
  ...[
    ['integer', '42'],
    ['integer', '+5'],
    ['integer', '-007'],
    ['integer', '123456789012345678901234567890'],
    ['decimal', '42'],
    ['decimal', '42.'],
    ['decimal', '.5'],
    ['decimal', '-0.50'],
    ['double', '1e3'],
    ['double', '42'],
    ['double', 'INF'],
    ['boolean', 'true'],
    ['boolean', '1'],
    ['gYear', '2024'],
    ['date', '2024-10-23'],
    ['dateTime', '2024-10-23T00:00:00Z'],
    ['anyURI', 'https://example.org/?a=1&b=2'],
    ['nonNegativeInteger', '0'],
  ].map(([name = '', text = '']): [string, Dataset] => [`${name} ${text}`, one(literal(text, xsd(name)))]),
  ['markup', one(literal('<p>a &amp; b</p>', rdf('HTML')))],
  ['XML', one(literal('<p>a &amp; b</p>', rdf('XMLLiteral')))],
  ['JSON', one(literal('{"a":1}', rdf('JSON')))],
  ['own datatype', one(literal('x', iri('http://example.org/type?a&b')))],
  [
    'numbers from numbers',
    Dataset.of([decimal(0.1), integer(-3), boolean(false)].map((value) => quad(node, osp('x'), value))),
  ],
  ...[
    'https://example.org/a(b)',
    "https://example.org/it's",
    'https://example.org/?a=1&b=2;c#d',
    'https://w3id.org/oss-policy/measure/',
    'https://w3id.org/oss-policy/measure/-x',
    'https://w3id.org/oss-policy/measure/x.',
    'https://w3id.org/oss-policy/measure/.x',
    'https://w3id.org/oss-policy/measure/a.b.c',
    'https://w3id.org/oss-policy/measure/1',
    'https://w3id.org/oss-policy/measure/a%20b',
    'https://w3id.org/oss-policy/measure/é',
    'https://w3id.org/oss-policy/measure/a:b',
    'https://w3id.org/oss-policy/measure/a~b',
    'https://w3id.org/oss-policy/measure/a/b',
    'https://w3id.org/oss-policy/ontology#a/b',
    'https://w3id.org/oss-policy/ontology#',
    'http://www.w3.org/1999/02/22-rdf-syntax-ns#nil',
    'urn:isbn:1',
    'mailto:x@example.org',
    'tag:example.org,2024:x',
  ].map((text): [string, Dataset] => [
    `IRI ${text}`,
    Dataset.of([quad(iri(text), osp('p'), iri(text)), quad(iri(text), rdf('type'), iri(text))]),
  ]),
  [
    'languages that are called like keywords',
    trig(
      'PREFIX dct: <http://purl.org/dc/terms/> <http://e/a> dct:title "satu"@id, "one", "1" ; dct:description "dua"@id, "tiga"@id, "two"@en .',
    ),
  ],
  ['type that is a literal', Dataset.of([quad(node, rdf('type'), literal('x')), quad(node, rdf('type'), osp('Norm'))])],
  ['blank nodes', trig('_:a <http://e/p> [ <http://e/q> _:a ], ( 1 "two" ) . [] a <http://e/C> .')],
  ['a blank node in two graphs', trig('<http://e/g> { _:a <http://e/p> 1 } <http://e/h> { _:a <http://e/p> 2 }')],
  ['a graph named by a blank node', trig('_:g { <http://e/a> <http://e/p> _:g }')],
  ['the same triple in two graphs', trig('<http://e/g> { <http://e/a> <http://e/p> 1 } <http://e/a> <http://e/p> 1 .')],
];

const OSP = 'PREFIX osp: <https://w3id.org/oss-policy/ontology#> PREFIX : <http://e/>';
const KINSHIP: readonly [name: string, Dataset][] = [
  ['owned by itself', trig(`${OSP} :a osp:evidence :a ; osp:instrument :a .`)],
  ['owners in a circle', trig(`${OSP} :a osp:evidence :b . :b osp:evidence :c . :c osp:evidence :a .`)],
  [
    'owner and other objects of the same link',
    trig(`${OSP} :o osp:instrument :i, :elsewhere, "http://e/i" . :i osp:year 1 .`),
  ],
  ['two owners', trig(`${OSP} :a osp:evidence :e . :b osp:evidence :e . :e osp:quote "x" .`)],
  ['owner that says nothing else', trig(`${OSP} :o osp:instrument :i . :n osp:statedIn :o .`)],
  ['part that says nothing', trig(`${OSP} :a osp:evidence :e .`)],
  ['part under two links', trig(`${OSP} :a osp:evidence :e ; osp:mention :e . :e osp:quote "x" .`)],
  ['part that names its owner in both ways', trig(`${OSP} :a osp:evidence :e . :e osp:statedIn :a .`)],
  ['part that is also an object elsewhere', trig(`${OSP} :a osp:evidence :e . :b :likes :e . :e osp:quote "x" .`)],
  ['link to a literal', trig(`${OSP} :a osp:evidence "e" ; osp:statedIn "o" .`)],
  ['blank parts', trig(`${OSP} :a osp:evidence [ osp:quote "x" ], [ osp:quote "y" ] .`)],
  ['kin in different graphs', trig(`${OSP} :g { :o osp:instrument :i . } :h { :i osp:year 1 . :n osp:statedIn :o }`)],
];

describe.each(FORMAT_NAMES)('%s', (format) => {
  test.each([...HOSTILE, ...KINSHIP])('%s', async (_name, dataset) => {
    await expectRoundTrip(dataset, format);
  });

  test('any graph', async () => {
    await fc.assert(
      fc.asyncProperty(quads, async (made) => {
        await expectRoundTrip(Dataset.of(made), format);
      }),
      { numRuns: 150 },
    );
  });
});
