// A text goes in, the numbered acts that it names come out.

import { foldKeepingCase } from './fold-text.js';
import { dateInFigures, isoDate } from './iso-date.js';
import type { NumberGrammar } from './number-grammar.js';
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

const WORD = /(?<![\p{L}\d])\p{L}+/gu;
/** More words before a number must be a body's name. */
const FREE_BODY_WORDS = 3;
const ROMAN_MONTHS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** All numbered acts of a text, in order. A bare year after a word is no number: 'Digital Economy Act 2017'. */
export function findNumberedActs(text: string, grammar: NumberGrammar): NumberedAct[] {
  const cased = foldKeepingCase(text);
  return [...matchesOf(cased.toLowerCase(), grammar)].flatMap((match) => readMatch(match, cased, grammar) ?? []);
}

/** The large pattern is tried at the few words that may open a match, and not where no figure follows. */
function* matchesOf(folded: string, { pattern, openings, eras }: NumberGrammar): Generator<RegExpExecArray> {
  const lastFigure = /\d\D*$/u.exec(folded)?.index ?? -1;
  let end = 0;
  for (const { 0: word, index } of folded.slice(0, Math.max(lastFigure, 0)).matchAll(WORD)) {
    // '平成元年法律第3号' is one word.
    if (index < end || !(openings.has(word) || openings.has(word.split(eras.first)[0] ?? ''))) continue;
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
    const year = grammar.eras.yearOf(groups.reign, groups.reignYear);
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
    grammar.eras.yearOf(groups.era, groups.eraYear);
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
