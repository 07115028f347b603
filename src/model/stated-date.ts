// The words of a title, a field or an overview go in, the date that they state comes out.

import { findDates, findDays, type DateGrammar } from './date-grammar.js';
import { foldText } from './fold-text.js';
import type { InstrumentRules } from './instrument-rules.js';

const ONLY_YEAR = /^\D*(?<!\d)((?:18|19|20)\d\d)\D*$/u;

/**
 * Where nothing but a date is to be expected. ISO 8601, as exact as the words are: `2015-01-30`, `2015-01` or `2015`. Of several
 * dates the first one; nothing where no date is, or where its day might as well be its month.
 */
export function firstDate(text: string, language: string, grammar: DateGrammar): string | undefined {
  const [first] = findDates(text, language, grammar);
  return first ? first.date : ONLY_YEAR.exec(foldText(text))?.[1];
}

/**
 * The day on which an instrument was made, where its title has it anywhere: 'Law of 4 May 2016 on …'. ISO 8601. Nothing where several
 * days stand, behind the number of another act, whose day it may be, and behind words that make it another day than that of the
 * act itself: 'in force since', 'updated', 'until'.
 */
export function ownDay(
  title: string,
  language: string,
  otherActs: readonly { readonly start: number }[],
  rules: Pick<InstrumentRules, 'dateGrammar' | 'other_days'>,
): string | undefined {
  const [first, ...others] = findDays(title, language, rules.dateGrammar).filter(({ date }) => date !== undefined);
  if (!first || others.some(({ date }) => date !== first.date)) return undefined;
  if (otherActs.some(({ start }) => start < first.start)) return undefined;
  const before =
    foldText(title)
      .slice(0, first.start)
      .match(/\p{L}+/gu) ?? [];
  return before.slice(-3).some((word) => rules.other_days.includes(word)) ? undefined : first.date;
}
