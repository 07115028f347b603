// The tokens of a sentence go in, the provisions that it names come out, normalised in English.

import type { Language } from '../read/source-text.js';
import type { Cue, SentenceCues } from './cue.js';
import { LETTERED, nested } from './nested-reference.js';
import type { Numbered } from './nested-reference.js';
import type { Token } from './token.js';

/** `Article 13(5)` with the half-open token range it was read from. */
export interface Reference {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Stands in brackets, so that it belongs to what stands before it. */
  readonly bracketed: boolean;
}

/** What a reference word is followed by. */
interface Reader {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly word: string;
  /** Numbers in words by the token they begin at. */
  readonly inWords: ReadonlyMap<number, Cue>;
  /** The word stands in the plural, so that `4-7` is a range. */
  readonly isPlural: boolean;
  /** Romance laws write the third paragraph of Article 157 as `157.3`. */
  readonly hasDottedParagraphs: boolean;
}

const JOINERS = new Set(['and', 'or', 'y', 'e', 'o', 'u', 'ou', '&']);
const RANGE_WORDS = new Set(['to', 'through', 'a', 'al', 'ao', 'hasta', 'até', 'ate']);
/** Words that also begin names of plans: `Objective 2030` is a year, no number. */
const NAMES_WITH_YEARS = new Set(['Objective', 'Goal', 'Action', 'Measure', 'Initiative', 'Title', 'Part', 'Play']);
const LONGEST_RANGE = 12;
/** Words whose parts are written in brackets: `Article 5 (1)`. */
const DIVIDED = new Set(['Article', 'Section', 'Paragraph', 'Clause', 'Rule']);

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
    const reader: Reader = { ...shared, word: family.value ?? '', hasDottedParagraphs: language !== 'en', isPlural };
    const item = ordinalBefore(cue, cues.numbers, tokens) ?? numbered(reader, end, start);
    const isArticlePart = family.traits.includes('article-part');
    return item && { ...item, isArticlePart, isOnlyPart: family.traits.includes('only-part') };
  });
  const signed: Reader = { ...shared, word: 'Section', hasDottedParagraphs: false, isPlural: false };
  // German and American laws have § as their articles, Brazilian ones as parts of an article.
  const isArticlePart = language !== 'en';
  const signs = tokens.flatMap((_, at) => {
    const item = hasSectionSign(text, tokens, at) ? numbered(signed, at, at, true) : undefined;
    return item ? [{ ...item, isArticlePart }] : [];
  });
  const found = [...named, ...signs].filter((item) => item !== undefined).filter(({ numbers }) => numbers.length > 0);
  found.sort((a, b) => a.start - b.start);
  const whole = nested(found, tokens).filter((item) => !item.isOnlyPart);
  return whole.flatMap((item) =>
    item.numbers.map((number) => ({
      text: `${item.word} ${number}`,
      start: item.start,
      end: item.end,
      bracketed: tokens[item.start]?.before === '(',
    })),
  );
}

/** 'The third pillar': only words that plans and laws count by, since a first step or a second phase is no provision. */
function ordinalBefore(cue: Cue, numbers: readonly Cue[], tokens: readonly Token[]): Numbered | undefined {
  if (!cue.family.traits.includes('counted')) return undefined;
  const ordinal = numbers.find(
    ({ end, family }) => end === cue.start && family.traits.includes('ordinal') && tokens[end]?.before === '',
  );
  const number = ordinal?.family.value;
  return ordinal && number
    ? { word: cue.family.value ?? '', numbers: [number], start: ordinal.start, end: cue.end }
    : undefined;
}

function hasSectionSign(text: string, tokens: readonly Token[], at: number): boolean {
  const from = at === 0 ? Math.max(0, (tokens[0]?.start ?? 0) - 3) : (tokens[at - 1]?.end ?? 0);
  return text.slice(from, tokens[at]?.start).includes('§');
}

/** The numbers that follow a reference word: one, a list or a range. */
function numbered(reader: Reader, from: number, start: number, hasSign = false): Numbered | undefined {
  const { text, tokens, word } = reader;
  const numbers: string[] = [];
  let at = NUMBER_MARKS.has(tokens[from]?.folded ?? '') ? from + 1 : from;
  for (let number = numberAt(reader, at, hasSign); number; number = numberAt(reader, at, true)) {
    const range = rangeBetween(numbers.at(-1), number.text, tokens, at);
    numbers.push(...range, ...wholeRange(number.text, reader));
    at = number.end;
    const next = tokens[at];
    const joined = next && (JOINERS.has(next.folded) || RANGE_WORDS.has(next.folded));
    if (joined && numberAt(reader, at + 1, true)) at += 1;
    else if (!next || !isListed(reader, at) || hasSectionSign(text, tokens, at)) break;
  }
  return { word, numbers, start, end: at };
}

