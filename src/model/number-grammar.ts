// The words that come before an act's number go in, a grammar that finds numbered acts in text comes out.

import { alternatives } from './alternatives.js';
import { type DateWords, linkPattern, monthNumbers, ordinalPattern } from './date-grammar.js';
import { ERA_YEAR, eraPattern, FIRST, yearOfEra, type Era } from './era.js';
import { foldKeepingCase } from './fold-text.js';
import { dateInFigures, isoDate } from './iso-date.js';
import { fullYear, type Groups, readCode, readNumber, type ReadNumber } from './number-parts.js';

/** A numbered act as a text names it, e.g. 'Law No. 14.063/2020' or 'Decree 2017-638 of April 27, 2017'. */
export interface NumberedAct {
  /** Within what the numbers of a jurisdiction count. */
  readonly family: string;
  readonly type: string;
  /** `14063`, `2017-638`, `6264/SG`: no separators of thousands, letters in capitals. */
  readonly number: string;
  readonly year?: number;
  /** '2019/12': the year is printed before the number. */
  readonly yearFirst?: true;
  /** ISO 8601. */
  readonly date?: string;
  /** Short names of bodies that stand in the number: 'STI/MP' in 'Portaria STI/MP nº 46/2016', 'PCM' in 'DS 29-2021-PCM'. */
  readonly bodies: readonly string[];
  /** Position in the folded text, half open. */
  readonly start: number;
  readonly end: number;
}

interface NumberedWords {
  readonly family: string;
  readonly type: string;
  readonly words: readonly string[];
  /** Short forms, which count in capitals and before a full number only: 'PL 2338/2023', not 'pl 5'. */
  readonly abbreviations: readonly string[];
}

export interface NumberGrammar {
  /** A numbered act that begins at one place. */
  readonly pattern: RegExp;
  /** Words with which the name of an act may begin; only there the pattern is tried. */
  readonly openings: ReadonlySet<string>;
  /** A number in brackets or between commas without the name of the act, which stands before it. */
  readonly bare: RegExp;
  readonly kinds: ReadonlyMap<string, NumberedWords>;
  readonly abbreviations: ReadonlySet<string>;
  readonly months: ReadonlyMap<string, number>;
  readonly tails: ReadonlySet<string>;
  readonly gazettes: ReadonlySet<string>;
  readonly eras: readonly Era[];
}

/** 'Resolución de Secretaría de Gobierno Digital N° 1': more than three words must be a body's name. */
const MOST_BODY_WORDS = 7;
const FREE_BODY_WORDS = 3;
const YEAR = String.raw`(?:19|20)\d\d`;
const WORD = /(?<![\p{L}\d])\p{L}+/gu;
const OPENING = /^\p{L}+/u;
/** A single one in capitals also where the number has its year: 'Disposición ONTI 2/2019', 'Orden TFP/1/2020'. */
const BODY = String.raw`\s+\(?(?<short>\p{L}{2,10}(?:[/-]\p{L}{2,10})*)\)?[\s/]+(?=\d+\s?[/-]\s?\d)`;

/** '6264/SG' names the body; behind a dash with blanks the title goes on: 'Law No. 4 – Stanca Act'. */
const NUMBER = String.raw`(?<number>\d{1,3}(?:[.,]\d{3})+|\d+)(?:(?:\s?(?<joint>[/-])\s?(?<second>${YEAR}|\d{1,5})|(?<bodyJoint>[/-])(?<body>\p{L}{1,8})(?:/(?<bodyYear>${YEAR}))?)(?!\p{L}))?(?:\s?(?<thirdJoint>[/-])\s?(?<third>\d{2,4})(?![\p{L}\d])|(?<tail>(?:[/-]\p{L}{2,8})+)(?![\p{L}\d]))?`;
/** 'M/19', 'XII-1428', 'SE/01/M.PAN/3/2009': letters come first; without a mark in two strokes at least. */
const CODE = String.raw`(?<code>(?:\p{L}[\p{L}\d.]{0,9}[/-])+\d[\p{L}\d]*(?:[/-][\p{L}\d.]*[\p{L}\d])*)`;
/** 'Act No. XL of 2016'. */
const ROMAN = String.raw`(?<roman>[ivxlcdm]{1,9})(?=\s+of\s+${YEAR})`;
const FIGURES = String.raw`(?<figureOne>\d{1,2})(?<sign>[/.-])(?<figureTwo>\d{1,2})\k<sign>(?<figureYear>${YEAR})(?!\d)`;
const ROMAN_MONTHS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

