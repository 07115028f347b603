// The provisions of a sentence go in, those of the instrument itself come out: without what another act is named for as its basis.

import type { Cue } from './cue.js';
import type { Reference } from './reference.js';
import { isA } from './token.js';
import type { Token } from './token.js';

/** How far behind 'is issued under' the provision may begin, in tokens. */
const BASIS_REACH = 6;
/** How much of an act's name is compared with the title, in tokens. */
const LONGEST_NAME = 6;

/**
 * 'Issued under section 7 of the Financial Administration Act', 'implements Articles 68 and 69 of the Code': provisions of another act, and
 * of none where the title names that act. 'Based on Article 9 of the Data Act, which mandates …' presents it as the instrument's own content.
 */
export function ownProvisions<T extends Reference>(
  references: readonly T[],
  tokens: readonly Token[],
  bases: readonly Cue[],
  title: readonly Token[],
): T[] {
  return references.filter((reference) => {
    const isBehind = bases.some(
      ({ end }) =>
        reference.start >= end && reference.start - end <= BASIS_REACH && !endsBetween(tokens, end, reference),
    );
    return !isBehind || !isForeign(reference, tokens, title);
  });
}

function endsBetween(tokens: readonly Token[], from: number, { start }: Reference): boolean {
  return tokens.slice(from, start + 1).some(({ before }) => before === ',' || before === ';');
}

/** Followed by the name of an act that the title does not know. */
function isForeign({ end }: Reference, tokens: readonly Token[], title: readonly Token[]): boolean {
  let at = end;
  while (isA('part-of', tokens[at])) at += 1;
  const behind = tokens.slice(at, at + LONGEST_NAME);
  const stop = behind.findIndex(({ before }, index) => index > 0 && before !== '');
  const phrase = behind.slice(0, stop < 0 ? undefined : stop);
  if (at === end || !/^\p{Lu}/u.test(phrase[0]?.text ?? '')) return false;
  const name = phrase.filter(({ text }) => /^[\p{Lu}\d]/u.test(text)).map(({ lower }) => lower);
  const known = new Set(title.map(({ lower }) => lower));
  const next = tokens[at + phrase.length];
  const isOwnContent = next?.before === ',' && isA('relative-pronoun', next);
  return !isOwnContent && !name.every((word) => known.has(word));
}
