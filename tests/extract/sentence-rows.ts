// Sentences with their titles in, the norms that are read in them out.

import { expect, test } from 'vitest';
import type { Language } from '../../src/read/source-text.js';
import { summary } from './lexicon.js';

export const ACT = { en: 'Software Act', es: 'Ley de Software', pt: 'Lei do Software' };
export const GUIDE = { en: 'Security Guide', es: 'Guía de seguridad', pt: 'Guia de segurança' };
export const PLAN = { en: 'Digital Strategy', es: 'Estrategia digital', pt: 'Estratégia digital' };

type Row = readonly [family: string, language: Language, title: string, text: string, expected: string];

export function testSentences(rows: readonly Row[]): void {
  test.each(rows)('%s (%s): %s: %s', (_family, language, title, text, expected) => {
    expect(summary(language, title, text)).toBe(expected);
  });
}
