// The words of a heading go in; the code of the part of a country that they name comes out: 'Catalonia', 'State of California'.

import { iso31662 } from 'iso-3166';
import { wordsOf } from './fold-text.js';
import type { Registries } from './registries.js';

/** What a part of a country is called before or behind its name. */
const FORM = String.raw`(?:state|province|canton|region|autonomous (?:community|region)|free state|department|prefecture|governorate|county|city|estado(?: libre)?|provincia|comunidad(?: autonoma| foral)?|departamento|principado|ciudad(?: autonoma)?|regiao(?: autonoma)?|comunidade(?: autonoma| foral)?|cantao|cidade|prefeitura|distrito)`;
const BEFORE = new RegExp(
  String.raw`^(?:the |el |la |o |a )?${FORM} (?:of|de|del|do|da|dos|das) (?:the )?(?<name>.+)$`,
  'u',
);
const BEHIND = new RegExp(String.raw`^(?<name>.+) ${FORM}$`, 'u');
/** Names that are words of headings as well: only beside their country, or what they are, do they name a place. */
const COMMON_WORDS = new Set([
  'bar',
  'centrale',
  'delta',
  'est',
  'lakes',
  'maritime',
  'norte',
  'ouest',
  'reading',
  'rivers',
  'sud',
  'unity',
  'valle',
]);
/** 'Murcia, Región de', 'Trentino-Alto Adige, Trentino-Südtirol': the name, and what the list adds to it. */
const ADDED = /\s*[,[(].*$/u;

/** Codes by folded name, and by country and name: 'limburg' alone may be in two countries, 'nl limburg' is one. */
export function subdivisionCodes({ jurisdictions }: Pick<Registries, 'jurisdictions'>): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  const contested = new Set<string>();
  const add = (name: string, code: string): void => {
    const key = wordsOf(name).join(' ');
    const known = codes.get(key);
    if (known !== undefined && countryOf(known) !== countryOf(code)) contested.add(key);
    if (known === undefined && !COMMON_WORDS.has(key)) codes.set(key, code);
    const beside = nameIn(countryOf(code), key);
    if (!codes.has(beside)) codes.set(beside, code);
  };
  const registered = [...jurisdictions].flatMap(([code, { names, otherNames, kind }]) =>
    code.includes('-') ? [...names, ...otherNames].map(({ text }) => ({ code, text, kind })) : [],
  );
  // Larger parts come first: 'Asturias' is the region and not the province within it, 'Barcelona' the city and not its province.
  const [large, small] = [true, false].map((isLarge) =>
    iso31662.filter(({ code, parent }) => (parent === countryOf(code)) === isLarge),
  );
  for (const { code, name } of large ?? []) add(name.replace(ADDED, ''), code);
  for (const { code, text, kind } of registered) if (kind === 'city') add(text, code);
  for (const { code, name } of small ?? []) add(name.replace(ADDED, ''), code);
  for (const key of contested) codes.delete(key);
  for (const { code, text, kind } of registered) {
    if (kind === 'city') continue;
    codes.set(wordsOf(text).join(' '), code);
    codes.set(nameIn(countryOf(code), text), code);
  }
  return codes;
}

/** The key of a name beside its country. */
export function nameIn(country: string, name: string): string {
  return `${country} ${wordsOf(name).join(' ')}`;
}

/** Names under which the list may have a label, the whole one first: 'Canton of Bern' and 'Bern'. */
export function subdivisionNamesIn(label: string): string[] {
  const whole = wordsOf(label).join(' ');
  return [whole, ...[BEFORE, BEHIND].flatMap((form) => form.exec(whole)?.groups?.name ?? [])];
}

/** 'ES' of 'ES-CT'; the code itself of what is no part of a country. */
export function countryOf(code: string): string {
  return code.includes('-') ? code.slice(0, 2) : code;
}
