// The words beside the link of an entry in; what stands there by itself, such as a body or a date, out.

import { alternatives } from './alternatives.js';
import { findDates, type DateGrammar } from './date-grammar.js';
import { foldText } from './fold-text.js';
import type { InstrumentRules } from './instrument-rules.js';

/** Signs between what stands there, such as the ones of '(OMB, 2022)'. */
const SIGNS = String.raw`[,;|·()[\]]|(?:^|\s)[–—-](?:\s|$)`;
const BETWEEN = new RegExp(SIGNS, 'u');
const OPENS = new RegExp(String.raw`(?:^|${SIGNS})\s*$`, 'u');
const CLOSES = new RegExp(String.raw`^\s*(?:$|${SIGNS})`, 'u');
const YEAR = /^(?:18|19|20)\d\d$/u;

/** 'OMB' and '2022' of '(OMB, 2022)'. */
export function partsBeside(beside = ''): readonly string[] {
  return beside
    .split(BETWEEN)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/**
 * The day or month with which words behind a title begin, or that an act's making has there: 'of 17 March 2023; Article 9 …', 'de 10 de abril
 * de 2008, do presidente', 'Federal act of 17 March 2023', 'sobre o uso, publicado em 28 de dezembro de 2004'. Words in small letters go on with the title.
 */
export function dateBehindTitle(text: string, language: string, rules: InstrumentRules): string | undefined {
  const [first = ''] = text.split(/[;:](?:\s|$)|(?<=\p{Ll}{4})\.(?:\s|$)/u);
  const folded = foldText(first);
  if (!rules.dateGrammar.anyYear.test(folded)) return undefined;
  const { before, before_day, before_opening_day } = rules.date_words;
  const made = Object.values(rules.made_on);
  const link = `(?:${alternatives([...before, ...before_day, ...before_opening_day, ...made.flatMap(({ links }) => links)])}\\s+)*`;
  const verb = `${alternatives(made.flatMap(({ verbs }) => verbs))}\\s+`;
  const nouns = Object.values(rules.status_sentences).flatMap(({ nouns }) => Object.values(nouns).flat());
  const kind = `(?:\\p{L}+\\s+)?${alternatives(nouns)}(?:\\s+n\\S{0,2}\\s*[\\d/.-]+)?\\s+`;
  const opens = new RegExp(`^[\\s,]*(?:${verb}|${kind})?${link}$`, 'u');
  const goesOn = /^\s*\p{Ll}/u.test(first) ? new RegExp(`,\\s+${verb}${link}$`, 'u') : undefined;
  const dates = findDates(first, language, rules.dateGrammar).filter(({ start, end }) => {
    const before = folded.slice(0, start);
    return (opens.test(before) || goesOn?.test(before)) && /^\s*(?:$|[.,()]|[–—-]\s)/u.test(folded.slice(end));
  });
  return dates.length === 1 ? dates[0]?.date : undefined;
}

/** The day, month or year of '(OMB, September 14, 2022)' as ISO 8601 writes it; nothing where words stand with it or two are there. 0..1. */
export function dateBeside(beside = '', language: string, grammar: DateGrammar): string | undefined {
  const dates = findDates(beside, language, grammar)
    .filter(({ start, end }) => OPENS.test(beside.slice(0, start)) && CLOSES.test(beside.slice(end)))
    .flatMap(({ date }) => date ?? []);
  const found = dates.length > 0 ? dates : partsBeside(beside).filter((part) => YEAR.test(part));
  return found.length === 1 ? found[0] : undefined;
}
