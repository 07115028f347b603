// Rows of own sentences in three languages in; a test for each rule and language out.

import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/read/source-text.js';
import { summary } from './lexicon.js';

type Three = Readonly<Record<Language, string>>;
export type Row = readonly [rule: string, title: Three, texts: Three, expected: string];

export const ACT: Three = { en: 'Software Act', es: 'Ley de Software', pt: 'Lei do Software' };
export const GUIDE: Three = { en: 'Security Guide', es: 'Guía de seguridad', pt: 'Guia de segurança' };
export const PLAN: Three = { en: 'Digital Strategy', es: 'Estrategia digital', pt: 'Estratégia digital' };

export function testRows(rows: readonly Row[]): void {
  describe.each(rows)('%s', (_rule, title, texts, expected) => {
    test.each(['en', 'es', 'pt'] as const)('%s', (language) => {
      expect(summary(language, title[language], texts[language])).toBe(expected);
    });
  });
}
