// The tokens of a sentence and of a title go in; which tokens only repeat the instrument's own name comes out.

import type { Token } from './token.js';

/** Fewer words in a row are a chance, not a name. */
const FEWEST_WORDS = 3;

/**
 * Positions of tokens that repeat three or more words of the title in a row, written with a capital first letter: what the
 * instrument is called is not what it says.
 */
export function ownNamePositions(tokens: readonly Token[], title: readonly Token[]): ReadonlySet<number> {
  const positions = new Set<number>();
  for (let at = 0; at < tokens.length; at += 1) {
    const length = Math.max(0, ...title.map((_, from) => commonLength(tokens, at, title, from)));
    const capital = /^[\p{Lu}\p{N}]/u.test(tokens[at]?.text ?? '');
    if (length >= FEWEST_WORDS && capital)
      for (let offset = 0; offset < length; offset += 1) positions.add(at + offset);
  }
  return positions;
}

function commonLength(tokens: readonly Token[], at: number, title: readonly Token[], from: number): number {
  let length = 0;
  while (tokens[at + length] && tokens[at + length]?.folded === title[from + length]?.folded) length += 1;
  return length;
}
