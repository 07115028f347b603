// Example clauses go in: weights are learned, stretches are told apart, and the shipped weights are those that the shipped examples give.

import { describe, expect, test } from 'vitest';
import { learnAll } from '../../src/build/learn-all.js';
import { loadKnowledge } from '../../src/build/load-knowledge.js';
import { compileLexicon } from '../../src/extract/compile-lexicon.js';
import { readExamples } from '../../src/extract/examples.js';
import { extractFromText } from '../../src/extract/extract-from-text.js';
import { learnResemblance } from '../../src/extract/learn-resemblance.js';
import { featuresAt, resemblances, telling } from '../../src/extract/resemblance.js';
import { LANGUAGES } from '../../src/read/source-text.js';
import { lexicon } from './lexicon.js';

const TOY = [
  'sbom\tlist every part',
  'sbom\tevery part of it',
  'mfa\ta second factor',
  'mfa\tsecond factor to log in',
  'none\tthe law is of May',
  'none\tit is the law',
].join('\n');
const KNOWN = new Set(['sbom', 'mfa']);

test('words that every object has are no stems', () => {
  const { resemblance } = loadKnowledge().lexicon;
  for (const language of LANGUAGES) {
    const weights = resemblance[language];
    expect(weights && telling(['constructor', 'valueOf', '__proto__'], 'sbom', weights)).toEqual([]);
  }
});

describe('examples', () => {
  test('a line is a notation, a tab and a clause', () => {
    const { value, diagnostics } = readExamples({ path: 'x.tsv', text: `${TOY}\n` }, 'en', KNOWN);
    expect(value.map(({ measure }) => measure)).toEqual(['sbom', 'sbom', 'mfa', 'mfa', 'none', 'none']);
    expect(diagnostics).toEqual([]);
  });

  test.each([
    ['an unknown measure', 'sbomm\tlist every part'],
    ['no clause', 'sbom'],
    ['a column too many', 'sbom\tlist\tpart'],
  ])('%s is reported with its place', (_, line) => {
    const { value, diagnostics } = readExamples({ path: 'x.tsv', text: `sbom\ta list\n${line}\n` }, 'en', KNOWN);
    expect(value).toHaveLength(1);
    expect(diagnostics.map(({ code, place }) => [code, place])).toEqual([
      ['lexicon-example', { path: 'x.tsv', line: 2, column: 1 }],
    ]);
  });
});

describe('what is learned', () => {
  const examples = readExamples({ path: 'x.tsv', text: TOY }, 'en', KNOWN).value;
  const weights = learnResemblance(examples);
  const best = (stems: readonly string[]): string | undefined => {
    const [scores = new Float64Array()] = resemblances(stems, [{ start: 0, end: stems.length }], weights);
    return weights.measures[scores.indexOf(Math.max(...scores))];
  };

  test('features are stems and pairs of neighbours', () => {
    expect([0, 1, 2].map((at) => featuresAt(['a', 'b', 'c'], at))).toEqual([['a'], ['b', 'a_b'], ['c', 'b_c']]);
  });

  test('every example resembles its own measure most', () => {
    expect(examples.map(({ stems }) => best(stems))).toEqual(examples.map(({ measure }) => measure));
  });

  test('the words that tell are those of the measure', () => {
    const stems = examples[3]?.stems ?? [];
    expect(telling(stems, 'mfa', weights).slice(0, 2).sort()).toEqual(['factor', 'second']);
  });

  test('a stretch within a sentence scores like the same words alone', () => {
    const sentence = ['it', ...(examples[3]?.stems ?? []), 'law'];
    const [within, alone] = [
      resemblances(sentence, [{ start: 1, end: sentence.length - 1 }], weights),
      resemblances(sentence.slice(1, -1), [{ start: 0, end: sentence.length - 2 }], weights),
    ].map(([scores]) => [...(scores ?? [])].map((score) => score.toFixed(9)));
    expect(within).toEqual(alone);
  });

  test('a stretch of unknown words has the bias alone', () => {
    expect(resemblances(['xyzzy'], [{ start: 0, end: 1 }], weights).flatMap((scores) => [...scores])).toEqual(
      weights.bias.map((bias) => bias / 100),
    );
  });

  test.each(LANGUAGES)(
    'the shipped weights are learned from the shipped examples (%s): node scripts/learn.mjs',
    (language) => {
      const { value, diagnostics } = learnAll([language]);
      expect(diagnostics).toEqual([]);
      const shipped = loadKnowledge().files.find(({ path }) => path === `ontology/resemblance/${language}.json`);
      expect(value.get(language)?.text === shipped?.text).toBe(true);
    },
    120_000,
  );
});

describe('what it is used for', () => {
  const knowledge = loadKnowledge();
  const unlearned = compileLexicon({ ...knowledge.lexicon, resemblance: {} }).value;

  test.each(LANGUAGES)('no measure is without examples (%s)', (language) => {
    const weights = lexicon.value.languages[language].resemblance;
    const measures = knowledge.lexicon.measures.map(({ notation }) => notation);
    expect(measures.filter((notation) => !weights?.measures.includes(notation))).toEqual([]);
  });

  test('a wording that no phrase knows is read, and says by which words', () => {
    const text =
      'Every ministry must look first at what its neighbours already have before it orders something of its own.';
    const context = { title: 'Software Act', instrumentType: 'law', category: 'reuse-transfer-government-software' };
    expect(extractFromText(text, 'en', context, unlearned)).toEqual([]);
    const [reading] = extractFromText(text, 'en', context, lexicon.value);
    expect(reading?.measure.notation).toBe('reuse-before-build');
    expect(reading?.phrase).toMatch(/^≈ /u);
  });

  test('a short phrase in a text that resembles nothing said of its measure is chance, unless it is a label', () => {
    const context = { title: 'Act', instrumentType: 'law', category: 'licensing-frameworks-guidelines' };
    const sacks = 'Bakers must reuse flour sacks.';
    expect(extractFromText(sacks, 'en', context, unlearned).map(({ measure }) => measure.notation)).toEqual([
      'software-reuse',
    ]);
    expect(extractFromText(sacks, 'en', context, lexicon.value)).toEqual([]);
    const label = extractFromText('Farmers must use multi-factor authentication.', 'en', context, lexicon.value);
    expect(label.map(({ measure }) => measure.notation)).toEqual(['mfa']);
  });

  test('a measure that nothing was learned about is read by its phrases alone', () => {
    const text = 'Agencies must publish an SBOM.';
    const [reading] = extractFromText(text, 'en', { title: 'Act' }, unlearned);
    expect(reading?.measure.notation).toBe('sbom');
    expect(reading?.resemblance).toBeUndefined();
  });
});
