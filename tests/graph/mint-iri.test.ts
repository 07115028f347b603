// Hostile keys, links and names against the IRIs that come of them.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { concept, linkIri, minter, slug } from '../../src/graph/mint-iri.js';
import { isIri } from '../../src/rdf/iri.js';

const BASE = 'https://data.example/';

describe('entity IRIs', () => {
  test.each([
    ['a plain key', 'jurisdiction/CA', 'https://data.example/jurisdiction/CA'],
    ['a space', 'instrument/CA/a b', 'https://data.example/instrument/CA/a%20b'],
    ['letters beyond ASCII', 'instrument/BR/decisão', 'https://data.example/instrument/BR/decis%C3%A3o'],
    ['signs with a meaning in IRIs', 'page/en/a?b#c', 'https://data.example/page/en/a%3Fb%23c'],
    ['signs with a meaning in RDF', 'page/en/<a>"\\', 'https://data.example/page/en/%3Ca%3E%22%5C'],
    ['an escape that is text', 'page/en/100%25', 'https://data.example/page/en/100%2525'],
    ['signs that encodeURIComponent lets pass', "page/en/it's(!)*", 'https://data.example/page/en/it%27s%28%21%29%2A'],
    ['steps that resolvers take out', 'page/../.', 'https://data.example/page/_../_.'],
    ['an empty step', 'page//x', 'https://data.example/page/_/x'],
    ['half a surrogate pair', 'page/\u{D800}', 'https://data.example/page/%EF%BF%BD'],
  ])('%s', (_, key, expected) => {
    expect(minter(BASE).entity(key).value).toBe(expected);
  });

  test('different keys never share an IRI, and every IRI can be written', () => {
    const key = fc.string({ unit: 'grapheme', minLength: 1 }).filter((step) => !/^[_.]+$/u.test(step));
    fc.assert(
      fc.property(key, key, (a, b) => {
        const [first, second] = [a, b].map((step) => minter(BASE).entity(`instrument/X/${step}`).value);
        expect(isIri(first ?? '')).toBe(true);
        expect(first === second).toBe(a === b);
      }),
    );
  });

  test('concepts of shipped schemes do not move with the base', () => {
    expect(concept('modality', 'obligation').value).toBe('https://w3id.org/oss-policy/modality/obligation');
  });
});

describe('links', () => {
  test.each([
    ['a plain address', 'https://laws.example/a?b=c&d=e#f', 'https://laws.example/a?b=c&d=e#f'],
    ['brackets and bars', 'https://laws.example/a[1]|{2}^`', 'https://laws.example/a%5B1%5D%7C%7B2%7D%5E%60'],
    ['quotes and angles', 'https://laws.example/"<x>\\', 'https://laws.example/%22%3Cx%3E%5C'],
    ['a space inside and around', ' https://laws.example/a b ', 'https://laws.example/a%20b'],
    ['two fragments', 'https://laws.example/#a#b', 'https://laws.example/#a%23b'],
    ['a stray percent sign', 'https://laws.example/100%', 'https://laws.example/100%25'],
    ['an escape stays', 'https://laws.example/%C3%A3', 'https://laws.example/%C3%A3'],
    ['letters beyond ASCII stay', 'https://laws.example/decisão', 'https://laws.example/decisão'],
    ['no scheme', 'laws.example/a', undefined],
    ['no host', 'https:///a', undefined],
    ['nothing', '', undefined],
    ['longer than stores take', `https://laws.example/${'a'.repeat(1900)}`, undefined],
    ['longer than stores take once it is escaped', `https://laws.example/${'|'.repeat(700)}`, undefined],
  ])('%s', (_, url, expected) => {
    expect(linkIri(url)?.value).toBe(expected);
  });

  test('whatever comes, what goes out is an IRI or nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (rest) => {
        const link = linkIri(`https://laws.example/${rest}`);
        expect(link === undefined || isIri(link.value)).toBe(true);
      }),
    );
  });
});

describe('slugs', () => {
  test.each([
    ['2024/2847', /^2024-2847$/u],
    ['H.R. 3286 (118th)', /^H\.R\.-3286-118th$/u],
    ['Équipe', /^Equipe$/u],
    ['..', /^[0-9a-f]{8}$/u],
    ['법률', /^[0-9a-f]{8}$/u],
    ['Act 법률', /^Act-[0-9a-f]{8}$/u],
  ])('%s', (words, expected) => {
    expect(slug(words)).toMatch(expected);
  });

  test('words that lose letters keep apart', () => {
    expect(slug('법률')).not.toBe(slug('법령'));
    expect(slug('a'.repeat(200))).not.toBe(slug('a'.repeat(201)));
  });
});
