// Single sentences, each with one norm: what is found of them must not become less, nor what is found beside it more.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { extractFromText } from '../../src/extract/extract-from-text.js';
import { LANGUAGES } from '../../src/read/source-text.js';
import type { Language } from '../../src/read/source-text.js';
import { lexicon } from '../extract/lexicon.js';

interface Figures {
  readonly sentences: number;
  readonly f1: number;
  /** Of the norms whose measure was found. */
  readonly modality: number;
}

function figuresOf(file: string, language: Language): Figures {
  const rows = readFileSync(new URL(`sentences/${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  let [found, right, strong] = [0, 0, 0];
  for (const [measure, modality, ...texts] of rows.map((row) => row.split('\t'))) {
    const text = texts[LANGUAGES.indexOf(language)] ?? '';
    const norms = extractFromText(text, language, { title: 'Policy' }, lexicon.value);
    const own = norms.find((norm) => norm.measure.notation === measure);
    found += norms.length;
    if (own) right += 1;
    if (own?.modality === modality) strong += 1;
  }
  return { sentences: rows.length, f1: (2 * right) / (rows.length + found), modality: strong / right };
}

describe.each([
  ['learned.tsv', 684, 0.9, 0.88],
  ['unseen.tsv', 570, 0.87, 0.9],
])('%s', (file, sentences, f1, modality) => {
  test.each(LANGUAGES)('in %s', (language) => {
    const figures = figuresOf(file, language);
    expect(figures.sentences).toBe(sentences);
    expect(figures.f1).toBeGreaterThanOrEqual(f1);
    expect(figures.modality).toBeGreaterThanOrEqual(modality);
  });
});
