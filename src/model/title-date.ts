// A title goes in; the day on which the instrument was made comes out, where the title has it anywhere: 'Law of 4 May 2016 on …'.

import { foldText } from './fold-text.js';
import type { InstrumentRules } from './instrument-rules.js';
import { dateInFigures, isoDate } from './iso-date.js';

const YEAR = String.raw`(?<year>(?:19|20)\d\d)(?!\d)`;
const OF = String.raw`(?:de\s+|del\s+|of\s+|di\s+|d'\s?)?`;
/** Between year and day: 'r.' of Polish, 'm.' of Lithuanian, 'gada' of Latvian. */
const AFTER_YEAR = String.raw`\.?(?:\s+(?:m\.|gada))?\s+`;
const NUMBERS = [
  String.raw`(?<!\d[/.-]?)${YEAR}-(?<month>\d\d)-(?<day>\d\d)(?!\d)`,
  String.raw`(?<![\d/.-])(?<one>\d{1,2})(?<sign>[/.-])(?<two>\d{1,2})\k<sign>${YEAR}`,
  String.raw`(?<!\d)${YEAR}年(?<month>\d{1,2})月(?<day>\d{1,2})日`,
];
const WORDS = [
  String.raw`(?<!\d)(?<day>\d{1,2})(?:st|nd|rd|th|er|o|\.)?\s+${OF}(?<name>\p{L}{3,})\.?,?\s+${OF}${YEAR}`,
  String.raw`(?<!\p{L})(?<name>\p{L}{3,})\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+${OF}${YEAR}`,
  String.raw`(?<!\d)${YEAR}${AFTER_YEAR}(?:(?<name>\p{L}{3,})\s+(?<day>\d{1,2})|(?<dayFirst>\d{1,2})\.?\s+(?<nameAfter>\p{L}{3,}))(?!\p{L})`,
];
const PATTERNS = [...NUMBERS, ...WORDS].map((source) => new RegExp(source, 'gu'));

/**
 * ISO 8601. Nothing where several days stand, behind the number of another act, whose day it may be, and behind words
 * that make it another day than that of the act itself: 'in force since', 'updated', 'until'.
 */
export function titleDate(
  title: string,
  language: string,
  otherActs: readonly { readonly start: number }[],
  rules: Pick<InstrumentRules, 'numberGrammar' | 'other_days'>,
): string | undefined {
  const folded = foldText(title);
  const [first, ...others] = PATTERNS.flatMap((pattern) => [...folded.matchAll(pattern)]).flatMap((match) => {
    const date = dateOf(match.groups ?? {}, language, rules.numberGrammar.months);
    return date === undefined ? [] : [{ date, start: match.index }];
  });
  if (!first || others.some(({ date }) => date !== first.date)) return undefined;
  if (otherActs.some(({ start }) => start < first.start)) return undefined;
  const before = folded.slice(0, first.start).match(/\p{L}+/gu) ?? [];
  return before.slice(-3).some((word) => rules.other_days.includes(word)) ? undefined : first.date;
}

function dateOf(
  { year = '', month, day, dayFirst, one, two, sign, name, nameAfter }: Readonly<Partial<Record<string, string>>>,
  language: string,
  months: ReadonlyMap<string, number>,
): string | undefined {
  if (one !== undefined && two !== undefined) return dateInFigures(one, two, year, language !== 'en' || sign === '.');
  const number = month === undefined ? months.get(name ?? nameAfter ?? '') : Number(month);
  return isoDate(year, number, day ?? dayFirst);
}
