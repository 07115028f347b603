// A title goes in whose kind of act and number stand apart; the act comes out: 'Data Protection Act (No. 24 of 2019)'.

import { findTypeCue, type TypeCue } from './cue-table.js';
import { foldKeepingCase, wordsOf } from './fold-text.js';
import type { InstrumentRules } from './instrument-rules.js';
import { type NumberedAct, readParts } from './numbered-act.js';

/** '(906/2019)' at the end. */
const LONE = /\((?<number>\d+)(?<joint>\/)(?<second>(?:19|20)\d\d)\)$/gu;
/** A small number without a year may count parts or editions: 'Public Service Act (No. 2)'. */
const LARGE = 100;

/**
 * Nothing where the title names a kind that has no numbers, such as a guide.
 *
 * @param least the smallest number that counts without a year
 */
export function bareNumber(
  text: string,
  cue: TypeCue,
  { numberGrammar: grammar, cues }: Pick<InstrumentRules, 'numberGrammar' | 'cues'>,
  least = LARGE,
): NumberedAct | undefined {
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
      const before = wordsOf(cased.slice(0, start));
      const between = before.slice(cue.end);
      if (!read || before.length < cue.end || between.some((word) => grammar.gazettes.has(word))) return [];
      // 'Regulations under the Data Protection Act (No. 24 of 2019)': the number is the act's.
      if (findTypeCue(between.join(' '), 'en', cues)) return [];
      const tells = read.year !== undefined || !/^\d+$/u.test(read.number) || Number(read.number) >= least;
      return tells ? [{ ...read, family, type, bodies: [], start, end }] : [];
    });
  return found;
}
