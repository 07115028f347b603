// Sentences of our own go in; the measures for which a norm is read must be the ones a reader finds, and none for bystanders.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { extractFromText } from '../../src/extract/extract-from-text.js';
import { LANGUAGES } from '../../src/read/source-text.js';
import { lexicon } from './lexicon.js';

const SENTENCES = new URL('fixtures/policy-wordings.tsv', import.meta.url);

const cases = readFileSync(SENTENCES, 'utf8')
  .trim()
  .split('\n')
  .map((line) => {
    const [language = '', wanted = '', sentence = ''] = line.split('\t');
    return { language, wanted, sentence };
  });

test.each(cases)('$language: $sentence', ({ language, wanted, sentence }) => {
  const known = LANGUAGES.find((candidate) => candidate === language);
  if (!known) throw new Error(`no language '${language}'`);
  const norms = extractFromText(sentence, known, { title: 'Policy', instrumentType: 'guideline' }, lexicon.value);
  const found = norms.map(({ measure }) => measure.notation);
  expect(found.sort()).toEqual(wanted.split(',').filter(Boolean).sort());
});
