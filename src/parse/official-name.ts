// A country's official name goes in; the short names by which code lists have it come out: 'Reino de España' is 'espana'.

import { foldWords } from './fold-words.js';
import { anyOf, inAnyLanguage, PAGE_WORDS } from './page-words.js';

const { patterns, names, ambiguous, certain_with: certainWith } = PAGE_WORDS.official_names;
const FORMS = inAnyLanguage(patterns).map((pattern) => new RegExp(`^${pattern}$`, 'u'));
const CODES = new Map(
  Object.entries(names).flatMap(([code, official]) => official.map((name) => [foldWords(name), code] as const)),
);
const CERTAIN = new RegExp(String.raw`\b${anyOf(certainWith)}\b`, 'u');

/** ISO code of a country whose official name is listed. */
export function codeOfOfficialName(label: string): string | undefined {
  return CODES.get(foldWords(label));
}

/** Folded; empty where the label has none of the forms of an official name. */
export function shortCountryName(label: string): string {
  const folded = foldWords(label);
  const name = FORMS.map((form) => form.exec(folded)?.groups?.['name']).find(Boolean) ?? '';
  return ambiguous.includes(name) && !CERTAIN.test(folded) ? '' : name;
}
