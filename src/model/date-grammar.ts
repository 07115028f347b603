// The words that dates are written with go in, a grammar that finds dates in text comes out.

import { alternatives } from './alternatives.js';
import { compileEras, type Eras, type EraWords } from './era.js';
import { foldKeepingCase } from './fold-text.js';
import { dateInFigures, isoDate } from './iso-date.js';

export interface DateWords extends EraWords {
  /** Names of the twelve months by language. */
  readonly months: Readonly<Record<string, readonly string[]>>;
  readonly date_words: {
    /** Behind the figure of a day: '4th', '1er'. */
    readonly ordinals: readonly string[];
    /** Between day, month and year: '4 de mayo', '4 of May'. */
    readonly links: readonly string[];
    /** Between a year that comes first and the day: '2016 m. gegužės 4'. */
    readonly after_year: readonly string[];
    /** Between the number of an act and its day; behind the second kind a date in figures begins with the day. */
    readonly before: readonly string[];
    readonly before_day: readonly string[];
    /** Behind the figures of a year, a month and a day: '2021年5月19日'. */
    readonly year_signs: readonly string[];
    readonly month_signs: readonly string[];
    readonly day_signs: readonly string[];
  };
}

export interface DateGrammar {
  readonly days: readonly RegExp[];
  readonly months: readonly RegExp[];
  readonly monthNumbers: ReadonlyMap<string, number>;
  readonly monthNames: Readonly<Record<string, readonly string[]>>;
  readonly eras: Eras;
  /** What a text without any date does not have. */
  readonly anyYear: RegExp;
}

/** A date where a text has it. */
export interface FoundDate {
  /** ISO 8601; absent where the calendar has no such day, or where the day might as well be the month. */
  readonly date?: string;
  /** As printed. */
  readonly day?: string;
  /** The month is a word. */
  readonly isNamed: boolean;
  readonly words: string;
  /** Position in the folded text, half open. */
  readonly start: number;
  readonly end: number;
}

const YEAR = String.raw`(?<year>(?:18|19|20)\d\d)(?!\d)`;
const NAME = String.raw`(?<name>\p{L}{3,})`;

/** Source of a pattern for what stands behind the figure of a day. */
export function ordinalPattern({ date_words: { ordinals } }: Pick<DateWords, 'date_words'>): string {
  return `${alternatives(ordinals)}?`;
}

/** Source of a pattern for the word between two parts of a date, with the space behind it. */
export function linkPattern({ date_words: { links } }: Pick<DateWords, 'date_words'>): string {
  const elided = links.filter((link) => link.endsWith("'"));
  const whole = links.filter((link) => !link.endsWith("'"));
  return String.raw`(?:${alternatives(whole)}\s+|${alternatives(elided)}\s?)?`;
}

/** Source of a pattern for a sign behind a figure. */
export function signPattern(signs: readonly string[]): string {
  return String.raw`\s?${alternatives(signs.map(foldKeepingCase))}`;
}

/** Name of a month, folded → its number. */
export function monthNumbers(months: DateWords['months']): Map<string, number> {
  return new Map(
    Object.values(months).flatMap((names) => names.map((name, index) => [foldKeepingCase(name), index + 1] as const)),
  );
}

