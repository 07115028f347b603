// The text and its tokens go in; the section signs and brackets that stand between the tokens come out.

import type { Token } from './token.js';

/** A section sign stands right before the token. */
export function hasSectionSign(text: string, tokens: readonly Token[], at: number): boolean {
  return signBefore(text, tokens, at).includes('§');
}

/** What stands between a token and the one before. */
export function signBefore(text: string, tokens: readonly Token[], at: number): string {
  const from = at === 0 ? Math.max(0, (tokens[0]?.start ?? 0) - 3) : (tokens[at - 1]?.end ?? 0);
  return text.slice(from, tokens[at]?.start);
}

/** The innermost bracket that is open at a token, `(Article 4(2) and Annex II)` for each of the two. */
export function bracketAround(text: string, tokens: readonly Token[], at: number): { bracket?: number } {
  const [from, to] = [Math.max(0, (tokens[0]?.start ?? 0) - 1), tokens[at]?.start ?? 0];
  const open: number[] = [];
  for (let index = from; index < to; index += 1)
    if (text[index] === '(') open.push(index);
    else if (text[index] === ')') open.pop();
  const bracket = open.at(-1);
  return bracket === undefined ? {} : { bracket };
}
