// The tokens of a sentence go in, quantities ('at least 20%') and deadlines ('within 24 hours') come out.

import type { Cue } from './cue.js';
import { isA } from './token.js';
import type { Token } from './token.js';

/** Half-open token range of a figure. */
export interface Figure {
  readonly start: number;
  readonly end: number;
}

const NUMBER = /^\d+(?:[.,]\d+)*%?$/;

/** A share or count: 'at least 20%', '20 percent'. Durations are left to {@link findDeadline}. */
export function findQuantity(text: string, tokens: readonly Token[], cues: readonly Cue[]): Figure | undefined {
  const at = tokens.findIndex((token, index) => NUMBER.test(token.text) && isShare(text, tokens, index));
  if (at < 0) return undefined;
  const cue = cues.find((candidate) => candidate.end === at);
  const word = /^(percent|per|por)$/.test(tokens[at + 1]?.folded ?? '');
  const end = word ? at + (tokens[at + 1]?.folded === 'percent' ? 2 : 3) : at + 1;
  return { start: cue?.start ?? at, end };
}

function isShare(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.text.endsWith('%') || /^\s?%/.test(text.slice(token.end, token.end + 2))) return true;
  const [first, second] = [tokens[at + 1]?.folded ?? '', tokens[at + 2]?.folded ?? ''];
  return (
    first === 'percent' || (first === 'per' && second === 'cent') || (first === 'por' && second.startsWith('cent'))
  );
}

/** A time by which or within which to act: 'within 24 hours', 'every two years', 'by 2027'. */
export function findDeadline(tokens: readonly Token[], cues: readonly Cue[]): Figure | undefined {
  for (const cue of cues) {
    const number = tokens[cue.end];
    if (!number || number.before !== '') continue;
    if (/^20\d\d$/.test(number.text)) return { start: cue.start, end: cue.end + 1 };
    const counted = NUMBER.test(number.text) || isA('number-word', number);
    const unit = [1, 2].find((distance) => isA('time-unit', tokens[cue.end + distance]));
    if (counted && unit) return { start: cue.start, end: cue.end + unit + 1 };
  }
  return undefined;
}
