// The words that come before an act's number go in, a grammar that finds numbered acts in text comes out.

import { alternatives } from './alternatives.js';
import { foldKeepingCase } from './fold-text.js';
import { dateInFigures, isoDate } from './iso-date.js';

/** A numbered act as a text names it, e.g. 'Law No. 14.063/2020' or 'Decree 2017-638 of April 27, 2017'. */
export interface NumberedAct {
  /** Within what the numbers of a jurisdiction count. */
  readonly family: string;
  readonly type: string;
  /** `14063`, `2017-638`, `6264/SG`: no separators of thousands, letters in capitals. */
  readonly number: string;
  readonly year?: number;
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
  readonly pattern: RegExp;
  readonly kinds: ReadonlyMap<string, NumberedWords>;
  readonly abbreviations: ReadonlySet<string>;
  readonly months: ReadonlyMap<string, number>;
  readonly tails: ReadonlySet<string>;
}

const YEAR = String.raw`(?:19|20)\d\d`;
/** '(EU)', '(EC)', 'SGD/ME': what may stand between the word and its number. */
const UNION = String.raw`(?:\s*\((?:eu|ue|ec|ce|eec|cee|eu,\s*euratom|ue,\s*euratom)\))?`;
/** Names of bodies stand before the number only where a mark such as 'No.' announces it. */
const BODIES = String.raw`(?<bodies>(?:\s+\(?[\p{L}/.-]+\)?){0,3}?)`;
/** A single one in capitals also where the number has its year: 'Disposición ONTI 2/2019', 'Orden TFP/1/2020'. */
const BODY = String.raw`\s+\(?(?<short>\p{L}{2,10}(?:[/-]\p{L}{2,10})*)\)?[\s/]+(?=\d+\s?[/-]\s?\d)`;

export function compileNumberGrammar(
  kinds: readonly NumberedWords[],
  marks: readonly string[],
  tails: readonly string[],
  monthsByLanguage: Readonly<Record<string, readonly string[]>>,
): NumberGrammar {
  const byWord = new Map(
    kinds.flatMap((kind) => [...kind.words, ...kind.abbreviations].map((word) => [word, kind] as const)),
  );
  const abbreviations = new Set(kinds.flatMap((kind) => kind.abbreviations));
  const wordPattern = alternatives([...byWord.keys()]).replaceAll(' ', String.raw`[\s.-]+`);
  const mark = String.raw`(?:${alternatives(marks)})(?:\s?[.o]{1,2})?`;
  const months = new Map(
    Object.values(monthsByLanguage).flatMap((names) => names.map((name, index) => [name, index + 1] as const)),
  );
  const month = alternatives([...months.keys()]);
  // '6264/SG' names the body; behind a dash with blanks the title goes on: 'Law No. 4 – Stanca Act'.
  const number = String.raw`(?<number>\d{1,3}(?:[.,]\d{3})+|\d+)(?:(?:\s?(?<joint>[/-])\s?(?<second>${YEAR}|\d{1,5})|[/-](?<body>\p{L}{2,8}))(?!\p{L}))?(?:\s?[/-]\s?\d{2,4}(?![\p{L}\d])|(?<tail>(?:[/-]\p{L}{2,8})+)(?![\p{L}\d]))?`;
  const figures = String.raw`(?<figureOne>\d{1,2})(?<sign>[/.-])(?<figureTwo>\d{1,2})\k<sign>(?<figureYear>${YEAR})(?!\d)`;
  const day = String.raw`(?:(?<day>\d{1,2})(?:st|nd|rd|th|er|o|\.)?\s*(?:de\s+|di\s+|of\s+)?(?<month>${month})|(?<monthFirst>${month})\s+(?<dayAfter>\d{1,2})(?:st|nd|rd|th)?),?\s*(?:de\s+|del\s+)?(?<dateYear>${YEAR})`;
  // Behind 'of' or a comma alone, the month of a date in figures may come first.
  const from = String.raw`(?:,?\s*(?:of|(?<dayComesFirst>de|del|du|von|vom|di|van|do)|dated|from)\s+|,\s*)`;
  const pattern = String.raw`(?<![\p{L}\d])(?<word>${wordPattern})\.?${UNION}(?:${BODIES}[\s,]+(?<mark>${mark})\s*|(?!\s+${wordPattern}\b)${BODY}|\s+)${number}(?:${from}(?:${figures}|${day}|(?<ofYear>${YEAR})(?!\d)))?`;
  const dateFirst = String.raw`(?<![\p{L}\d])(?<datedWord>${wordPattern})\s+(?:of\s+|de\s+|del\s+|du\s+|di\s+)?(?<early>\d{1,2})\s+(?:de\s+|di\s+)?(?<earlyMonth>${month})\s+(?:de\s+|del\s+)?(?<earlyYear>${YEAR}),\s*${mark}\s*(?<lateNumber>\d+)|`;
  return {
    pattern: new RegExp(dateFirst + pattern, 'gu'),
    kinds: byWord,
    abbreviations,
    months,
    tails: new Set(tails),
  };
}