interface GrammarWords extends DateWords {
  readonly numbered: readonly NumberedWords[];
  readonly number_marks: readonly string[];
  readonly number_tails: readonly string[];
  readonly union_signs: readonly string[];
  readonly series_words: readonly string[];
  readonly gazette_words: readonly string[];
}

export function compileNumberGrammar({
  numbered: kinds,
  number_marks: marks,
  number_tails: tails,
  union_signs: unions,
  series_words: series,
  gazette_words: gazettes,
  ...dateWords
}: GrammarWords): NumberGrammar {
  const byWord = new Map(
    kinds.flatMap((kind) =>
      [...kind.words, ...kind.abbreviations].map((word) => [foldKeepingCase(word), kind] as const),
    ),
  );
  const abbreviations = new Set(kinds.flatMap((kind) => kind.abbreviations));
  const wordPattern = alternatives([...byWord.keys()]).replaceAll(' ', String.raw`[\s.-]+`);
  // 'MP' may be a short form of an act as well as of a ministry.
  const kindPattern = alternatives(
    kinds.flatMap(({ words }) => words.filter((word) => word.length > 2).map(foldKeepingCase)),
  );
  // Names of bodies stand before the number only where a mark such as 'No.' announces it.
  const bodies = String.raw`(?<bodies>(?:\s+(?!${kindPattern}(?!\p{L}))(?:[\p{L}/.-]+|\([\p{L}/.-]+\))){0,${MOST_BODY_WORDS}}?)`;
  const mark = String.raw`(?:${alternatives(marks.map(foldKeepingCase))})(?:\s?[.o]{1,2})?(?!\p{L})`;
  const months = monthNumbers(dateWords.months);
  const month = alternatives([...months.keys()]);
  const era = eraPattern(dateWords.eras);
  const rest = numberPattern(dateWords, month, series);
  const link = linkPattern(dateWords);
  const pattern = String.raw`(?<![\p{L}\d])(?<word>${wordPattern})\.?(?:\s*\(${alternatives(unions)}\))?(?:${bodies}[\s,]+(?<mark>${mark})\s*(?:\((?=\d+\)))?|(?!\s+${wordPattern}\b)${BODY}|\s+)${rest}`;
  const dateFirst = String.raw`(?<![\p{L}\d])(?<datedWord>${wordPattern})\s+(?:du\s+|${link})(?<early>\d{1,2})\s+${link}(?<earlyMonth>${month})\s+${link}(?<earlyYear>${YEAR}),\s*${mark}\s*(?<lateNumber>\d+)|`;
  const reign = String.raw`(?<reign>${era})(?<reignYear>${ERA_YEAR})年(?<reignWord>${wordPattern})第(?<reignNumber>\d+)号|`;
  // Behind the name of an act, its year, or a sign that closes or opens a part of the title.
  const bare = String.raw`(?:[([,;"'”»]|(?<=${YEAR})|(?<=\s-))\s*(?<mark>${mark})\s*${rest}`;
  return {
    pattern: new RegExp(dateFirst + reign + pattern, 'uy'),
    openings: new Set([
      ...[...byWord.keys()].map((word) => OPENING.exec(word)?.[0] ?? word),
      ...dateWords.eras.flatMap(({ words }) => words),
    ]),
    bare: new RegExp(bare, 'gu'),
    kinds: byWord,
    abbreviations,
    months,
    tails: new Set(tails),
    gazettes: new Set(gazettes),
    eras: dateWords.eras,
  };
}

