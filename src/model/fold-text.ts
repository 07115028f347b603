// Printed text in, a form of it out in which two spellings of the same thing are equal.

import { foldWords } from '../parse/fold-words.js';

const ASCII = /^\p{ASCII}*$/u;
const HYPHENS = /[\u2010-\u2015\u2212]/gu;

/** Lower case without accents, hyphens and ordinal signs made plain, punctuation kept. */
export function foldText(text: string): string {
  return foldKeepingCase(text).toLowerCase();
}

/** The same with capitals as they are; positions are those of the folded text. */
export function foldKeepingCase(text: string): string {
  if (ASCII.test(text)) return text.replaceAll('`', "'").replace(/\s+/gu, ' ').trim();
  return text
    .normalize('NFKC')
    .replace(HYPHENS, '-')
    .replace(/[º°ª]/gu, 'o')
    .replace(/[’‘`´]/gu, "'")
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/giu, 'ss')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Accents of single letters taken away, as long as the text itself, so that positions stay. */
export function withoutAccents(text: string): string {
  return text.replace(/[\u00C0-\u024F]/gu, (letter) => {
    const bare = letter.normalize('NFD').replace(/\p{M}/gu, '');
    return bare.length === 1 ? bare : letter;
  });
}

/** Folded words of a text. */
export function wordsOf(text: string): string[] {
  const folded = foldWords(text.replaceAll('ß', 'ss'));
  return folded === '' ? [] : folded.split(' ');
}

/** ASCII words joined by hyphens, for use in an IRI; empty when nothing of the text is Latin. */
export function slugOf(text: string): string {
  return wordsOf(text.replace(/[’'‘]s\b/gu, 's'))
    .join('-')
    .replace(/[^a-z0-9-]+/gu, '')
    .replace(/-{2,}/gu, '-')
    .replace(/^-|-$/gu, '');
}
