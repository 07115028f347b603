// Numbered words of a sentence go in, in order; those that divide others are joined with them: `Annex I, Part II`, `Article 13(5)`.

import { isA } from './token.js';
import type { Token } from './token.js';

/** A reference word with its numbers, and the half-open token range where they stand. */
export interface Numbered {
  readonly word: string;
  /** Empty strings where the word says it all: the sole paragraph. */
  readonly numbers: readonly string[];
  readonly start: number;
  readonly end: number;
  /** Names a part of the article before it. */
  readonly isArticlePart?: boolean;
  /** Means nothing by itself. */
  readonly isOnlyPart?: boolean;
  /** Written as §. */
  readonly isSign?: boolean;
  /** Counted in words: the second paragraph. */
  readonly isOrdinal?: boolean;
  /** What it ends with, where it is joined from several. */
  readonly part?: Part;
}

/** A part within its whole: `Article 58a(` and `)` around the number of a point. */
export interface Part {
  readonly word: string;
  readonly open: string;
  readonly close: string;
}

/** Words that are followed by a small letter. */
export const LETTERED = new Set(['letter', 'Point']);
/** The only one of its kind in an article. */
const SOLE = 'sole paragraph';

/** Divisions of others: `Annex I, Part II`, `Article 3, item XXV`, `Chapter III, Division 2`. */
const PARTS = new Set([
  'Part',
  'Division',
  'item',
  'Numeral',
  'letter',
  'Point',
  'Clause',
  'Table',
  'Box',
  'Criterion',
  'Step',
  SOLE,
]);
/** What stands behind a text and has sections of its own: `Annex 2, Section 3`. */
const BEHIND = new Set(['Annex', 'Appendix', 'Schedule', 'Attachment', 'Exhibit']);
/** What long texts are divided into, each within the one that is named with it: `Book I, Title III`. */
const STRUCTURE = new Set(['Book', 'Title', 'Division', 'Part', 'Chapter', 'Section']);
const WHOLES = new Set([...BEHIND, 'Article', 'Section', 'Chapter', 'Title', 'Part', 'Paragraph']);

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
  if (first.word === second.word && !first.isArticlePart && !second.isArticlePart) return undefined;
  if (isPartOf(second, first)) return paragraphOf(first, second);
  if (isPartOf(first, second)) return paragraphOf(second, first);
  if (isLettered(second) && takesLetters(first)) return lettered(first, second);
  if (isLettered(first) && takesLetters(second)) return lettered(second, first);
  if (BEHIND.has(first.word) && second.word === 'Section') return partOf(first, second);
  if (first.word === 'Section' && BEHIND.has(second.word)) return partOf(second, first);
  if (WHOLES.has(first.word) && PARTS.has(second.word)) return partOf(first, second);
  if (PARTS.has(first.word) && WHOLES.has(second.word)) return partOf(second, first);
  return withinStructure(first, second);
}

/** 'Title III of Book I', 'Book I, Title III'; articles are counted through, so that their chapter says nothing more. */
function withinStructure(first: Numbered, second: Numbered): Numbered | undefined {
  const [part, whole] = second.start > first.end ? [first, second] : [second, first];
  if (!STRUCTURE.has(whole.word) || whole.isArticlePart || part.isArticlePart) return undefined;
  if (part.word === 'Article') return { ...part, ...rangeOf(part, whole) };
  return STRUCTURE.has(part.word) ? partOf(whole, part) : undefined;
}

/** Written in brackets behind what it divides. */
function isPartOf(part: Numbered, whole: Numbered): boolean {
  if (!(whole.word === 'Article' || whole.word === 'Section')) return false;
  if (whole.isArticlePart && (!whole.isSign || part.isSign)) return false;
  if (part.isArticlePart || part.word === 'fraction') return true;
  const isCounted = whole.word === 'Article' || whole.isSign === true || part.isOrdinal === true;
  if (part.word === 'Paragraph' && isCounted) return true;
  if (part.word === 'Numeral' && whole.word === 'Article') return true;
  if (part.word === 'item' && whole.word === 'Article' && part.numbers.every((number) => /^\d/.test(number)))
    return true;
  return (
    isLettered(part) || (LETTERED.has(part.word) && part.numbers.every((number) => /^(?:[a-z]|\d+)$/.test(number)))
  );
}

/** `letter b`, `inciso b)`. */
function isLettered({ word, numbers }: Numbered): boolean {
  return (LETTERED.has(word) || word === 'item') && numbers.every((number) => /^[a-z]$/.test(number));
}

/** 'Point 4, letter b'; annexes and chapters have points before they have letters. */
function takesLetters({ word, numbers }: Numbered): boolean {
  return !WHOLES.has(word) || word === 'Paragraph' ? numbers.every((number) => /\d|[IVX]/.test(number)) : false;
}

