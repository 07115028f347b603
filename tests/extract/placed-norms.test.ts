// Provisions that stand in another sentence than the norm.

import { describe, expect, test } from 'vitest';
import { normsOf } from './lexicon.js';
import { DUTY, FURTHER, INTRODUCING, OTHER, PLACING } from './placement-rows.js';

describe.each(['en', 'es', 'pt'] as const)('a provision in another sentence, %s', (language) => {
  const referencesOf = (text: string): readonly string[] => [
    ...(normsOf(language, 'Security Act', text).get('sbom')?.references ?? ['no norm']),
  ];

  test.each(PLACING.map((row) => row[language]))('places the norm before: %s', (sentence) => {
    expect(referencesOf(`${DUTY[language]}. ${sentence}`)).toEqual(['Article 5']);
  });

  test.each(OTHER.map((row) => row[language]))('is about something else: %s', (sentence) => {
    expect(referencesOf(`${DUTY[language]}. ${sentence}`)).toEqual([]);
  });

  test.each(INTRODUCING.map((row) => row[language]))('introduces the norm behind: %s', (sentence) => {
    expect(referencesOf(`${sentence} ${DUTY[language]}.`)).toEqual(['Article 5']);
  });

  test.each(FURTHER)('%s', (_rule, texts, expected) => {
    expect(referencesOf(texts[language])).toEqual(expected);
  });
});