/** Behind 'of' or a comma alone, the month of a date in figures may come first; in brackets the month is a word or a Roman figure. */
function fromPattern({ date_words: { before, before_day: beforeDay } }: DateWords): string {
  const word = String.raw`(?:${alternatives(before)}|(?<dayComesFirst>${alternatives(beforeDay)}))`;
  return String.raw`(?:,?\s*${word}\s+|,\s*|\.?\s*\((?!\d+[/.)-]))`;
}

/** Number or code, and the day or year behind it. */
function numberPattern(dateWords: DateWords, month: string, series: readonly string[]): string {
  const ordinal = ordinalPattern(dateWords);
  const link = linkPattern(dateWords);
  const day = String.raw`(?:(?<day>\d{1,2})${ordinal}\s*${link}(?<month>${month})|(?<monthFirst>${month})\s+(?<dayAfter>\d{1,2})${ordinal}),?\s*${link}(?<dateYear>${YEAR})`;
  // 'Lei n.º 36/2011, de 21 de junho': the year stands in the number.
  const dayOfYear = String.raw`(?:(?<bareDay>\d{1,2})${ordinal}\s*${link}(?<bareMonth>${month})|(?<bareMonthFirst>${month})\s+(?<bareDayAfter>\d{1,2})${ordinal})(?![\p{L}\d])`;
  // '38/2016. (II. 29.)' in Hungary.
  const roman = String.raw`(?<romanMonth>[ivx]{1,4})\.\s?(?<romanDay>\d{1,2})\.?\)`;
  const reign = String.raw`(?<era>${eraPattern(dateWords.eras)})\s(?<eraYear>\d{1,2})(?!\d)`;
  const date = String.raw`${fromPattern(dateWords)}(?:${FIGURES}|${day}|${dayOfYear}|${roman}|${reign}|(?<ofYear>${YEAR})(?!\d))`;
  return String.raw`(?:${NUMBER}(?:(?<=\(\d+)\))?|${CODE}|${ROMAN})(?:${date}|,?\s*${alternatives(series)}\s*(?<seriesYear>${YEAR})(?!\d))?`;
}

/** All numbered acts of a text, in order. A bare year after a word is no number: 'Digital Economy Act 2017'. */
export function findNumberedActs(text: string, grammar: NumberGrammar): NumberedAct[] {
  const cased = foldKeepingCase(text);
  return [...matchesOf(cased.toLowerCase(), grammar)].flatMap((match) => readMatch(match, cased, grammar) ?? []);
}

/** The large pattern is tried at the few words that may open a match, and not where no figure follows. */
function* matchesOf(folded: string, { pattern, openings }: NumberGrammar): Generator<RegExpExecArray> {
  const lastFigure = /\d\D*$/u.exec(folded)?.index ?? -1;
  let end = 0;
  for (const { 0: word, index } of folded.slice(0, Math.max(lastFigure, 0)).matchAll(WORD)) {
    // '平成元年法律第3号' is one word.
    if (index < end || !(openings.has(word) || openings.has(word.split(FIRST)[0] ?? ''))) continue;
    pattern.lastIndex = index;
    const match = pattern.exec(folded);
    if (!match) continue;
    yield match;
    end = match.index + match[0].length;
  }
}

function readMatch(match: RegExpExecArray, cased: string, grammar: NumberGrammar): NumberedAct | undefined {
  const groups: Groups = match.groups ?? {};
  const word = (groups.word ?? groups.datedWord ?? groups.reignWord ?? '').replace(/[\s.-]+/gu, ' ');
  const kind = grammar.kinds.get(word);
  if (!kind) return undefined;
  const start = match.index;
  const end = start + match[0].length;
  const printed = cased.slice(start, end);
  const bodies = bodiesOf(groups, printed);
  if (groups.short !== undefined && (bodies.length === 0 || grammar.gazettes.has(groups.short))) return undefined;
  if (!isBodyName(printed.slice((groups.word ?? '').length).slice(0, groups.bodies?.length ?? 0))) return undefined;
  if (grammar.abbreviations.has(word) && !countsShort(groups, printed)) return undefined;
  const place = { family: kind.family, type: kind.type, bodies, start, end };
  if (groups.lateNumber !== undefined) {
    const date = isoDate(groups.earlyYear, grammar.months.get(groups.earlyMonth ?? ''), groups.early);
    return { ...place, number: groups.lateNumber, year: Number(groups.earlyYear), ...(date ? { date } : {}) };
  }
  if (groups.reignNumber !== undefined) {
    const year = yearOfEra(groups.reign, groups.reignYear, grammar.eras);
    return { ...place, number: groups.reignNumber, ...(year ? { year } : {}) };
  }
  const read = readParts(groups, printed, grammar);
  return read && { ...place, ...read };
}

