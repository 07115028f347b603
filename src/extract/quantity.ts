// The figures of a sentence and a norm in it go in, the figure that goes with the norm comes out.

import type { Cue } from './cue.js';
import type { Language } from '../read/source-text.js';
import { isA } from './token.js';
import type { Token } from './token.js';

/** Half-open token ranges of the norm: what says that something is to be done, and what is to be done. */
export interface Anchors {
  readonly cue: { readonly start: number; readonly end: number };
  readonly mention: { readonly start: number; readonly end: number };
}

/**
 * The quantity or deadline of a norm: of those that no other provision parts from it the nearest one ('publish the code within 30
 * days and train staff by 2027'), the one behind it of two as near. Behind the cue a figure holds for its own part of a list: 'have to draw up a list, to
 * mend faults without delay and to …'. 0..1.
 */
export function figureOf(
  { cue, mention }: Anchors,
  figures: readonly Cue[],
  scope: readonly Cue[],
  tokens: readonly Token[],
): Cue | undefined {
  const start = Math.min(cue.start, mention.start);
  const end = Math.max(cue.end, mention.end);
  const isOther = (from: number, to: number): boolean =>
    scope.some((other) => other.family.kind === 'operator' && other.start >= from && other.end <= to);
  const isParted = (from: number, to: number, { language }: Cue): boolean =>
    isOther(from, to) || tokens.slice(from, to).some((_, at) => opensPart(from + at, tokens, language));
  const distance = (figure: Cue): number =>
    figure.end <= mention.start ? mention.start - figure.end + 0.5 : Math.max(0, figure.start - mention.end);
  return figures
    .filter((figure) => {
      const isLeading = !isOther(0, figure.start);
      // A phrase may take in the figure: 'vulnerabilities without delay and to … their disclosure'.
      const until = figure.start < mention.start ? mention.start : mention.end;
      const before = isLeading ? isOther(figure.end, start) : isParted(figure.end, until, figure);
      return !before && !isParted(end, figure.start, figure);
    })
    .sort((a, b) => distance(a) - distance(b))[0];
}

/** Behind a comma or 'and', an infinitive: 'to mend', 'remediar', 'a remediar'. */
function opensPart(at: number, tokens: readonly Token[], language: Language): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.before !== ',' && !isA('conjunction', before)) return false;
  if (language === 'en') return token?.lower === 'to';
  const verb = token?.lower === 'a' ? next : token;
  return /(?:[aei]r|[aei]rse)$/u.test(verb?.lower ?? '');
}
