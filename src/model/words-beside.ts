// The words beside the link of an entry in; what stands there by itself, such as a body or a date, out.

import { findDates, type DateGrammar } from './date-grammar.js';

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

/** The day, month or year of '(OMB, September 14, 2022)' as ISO 8601 writes it; nothing where words stand with it or two are there. 0..1. */
export function dateBeside(beside = '', language: string, grammar: DateGrammar): string | undefined {
  const dates = findDates(beside, language, grammar)
    .filter(({ start, end }) => OPENS.test(beside.slice(0, start)) && CLOSES.test(beside.slice(end)))
    .flatMap(({ date }) => date ?? []);
  const found = dates.length > 0 ? dates : partsBeside(beside).filter((part) => YEAR.test(part));
  return found.length === 1 ? found[0] : undefined;
}
