// What is wrong with dates in titles and overviews: days that the calendar does not have.

import { impossibleDays } from '../stated-date.js';
import { forEachMention, quoted, warning, type FindingRule } from './finding-context.js';

export const impossibleDates: FindingRule = forEachMention(({ entry }, { instrument }, { registries }) => {
  const { months } = registries.rules.numberGrammar;
  const texts = [entry.title, ...(entry.overview ? [entry.overview] : [])];
  return texts.flatMap((text) =>
    impossibleDays(text.text, months).map((words) =>
      warning('impossible-date', `There is no such day as ${quoted(words)}.`, text.place, { subject: instrument.key }),
    ),
  );
});
