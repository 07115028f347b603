// Tokens, sentences and the places where blocks of a page begin go in; out come tokens that such a place divides, and lists with what introduces them.

import type { TextBreak } from '../parse/page.js';
import type { Cue } from './cue.js';
import type { Sentence } from './sentence.js';
import type { Token } from './token.js';
import { isFinite } from './yielding.js';

/** A longer list is no sentence that anybody reads as one; what reads sentences takes time with the square of their length. */
const MOST_TOKENS = 600;

/** An item of a list or a paragraph begins as if a semicolon stood before it, unless it follows a colon. */
export function withBreaks(tokens: readonly Token[], breaks: readonly TextBreak[]): readonly Token[] {
  if (breaks.length === 0) return tokens;
  const first = new Set(breaks.map(({ at }) => tokens.findIndex(({ start }) => start >= at)));
  return tokens.map((token, at) =>
    at > 0 && first.has(at) && token.before !== ':' ? { ...token, before: ';' } : token,
  );
}

/**
 * 'Agencies must:' over items with a full stop each: an item that says nothing of its own goes on with the sentence that introduces
 * the list. A list begins with an item behind a colon and ends with a paragraph.
 */
export function joinLists(
  sentences: readonly Sentence[],
  breaks: readonly TextBreak[],
  scopeOf: (tokens: readonly Token[]) => readonly Cue[],
): readonly Sentence[] {
  const items = new Set(breaks.filter(({ isItem }) => isItem).map(({ at }) => at));
  if (items.size === 0) return sentences;
  const begins = new Set(breaks.map(({ at }) => at));
  const joined: Sentence[] = [];
  /** Place of the sentence that introduces the list at hand. */
  let list: number | undefined;
  for (const sentence of sentences) {
    const { tokens, end } = sentence;
    const start = tokens[0]?.start ?? -1;
    const isBegun = begins.has(start);
    if (isBegun && !items.has(start)) list = undefined;
    const introduction = list === undefined ? undefined : joined[list];
    const isShort = (introduction?.tokens.length ?? 0) + tokens.length <= MOST_TOKENS;
    if (introduction && list !== undefined && isBegun && isShort && !saysItself(tokens, scopeOf(tokens)))
      joined[list] = { ...introduction, tokens: [...introduction.tokens, ...tokens], end };
    else {
      joined.push(sentence);
      if (introduces(tokens, items, scopeOf)) list = joined.length - 1;
    }
  }
  return joined;
}

/** Does something that demands, advises or promises stand before a colon behind which an item begins? */
function introduces(
  tokens: readonly Token[],
  items: ReadonlySet<number>,
  scopeOf: (tokens: readonly Token[]) => readonly Cue[],
): boolean {
  const at = tokens.findIndex((token) => token.before === ':' && items.has(token.start));
  return at > 0 && scopeOf(tokens.slice(0, at + 1)).some(({ family, end }) => family.kind === 'operator' && end <= at);
}

/** Something else than what is done stands in it, or a verb in the third person. */
function saysItself(tokens: readonly Token[], scope: readonly Cue[]): boolean {
  return scope.some((cue) =>
    cue.family.kind === 'act' ? isFinite(cue, tokens) : !['soft', 'limit', 'purpose'].includes(cue.family.kind),
  );
}
