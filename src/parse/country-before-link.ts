// An item or paragraph in; the country that it names before its link, and where its own words begin, out.

import type { InlineText } from './inline-text.js';
import { isLanguageName } from './language-name.js';
import { MAX_LABEL_LENGTH, namesCountry, readJurisdiction } from './jurisdiction-heading.js';

export interface CountryBeforeLink {
  readonly flag?: string;
  readonly label: string;
  /** Of what stands behind the country. */
  readonly start: number;
}

/** Between the name of a country and a title that is no link: `Brazil — Decree of 29 October 2003 ([text](…))`. */
const MARK = /:\s|\s[–—-]\s/u;
const NUMBERED = /\d.*[–—:(|-]\s*$/su;

/**
 * `🇫🇷 **France** – [Law 5](…)`, `🇫🇷 [Law 5](…)`: nothing but a country and a mark stands before the link. Several flags, or the name
 * of a language behind one, lead to other versions of the page.
 */
export function countryBeforeLink({ text, links }: InlineText): CountryBeforeLink | undefined {
  const start = Math.min(...links.map((link) => link.start));
  const linked = Number.isFinite(start) ? text.slice(0, start) : '';
  const mark = MARK.exec(linked);
  const behindMark = mark ? mark.index + mark[0].length : 0;
  const before = NUMBERED.test(linked.slice(behindMark)) ? linked.slice(0, behindMark) : linked;
  if (before.trim() === '' || before.length > MAX_LABEL_LENGTH || before.includes('\n')) return undefined;
  const { flag, label } = readJurisdiction(before);
  const isNamed = /[:–—-]\s*$/u.test(before) && (flag !== undefined || namesCountry(label));
  const isCountry = label === '' ? flag !== undefined : isNamed;
  if (!isCountry || readJurisdiction(text).flagCount > 1) return undefined;
  const isVersion = links.some((link) => link.start === start && isLanguageName(text.slice(link.start, link.end)));
  return isVersion ? undefined : { ...(flag ? { flag } : {}), label, start: before.length };
}
