// A sentence with its scopes goes in, the stretches of it that could be a norm come out, each with what it resembles.

import type { LanguageLexicon } from './compile-lexicon.js';
import type { Cue } from './cue.js';
import { resemblances } from './resemblance.js';
import { isA } from './token.js';
import type { Token } from './token.js';

/** Half-open token range and its scores in the order of the measures of the weights. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly scores: Float64Array;
}

/** A longer stretch holds more than one thought. */
const MOST_WORDS = 26;

/**
 * Every run of neighbouring parts of the sentence, cut at punctuation, joints and cues, for which `isOpen` says that a norm could stand there.
 * Cost: parts squared, within 26 words.
 */
export function readStretches(
  tokens: readonly Token[],
  cues: readonly Cue[],
  isOpen: (range: { readonly start: number; readonly end: number }) => boolean,
  { resemblance }: LanguageLexicon,
): Stretch[] {
  if (!resemblance) return [];
  const cuts = cutsOf(tokens, cues);
  const ranges = cuts.flatMap((start, at) =>
    cuts
      .slice(at + 1)
      .map((end) => ({ start, end }))
      .filter((range, further) => (further === 0 || range.end - start <= MOST_WORDS) && isOpen(range)),
  );
  const stems = tokens.map((token) => token.stem);
  const scores = resemblances(stems, ranges, resemblance);
  return ranges.map((range, at) => ({ ...range, scores: scores[at] ?? new Float64Array() }));
}

function cutsOf(tokens: readonly Token[], cues: readonly Cue[]): number[] {
  const marks = tokens.flatMap((token, at) =>
    (token.before !== '' && token.before !== ')') || isA('joint', token) ? [at] : [],
  );
  return [...new Set([0, ...marks, ...cues.map((cue) => cue.start), tokens.length])].sort((a, b) => a - b);
}
