// Sentences of our own go in, all about one measure that is easy to find: how strongly it is meant, and whether something limits it.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findCues } from '../../src/extract/cue.js';
import { extractFromText } from '../../src/extract/extract-from-text.js';
import { findReferences } from '../../src/extract/reference.js';
import { splitSentences } from '../../src/extract/sentence.js';
import { tokenise } from '../../src/extract/token.js';
import { LANGUAGES } from '../../src/read/source-text.js';
import type { Language } from '../../src/read/source-text.js';
import { lexicon } from './lexicon.js';

function rowsOf(file: string): string[][] {
  return readFileSync(new URL(`fixtures/${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));
}

function languageOf(tag: string): Language {
  const known = LANGUAGES.find((candidate) => candidate === tag);
  if (!known) throw new Error(`no language '${tag}'`);
  return known;
}

describe('how strongly', () => {
  test.each(rowsOf('modality-wordings.tsv'))('%s %s, %s: %s', (language = '', type = '', wanted = '', text = '') => {
    const [measure, modality] = wanted.split(' ');
    const norms = extractFromText(text, languageOf(language), { title: 'X', instrumentType: type }, lexicon.value);
    const found = norms.find((norm) => norm.measure.notation === measure);
    expect(found?.modality ?? 'none').toBe(modality);
  });
});

describe('what is only told', () => {
  test.each(rowsOf('background-wordings.tsv'))('%s %s: %s', (language = '', type = '', text = '') => {
    const norms = extractFromText(text, languageOf(language), { title: 'X', instrumentType: type }, lexicon.value);
    expect(norms.map(({ measure }) => measure.notation)).toEqual([]);
  });
});

describe('what limits', () => {
  test.each(rowsOf('exception-wordings.tsv'))('%s, %s: %s', (language = '', wanted = '', text = '') => {
    const context = { title: 'X', instrumentType: 'law' };
    const norms = extractFromText(text, languageOf(language), context, lexicon.value);
    const found = norms.find(({ measure }) =>
      ['source-code-publication', 'oss-preference', 'oss-consideration'].includes(measure.notation),
    );
    expect(found).toBeDefined();
    expect(found?.exception === undefined ? 'unlimited' : 'limited').toBe(wanted);
  });
});

describe('which provisions', () => {
  test.each(rowsOf('reference-wordings.tsv'))('%s, %s: %s', (tag = '', wanted = '', text = '') => {
    const language = languageOf(tag);
    const words = lexicon.value.languages[language];
    const found = splitSentences(text, tokenise(text, language, words.known), words.abbreviations).flatMap(
      ({ tokens }) => findReferences(text, tokens, findCues(tokens, words), language),
    );
    expect(found.map((reference) => reference.text).join('; ')).toBe(wanted);
  });
});
