import { describe, expect, test } from 'vitest';
import { isLanguageTag, isLexicalForm, isText } from '../../src/rdf/lexical-form.js';
import { boolean, decimal, integer, InvalidTermError, iri, literal } from '../../src/rdf/terms.js';
import { PREFIXES, rdf, xsd } from '../../src/rdf/vocabulary.js';

/** Datatype, forms it allows, forms it refuses. */
const LEXICAL_FORMS: readonly [string, readonly string[], readonly string[]][] = [
  ['boolean', ['true', 'false', '1', '0'], ['True', 'yes', '', ' true']],
  ['integer', ['0', '-0', '+5', '007', '9'.repeat(40)], ['', '1.0', '1e3', '--1', ' 1', '٣']],
  ['nonNegativeInteger', ['0', '-0', '+7'], ['-1', '1.0']],
  ['positiveInteger', ['1', '+10', '010'], ['0', '-1', '']],
  ['decimal', ['1', '1.0', '-.5', '42.', '+0.87'], ['.', '', '1e3', '1,5', 'INF']],
  ['double', ['1', '1.5e-3', '-INF', 'NaN', '.5E10'], ['1e', 'inf', '']],
  ['gYear', ['2024', '-0044', '12024', '2024Z', '2024+01:00'], ['24', '02024', '2024-01', '']],
  ['gYearMonth', ['2024-02'], ['2024-13', '2024-2', '2024']],
  [
    'date',
    ['2024-10-23', '2024-02-29', '2000-02-29', '2024-10-23Z', '-0044-03-15', '0000-02-29'],
    [
      '2023-02-29',
      '1900-02-29',
      '2024-04-31',
      '2024-00-10',
      '2024-1-1',
      '23/10/2024',
      '2024-10-23T00:00:00',
      '2024-10-23+15:00',
    ],
  ],
  [
    'dateTime',
    ['2024-10-23T10:00:00', '2024-10-23T10:00:00.123Z', '2024-10-23T24:00:00', '2024-10-23T10:00:00-03:00'],
    ['2024-10-23', '2024-10-23 10:00:00', '2024-10-23T25:00:00', '2023-02-29T00:00:00Z', '2024-10-23T10:00Z'],
  ],
  ['time', ['23:59:59', '00:00:00.5Z'], ['24:00:01', '9:00:00']],
  ['duration', ['P1Y', '-P1Y2M3DT4H5M6.7S', 'PT1S'], ['P', 'PT', 'P1', '1Y', 'P1YT', 'P1S']],
  ['hexBinary', ['', '0aFF'], ['0', 'xx']],
  ['language', ['en', 'pt-BR'], ['', 'en_US']],
  ['string', ['', 'any\ntext'], ['\u0000', '\uD800', '\uFFFE']],
];

describe('lexical forms', () => {
  test.each(LEXICAL_FORMS)('%s', (name, allowed, refused) => {
    const datatype = PREFIXES.xsd + name;
    expect(allowed.filter((value) => !isLexicalForm(value, datatype))).toEqual([]);
    expect(refused.filter((value) => isLexicalForm(value, datatype))).toEqual([]);
  });

  test('a datatype that nobody here knows allows every text', () => {
    expect(isLexicalForm('anything', 'http://example.org/type')).toBe(true);
    expect(isLexicalForm('\u0001', 'http://example.org/type')).toBe(false);
  });
});

test.each([
  [['en', 'pt-BR', 'zh-Hant-TW', 'es-419', 'de-CH-1996', 'x-own', 'sl-rozaj-biske', 'en-a-bbb-x-a', 'mas'], true],
  [['', 'e', 'en_US', 'en-', '-en', 'e1', 'en--us', 'toolonglanguage', 'x', 'en us', 'en-x'], false],
])('language tags %j', (tags, expected) => {
  expect(tags.filter((tag) => isLanguageTag(tag) !== expected)).toEqual([]);
});

test.each([
  ['', true],
  ['tab\tand\r\nlines', true],
  ['🇧🇷', true],
  ['\u007F\u0085\uFEFF\uFFFD', true],
  ['\u0000', false],
  ['\u000B', false],
  ['\u001F', false],
  ['\uFFFF', false],
  ['\uD83C', false],
  ['\uDDE7\uD83C', false],
])('text %j: %s', (value, expected) => {
  expect(isText(value)).toBe(expected);
});

describe('terms that cannot be', () => {
  test.each([
    ['IRI with a space', () => iri('http://a b/')],
    ['relative IRI', () => iri('instrument/x')],
    ['language tag', () => literal('x', 'en_US')],
    ['empty language tag', () => literal('x', '')],
    ['lone surrogate', () => literal('\uD83C', 'en')],
    ['control character', () => literal('a\u0000b')],
    ['date that is none', () => literal('2023-02-29', xsd('date'))],
    ['language string without language', () => literal('x', rdf('langString'))],
    ['fraction as integer', () => integer(1.5)],
    ['integer beyond 53 bits', () => integer(2 ** 53)],
    ['no number', () => decimal(NaN)],
    ['infinite number', () => decimal(Infinity)],
    ['number beyond 21 digits', () => decimal(1e21)],
    ['number that needs an exponent', () => decimal(1e-7)],
  ])('%s', (_name, make) => {
    expect(make).toThrow(InvalidTermError);
  });
});

test.each([
  [0, '0'],
  [-0, '0'],
  [1, '1'],
  [0.87, '0.87'],
  [-2.5, '-2.5'],
  [1e20, '100000000000000000000'],
  [0.000001, '0.000001'],
  [0.1 + 0.2, '0.30000000000000004'],
])('decimal %d is written %s', (value, expected) => {
  const term = decimal(value);
  expect(term.value).toBe(expected);
  expect(isLexicalForm(term.value, term.datatype.value)).toBe(true);
});

test('plain, language and typed literals', () => {
  expect(literal('x').datatype.value).toBe(`${PREFIXES.xsd}string`);
  expect(literal('x', 'pt-BR').language).toBe('pt-br');
  expect(literal('x', 'en').datatype.value).toBe(`${PREFIXES.rdf}langString`);
  expect(literal('2024', xsd('gYear')).datatype.value).toBe(`${PREFIXES.xsd}gYear`);
  expect(boolean(true).value).toBe('true');
  expect(integer(-0).value).toBe('0');
});