/** Number, year and day of a match. */
export function readParts(
  groups: Groups,
  printed: string,
  grammar: NumberGrammar,
): Pick<NumberedAct, 'number' | 'year' | 'yearFirst' | 'date'> | undefined {
  const read: ReadNumber | undefined = readCode(groups, printed) ?? readNumber(groups, grammar.tails);
  if (!read) return undefined;
  const date = dateOf(groups, read.year, grammar);
  const year =
    read.year ??
    fullYear(groups.dateYear ?? groups.figureYear ?? groups.ofYear ?? groups.seriesYear) ??
    yearOfEra(groups.era, groups.eraYear, grammar.eras);
  const first = read.yearFirst ? { yearFirst: true as const } : {};
  return { number: read.number, ...(year ? { year } : {}), ...first, ...(date ? { date } : {}) };
}

function dateOf(groups: Groups, year: number | undefined, { months }: NumberGrammar): string | undefined {
  const {
    dateYear,
    figureYear,
    figureOne = '',
    figureTwo = '',
    dayComesFirst,
    day,
    dayAfter,
    month,
    monthFirst,
  } = groups;
  if (figureYear !== undefined) return dateInFigures(figureOne, figureTwo, figureYear, dayComesFirst !== undefined);
  const { romanMonth, romanDay } = groups;
  if (romanMonth !== undefined) return isoDate(year?.toString(), ROMAN_MONTHS.indexOf(romanMonth) + 1, romanDay);
  const bareMonth = groups.bareMonth ?? groups.bareMonthFirst;
  if (bareMonth !== undefined)
    return isoDate(year?.toString(), months.get(bareMonth), groups.bareDay ?? groups.bareDayAfter);
  const date = day ?? dayAfter;
  return date === undefined ? undefined : isoDate(dateYear, months.get(month ?? monthFirst ?? ''), date);
}

/** 'in 5/2020' is a preposition, 'PL 117-58' a public law: capitals, and a mark or a year behind a stroke. */
function countsShort({ word = '', mark, joint, second = '', dateYear, figureYear }: Groups, printed: string): boolean {
  const isShort = printed.slice(0, word.length) === printed.slice(0, word.length).toUpperCase();
  const isFull = joint === '/' || second.length === 4 || (dateYear ?? figureYear) !== undefined;
  return isShort && (mark !== undefined || isFull);
}

/** Up to three words may be anything. */
function isBodyName(printed: string): boolean {
  const words = printed.match(/\p{L}+/gu) ?? [];
  return words.length <= FREE_BODY_WORDS || words.every((word) => word.length <= 3 || /^\p{Lu}/u.test(word));
}

/** Only what is printed in capitals; where the name of the act itself is, capitals tell nothing. */
function bodiesOf({ word = '', bodies = '', short = '', tail = '' }: Groups, printed: string): string[] {
  const head = printed.slice(0, word.length);
  const isAllCapitals = word.length > 4 && head === head.toUpperCase();
  if (isAllCapitals && short === '') return tail.split(/[/-]/u).flatMap((part) => (part ? [part.toUpperCase()] : []));
  const capitals = new Set(printed.match(/(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu) ?? []);
  return [bodies, short, tail]
    .flatMap((names) => names.toUpperCase().match(/\p{L}{2,}/gu) ?? [])
    .filter((name) => capitals.has(name));
}
