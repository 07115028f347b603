// Numbered words of a sentence go in, in order; those that divide others are joined with them: `Annex I, Part II`, `Article 13(5)`.

import { isA } from './token.js';
import type { Token } from './token.js';

/** A reference word with its numbers, and the half-open token range where they stand. */
export interface Numbered {
  readonly word: string;
  readonly numbers: readonly string[];
  readonly start: number;
  readonly end: number;
  /** Names a part of the article before it. */
  readonly isArticlePart?: boolean;
  /** Means nothing by itself. */
  readonly isOnlyPart?: boolean;
}

/** Words that are followed by a small letter. */
export const LETTERED = new Set(['letter', 'Point']);

/** Divisions of others: `Annex I, Part II`, `Article 3, item XXV`, `Chapter III, Division 2`. */
const PARTS = new Set(['Part', 'Division', 'item', 'Numeral', 'letter', 'Point', 'Clause']);
/** What stands behind a text and has sections of its own: `Annex 2, Section 3`. */
const BEHIND = new Set(['Annex', 'Appendix', 'Schedule', 'Attachment']);
const WHOLES = new Set([...BEHIND, 'Article', 'Section', 'Chapter', 'Title', 'Paragraph']);

/** A division and what it divides are one reference; `Article 13, paragraph 5` is `Article 13(5)`. */
export function nested(items: readonly Numbered[], tokens: readonly Token[]): Numbered[] {
  const merged: Numbered[] = [];
  for (const item of items) {
    const last = merged.at(-1);
    const joined = last && isNear(last, item, tokens) ? joinLevels(last, item) : undefined;
    if (joined) merged.splice(-1, 1, joined);
    else merged.push(item);
  }
  return merged;
}

function joinLevels(first: Numbered, second: Numbered): Numbered | undefined {
  if (isPartOf(second, first)) return paragraphOf(first, second);
  if (isPartOf(first, second)) return paragraphOf(second, first);
  if (first.word === 'Paragraph' && isLettered(second)) return lettered(first, second);
  if (second.word === 'Paragraph' && isLettered(first)) return lettered(second, first);
  if (BEHIND.has(first.word) && second.word === 'Section') return partOf(first, second);
  if (first.word === 'Section' && BEHIND.has(second.word)) return partOf(second, first);
  if (WHOLES.has(first.word) && PARTS.has(second.word)) return partOf(first, second);
  return PARTS.has(first.word) && WHOLES.has(second.word) ? partOf(second, first) : undefined;
}

/** Written in brackets behind what it divides. */
function isPartOf(part: Numbered, whole: Numbered): boolean {
  if (whole.isArticlePart || !(whole.word === 'Article' || whole.word === 'Section')) return false;
  if (part.isArticlePart || (part.word === 'Paragraph' && whole.word === 'Article')) return true;
  return (
    isLettered(part) || (LETTERED.has(part.word) && part.numbers.every((number) => /^(?:[a-z]|\d+)$/.test(number)))
  );
}

/** `letter b`, `inciso b)`. */
function isLettered({ word, numbers }: Numbered): boolean {
  return (LETTERED.has(word) || word === 'item') && numbers.every((number) => /^[a-z]$/.test(number));
}

function isNear(first: Numbered, second: Numbered, tokens: readonly Token[]): boolean {
  return tokens.slice(first.end, second.start).every((token) => isA('part-of', token));
}

function paragraphOf(article: Numbered, paragraph: Numbered): Numbered {
  const numbers = article.numbers.flatMap((one) =>
    paragraph.numbers.map((other) => `${one}${other.replace(/^[^(]+/, '($&)')}`),
  );
  return { word: article.word, numbers, ...rangeOf(article, paragraph) };
}

/** Letter b of paragraph 2: still a part of the article where it is one. */
function lettered(paragraph: Numbered, letter: Numbered): Numbered {
  return { ...paragraph, ...paragraphOf(paragraph, letter) };
}

function partOf(annex: Numbered, part: Numbered): Numbered {
  const numbers = annex.numbers.flatMap((one) => part.numbers.map((other) => `${one}, ${part.word} ${other}`));
  return { word: annex.word, numbers, ...rangeOf(annex, part) };
}

function rangeOf(a: Numbered, b: Numbered): { start: number; end: number } {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** What of a reference matters here. */
interface Divisible {
  readonly text: string;
  readonly division?: string;
}

/**
 * The references of each sentence, with what divides an article named before written as a part of it: 'Article 12 …. Paragraph 3 …' gives
 * `Article 12(3)`, 'Article 21(2) …, encryption (point (h))' gives `Article 21(2)(h)`. Without an article before they stay as they are.
 */
export function withinArticles<T extends Divisible>(sentences: readonly (readonly T[])[]): T[][] {
  let article: string | undefined;
  return sentences.map((references) =>
    references.map((reference) => {
      const { division } = reference;
      const whole = division && article?.replace(/^\d/.test(division.slice(1)) ? /\(.*$/ : /\([a-z]\)$/, '');
      const text = whole ? `${whole}${division}` : reference.text;
      if (/^Article \S+$/.test(text)) article = text;
      return { ...reference, text };
    }),
  );
}
