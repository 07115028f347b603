// The provisions of each sentence go in; the same with the codes that stand by themselves, where the text has named one like them, come out.

import { codeAt } from './provision-number.js';
import { bracketAround } from './printed-sign.js';
import type { Reference } from './reference.js';
import type { Token } from './token.js';

/** What of a sentence matters here. */
interface CodedSentence {
  readonly tokens: readonly Token[];
  readonly provisions: readonly Reference[];
}

/** 'Control ISM-1730 requires …. ISM-1616 asks for …': who has read one code knows the others that begin like it. */
export function withCodes(text: string, sentences: readonly CodedSentence[]): (readonly Reference[])[] {
  const schemes = new Map<string, string>();
  for (const { word, number } of sentences.flatMap(({ provisions }) => provisions)) {
    const start = word === '' ? undefined : beginningOf(number);
    if (start !== undefined && !schemes.has(start)) schemes.set(start, word);
  }
  if (schemes.size === 0) return sentences.map(({ provisions }) => provisions);
  return sentences.map(({ tokens, provisions }) =>
    [...provisions.filter(({ word }) => word !== ''), ...codesOf(text, tokens, provisions, schemes)].sort(
      (a, b) => a.start - b.start,
    ),
  );
}

/** `ISM` of `ISM-1730`, `LI` of `LI.SIS.06`. */
function beginningOf(number: string): string | undefined {
  return /^(\p{Lu}{2,})[\p{Lu}\d]*[-._]/u.exec(number)?.[1];
}

function codesOf(
  text: string,
  tokens: readonly Token[],
  provisions: readonly Reference[],
  schemes: ReadonlyMap<string, string>,
): Reference[] {
  const reader = { text, tokens, inWords: new Map(), word: '', isPlural: false };
  return tokens.flatMap((_, at): Reference[] => {
    if (provisions.some(({ word, start, end }) => word !== '' && start <= at && at < end)) return [];
    const code = codeAt(reader, at);
    const word = code && schemes.get(beginningOf(code.text) ?? '');
    const known = provisions.find(({ start }) => start === at);
    if (!code || word === undefined) return known && known.word === '' ? [known] : [];
    const bracket = bracketAround(text, tokens, at);
    return [
      { text: `${word} ${code.text}`, word, number: code.text, isOrdinal: false, start: at, end: code.end, ...bracket },
    ];
  });
}
