// Rows of own sentences, rule by rule of how an overview is read into norms, each in three languages.

import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/read/source-text.js';
import { normsOf, summary } from './lexicon.js';

type Three = Readonly<Record<Language, string>>;
type Row = readonly [rule: string, title: Three, texts: Three, expected: string];

const ACT: Three = { en: 'Software Act', es: 'Ley de Software', pt: 'Lei do Software' };

const ROWS: readonly Row[] = [
  [
    'a clause of effect holds all its verbs',
    ACT,
    {
      en: 'Suppliers must provide an SBOM, which helps buyers and reduces vendor lock-in.',
      es: 'Los proveedores deben entregar una SBOM, lo que ayuda a los compradores y reduce la dependencia de proveedores.',
      pt: 'Os fornecedores devem entregar uma SBOM, o que ajuda os compradores e reduz a dependência de fornecedores.',
    },
    'sbom obligation',
  ],
  [
    'behind its comma another verb begins anew',
    ACT,
    {
      en: 'Suppliers must provide an SBOM, which helps buyers, and the act requires open formats.',
      es: 'Los proveedores deben entregar una SBOM, lo que ayuda a los compradores, y la ley exige formatos abiertos.',
      pt: 'Os fornecedores devem entregar uma SBOM, o que ajuda os compradores, e a lei exige formatos abertos.',
    },
    'open-formats obligation, sbom obligation',
  ],
  [
    'what somebody does by doing so is an effect',
    ACT,
    {
      en: 'Bodies must use open formats and, in doing so, build technical capacity.',
      es: 'Los organismos deben usar formatos abiertos y, al hacerlo, crean capacidad técnica.',
      pt: 'Os órgãos devem usar formatos abertos e, ao fazê-lo, criam capacidade técnica.',
    },
    'open-formats obligation',
  ],
];

describe.each(ROWS)('%s', (_rule, title, texts, expected) => {
  test.each(['en', 'es', 'pt'] as const)('%s', (language) => {
    expect(summary(language, title[language], texts[language])).toBe(expected);
  });
});

describe('what nothing before it explains is a subject', () => {
  test.each([
    ['es', 'Lo que la administración desarrolla debe publicarse como software libre.'],
    ['pt', 'O que a administração desenvolve deve ser publicado como software livre.'],
  ] as const)('%s', (language, text) => {
    expect(normsOf(language, ACT[language], text).get('source-code-publication')?.modality).toBe('obligation');
  });
});
