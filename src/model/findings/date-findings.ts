// What is wrong with dates in titles and overviews: days that the calendar does not have.

import { findDays } from '../date-grammar.js';
import { forEachMention, quoted, warning, type FindingRule } from './finding-context.js';

/** 'February 31, 2024'. A number above 31 is that of something else, and so may figures without a word be. */
export const impossibleDates: FindingRule = forEachMention(({ entry, page }, { instrument }, { registries }) => {
  const texts = [entry.title, ...(entry.overview ? [entry.overview] : [])];
  return texts.flatMap(({ text, place }) =>
    findDays(text, page.language, registries.rules.dateGrammar)
      .filter(({ date, day, isNamed }) => date === undefined && isNamed && Number(day) <= 31)
      .map(({ words }) =>
        warning('impossible-date', `There is no such day as ${quoted(words)}.`, place, { subject: instrument.key }),
      ),
  );
});
