// The words of a date field go in, the day, month or year that they name comes out.

import { foldKeepingCase, foldText } from './fold-text.js';
import type { InstrumentRules } from './instrument-rules.js';
import { dateInFigures, isoDate } from './iso-date.js';

const YEAR = String.raw`((?:18|19|20)\d\d)(?!\d)`;
const OF = String.raw`(?:de\s+|del\s+|of\s+|do\s+)?`;
const YEAR_FIRST = new RegExp(String.raw`(?<!\d)${YEAR}[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?!\d)`, 'u');
const NUMERIC = new RegExp(String.raw`(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.]${YEAR}`, 'u');
const DAY_FIRST = new RegExp(
  String.raw`(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|o|\.)?\s+${OF}(\p{L}{3,})\.?,?\s+${OF}${YEAR}`,
  'u',
);
const MONTH_FIRST = new RegExp(
  String.raw`(?<!\p{L})(\p{L}{3,})\.?\s+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?${OF}${YEAR}`,
  'u',
);
const ONLY_YEAR = new RegExp(String.raw`^\D*(?<!\d)${YEAR}\D*$`, 'u');

/**
 * ISO 8601, as exact as the words are: `2015-01-30`, `2015-01` or `2015`. Of several dates the first one; nothing where no
 * date is, or where its day might as well be its month.
 */
export function readDate(
  text: string,
  language: string,
  { months, numberGrammar }: Pick<InstrumentRules, 'months' | 'numberGrammar'>,
): string | undefined {
  const folded = foldText(text);
  const monthOf = (word = ''): number | undefined =>
    numberGrammar.months.get(word) ?? shortMonth(word, months[language] ?? []);
  const [, isoYear, isoMonth, isoDay] = YEAR_FIRST.exec(folded) ?? [];
  if (isoYear !== undefined) return isoDate(isoYear, Number(isoMonth), isoDay);
  const [, first = '', second = '', numericYear] = NUMERIC.exec(folded) ?? [];
  if (numericYear !== undefined) return dateInFigures(first, second, numericYear, language !== 'en');
  const [, day, dayMonth, dayYear] = DAY_FIRST.exec(folded) ?? [];
  const named = monthOf(dayMonth);
  if (named !== undefined) return isoDate(dayYear, named, day);
  const [, word, wordDay, wordYear] = MONTH_FIRST.exec(folded) ?? [];
  const month = monthOf(word);
  return month === undefined ? ONLY_YEAR.exec(folded)?.[1] : isoDate(wordYear, month, wordDay);
}

/**
 * Days that words name with their month and that the calendar does not have: 'February 31, 2024'. A number above 31 is that of
 * something else.
 */
export function impossibleDays(text: string, months: ReadonlyMap<string, number>): readonly string[] {
  const folded = foldKeepingCase(text);
  const dayFirst = [...folded.matchAll(new RegExp(DAY_FIRST, 'gu'))];
  const monthFirst = [...folded.matchAll(new RegExp(MONTH_FIRST, 'gu'))];
  const isNone = (year?: string, month?: string, day?: string): boolean => {
    const number = months.get(month?.toLowerCase() ?? '');
    return number !== undefined && Number(day) <= 31 && isoDate(year, number, day) === undefined;
  };
  return [
    ...dayFirst.flatMap(([words, day, month, year]) => (isNone(year, month, day) ? [words] : [])),
    ...monthFirst.flatMap(([words, month, day, year]) => (isNone(year, month, day) ? [words] : [])),
  ];
}

/** The beginning of a month's name: 'ene', 'sept'. */
function shortMonth(word: string, names: readonly string[]): number | undefined {
  const meant = names.flatMap((name, index) => (word !== '' && name.startsWith(word) ? [index + 1] : []));
  return meant.length === 1 ? meant[0] : undefined;
}
