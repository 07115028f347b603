// The words of a number field and the kind of act go in; the numbered act that they are comes out.

import { bareNumber } from './bare-number.js';
import { findTypeCue } from './cue-table.js';
import { wordsOf } from './fold-text.js';
import type { InstrumentRules } from './instrument-rules.js';
import { findNumberedActs, type NumberedAct } from './numbered-act.js';

/**
 * `24`, `958/2016` or `No. 5 of 2012` of an act whose kind the title or a field names; `Law No. 25 of 2020` names it itself.
 *
 * @param kinds texts that may name the kind, the likeliest first
 * @param year of the act, where something else than the number tells it
 */
export function fieldNumber(
  text: string,
  kinds: readonly string[],
  year: string | undefined,
  language: string,
  rules: InstrumentRules,
): NumberedAct | undefined {
  const value = text.trim();
  const [named] = findNumberedActs(value, rules.numberGrammar);
  if (named) return named;
  const full = year !== undefined && /^[\d.,]+$/u.test(value) ? `${value} of ${year}` : value;
  for (const kind of kinds) {
    const cue = findTypeCue(kind, language, rules.cues);
    if (!cue) continue;
    const words = wordsOf(kind).slice(cue.start, cue.end).join(' ');
    const own = { ...cue, start: 0, end: cue.end - cue.start };
    const found = ['No. ', ''].flatMap((mark) => {
      const act = `${words} (${mark}${full})`;
      const read = bareNumber(act, own, rules, 0);
      // '3 articles', '4 of 10': words behind show that it is no number of an act.
      return read && /^\)?$/u.test(act.slice(read.end)) ? [read] : [];
    })[0];
    if (found) return found;
  }
  return undefined;
}
