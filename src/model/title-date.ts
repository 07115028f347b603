// A title goes in; the day on which the instrument was made comes out, where the title has it anywhere: 'Law of 4 May 2016 on …'.

import { findDays } from './date-grammar.js';
import { foldText } from './fold-text.js';
import type { InstrumentRules } from './instrument-rules.js';

/**
 * ISO 8601. Nothing where several days stand, behind the number of another act, whose day it may be, and behind words
 * that make it another day than that of the act itself: 'in force since', 'updated', 'until'.
 */
export function titleDate(
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
