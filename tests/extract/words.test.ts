// Tokens, sentences, stems and the phrase syntax.

import { describe, expect, test } from 'vitest';
import { findMatches, indexPatterns } from '../../src/extract/match.js';
import { parsePattern } from '../../src/extract/pattern.js';
import { splitSentences } from '../../src/extract/sentence.js';
import { stem } from '../../src/extract/stem.js';
import { tokenise } from '../../src/extract/token.js';
import type { Language } from '../../src/read/source-text.js';
import { lexicon } from './lexicon.js';

const SENTENCES: readonly (readonly [Language, string, number])[] = [
  ['en', 'Decree No. 1014 binds all. It stands.', 2],
  ['en', 'The U.S. Congress acted. Nobody minded.', 2],
  ['en', 'Under Article L. 2321-4-1 vendors report.', 1],
  ['en', 'See § 16a of the act. It is short.', 2],
  ['en', 'Use tools, e.g. Linux, at work.', 1],
  ['en', 'Art. 5 binds. Art. 6 does not!', 2],
  ['en', 'Is it law? “Yes.” So they say.', 3],
  ['es', 'La ley N.º 19.179 rige. El art. 5 obliga.', 2],
  ['es', 'Se usan formatos, p. ej. ODF, en EE. UU. y aquí.', 1],
  ['pt', 'O Decreto n.º 10.332 vige. O art. 9.º manda.', 2],
];

test.each(SENTENCES)('sentences (%s): %s', (language, text, expected) => {
  const { abbreviations } = lexicon.value.languages[language];
  expect(splitSentences(text, tokenise(text, language), abbreviations)).toHaveLength(expected);
});

test('tokens keep offsets, numbers whole, hyphenated words apart', () => {
  const text = 'open-source, 20% of L. 2321-4-1 (Art. 13(5))';
  const tokens = tokenise(text, 'en');
  expect(tokens.map((token) => token.text)).toEqual(['open', 'source', '20%', 'of', 'L', '2321-4-1', 'Art', '13(5)']);
  expect(tokens.every((token) => text.slice(token.start, token.end) === token.text)).toBe(true);
  expect(tokens.map((token) => token.before)).toEqual(['', '', ',', '', '', '', '(', '']);
});

const SAME: readonly (readonly [Language, string, string])[] = [
  ['en', 'adoption', 'adopted'],
  ['en', 'prioritise', 'prioritizes'],
  ['en', 'licence', 'licenses'],
  ['es', 'estándar', 'estándares'],
  ['es', 'promueve', 'promover'],
  ['es', 'exija', 'exigir'],
  ['es', 'prioricen', 'priorizar'],
  ['es', 'obligatoria', 'obligatorio'],
  ['pt', 'padrão', 'padrões'],
  ['pt', 'publicação', 'publicações'],
  ['pt', 'obrigatória', 'obrigatório'],
];

test.each(SAME)('one stem (%s): %s = %s', (language, a, b) => {
  expect(stem(a, language)).toBe(stem(b, language));
});

test.each([
  ['en', 'open', 'source'],
  ['en', 'use', 'us'],
  ['en', 'one', 'on'],
  ['es', 'cadena', 'cada'],
  ['pt', 'pares', 'para'],
  ['es', 'abierto', 'código'],
  ['pt', 'livre', 'aberto'],
] as const)('two stems (%s): %s, %s', (language, a, b) => {
  expect(stem(a, language)).not.toBe(stem(b, language));
});

const PATTERNS: readonly (readonly [pattern: string, text: string, found: boolean])[] = [
  ['open standard', 'two open standards', true],
  ['open standard', 'open, standard', false],
  ['=opens standard', 'open standard', false],
  ['(open|free) source', 'free source', true],
  ['open source? standard', 'open standard', true],
  ['open * standard', 'open data standard', true],
  ['open .. standard', 'open one two three standard', true],
  ['open .. standard', 'open one two three four standard', false],
  ['open ... standard', 'open one two three four standard', true],
  ['open .. standard', 'open; standard', false],
  ['<publish & code>', 'code that they publish', true],
  ['<publish & code>', 'publish the code', true],
  ['SBOM', 'two SBOMs', true],
  ['SBOM', 'sbom', false],
  ['~ation control', 'publication control', true],
];

describe('phrase syntax', () => {
  test.each(PATTERNS)("'%s' in '%s': %s", (pattern, text, found) => {
    const index = indexPatterns([{ node: parsePattern(pattern, 'en'), source: pattern, owner: 'x' }]);
    expect(findMatches(tokenise(text, 'en'), index).length > 0).toBe(found);
  });

  test.each([
    ['(open', "')' is missing in the pattern '(open'"],
    ['open )', "')' has no counterpart in the pattern 'open )'"],
    ['<a b>', "'&' is missing in the pattern '<a b>'"],
    ['{nothing}', "the pattern '{nothing}' names the unknown word class {nothing}"],
    ['', "the pattern '' has an empty part"],
  ])("'%s' is refused", (pattern, message) => {
    expect(() => parsePattern(pattern, 'en')).toThrow(message);
  });
});
