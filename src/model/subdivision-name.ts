// The words of a heading go in; the code of the part of a country that they name comes out: 'Catalonia', 'State of California'.

import { iso31662 } from 'iso-3166';
import { alternatives } from './alternatives.js';
import { wordsOf } from './fold-text.js';
import type { InstrumentRules } from './instrument-rules.js';
import type { Registries } from './registries.js';

/** 'Murcia, Región de', 'Trentino-Alto Adige, Trentino-Südtirol': the name, and what the list adds to it. */
const ADDED = /\s*[,[(].*$/u;

/** Codes by folded name, and by country and name: 'limburg' alone may be in two countries, 'nl limburg' is one. */
export function subdivisionCodes({
  jurisdictions,
  rules,
}: Pick<Registries, 'jurisdictions' | 'rules'>): ReadonlyMap<string, string> {
  const common = new Set(rules.places.common_names);
  const codes = new Map<string, string>();
  const contested = new Set<string>();
  const add = (name: string, code: string): void => {
    const key = wordsOf(name).join(' ');
    const known = codes.get(key);
    if (known !== undefined && countryOf(known) !== countryOf(code)) contested.add(key);
    if (known === undefined && !common.has(key)) codes.set(key, code);
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
export function subdivisionNamesIn(label: string, { places }: Pick<InstrumentRules, 'places'>): string[] {
  const whole = wordsOf(label).join(' ');
  const form = alternatives(Object.values(places.forms).flat());
  const article = `(?:${alternatives(places.articles)} )?`;
  const before = new RegExp(`^${article}${form} ${alternatives(places.links)} (?:the )?(?<name>.+)$`, 'u');
  const behind = new RegExp(`^(?<name>.+) ${form}$`, 'u');
  return [whole, ...[before, behind].flatMap((pattern) => pattern.exec(whole)?.groups?.name ?? [])];
}

/** 'ES' of 'ES-CT'; the code itself of what is no part of a country. */
export function countryOf(code: string): string {
  return code.includes('-') ? code.slice(0, 2) : code;
}
