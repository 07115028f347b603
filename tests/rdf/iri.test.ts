import { describe, expect, test } from 'vitest';
import { isIri } from '../../src/rdf/iri.js';

describe('absolute IRIs', () => {
  test.each([
    ['https://example.org'],
    ['https://example.org/a/b?c=d&e=%20#f'],
    ['HTTP://EXAMPLE.ORG'],
    ['http://user:secret@example.org:8080/'],
    ['http://[2001:db8::7]/c'],
    ['http://192.0.2.1/'],
    ['https://example.org/Ley-Nº-1/é/漢字'],
    ['https://bücher.example/'],
    ['https://example.org/?q=\u{E000}'],
    ['https://example.org/a//b'],
    ['https://example.org/...'],
    ['https://example.org/.a/b.?c=/../d#/./'],
    ["https://example.org/x!$&'()*+,;=:@"],
    ['urn:lex:br:federal:lei:2021-03-29;14129'],
    ['mailto:someone@example.org'],
    ['tag:example.org,2024:x'],
    ['geo:48.2,16.3'],
  ])('%s', (value) => {
    expect(isIri(value)).toBe(true);
  });
});

describe('not an absolute IRI', () => {
  test.each([
    ['empty', ''],
    ['relative', 'a/b'],
    ['without scheme', '//example.org/a'],
    ['scheme that starts with a digit', '1http://example.org/'],
    ['space', 'https://example.org/a b'],
    ['space at the end', 'https://example.org/a '],
    ['line break', 'https://example.org/a\nb'],
    ['quotation mark', 'https://example.org/"a"'],
    ['angle brackets', 'https://example.org/<a>'],
    ['braces', 'https://example.org/{a}'],
    ['backslash', 'https://example.org\\a'],
    ['pipe', 'https://example.org/a|b'],
    ['caret', 'https://example.org/a^b'],
    ['grave accent', 'https://example.org/a`b'],
    ['percent sign alone', 'https://example.org/100%'],
    ['percent sign before letters', 'https://example.org/%zz'],
    ['square brackets in a path', 'https://example.org/[a]'],
    ['square brackets in a query', 'https://example.org/?a[]=1'],
    ['two fragments', 'https://example.org/#a#b'],
    ['web address without host', 'https:///a'],
    ['web address without slashes', 'https:example.org'],
    ['port without host', 'http://:80/'],
    ['letter in a port', 'http://example.org:8o/'],
    ['control character', 'https://example.org/\u0001'],
    ['C1 control character', 'https://example.org/\u0085'],
    ['lone surrogate', 'https://example.org/\uD83C'],
    ['noncharacter', 'https://example.org/\uFFFE'],
    ['dot segment', 'https://example.org/a/./b'],
    ['dot segments at the end', 'https://example.org/a/..'],
    ['dot segment before a query', 'https://example.org/a/.?b'],
    ['private use in a path', 'https://example.org/\uE000'],
  ])('%s', (_name, value) => {
    expect(isIri(value)).toBe(false);
  });
});

test('long hostile input takes no long time', () => {
  const start = performance.now();
  for (const part of ['a', '/a', 'a:', 'a@', '%20', '?', '[', ':'])
    expect(isIri(`http://${part.repeat(50_000)} `)).toBe(false);
  expect(performance.now() - start).toBeLessThan(2000);
});
