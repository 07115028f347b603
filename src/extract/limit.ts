// The cues of sentences go in, the exceptions that limit their norms come out.

import type { Cue } from './cue.js';
import type { Token } from './token.js';

/** A sentence as far as its exceptions matter. */
export interface LimitedSentence {
  readonly tokens: readonly Token[];
  readonly limits: readonly Cue[];
  /** Measures that it names itself. */
  readonly mentions: readonly unknown[];
}

/** Half-open token range of the words that limit, and the sentence they stand in. */
export interface Limit {
  readonly sentence: number;
  readonly cue: Cue;
  readonly start: number;
  readonly end: number;
}

/**
 * The exception that limits the norms of a sentence: its own, or one that the next sentence makes for it, by saying so or by naming
 * nothing else that it could limit.
 */
export function limitOf(at: number, sentences: readonly LimitedSentence[]): Limit | undefined {
  const own = sentences[at]?.limits.find((cue) => cue.family.kind === 'limit');
  if (own) return { sentence: at, cue: own, ...clauseOf(own, sentences[at]?.tokens ?? []) };
  const next = sentences[at + 1];
  const back =
    next?.limits.find((cue) => cue.family.kind === 'limit-before') ??
    (next?.mentions.length === 0 ? next.limits.find((cue) => cue.family.traits.includes('clause')) : undefined);
  return next && back && { sentence: at + 1, cue: back, start: 0, end: next.tokens.length };
}

/** From the cue to the end of its clause; an inline cue ('where appropriate') is its own clause. */
function clauseOf(cue: Cue, tokens: readonly Token[]): { start: number; end: number } {
  if (!cue.family.traits.includes('clause')) return { start: cue.start, end: cue.end };
  const stop = tokens.findIndex((token, at) => at >= cue.end + 3 && [';', '–'].includes(token.before));
  return { start: cue.start, end: stop < 0 ? tokens.length : stop };
}
