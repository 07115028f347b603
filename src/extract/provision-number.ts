// The tokens behind a reference word go in, the number that they write comes out: `13(5)`, `4.1`, `II`, `PRI_05`, 'three'.

import type { Cue } from './cue.js';
import { LETTERED } from './nested-reference.js';
import type { Token } from './token.js';

/** What a reference word is followed by. */
export interface NumberReader {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly word: string;
  /** Numbers in words by the token they begin at. */
  readonly inWords: ReadonlyMap<number, Cue>;
  /** The word stands in the plural, so that `4-7` is a range. */
  readonly isPlural: boolean;
}

/** Words that also begin names of plans: `Objective 2030` is a year, no number. */
const NAMES_WITH_YEARS = new Set(
  'Objective Goal Action Measure Initiative Title Part Play Strategy Programme Project Policy'.split(' '),
);
const YEARS = /^(?:19|20)\d\d(?:[-/–]\d{2,4})?$/u;
/** Words whose parts are written in brackets: `Article 5 (1)`. */
const DIVIDED = new Set(['Article', 'Section', 'Paragraph', 'Clause', 'Rule']);

const INSERTED = /^(?:bis|ter|qu[aá]ter|quinquies|sexies)$/u;

export interface ReadNumber {
  readonly text: string;
  readonly end: number;
}

/** The number at a token; `following` when others of its list stand before it. */
export function numberAt(reader: NumberReader, at: number, following: boolean): ReadNumber | undefined {
  const { tokens, word, inWords } = reader;
  const token = tokens[at];
  if (!token || (!following && [',', ';', '–'].includes(token.before))) return undefined;
  // French codes number articles with a letter: L. 2321-4-1, R. 12.
  const next = tokens[at + 1];
  if (word === 'Article' && /^[LRDA]$/.test(token.text) && next && /^\d/.test(next.text))
    return { text: `${token.text}. ${plain(next.text)}`, end: at + 2 };
  const isNumber = /^\d/.test(token.text) && !token.text.endsWith('%');
  if (isNumber && NAMES_WITH_YEARS.has(word) && YEARS.test(token.text)) return undefined;
  // A letter of an article, not 'Letter 18-02 of the department'.
  if (isNumber && word === 'letter' && !/^\d{1,2}$/.test(plain(token.text))) return undefined;
  if (isNumber) return digitsAt(reader, at);
  const code = codeAt(reader, at);
  if (code) return code;
  // A section of a lettered or numbered chapter: C.2.3.8, II.4.
  const isDotted = next && reader.text.slice(token.end, next.start) === '.' && /^\d+(?:\.\d+)*$/.test(next.text);
  if (isDotted && /^(?:[A-Z]|[IVXLC]+)$/.test(token.text)) return { text: `${token.text}.${next.text}`, end: at + 2 };
  if (isRoman(token.text)) return { text: token.text, end: at + 1 };
  if (
    (LETTERED.has(word) || ((word === 'item' || isBracketed(reader, at)) && isClosed(reader, at))) &&
    /^[a-z]$/.test(token.text) &&
    (!following || isClosed(reader, at) || !/[aeouy]/.test(token.text))
  )
    return { text: token.text, end: at + 1 };
  const inWord = following ? undefined : inWords.get(at);
  // 'the principle “One for all”' has no number.
  const isQuoted = /["“«'‘]/u.test(reader.text.slice(tokens[at - 1]?.end ?? 0, token.start));
  if (inWord?.family.value && token.before === '' && !isQuoted) return { text: inWord.family.value, end: inWord.end };
  return !following && /^[A-Z]$/.test(token.text) && token.before !== '('
    ? { text: token.text, end: at + 1 }
    : undefined;
}

/** `b)`: one more letter of a list, and no article or conjunction of one letter. */
function isClosed({ text, tokens }: NumberReader, at: number): boolean {
  return text[tokens[at]?.end ?? -1] === ')';
}

/** 'Paragraph (b)'. */
function isBracketed({ word, tokens }: NumberReader, at: number): boolean {
  return word === 'Paragraph' && tokens[at]?.before === '(';
}

export function isRoman(text: string): boolean {
  return /^[IVXLC]+$/.test(text);
}

/** A number with what belongs to it: `14-A`, `3.B`, `5 (1)`, `21.º`. */
function digitsAt(reader: NumberReader, at: number): ReadNumber {
  const { text, tokens, word } = reader;
  const number = plain(tokens[at]?.text ?? '');
  const next = tokens[at + 1];
  const end = at + (isOrdinalSign(next) ? 2 : 1);
  const following = tokens[end];
  if (!following) return { text: number, end };
  // Inserted later: `16 bis`.
  if (INSERTED.test(following.text)) return { text: `${number} ${following.text}`, end: end + 1 };
  const gap = text.slice(tokens[end - 1]?.end, following.start);
  if (/^(?:[-‑][A-Z]|\.[A-Za-z])$/.test(`${gap}${following.text}`))
    return withDivision(reader, { text: `${number}${gap === '.' ? '.' : '-'}${following.text}`, end: end + 1 });
  const isPart = /^\s\($/.test(gap) && /^(\d{1,2}|[a-z])$/.test(following.text) && text[following.end] === ')';
  return isPart && DIVIDED.has(word) ? { text: `${number}(${following.text})`, end: end + 1 } : { text: number, end };
}

/** Sections of a lettered chapter: `21-R:11`. */
function withDivision({ text, tokens }: NumberReader, chapter: ReadNumber): ReadNumber {
  const division = tokens[chapter.end];
  const isDivided = division && text.slice(tokens[chapter.end - 1]?.end, division.start) === ':';
  return isDivided && /^\d/.test(division.text)
    ? { text: `${chapter.text}:${division.text}`, end: chapter.end + 1 }
    : chapter;
}

/** `21.º` in Portuguese texts. */
function isOrdinalSign(token: Token | undefined): boolean {
  return token?.text === 'º' || token?.text === 'ª';
}

/** The code that begins at a token, capitals and digits without a blank: `PRI_05`, `CAP3.PA.07`, `RA-3`. */
export function codeAt({ text, tokens }: NumberReader, at: number): ReadNumber | undefined {
  const first = tokens[at];
  if (!first || !/^\p{Lu}{1,5}_?\d*$/u.test(first.text) || /^\p{Lu}$/u.test(first.text)) return undefined;
  let end = at + 1;
  for (let next = tokens[end]; next && /^[\p{Lu}\d]/u.test(next.text); next = tokens[end]) {
    if (!/^[.\-‑]$/.test(text.slice(tokens[end - 1]?.end, next.start))) break;
    end += 1;
  }
  const code = text.slice(first.start, tokens[end - 1]?.end);
  return /\d/.test(code) ? { text: code.replace(/‑/g, '-'), end } : undefined;
}

function plain(number: string): string {
  return number.replace(/‑/g, '-').replace(/[.,ºª°]+$/, '');
}
