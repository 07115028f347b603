// First words of overviews in; what the lists of `ontology/instrument-rules.yaml` tell of them out.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readInstrumentRules } from '../../src/model/instrument-rules.js';
import { registries } from './catalogue-of.js';

const PATH = 'ontology/instrument-rules.yaml';
const { founds, otherAct, provisionOfLaw, beforeOwnNumber } = registries.rules.overviewStarts;

describe.each([
  [
    'makes what follows',
    founds,
    ['creates a portal', 'it sets up a', 'se crea el', 'crease el', 'pone en marcha el', 'cria-se o'],
  ],
  [
    'makes nothing',
    founds,
    ['created in 2020', 'the law creates a', 'creatures', 'criado em 2020', 'se publica el'],
    false,
  ],
  [
    'names another act',
    otherAct,
    ['under law 5', 'de acuerdo con la ley 5', 'basada en', 'no ambito da', 'article 3 of'],
  ],
  ['names no other act', otherAct, ['understanding law 5', 'the act', 'nota da lei', 'a lei 5'], false],
  [
    'explains a provision',
    provisionOfLaw,
    ['article 5 of the defence code', 'segun el articulo 3 de la ley', 'nos termos do artigo 2 do codigo'],
  ],
  ['explains none', provisionOfLaw, ['article 5 asks', 'see article 5 of the code', 'article 5 of the plan'], false],
  ['may stand before the own number', beforeOwnNumber, ['', 'the ', 'la ', 'the april 2021 ', 'o decreto de 2020 ']],
  ['may not', beforeOwnNumber, ['the law amends ', 'under '.repeat(2), 'in may of 2021 '], false],
])('%s', (_, pattern, texts, expected = true) => {
  test.each(texts)('%j', (text) => {
    expect(pattern.test(text)).toBe(expected);
  });
});

describe('the lists are data', () => {
  const text = readFileSync(PATH, 'utf8');

  test('a verb that is added counts, signs of patterns in it stand for themselves', () => {
    const added = text
      .replace('[it, this]', "[it, this, 'x.y']")
      .replace('[create, creates,', '[spawns, create, creates,');
    const starts = readInstrumentRules(added, PATH).value?.overviewStarts;
    expect(
      ['spawns a portal', 'x.y spawns a portal', 'xxy spawns a portal'].map((words) => starts?.founds.test(words)),
    ).toEqual([true, true, false]);
    expect(founds.test('spawns a portal')).toBe(false);
  });

  test.each([
    ['an empty list', ['year_links: [de]', 'year_links: []']],
    ['another key', ['year_links: [de]', 'year_link: [de]']],
  ])('%s is an error with its place', (_, [from, to]) => {
    const { value, diagnostics } = readInstrumentRules(text.replace(from ?? '', to ?? ''), PATH);
    expect(value).toBeUndefined();
    expect(diagnostics[0]).toMatchObject({ code: 'invalid-setting', severity: 'error', place: { path: PATH } });
  });
});
