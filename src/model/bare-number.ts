// A title goes in whose kind of act and number stand apart; the act comes out: 'Data Protection Act (No. 24 of 2019)'.

import type { TypeCue } from './cue-table.js';
import { foldKeepingCase, wordsOf } from './fold-text.js';
import { type NumberedAct, type NumberGrammar, readParts } from './number-grammar.js';

/** '(906/2019)' at the end. */
const LONE = /\((?<number>\d+)(?<joint>\/)(?<second>(?:19|20)\d\d)\)$/gu;
/** A small number without a year may count parts or editions: 'Public Service Act (No. 2)'. */
const LARGE = 100;

/** Nothing where the title names a kind that has no numbers, such as a guide. */
export function bareNumber(text: string, cue: TypeCue, grammar: NumberGrammar): NumberedAct | undefined {
  const cased = foldKeepingCase(text);
  const words = wordsOf(text).slice(cue.start, cue.end).join(' ');
  const kind = grammar.kinds.get(words) ?? [...grammar.kinds.values()].find(({ type }) => type === cue.type);
  if (kind?.type !== cue.type) return undefined;
  const { family, type } = kind;
  const [found] = [grammar.bare, LONE]
    .flatMap((pattern) => [...cased.toLowerCase().matchAll(pattern)])
    .flatMap((match) => {
      const [start, end] = [match.index, match.index + match[0].length];
      const read = readParts(match.groups ?? {}, cased.slice(start, end), grammar);
      if (!read || wordsOf(cased.slice(0, start)).length < cue.end) return [];
      const tells = read.year !== undefined || !/^\d+$/u.test(read.number) || Number(read.number) >= LARGE;
      return tells ? [{ ...read, family, type, bodies: [], start, end }] : [];
    });
  return found;
}
