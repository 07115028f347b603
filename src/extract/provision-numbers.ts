// A reference word and the tokens behind it go in, all its numbers come out: one, a list, a range.

import type { Numbered } from './nested-reference.js';
import { hasSectionSign } from './printed-sign.js';
import { isRoman, numberAt } from './provision-number.js';
import type { NumberReader } from './provision-number.js';
import { isA } from './token.js';
import type { Token } from './token.js';

const LONGEST_RANGE = 12;

/** The numbers that follow a reference word: one, a list or a range. */
export function numbered(reader: NumberReader, from: number, start: number, hasSign = false): Numbered | undefined {
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
