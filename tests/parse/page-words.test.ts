// ontology/page-words.yaml in; whether its words can be found at all, and each says one thing, out.

import { expect, test } from 'vitest';
import { foldWords } from '../../src/parse/fold-words.js';
import { labelKind } from '../../src/parse/label-words.js';
import { shortCountryName } from '../../src/parse/official-name.js';
import { inAnyLanguage, LABEL_KINDS, PAGE_WORDS } from '../../src/parse/page-words.js';
import { reasonToSkip, saysNothing } from '../../src/parse/placeholder.js';
import { isRelatedHeading } from '../../src/parse/related-heading.js';

const {
  labels,
  text_labels: texts,
  related_headings: related,
  link_texts: links,
  to_be_done: toBeDone,
  official_names,
} = PAGE_WORDS;

test('words are written as they are compared', () => {
  const words = [...Object.values(labels), texts, related, links, toBeDone].flatMap(inAnyLanguage);
  expect(words.length).toBeGreaterThan(300);
  const { ambiguous, certain_with: certain } = official_names;
  expect([...words, ...ambiguous, ...certain].filter((word) => foldWords(word) !== word)).toEqual([]);
});

test('a label says one thing', () => {
  for (const kind of LABEL_KINDS)
    for (const label of inAnyLanguage(labels[kind])) expect(labelKind(label), label).toBe(kind);
});

test.each([
  ['Kingdom of Spain', 'spain'],
  ['The United States of America', 'united states'],
  ['Gran Ducado de Luxemburgo', 'luxemburgo'],
  ['República Federativa do Brasil', 'brasil'],
  ['Reino de los Países Bajos', 'paises bajos'],
  ['República de la India', 'india'],
  ["People's Republic of China", 'china'],
  ['República Popular de China', 'china'],
  ['Republic of China', ''],
  ['State of Mexico', ''],
])('%s is %s', (official, name) => {
  expect(shortCountryName(official)).toBe(name);
});

test.each([
  ['Name of the law (in English)', 'placeholder'],
  ['Nombre oficial de la ley', 'placeholder'],
  ['Título da norma', 'placeholder'],
  ['N/A', 'placeholder'],
  ['Lorem ipsum dolor', 'placeholder'],
  ['The name of the law', undefined],
])('%s: %s', (title, reason) => {
  expect(reasonToSkip(title, [], '')).toBe(reason);
});

test('what says nothing, and what stands over links of nobody', () => {
  expect(['Próximamente…', 'Em breve', '', 'soon'].map(saysNothing)).toEqual([true, true, true, false]);
  expect(['¡Véase también!', 'Further reading', 'Chile'].map(isRelatedHeading)).toEqual([true, true, false]);
});
