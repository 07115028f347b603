// The token ranges that a reading rests on go in, character spans for `explain` come out.

import type { Cue } from './cue.js';
import type { Mark } from './norm.js';
import type { Token } from './token.js';

/** Half-open token range in a sentence. */
export interface TokenRange {
  readonly start: number;
  readonly end: number;
}

/** A mark before its language is known. */
export type PlainMark = Omit<Mark, 'language'>;

/** The stretch that a range of tokens covers. */
export function spanOf(tokens: readonly Token[], range: TokenRange): { readonly start: number; readonly end: number } {
  return { start: tokens[range.start]?.start ?? 0, end: tokens[range.end - 1]?.end ?? 0 };
}

/** Cue, measure, and the reach from one to the other. */
export function readingMarks(tokens: readonly Token[], cue: Cue, mention: TokenRange): PlainMark[] {
  const reach = { start: Math.min(cue.start, mention.start), end: Math.max(cue.end, mention.end) };
  return [
    { kind: 'cue', ...spanOf(tokens, cue) },
    { kind: 'scope', ...spanOf(tokens, reach) },
    { kind: 'measure', ...spanOf(tokens, mention) },
  ];
}

/** A mark of one kind, or none. */
export function markIf(
  kind: Mark['kind'],
  tokens: readonly Token[] | undefined,
  range: TokenRange | undefined,
): PlainMark[] {
  return tokens && range ? [{ kind, ...spanOf(tokens, range) }] : [];
}