export function compileDateGrammar(words: DateWords): DateGrammar {
  const ordinal = ordinalPattern(words);
  const link = linkPattern(words);
  const { year_signs: yearSigns, month_signs: monthSigns, day_signs: daySigns } = words.date_words;
  const yearSign = signPattern(yearSigns);
  const monthAndDay = String.raw`\s?(?<month>\d{1,2})${signPattern(monthSigns)}\s?(?<day>\d{1,2})${signPattern(daySigns)}`;
  const eras = compileEras(words);
  const afterYear = String.raw`\.?(?:\s+${alternatives(words.date_words.after_year)})?\s+`;
  const days = [
    String.raw`(?<!\d[/.-]?)${YEAR}-(?<month>\d\d)-(?<day>\d\d)(?!\d)`,
    String.raw`(?<![\p{L}\d][/.-]?)${YEAR}(?<sign>[/.-])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})(?![/.-]?\d)`,
    String.raw`(?<![\d/.-])(?<one>\d{1,2})(?<sign>[/.-])(?<two>\d{1,2})\k<sign>${YEAR}`,
    String.raw`(?<era>${eras.words})\s?(?<eraYear>${eras.figure})${yearSign}${monthAndDay}`,
    String.raw`(?<!\d)${YEAR}${yearSign}${monthAndDay}`,
    String.raw`(?<!\d)(?<day>\d{1,2})${ordinal}\s+${link}${NAME}\.?,?\s+${link}${YEAR}`,
    String.raw`(?<!\p{L})${NAME}\.?\s+(?<day>\d{1,2})${ordinal},?\s+${link}${YEAR}`,
    String.raw`(?<!\d)${YEAR}${afterYear}(?:${NAME}\s+(?<day>\d{1,2})|(?<dayFirst>\d{1,2})\.?\s+(?<nameAfter>\p{L}{3,}))(?!\p{L})`,
  ];
  const months = [
    String.raw`(?<!\d)${YEAR}[/.-](?<month>\d{1,2})(?![/.-]?\d)`,
    String.raw`(?<!\p{L})${NAME}\.?,?\s+${link}${YEAR}`,
  ];
  const compiled = (source: string): RegExp => new RegExp(source, 'gu');
  return {
    days: days.map(compiled),
    months: months.map(compiled),
    monthNumbers: monthNumbers(words.months),
    monthNames: words.months,
    eras,
    anyYear: new RegExp(String.raw`(?:18|19|20)\d\d|${yearSign}`, 'u'),
  };
}

/** Days that a text names, in order. */
export function findDays(text: string, language: string, grammar: DateGrammar): FoundDate[] {
  return find(text, language, grammar, grammar.days);
}

/** Days, and months without one, in order. */
export function findDates(text: string, language: string, grammar: DateGrammar): FoundDate[] {
  return find(text, language, grammar, [...grammar.days, ...grammar.months]);
}

function find(text: string, language: string, grammar: DateGrammar, patterns: readonly RegExp[]): FoundDate[] {
  const cased = foldKeepingCase(text);
  if (!grammar.anyYear.test(cased)) return [];
  const folded = cased.toLowerCase();
  return patterns
    .flatMap((pattern) => [...folded.matchAll(pattern)])
    .flatMap((match) => readMatch(match, cased, language, grammar) ?? [])
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .reduce<FoundDate[]>((apart, date) => (date.start < (apart.at(-1)?.end ?? 0) ? apart : [...apart, date]), []);
}

function readMatch(
  match: RegExpExecArray,
  cased: string,
  language: string,
  grammar: DateGrammar,
): FoundDate | undefined {
  const groups: Readonly<Partial<Record<string, string>>> = match.groups ?? {};
  const { one, two, sign } = groups;
  const year = groups.year ?? `${grammar.eras.yearOf(groups.era, groups.eraYear) ?? ''}`;
  const name = groups.name ?? groups.nameAfter;
  const day = groups.day ?? groups.dayFirst;
  const month = name === undefined ? Number(groups.month) : monthOf(name, language, grammar);
  if (month === undefined) return undefined;
  const date =
    one !== undefined && two !== undefined
      ? dateInFigures(one, two, year, language !== 'en' || sign === '.')
      : isoDate(year, month, day);
  const [start, end] = [match.index, match.index + match[0].length];
  const isNamed = name !== undefined;
  return { ...(date ? { date } : {}), ...(day ? { day } : {}), isNamed, words: cased.slice(start, end), start, end };
}

/** By its name in any language, or by the beginning of its name in the one at hand: 'ene', 'sept'. */
function monthOf(
  word: string,
  language: string,
  { monthNumbers: numbers, monthNames }: DateGrammar,
): number | undefined {
  const names = monthNames[language] ?? [];
  const begun = names.flatMap((name, index) => (name.startsWith(word) ? [index + 1] : []));
  return numbers.get(word) ?? (begun.length === 1 ? begun[0] : undefined);
}
