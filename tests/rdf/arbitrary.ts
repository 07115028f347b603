// Random terms and quads for property tests: everything that the checked factory lets through.

import fc from 'fast-check';
import type { Literal, NamedNode, Quad } from '@rdfjs/types';
import { isIri } from '../../src/rdf/iri.js';
import { isText } from '../../src/rdf/lexical-form.js';
import { boolean, decimal, defaultGraph, integer, iri, literal, quad } from '../../src/rdf/terms.js';
import { osp, rdf, xsd } from '../../src/rdf/vocabulary.js';

/** Text that formats stumble over, mixed with any other text that a literal can hold. */
export const text: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '"',
        '"""',
        "'''",
        '\\',
        '\\u0041',
        '\n',
        '\r',
        '\r\n',
        '\t',
        ']]>',
        '&amp;',
        '<b>',
        '{{',
        '🇧🇷',
        '\uFEFF',
      ),
      fc.constantFrom('@en', '^^', '  ', '\u200B', '\u2028', '\u0085', '\u007F', '\uFFFD', 'é', 'e\u0301', '.', '_:b'),
    ),
    { maxLength: 5 },
  )
  .map((parts) => parts.join(''))
  .filter(isText);

const SEGMENT = fc.string({
  unit: fc.constantFrom(
    'az',
    'AZ',
    '09',
    '-',
    '.',
    '_',
    '~',
    '!',
    '$',
    '&',
    '(',
    ')',
    '*',
    '+',
    ',',
    ';',
    '=',
    ':',
    '@',
    '%',
    'é',
    '漢',
    '🇧',
    "'",
  ),
  maxLength: 8,
});

export const namedNode: fc.Arbitrary<NamedNode> = fc
  .tuple(
    fc.constantFrom(
      'https://w3id.org/oss-policy/',
      'http://example.org/a#',
      'urn:x:',
      'http://www.w3.org/ns/oa#',
      'http://a/?q=',
    ),
    SEGMENT,
  )
  .map(([start, end]) => start + end.replaceAll('%', '%25'))
  .filter(isIri)
  .map(iri);

/** Predicates end in a name, which is what RDF/XML can write. */
export const predicate: fc.Arbitrary<NamedNode> = fc.oneof(
  fc.constantFrom('type', 'value', '_1').map((name) => rdf(name)),
  fc.constantFrom('instrument', 'statedIn', 'evidence', 'mention', 'measure', 'quote').map((name) => osp(name)),
  fc
    .constantFrom('http://example.org/p', 'http://example.org/2021/p-1', 'urn:x:p.q', 'http://example.org/é#p_')
    .map(iri),
);

export const anyLiteral: fc.Arbitrary<Literal> = fc.oneof(
  text.map((value) => literal(value)),
  fc
    .tuple(text, fc.constantFrom('en', 'es', 'id', 'pt-BR', 'zh-Hant-TW', 'x-private'))
    .map(([value, tag]) => literal(value, tag)),
  fc.integer().map(integer),
  fc.integer().map((value) => decimal(value / 1000)),
  fc.boolean().map(boolean),
  fc.constantFrom('+5', '007', '-0', '00').map((value) => literal(value, xsd('integer'))),
  fc.constantFrom('42', '42.', '.5', '+1.50', '-0.0').map((value) => literal(value, xsd('decimal'))),
  fc.constantFrom('1', '0').map((value) => literal(value, xsd('boolean'))),
  fc.constantFrom('1e3', '1.5E-7', 'INF', 'NaN', '5').map((value) => literal(value, xsd('double'))),
  fc.tuple(text, namedNode).map(([value, datatype]) => literal(value, datatype)),
);

const SUBJECTS = ['a', 'b', 'c', 'd', 'e'].map((name) => iri(`https://w3id.org/oss-policy/node/${name}`));
const subject = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...SUBJECTS) }, { weight: 1, arbitrary: namedNode });
const graph = fc.oneof(fc.constant(defaultGraph()), fc.constantFrom(...SUBJECTS.slice(0, 2)));

/** Quads over few subjects, so that they link to each other, also in circles. */
export const quads: fc.Arbitrary<Quad[]> = fc.array(
  fc
    .tuple(subject, predicate, fc.oneof(subject, anyLiteral), graph)
    .map(([node, property, value, name]) => quad(node, property, value, name)),
  { maxLength: 25 },
);