/** All numbered acts of a text, in order. A bare year after a word is no number: 'Digital Economy Act 2017'. */
export function findNumberedActs(text: string, grammar: NumberGrammar): NumberedAct[] {
  const cased = foldKeepingCase(text);
  return [...cased.toLowerCase().matchAll(grammar.pattern)].flatMap((match) => readMatch(match, cased, grammar) ?? []);
}

type Groups = Readonly<Partial<Record<string, string>>>;

function readMatch(match: RegExpExecArray, cased: string, grammar: NumberGrammar): NumberedAct | undefined {
  const groups: Groups = match.groups ?? {};
  const word = (groups.word ?? groups.datedWord ?? '').replace(/[\s.-]+/gu, ' ');
  const kind = grammar.kinds.get(word);
  if (!kind) return undefined;
  const start = match.index;
  const end = start + match[0].length;
  const printed = cased.slice(start, end);
  const bodies = bodiesOf(groups, printed);
  if (groups.short !== undefined && bodies.length === 0) return undefined;
  if (grammar.abbreviations.has(word) && !countsShort(groups, printed)) return undefined;
  const place = { family: kind.family, type: kind.type, bodies, start, end };
  if (groups.lateNumber !== undefined) {
    const date = isoDate(groups.earlyYear, grammar.months.get(groups.earlyMonth ?? ''), groups.early);
    return { ...place, number: groups.lateNumber, year: Number(groups.earlyYear), ...(date ? { date } : {}) };
  }
  const read = readNumber(groups, grammar.tails);
  if (!read) return undefined;
  const date = dateOf(groups, grammar);
  const year = read.year ?? fullYear(groups.dateYear ?? groups.figureYear ?? groups.ofYear);
  return { ...place, number: read.number, ...(year ? { year } : {}), ...(date ? { date } : {}) };
}

function dateOf(groups: Groups, { months }: NumberGrammar): string | undefined {
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
  const date = day ?? dayAfter;
  return date === undefined ? undefined : isoDate(dateYear, months.get(month ?? monthFirst ?? ''), date);
}

/** 'in 5/2020' is a preposition, 'PL 117-58' a public law: capitals, and a mark or a year behind a stroke. */
function countsShort({ word = '', mark, joint, second = '', dateYear, figureYear }: Groups, printed: string): boolean {
  const isShort = printed.slice(0, word.length) === printed.slice(0, word.length).toUpperCase();
  const isFull = joint === '/' || second.length === 4 || (dateYear ?? figureYear) !== undefined;
  return isShort && (mark !== undefined || isFull);
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

function readNumber(groups: Groups, tails: ReadonlySet<string>): { number: string; year?: number } | undefined {
  const first = (groups.number ?? '').replace(/[.,]/gu, '');
  const { joint, second, body, mark } = groups;
  if (body !== undefined) return { number: tails.has(body) ? plain(first) : `${plain(first)}/${body.toUpperCase()}` };
  if (second === undefined) {
    // Without 'No.', a lone year names an edition: 'Act 2017'; with 'of 2018' behind it, it is a number after all.
    if (
      mark === undefined &&
      isYear(first) &&
      groups.ofYear === undefined &&
      (groups.dateYear ?? groups.figureYear) === undefined
    )
      return undefined;
    return { number: plain(first) };
  }
  // 'Agreement 2021-2025' names a period.
  if (mark === undefined && joint === '-' && isYear(first) && isYear(second)) return undefined;
  if (isYear(first) && (mark === undefined || !isYear(second))) {
    return joint === '-'
      ? { number: `${first}-${plain(second)}`, year: Number(first) }
      : { number: plain(second), year: Number(first) };
  }
  const year = fullYear(second);
  if (year === undefined) return { number: `${plain(first)}-${plain(second)}` };
  return { number: plain(first), year };
}

function plain(digits: string): string {
  return digits.replace(/^0+(?=\d)/u, '');
}

function isYear(digits: string): boolean {
  return /^(?:19[5-9]|20)\d\d?$/u.test(digits) && digits.length === 4;
}

/** '2015', '015' (three digits, as Uruguay writes) and '15' are the same year. */
function fullYear(digits: string | undefined): number | undefined {
  if (digits === undefined) return undefined;
  const value = Number(digits);
  if (digits.length === 4) return value >= 1800 && value < 2100 ? value : undefined;
  if (digits.length === 3)
    return digits.startsWith('0') ? 2000 + value : digits.startsWith('9') ? 1000 + value : undefined;
  if (digits.length === 2) return value >= 50 ? 1900 + value : 2000 + value;
  return undefined;
}