function isNear(first: Numbered, second: Numbered, tokens: readonly Token[]): boolean {
  return tokens.slice(first.end, second.start).every((token) => isA('part-of', token));
}

function paragraphOf(article: Numbered, paragraph: Numbered): Numbered {
  const numbers = article.numbers.flatMap((one) =>
    // 'numeral 34.3 del artículo 34'
    paragraph.numbers.map((other) => (other.startsWith(`${one}.`) ? other : `${one}${bracketed(other)}`)),
  );
  const part = { word: paragraph.word, open: `${article.word} ${article.numbers[0] ?? ''}(`, close: ')' };
  return { word: article.word, numbers, part, ...rangeOf(article, paragraph) };
}

/** `2(b)` is `(2)(b)` behind its article. */
export function bracketed(number: string): string {
  return number.replace(/^[^(]+/, '($&)');
}

/** Letter b of paragraph 2: still a part of the article where it is one. */
function lettered(paragraph: Numbered, letter: Numbered): Numbered {
  return { ...paragraph, ...paragraphOf(paragraph, letter) };
}

function partOf(annex: Numbered, part: Numbered): Numbered {
  const numbers = annex.numbers.flatMap((one) => part.numbers.map((other) => `${one}, ${part.word} ${other}`.trim()));
  const open = `${annex.word} ${annex.numbers[0] ?? ''}, ${part.word} `;
  return { word: annex.word, numbers, part: { word: part.word, open, close: '' }, ...rangeOf(annex, part) };
}

function rangeOf(a: Numbered, b: Numbered): { start: number; end: number } {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** Standing by itself, it divides an article that was named before: paragraph 3, apartado 2, letter d, inciso V. */
export function divisionOf({ word, isArticlePart }: Numbered, number: string): string | undefined {
  if (word === SOLE) return `, ${SOLE}`;
  if (word === 'fraction') return `(${number})`;
  if (word === 'item' && /^[IVXLC]+$/.test(number)) return `, item ${number}`;
  if (/^(?:item|Numeral)$/.test(word) && /^\d{1,2}(?:\([a-z]\))?$/.test(number)) return bracketed(number);
  if (word === 'Point' && /^\d{1,2}\([a-z]\)$/.test(number)) return bracketed(number);
  const divides = LETTERED.has(word)
    ? /^[a-z]$/.test(number)
    : (word === 'Paragraph' && /^[a-z]$/.test(number)) ||
      ((word === 'Paragraph' || isArticlePart === true) && /^\d{1,2}(?:\([a-z]\))?$/.test(number));
  return divides ? bracketed(number) : undefined;
}

/** What of a reference matters here. */
interface Divisible {
  readonly text: string;
  readonly word: string;
  readonly number: string;
  readonly isOrdinal: boolean;
  readonly division?: string;
  readonly part?: Part;
}

/**
 * The references of each sentence, with what divides something named before written as a part of it: 'Article 12 …. Paragraph 3 …' gives
 * `Article 12(3)`, 'Article 21(2) …, encryption (point (h))' gives `Article 21(2)(h)`, 'Annex I, Part II, point 2 … and point 5 …' gives
 * `Annex I, Part II, Point 5`. Without anything before they stay as they are.
 */
export function withinArticles<T extends Divisible>(sentences: readonly (readonly T[])[]): T[][] {
  let article: string | undefined;
  let recent: string | undefined;
  const parts = new Map<string, Part>();
  return sentences.map((references) =>
    references.map((reference) => {
      const { division, isOrdinal, number, part, word } = reference;
      const whole = division && undivided(isOrdinal ? recent : article, division);
      // Sections are counted through more often than not.
      const sibling = part || word === 'Section' ? undefined : parts.get(word);
      const text = whole
        ? `${whole}${division}`
        : sibling
          ? `${sibling.open}${number}${sibling.close}`
          : reference.text;
      if (text === reference.text && !part && !division) parts.clear();
      if (part) parts.set(part.word, part);
      if (/^Article \S+(?:, item [IVXLC]+)?$/.test(text)) article = text;
      if (/^(?:Article|Section) \S+$/.test(text)) recent = text;
      return { ...reference, text };
    }),
  );
}

/** Without the wholes of which a part is named with them: of `Article 148` and `Article 148(1)` only the second. */
export function mostPrecise(references: readonly string[]): string[] {
  return references.filter(
    (one) => !references.some((other) => /^[(,]/.test(other.startsWith(one) ? other.slice(one.length) : '')),
  );
}

/** `Article 12(2)` for a paragraph 3 is `Article 12`, for a letter it stays. */
function undivided(article: string | undefined, division: string): string | undefined {
  return article?.replace(/^\([a-z]/.test(division) ? /\([a-z]\)$/ : /[(,].*$/, '');
}
