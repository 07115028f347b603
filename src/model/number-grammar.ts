// The words that come before an act's number go in, a grammar that finds numbered acts in text comes out.

import { foldText } from './fold-text.js';

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
  /** Position in the folded text, half open. */
  readonly start: number;
  readonly end: number;
}

interface NumberedWords {
  readonly family: string;
  readonly type: string;
  readonly words: readonly string[];
}

export interface NumberGrammar {
  readonly pattern: RegExp;
  readonly kinds: ReadonlyMap<string, NumberedWords>;
  readonly months: ReadonlyMap<string, number>;
  readonly tails: ReadonlySet<string>;
}

const YEAR = String.raw`(?:19|20)\d\d`;
/** '(EU)', '(EC)', 'SGD/ME': what may stand between the word and its number. */
const UNION = String.raw`(?:\s*\((?:eu|ue|ec|ce|eec|cee|eu,\s*euratom|ue,\s*euratom)\))?`;
/** Names of bodies stand before the number only where a mark such as 'No.' announces it. */
const BODIES = String.raw`(?:\s+[\p{L}/.-]+){0,3}?`;

export function compileNumberGrammar(
  kinds: readonly NumberedWords[],
  marks: readonly string[],
  tails: readonly string[],
  monthsByLanguage: Readonly<Record<string, readonly string[]>>,
): NumberGrammar {
  const byWord = new Map(kinds.flatMap((kind) => kind.words.map((word) => [word, kind] as const)));
  const wordPattern = alternatives([...byWord.keys()]).replaceAll(' ', String.raw`[\s.-]+`);
  const mark = String.raw`(?:${alternatives(marks)})(?:\s?[.o]{1,2})?`;
  const months = new Map(
    Object.values(monthsByLanguage).flatMap((names) => names.map((name, index) => [name, index + 1] as const)),
  );
  const month = alternatives([...months.keys()]);
  // '6264/SG' names the body; behind a dash with blanks the title goes on: 'Law No. 4 – Stanca Act'.
  const number = String.raw`(?<number>\d{1,3}(?:[.,]\d{3})+|\d+)(?:(?:\s?(?<joint>[/-])\s?(?<second>${YEAR}|\d{1,5})|[/-](?<body>\p{L}{2,8}))(?!\p{L}))?(?:(?:\s?[/-]\s?\d{2,4}|[/-]\p{L}{2,8})(?![\p{L}\d]))?`;
  const day = String.raw`(?:(?<day>\d{1,2})(?:st|nd|rd|th|er|o|\.)?\s*(?:de\s+|di\s+|of\s+)?(?<month>${month})|(?<monthFirst>${month})\s+(?<dayAfter>\d{1,2})(?:st|nd|rd|th)?),?\s*(?:de\s+|del\s+)?(?<dateYear>${YEAR})`;
  const from = String.raw`(?:,?\s*(?:of|de|del|du|von|vom|di|van|do|dated|from)\s+|,\s*)`;
  const pattern = String.raw`(?<![\p{L}\d])(?<word>${wordPattern})\.?${UNION}(?:${BODIES}[\s,]+(?<mark>${mark})\s*|\s+)${number}(?:${from}(?:${day}|(?<ofYear>${YEAR})(?!\d)))?`;
  const dateFirst = String.raw`(?<![\p{L}\d])(?<datedWord>${wordPattern})\s+(?:of\s+|de\s+|del\s+|du\s+|di\s+)?(?<early>\d{1,2})\s+(?:de\s+|di\s+)?(?<earlyMonth>${month})\s+(?:de\s+|del\s+)?(?<earlyYear>${YEAR}),\s*${mark}\s*(?<lateNumber>\d+)|`;
  return { pattern: new RegExp(dateFirst + pattern, 'gu'), kinds: byWord, months, tails: new Set(tails) };
}

function alternatives(phrases: readonly string[]): string {
  const escaped = phrases.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`));
  return `(?:${escaped.sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|')})`;
}

/** All numbered acts of a text, in order. A bare year after a word is no number: 'Digital Economy Act 2017'. */
export function findNumberedActs(text: string, grammar: NumberGrammar): NumberedAct[] {
  const folded = foldText(text);
  return [...folded.matchAll(grammar.pattern)].flatMap((match) => readMatch(match, grammar) ?? []);
}

type Groups = Readonly<Partial<Record<string, string>>>;

function readMatch(match: RegExpMatchArray, grammar: NumberGrammar): NumberedAct | undefined {
  const groups: Groups = match.groups ?? {};
  const word = (groups.word ?? groups.datedWord ?? '').replace(/[\s.-]+/gu, ' ');
  const kind = grammar.kinds.get(word);
  if (!kind) return undefined;
  const start = match.index ?? 0;
  const place = { family: kind.family, type: kind.type, start, end: start + match[0].length };
  if (groups.lateNumber !== undefined) {
    const date = isoDate(groups.earlyYear, grammar.months.get(groups.earlyMonth ?? ''), groups.early);
    return { ...place, number: groups.lateNumber, year: Number(groups.earlyYear), ...(date ? { date } : {}) };
  }
  const read = readNumber(groups, grammar.tails);
  if (!read) return undefined;
  const date = isoDate(
    groups.dateYear,
    grammar.months.get(groups.month ?? groups.monthFirst ?? ''),
    groups.day ?? groups.dayAfter,
  );
  const year = read.year ?? (groups.dateYear ? Number(groups.dateYear) : fullYear(groups.ofYear));
  return { ...place, number: read.number, ...(year ? { year } : {}), ...(date ? { date } : {}) };
}

function readNumber(groups: Groups, tails: ReadonlySet<string>): { number: string; year?: number } | undefined {
  const first = (groups.number ?? '').replace(/[.,]/gu, '');
  const { joint, second, body, mark } = groups;
  if (body !== undefined) return { number: tails.has(body) ? plain(first) : `${plain(first)}/${body.toUpperCase()}` };
  if (second === undefined) {
    // Without 'No.', a lone year names an edition: 'Act 2017'; with 'of 2018' behind it, it is a number after all.
    if (mark === undefined && isYear(first) && groups.ofYear === undefined && groups.dateYear === undefined)
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

function isoDate(year: string | undefined, month: number | undefined, day: string | undefined): string | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const date = new Date(Date.UTC(Number(year), month - 1, Number(day)));
  return date.getUTCDate() === Number(day) ? date.toISOString().slice(0, 10) : undefined;
}
