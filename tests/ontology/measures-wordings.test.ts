// Sentences of our own go in; the security measures that the lexicon finds in them must be the ones a reader finds.

import { readFileSync, readdirSync } from 'node:fs';
import { Parser } from 'n3';
import type { Quad } from '@rdfjs/types';
import { expect, test } from 'vitest';
import { compileLexicon } from '../../src/extract/compile-lexicon.js';
import { findMentions, isNamedByMember } from '../../src/extract/mention.js';
import { tokenise } from '../../src/extract/token.js';
import { loadLexicon } from '../../src/model/load-lexicon.js';
import { LANGUAGES } from '../../src/read/source-text.js';

const ONTOLOGY = new URL('../../ontology/', import.meta.url);
const SENTENCES = new URL('fixtures/wordings.tsv', import.meta.url);
/** Groups whose sentences the fixture holds; finds of other groups are not judged here. */
const JUDGED = [
  'supply-chain-security',
  'identity-and-access',
  'vulnerability-management',
  'secure-development',
  'risk-and-assurance',
];

const quads = readdirSync(ONTOLOGY)
  .filter((name) => /^(?:measures.*|word-classes)\.ttl$/.test(name))
  .flatMap((name): Quad[] => new Parser().parse(readFileSync(new URL(name, ONTOLOGY), 'utf8')));
const { languages } = compileLexicon(loadLexicon(quads).value).value;

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
  const found = findMentions(tokenise(sentence, known), languages[known])
    .filter((mention, _, all) => !isNamedByMember(mention, all, () => undefined))
    .map(({ measure }) => measure)
    .filter(({ notation, broader }) => JUDGED.includes(broader ?? notation))
    .map(({ notation }) => notation);
  expect([...new Set(found)].sort()).toEqual(wanted.split(',').filter(Boolean).sort());
});
