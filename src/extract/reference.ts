// The tokens of a sentence go in, the provisions that it names come out, normalised in English.

import type { Language } from '../read/source-text.js';
import type { Cue, SentenceCues } from './cue.js';
import { bracketed, divisionOf, nested } from './nested-reference.js';
import type { Numbered, Part } from './nested-reference.js';
import { bracketAround } from './printed-sign.js';
import type { NumberReader } from './provision-number.js';
import { numbered } from './provision-numbers.js';
import { isA } from './token.js';
import type { Token } from './token.js';
import { quotedLetters, romanItems, signs, unnamed } from './unworded-reference.js';

/** `Article 13(5)` with the half-open token range it was read from. */
export interface Reference {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Where the bracket around it opens, in the text; what stands in brackets belongs to what stands before them. */
  readonly bracket?: number;
  /** The word and the number it was written with, where it is not joined from several. */
  readonly word: string;
  readonly number: string;
  readonly isOrdinal: boolean;
  /** `(3)` or `(d)`: what it is as a division of an article that the text named before. */
  readonly division?: string;
  /** What it ends with, where it is joined from several. */
  readonly part?: Part;
}

/** Finds the references of one sentence; `text` is what the tokens were cut from. */
export function findReferences(
  text: string,
  tokens: readonly Token[],
  cues: Pick<SentenceCues, 'references' | 'numbers'>,
  language: Language,
): Reference[] {
  const inWords = new Map(cues.numbers.map((cue) => [cue.start, cue]));
  const shared = { text, tokens, inWords };
  const named = cues.references.map((cue): Numbered | undefined => {
    const { family, start, end } = cue;
    const isPlural = /(?:s|pp)$/i.test(tokens[start]?.text ?? '');
    const reader: NumberReader = {
      ...shared,
      word: family.value ?? '',
      isPlural,
    };
    const behind = numbered(reader, end, start);
    const ordinal = isCounted(behind, tokens[end]) ? undefined : ordinalBefore(cue, cues.numbers, tokens);
    const item = whollyNamed(cue) ?? ordinal ?? behind;
    const isArticlePart = family.traits.includes('article-part');
    if (item && family.traits.includes('short-number') && !isShort(item, end, tokens)) return undefined;
    const isOnlyPart = family.traits.includes('only-part') && !isAfterArticle(tokens[start - 1]);
    const isSection = family.traits.includes('dotted-section') && item?.numbers.some((number) => number.includes('.'));
    return (
      item && { ...item, word: wordOf(item, isSection === true, inWords.has(end), tokens), isArticlePart, isOnlyPart }
    );
  });
  const items = romanItems(shared, named);
  const found = [
    ...named,
    ...items,
    ...quotedLetters(shared, [...named, ...items]),
    ...signs(shared, language),
    ...unnamed(shared, named),
  ]
    .filter((item) => item !== undefined)
    .filter(({ numbers }) => numbers.length > 0);
  found.sort((a, b) => a.start - b.start);
  const whole = nested(found, tokens).filter((item) => !item.isOnlyPart);
  return whole.flatMap((item) =>
    item.numbers.map((number) => {
      const division = divisionOf(item, number);
      return {
        text: standing(item.word, number),
        word: item.word,
        number,
        isOrdinal: item.isOrdinal === true,
        start: item.start,
        end: item.end,
        ...bracketAround(text, tokens, item.start),
        ...(division && { division }),
        ...(item.part && { part: item.part }),
      };
    }),
  );
}

/** Words for parts are small within a reference: `Item 4`, `Article 3, item XXV`; a paragraph's letter is in brackets as in the text. */
function standing(word: string, number: string): string {
  const capital = /^(?:item|fraction|sole paragraph)$/.test(word)
    ? `${word.charAt(0).toUpperCase()}${word.slice(1)}`
    : word;
  const isLetter = word === 'Paragraph' && /^[a-z]$/.test(number);
  return `${capital} ${isLetter ? bracketed(number) : number}`.trim();
}

/** 'Regulation 6', but not 'Regulation (EU) 2024/2847' or 'Regulation No 5', nor 'for their programs one of three licenses'. */
function isShort({ numbers, end }: Numbered, from: number, tokens: readonly Token[]): boolean {
  const isWord =
    numbers.length > 0 && !/\d/.test(tokens[from]?.text ?? '') && !/^\p{Lu}/u.test(tokens[from]?.text ?? '');
  return end > from && !isWord && numbers.every((number) => /^\d{1,2}(?:\.\d{1,2})?(?:\(\w\))*$/.test(number));
}

/** 'o n.º 3 do artigo' counts paragraphs, 'Lei n.º 3' names a law. */
function isAfterArticle(before: Token | undefined): boolean {
  return isA('before-paragraph', before);
}

/** 'The sole paragraph' has no number. */
function whollyNamed({ family, start, end }: Cue): Numbered | undefined {
  return family.traits.includes('no-number') ? { word: family.value ?? '', numbers: [''], start, end } : undefined;
}

/** 'El artículo tercero transitorio' is none of the articles, 'el inciso segundo' a paragraph, where 'inciso II' and 'inciso b)' are items. */
function wordOf(item: Numbered, isSection: boolean, isInWords: boolean, tokens: readonly Token[]): string {
  if (isSection) return 'Section';
  if (item.word === 'Article' && isA('transitional', tokens[item.end])) return 'Transitional Article';
  return item.word === 'item' && (item.isOrdinal === true || isInWords) ? 'Paragraph' : item.word;
}

/** 'Segundo artigo 5': the number behind the word, not the preposition that looks like an ordinal before it. */
function isCounted(behind: Numbered | undefined, token: Token | undefined): boolean {
  return behind !== undefined && behind.numbers.length > 0 && token?.before === '' && /^\d/.test(token.text);
}

/** 'The third pillar': only words that plans and laws count by, since a first step or a second phase is no provision. */
function ordinalBefore(cue: Cue, numbers: readonly Cue[], tokens: readonly Token[]): Numbered | undefined {
  if (!cue.family.traits.includes('counted')) return undefined;
  const ordinal = numbers.find(
    ({ end, family }) => end === cue.start && family.traits.includes('ordinal') && tokens[end]?.before === '',
  );
  const number = ordinal?.family.value;
  return ordinal && number
    ? { word: cue.family.value ?? '', numbers: [number], start: ordinal.start, end: cue.end, isOrdinal: true }
    : undefined;
}
