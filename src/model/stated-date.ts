// The words of a date field go in, the day, month or year that they name comes out.

import { findDates, type DateGrammar } from './date-grammar.js';
import { foldText } from './fold-text.js';

const ONLY_YEAR = /^\D*(?<!\d)((?:18|19|20)\d\d)\D*$/u;

/**
 * ISO 8601, as exact as the words are: `2015-01-30`, `2015-01` or `2015`. Of several dates the first one; nothing where no
 * date is, or where its day might as well be its month.
 */
export function readDate(text: string, language: string, grammar: DateGrammar): string | undefined {
  const [first] = findDates(text, language, grammar);
  return first ? first.date : ONLY_YEAR.exec(foldText(text))?.[1];
}
