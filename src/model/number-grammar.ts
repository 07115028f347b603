// The words that come before an act's number, as a librarian keeps them, go in; patterns that find numbered acts come out.

import { alternatives } from './alternatives.js';
import { type DateWords, linkPattern, monthNumbers, ordinalPattern, signPattern } from './date-grammar.js';
import { compileEras, type Eras } from './era.js';
import { foldKeepingCase } from './fold-text.js';

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
  readonly eras: Eras;
}

/** 'Resolución de Secretaría de Gobierno Digital N° 1' */
const MOST_BODY_WORDS = 7;
const YEAR = String.raw`(?:19|20)\d\d`;
const OPENING = /^\p{L}+/u;
/** A single one in capitals also where the number has its year: 'Disposición ONTI 2/2019', 'Orden TFP/1/2020'. */
const BODY = String.raw`\s+\(?(?<short>\p{L}{2,10}(?:[/-]\p{L}{2,10})*)\)?[\s/]+(?=\d+\s?[/-]\s?\d)`;

/** '6264/SG' names the body; behind a dash with blanks the title goes on: 'Law No. 4 – Stanca Act'. */
const NUMBER = String.raw`(?<number>\d{1,3}(?:[.,]\d{3})+|\d+)(?:(?:\s?(?<joint>[/-])\s?(?<second>${YEAR}|\d{1,5})|(?<bodyJoint>[/-])(?<body>\p{L}{1,8})(?:/(?<bodyYear>${YEAR}))?)(?!\p{L}))?(?:\s?(?<thirdJoint>[/-])\s?(?<third>\d{2,4})(?![\p{L}\d])|(?<tail>(?:[/-]\p{L}{2,8})+)(?![\p{L}\d]))?`;
/** 'M/19', 'XII-1428', 'SE/01/M.PAN/3/2009': letters come first; without a mark in two strokes at least. */
const CODE = String.raw`(?<code>(?:\p{L}[\p{L}\d.]{0,9}[/-])+\d[\p{L}\d]*(?:[/-][\p{L}\d.]*[\p{L}\d])*)`;
const FIGURES = String.raw`(?<figureOne>\d{1,2})(?<sign>[/.-])(?<figureTwo>\d{1,2})\k<sign>(?<figureYear>${YEAR})(?!\d)`;

interface GrammarWords extends DateWords {
  readonly numbered: readonly NumberedWords[];
  readonly number_marks: readonly string[];
  /** Around the number behind the name of an act: '法律第35号'. */
  readonly number_signs: { readonly before: readonly string[]; readonly behind: readonly string[] };
  readonly number_tails: readonly string[];
  readonly union_signs: readonly string[];
  readonly series_words: readonly string[];
  readonly gazette_words: readonly string[];
}

export function compileNumberGrammar({
  numbered: kinds,
  number_marks: marks,
  number_signs: signs,
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
  const eras = compileEras(dateWords);
  const rest = numberPattern(dateWords, eras, month, series);
  const link = linkPattern(dateWords);
  const pattern = String.raw`(?<![\p{L}\d])(?<word>${wordPattern})\.?(?:\s*\(${alternatives(unions)}\))?(?:${bodies}[\s,]+(?<mark>${mark})\s*(?:\((?=\d+\)))?|(?!\s+${wordPattern}\b)${BODY}|\s+)${rest}`;
  const dateFirst = String.raw`(?<![\p{L}\d])(?<datedWord>${wordPattern})\s+(?:${alternatives(dateWords.date_words.before_day)}\s+|${link})(?<early>\d{1,2})\s+${link}(?<earlyMonth>${month})\s+${link}(?<earlyYear>${YEAR}),\s*${mark}\s*(?<lateNumber>\d+)|`;
  const yearSign = signPattern(dateWords.date_words.year_signs);
  const [before, behind] = [alternatives(signs.before), signPattern(signs.behind)];
  const reign = String.raw`(?<reign>${eras.words})(?<reignYear>${eras.figure})${yearSign}(?<reignWord>${wordPattern})${before}(?<reignNumber>\d+)${behind}|`;
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
    eras,
  };
}

/** Behind 'of' or a comma alone, the month of a date in figures may come first; in brackets the month is a word or a Roman figure. */
function fromPattern({ date_words: { before, before_day: beforeDay } }: DateWords): string {
  const word = String.raw`(?:${alternatives(before)}|(?<dayComesFirst>${alternatives(beforeDay)}))`;
  return String.raw`(?:,?\s*${word}\s+|,\s*|\.?\s*\((?!\d+[/.)-]))`;
}

/** Number or code, and the day or year behind it. */
function numberPattern(dateWords: DateWords, eras: Eras, month: string, series: readonly string[]): string {
  const ordinal = ordinalPattern(dateWords);
  const link = linkPattern(dateWords);
  const day = String.raw`(?:(?<day>\d{1,2})${ordinal}\s*${link}(?<month>${month})|(?<monthFirst>${month})\s+(?<dayAfter>\d{1,2})${ordinal}),?\s*${link}(?<dateYear>${YEAR})`;
  // 'Lei n.º 36/2011, de 21 de junho': the year stands in the number.
  const dayOfYear = String.raw`(?:(?<bareDay>\d{1,2})${ordinal}\s*${link}(?<bareMonth>${month})|(?<bareMonthFirst>${month})\s+(?<bareDayAfter>\d{1,2})${ordinal})(?![\p{L}\d])`;
  // '38/2016. (II. 29.)' in Hungary.
  const roman = String.raw`(?<romanMonth>[ivx]{1,4})\.\s?(?<romanDay>\d{1,2})\.?\)`;
  const reign = String.raw`(?<era>${eras.words})\s(?<eraYear>\d{1,2})(?!\d)`;
  // 'Act No. XL of 2016'.
  const romanNumber = String.raw`(?<roman>[ivxlcdm]{1,9})(?=\s+${alternatives(dateWords.date_words.before)}\s+${YEAR})`;
  const date = String.raw`${fromPattern(dateWords)}(?:${FIGURES}|${day}|${dayOfYear}|${roman}|${reign}|(?<ofYear>${YEAR})(?!\d))`;
  return String.raw`(?:${NUMBER}(?:(?<=\(\d+)\))?|${CODE}|${romanNumber})(?:${date}|,?\s*${alternatives(series)}\s*(?<seriesYear>${YEAR})(?!\d))?`;
}
