// Tokens of a text go in, sentences (runs of tokens) come out; abbreviations and numbers do not end one.

import { fold } from './stem.js';
import type { Token } from './token.js';

/** Half-open range of tokens. */
export interface Sentence {
  readonly tokens: readonly Token[];
  /** UTF-16 offsets of the first and past the last character, closing punctuation included. */
  readonly start: number;
  readonly end: number;
}

const END = /[.!?…]+["'”’»)\]*_]*(?=\s|$)/gu;

/**
 * Splits at a full stop, question or exclamation mark that is followed by white space and something that can begin a
 * sentence. `abbreviations` are folded words without their last dot (`art`, `n.º`, `u.s`).
 */
export function splitSentences(text: string, tokens: readonly Token[], abbreviations: ReadonlySet<string>): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  let start = 0;
  for (const end of sentenceEnds(text, abbreviations)) {
    let last = first;
    while (last < tokens.length && (tokens[last]?.start ?? Infinity) < end) last += 1;
    if (last > first) sentences.push({ tokens: tokens.slice(first, last), start, end });
    first = last;
    start = end;
  }
  return sentences;
}

function sentenceEnds(text: string, abbreviations: ReadonlySet<string>): number[] {
  const ends: number[] = [];
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith('.') && isAbbreviation(text.slice(0, match.index), abbreviations)) continue;
    const rest = text.slice(end, end + 12);
    // A lower-case letter after the stop: the stop belonged to an abbreviation that the list lacks.
    if (/^\s+\p{Ll}/u.test(rest)) continue;
    ends.push(end);
  }
  if (ends.at(-1) !== text.length) ends.push(text.length);
  return ends;
}

function isAbbreviation(before: string, abbreviations: ReadonlySet<string>): boolean {
  const word = /[\p{L}\p{N}.ºª°]+$/u.exec(before.slice(-20))?.[0];
  if (!word) return false;
  // One letter, or letters each with a dot: an initial (`L.`, `U.S.`, `e.g.`).
  return /^\p{L}(\.\p{L}{1,2})*$/u.test(word) || abbreviations.has(fold(word));
}
