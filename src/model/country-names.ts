// The code lists and the registries in; what countries are called, and the code that a name means, out.

import { createRequire } from 'node:module';
import { feature } from '@rapideditor/country-coder';
import countries from 'i18n-iso-countries';
import { iso31661Alpha2ToAlpha3, iso31662 } from 'iso-3166';
import { LANGUAGES } from '../read/source-text.js';
import type { LangText } from './catalogue.js';
import { wordsOf } from './fold-text.js';
import { groupBy } from './group-by.js';
import type { Registries } from './registries.js';

const load = createRequire(import.meta.url);
for (const language of LANGUAGES)
  countries.registerLocale(load(`i18n-iso-countries/langs/${language}.json`) as countries.LocaleData);

export const UNION = 'EU';

type RegionNames = (code: string) => LangText[];

/** Names of a country in some languages, those of the catalogue at first, from the Unicode locale data that Node holds. */
export function makeRegionNames(style: 'long' | 'short', languages: readonly string[] = LANGUAGES): RegionNames {
  const displays = languages.map((language) => ({
    language,
    display: new Intl.DisplayNames(language, { type: 'region', fallback: 'none', style }),
  }));
  return (code) =>
    displays.flatMap(({ language, display }) => {
      const text = display.of(code);
      return text === undefined ? [] : [{ text, language }];
    });
}

/** 'USA', 'Czech Republic', 'República de Corea': what else a country is called in the catalogue languages. */
function otherNamesOf(code: string, shortNames: RegionNames): string[] {
  const others = LANGUAGES.flatMap((language) => countries.getName(code, language, { select: 'all' }) ?? []);
  // Two letters of one language are the code of another country: 'RU' is the Spanish 'Reino Unido'.
  const short = shortNames(code).flatMap(({ text }) => (text.length > 2 ? [text] : []));
  return [...others, ...short];
}

/** Names of countries in all languages that the code list has; what is the name of two countries is that of neither. */
export function codesInOtherLanguages(): Map<string, string> {
  const languages = countries.getSupportedLanguages();
  for (const language of languages)
    countries.registerLocale(load(`i18n-iso-countries/langs/${language}.json`) as countries.LocaleData);
  const regionNames = makeRegionNames('long', languages);
  const found = [UNION, ...Object.keys(iso31661Alpha2ToAlpha3)].flatMap((code) => {
    const listed = languages.flatMap((language) => countries.getName(code, language, { select: 'all' }) ?? []);
    return [...listed, ...regionNames(code).map(({ text }) => text)].map((name) => ({ key: nameKey(name), code }));
  });
  const isOne = (named: readonly { code: string }[]): boolean => named.every(({ code }) => code === named[0]?.code);
  return new Map(
    [...groupBy(found, ({ key }) => key).values()]
      .flatMap((named) => (isOne(named) ? named : []))
      .map(({ key, code }) => [key, code]),
  );
}

/** 'The United Kingdom' and 'United kingdom' are one name. */
export function nameKey(label: string): string {
  return wordsOf(label).join(' ').replace(/^the /u, '');
}

/** Name, as a key → code: names of countries, unions and parts in the catalogue languages, and of bodies that stand for one. */
export function codesByName(
  { jurisdictions, agencies }: Pick<Registries, 'jurisdictions' | 'agencies'>,
  regionNames: RegionNames,
): Map<string, string> {
  const codes = [...Object.keys(iso31661Alpha2ToAlpha3), 'XK'];
  const byName = new Map<string, string>();
  const add = (name: string, code: string): void => {
    if (!byName.has(nameKey(name))) byName.set(nameKey(name), code);
  };
  for (const code of codes) for (const { text } of regionNames(code)) add(text, code);
  for (const [code, { names, otherNames, kind }] of jurisdictions)
    if (kind !== 'city') for (const { text } of [...names, ...otherNames]) add(text, code);
  const shortNames = makeRegionNames('short');
  for (const code of codes) for (const name of otherNamesOf(code, shortNames)) add(name, code);
  for (const code of codes) {
    const found = feature(code)?.properties;
    for (const name of [found?.nameEn ?? '', ...(found?.aliases ?? [])]) if (name.length > 1) add(name, code);
  }
  for (const { code, name } of iso31662) if (feature(name)?.properties.country === code.slice(0, 2)) add(name, code);
  for (const { jurisdiction, names, otherNames } of agencies)
    if (jurisdiction !== undefined) for (const { text } of [...names, ...otherNames]) add(text, jurisdiction);
  return byName;
}
