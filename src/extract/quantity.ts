// The figures of a sentence and a norm in it go in, the figure that goes with the norm comes out.

import type { Cue } from './cue.js';

/** Half-open token ranges of the norm: what says that something is to be done, and what is to be done. */
export interface Anchors {
  readonly cue: { readonly start: number; readonly end: number };
  readonly mention: { readonly start: number; readonly end: number };
}

/**
 * The quantity or deadline of a norm: of those that no other provision parts from it the nearest one ('publish the code within 30
 * days and train staff by 2027'), the one behind it of two as near. 0..1.
 */
export function figureOf({ cue, mention }: Anchors, figures: readonly Cue[], scope: readonly Cue[]): Cue | undefined {
  const start = Math.min(cue.start, mention.start);
  const end = Math.max(cue.end, mention.end);
  const isOther = (from: number, to: number): boolean =>
    scope.some((other) => other.family.kind === 'operator' && other.start >= from && other.end <= to);
  const distance = (figure: Cue): number =>
    figure.end <= mention.start ? mention.start - figure.end + 0.5 : Math.max(0, figure.start - mention.end);
  return figures
    .filter((figure) => !isOther(figure.end, start) && !isOther(end, figure.start))
    .sort((a, b) => distance(a) - distance(b))[0];
}