/** Another number of the list may stand here: after a comma, a dash or an ampersand. */
function isListed({ text, tokens }: Reader, at: number): boolean {
  return (
    [',', '–'].includes(tokens[at]?.before ?? '') || text.slice(tokens[at - 1]?.end, tokens[at]?.start).includes('&')
  );
}

/** `Articles 4-7` is four articles, `Section 4-7` one section. */
function wholeRange(number: string, { isPlural }: Reader): string[] {
  const range = isPlural ? /^(\d+)-(\d+)$/.exec(number) : null;
  const [low, high] = [Number(range?.[1]), Number(range?.[2])];
  if (!range || high <= low || high - low > LONGEST_RANGE) return [number];
  return Array.from({ length: high - low + 1 }, (_, index) => String(low + index));
}

interface ReadNumber {
  readonly text: string;
  readonly end: number;
}

/** Words between a reference word and its number: 'Recommendation no. 7'. */
const NUMBER_MARKS = new Set(['no', 'nº', 'n°', 'nro', 'num', 'number', 'numero']);

function numberAt(reader: Reader, at: number, following: boolean): ReadNumber | undefined {
  const { tokens, word, inWords } = reader;
  const token = tokens[at];
  if (!token || (!following && [',', ';', '–'].includes(token.before))) return undefined;
  // French codes number articles with a letter: L. 2321-4-1, R. 12.
  const next = tokens[at + 1];
  if (/^[LRDA]$/.test(token.text) && next && /^\d/.test(next.text))
    return { text: `${token.text}. ${plain(next.text)}`, end: at + 2 };
  const isNumber = /^\d/.test(token.text) && !token.text.endsWith('%');
  if (isNumber && NAMES_WITH_YEARS.has(word) && /^(19|20)\d\d$/.test(token.text)) return undefined;
  if (isNumber) return digitsAt(reader, at);
  const code = codeAt(reader, at);
  if (code) return code;
  if (/^[IVXLC]+$/.test(token.text)) return { text: token.text, end: at + 1 };
  if (LETTERED.has(word) && /^[a-z]$/.test(token.text)) return { text: token.text, end: at + 1 };
  const inWord = following ? undefined : inWords.get(at);
  if (inWord?.family.value && token.before === '') return { text: inWord.family.value, end: inWord.end };
  return !following && /^[A-Z]$/.test(token.text) && token.before !== '('
    ? { text: token.text, end: at + 1 }
    : undefined;
}

/** A number with what belongs to it: `14-A`, `5 (1)`, `21.º`. */
function digitsAt(reader: Reader, at: number): ReadNumber {
  const { text, tokens, word } = reader;
  const number = dotted(plain(tokens[at]?.text ?? ''), reader);
  const next = tokens[at + 1];
  const end = at + (isOrdinalSign(next) ? 2 : 1);
  const following = tokens[end];
  if (!following) return { text: number, end };
  const gap = text.slice(tokens[end - 1]?.end, following.start);
  if (/^[-‑]$/.test(gap) && /^[A-Z]$/.test(following.text))
    return { text: `${number}-${following.text}`, end: end + 1 };
  const isPart = /^\s\($/.test(gap) && /^(\d{1,2}|[a-z])$/.test(following.text) && text[following.end] === ')';
  return isPart && DIVIDED.has(word) ? { text: `${number}(${following.text})`, end: end + 1 } : { text: number, end };
}

/** `21.º` in Portuguese texts. */
function isOrdinalSign(token: Token | undefined): boolean {
  return token?.text === 'º' || token?.text === 'ª';
}

function dotted(number: string, { word, hasDottedParagraphs }: Reader): string {
  return word === 'Article' && hasDottedParagraphs ? number.replace(/^(\d+)\.(\d{1,2})$/, '$1($2)') : number;
}

/** `PRI_05`, `CAP3.PA.07`, `RA-3`: capitals and digits without a blank. */
function codeAt({ text, tokens }: Reader, at: number): ReadNumber | undefined {
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

/** The numbers left out by a range: 8 to 11 leaves out 9 and 10. */
function rangeBetween(first: string | undefined, last: string, tokens: readonly Token[], at: number): string[] {
  const isRange = tokens[at]?.before === '–' || RANGE_WORDS.has(tokens[at - 1]?.folded ?? '');
  const [low, high] = [Number(first), Number(last)];
  if (!isRange || !Number.isInteger(low) || !Number.isInteger(high) || high - low > LONGEST_RANGE) return [];
  return Array.from({ length: Math.max(0, high - low - 1) }, (_, index) => String(low + 1 + index));
}
