// The tokens of a sentence go in, the provisions that it names come out, normalised in English.

import type { Language } from '../read/source-text.js';
import type { Cue, SentenceCues } from './cue.js';
import { bracketed, divisionOf, nested } from './nested-reference.js';
import type { Numbered, Part } from './nested-reference.js';
import { codeAt, numberAt } from './provision-number.js';
import { bracketAround, hasSectionSign, signBefore } from './printed-sign.js';
import type { NumberReader } from './provision-number.js';
import { isA } from './token.js';
import type { Token } from './token.js';

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

const LONGEST_RANGE = 12;

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
  const found = [...named, ...romanItems(shared, named), ...signs(shared, language), ...unnamed(shared, named)]
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

type Shared = Pick<NumberReader, 'text' | 'tokens' | 'inWords'>;

/** German and American laws have § as their articles, Brazilian ones as parts of an article. */
function signs(shared: Shared, language: Language): Numbered[] {
  const reader: NumberReader = { ...shared, word: 'Section', isPlural: false };
  return shared.tokens.flatMap((_, at) => {
    const sign = signBefore(shared.text, shared.tokens, at);
    if (!sign.includes('§')) return [];
    const item = numbered({ ...reader, isPlural: sign.includes('§§') }, at, at, true);
    // 'Article 10 §2' in any language.
    const isPart = language !== 'en' || (/^\s*§\s*$/.test(sign) && /^\d/.test(shared.tokens[at - 1]?.text ?? ''));
    return item ? [{ ...item, isArticlePart: isPart, isSign: true }] : [];
  });
}

/** 'Art. 24, XXI': what Brazilian laws count with Roman numbers behind an article are its items. */
function romanItems(shared: Shared, named: readonly (Numbered | undefined)[]): Numbered[] {
  return named.flatMap((article) => {
    const token = article && shared.tokens[article.end];
    if (article?.word !== 'Article' || token?.before !== ',' || !isRoman(token.text)) return [];
    const items = numbered({ ...shared, word: 'item', isPlural: false }, article.end, article.end, true);
    return items ? [items] : [];
  });
}

function isRoman(text: string): boolean {
  return /^[IVXLC]+$/.test(text);
}

/** Numbers without a word for what they count: `“Openness” (2.9)` is a section with its title, `AB.CD.EF.01` a code of its own. */
function unnamed({ text, tokens, inWords }: Shared, named: readonly (Numbered | undefined)[]): Numbered[] {
  const reader: NumberReader = { text, tokens, inWords, word: '', isPlural: false };
  return tokens.flatMap(({ start, end, text: number }, at): Numbered[] => {
    if (named.some((item) => item && item.start <= at && at < item.end)) return [];
    const isTitled = /["”’»']\s\($/.test(text.slice(Math.max(0, start - 3), start)) && text[end] === ')';
    if (isTitled && /^\d{1,2}(?:\.\d{1,2}){1,3}$/.test(number))
      return [{ word: 'Section', numbers: [number], start: at, end: at + 1 }];
    const code = codeAt(reader, at);
    const isWhole = code && /^\p{Lu}+\d*(?:\.\p{Lu}+\d*)+\.\d+$/u.test(code.text) && text[start - 1] !== '.';
    return isWhole ? [{ word: '', numbers: [code.text], start: at, end: code.end }] : [];
  });
}

/** 'Regulation 6', but not 'Regulation (EU) 2024/2847' or 'Regulation No 5', nor 'for their programs one of three licenses'. */
function isShort({ numbers, end }: Numbered, from: number, tokens: readonly Token[]): boolean {
  const isWord =
    numbers.length > 0 && !/\d/.test(tokens[from]?.text ?? '') && !/^\p{Lu}/u.test(tokens[from]?.text ?? '');
  return end > from && !isWord && numbers.every((number) => /^\d{1,2}(?:\.\d{1,2})?$/.test(number));
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

/** The numbers that follow a reference word: one, a list or a range. */
function numbered(reader: NumberReader, from: number, start: number, hasSign = false): Numbered | undefined {
  const { text, tokens, word } = reader;
  const numbers: string[] = [];
  let at = afterMark(tokens, from);
  for (let number = numberAt(reader, at, hasSign); number; number = numberAt(reader, at, true)) {
    if (word === 'Article' && isRoman(number.text) && /^\d/.test(numbers[0] ?? '')) break;
    const range = rangeBetween(numbers.at(-1), number.text, tokens, at);
    const whole = isPart(reader, at) ? wholeOf(numbers.at(-1)) : undefined;
    numbers.push(...range, ...wholeRange(whole ? `${whole}(${number.text})` : number.text, reader));
    at = number.end;
    const next = tokens[at];
    const joined = isA('lister', next) || isA('range', next);
    if (joined && numberAt(reader, at + 1, true) && !hasSectionSign(text, tokens, at + 1)) at += 1;
    else if (!next || !isListed(reader, at, numbers.at(-1)) || hasSectionSign(text, tokens, at)) break;
  }
  return { word, numbers, start, end: at };
}

/** Behind 'no.', 'n.º', 'number'. */
function afterMark(tokens: readonly Token[], from: number): number {
  if (isA('number-mark', tokens[from])) return from + 1;
  return /^n$/i.test(tokens[from]?.text ?? '') && tokens[from + 1]?.text === 'º' ? from + 2 : from;
}

/** What a number with a part divides: `13` of `13(5)`. */
function wholeOf(number: string | undefined): string | undefined {
  return /^(.+)\((?:\d+|[a-z])\)$/.exec(number ?? '')?.[1];
}

/** In 'Article 13(5) and (6)' the 6 counts paragraphs of the article before. */
function isPart({ text, tokens }: NumberReader, at: number): boolean {
  const token = tokens[at];
  return token?.before === '(' && text[token.end] === ')' && /^(?:\d+|[a-z])$/.test(token.text);
}

/** Another number of the list may stand here: after a comma, a dash or an ampersand, in brackets only where the one before has a part. */
function isListed(reader: NumberReader, at: number, last: string | undefined): boolean {
  const { text, tokens } = reader;
  const between = text.slice(tokens[at - 1]?.end, tokens[at]?.start);
  if (between.includes('&') || [',', '–'].includes(tokens[at]?.before ?? '')) return true;
  return between.includes(',') && isPart(reader, at) && wholeOf(last) !== undefined;
}

/** `Articles 4-7` is four articles, `Section 4-7` one section. */
function wholeRange(number: string, { isPlural }: NumberReader): string[] {
  const range = isPlural ? /^(\d+)-(\d+)$/.exec(number) : null;
  const [low, high] = [Number(range?.[1]), Number(range?.[2])];
  if (!range || high <= low || high - low > LONGEST_RANGE) return [number];
  return Array.from({ length: high - low + 1 }, (_, index) => String(low + index));
}

/** The numbers left out by a range: 8 to 11 leaves out 9 and 10, 3.1 to 3.3 leaves out 3.2. */
function rangeBetween(first: string | undefined, last: string, tokens: readonly Token[], at: number): string[] {
  const isRange = tokens[at]?.before === '–' || isA('range', tokens[at - 1]);
  const [, before = '', low = ''] = /^((?:\d+\.)*)(\d+)$/.exec(first ?? '') ?? [];
  const [, behind = '', high = ''] = /^((?:\d+\.)*)(\d+)$/.exec(last) ?? [];
  const between = Number(high) - Number(low) - 1;
  if (!isRange || low === '' || high === '' || before !== behind || between >= LONGEST_RANGE) return [];
  return Array.from({ length: Math.max(0, between) }, (_, index) => `${before}${Number(low) + 1 + index}`);
}
