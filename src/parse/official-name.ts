// A country's official name goes in; the short names by which code lists have it come out: 'Reino de España' is 'espana'.

import { foldWords } from './fold-words.js';

/** Forms of state before 'of'. Not 'state', since 'Estado de México' is a part of Mexico. */
const ENGLISH =
  /^(?:the )?(?:\p{L}+ ){0,3}?(?:kingdom|republic|principality|duchy|commonwealth|sultanate|federation|confederation|union) of (?:the )?(?<name>.+)$/u;
const ROMANCE =
  /^(?:el |la |o |a )?(?:gran |grao )?(?:reino|republica|principado|ducado|mancomunidad|sultanato|sultanado|federacion|federacao|confederacion|confederacao|union|uniao|estado plurinacional)(?: \p{L}+){0,3}? (?:de|del|de la|de los|de las|da|do|das|dos) (?<name>.+)$/u;
const OF_AMERICA = /^(?:the |los |os )?(?<name>.+) (?:of|de|da) america$/u;

/** Official names that no rule shortens: with an adjective in place of the country's name, or of several parts. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  AR: ['Argentine Republic', 'República Argentina'],
  CH: ['Swiss Confederation', 'Confederación Suiza', 'Confederação Suíça'],
  DE: ['República Federal Alemana', 'República Federal Alemã'],
  FR: ['French Republic', 'República Francesa'],
  GB: [
    'United Kingdom of Great Britain and Northern Ireland',
    'Reino Unido de Gran Bretaña e Irlanda del Norte',
    'Reino Unido da Grã-Bretanha e Irlanda do Norte',
  ],
  GR: ['Hellenic Republic', 'República Helénica', 'República Helênica'],
  IL: ['State of Israel', 'Estado de Israel'],
  IT: ['Italian Republic', 'República Italiana'],
  MX: ['United Mexican States', 'Estados Unidos Mexicanos'],
  PT: ['Portuguese Republic', 'República Portuguesa'],
  SK: ['Slovak Republic', 'República Eslovaca'],
};
const CODES = new Map(
  Object.entries(OTHER_NAMES).flatMap(([code, names]) => names.map((name) => [foldWords(name), code] as const)),
);
/** Of two states with one of these names only a people's republic is meant for sure; the others are left to the code lists. */
const AMBIGUOUS = new Set(['china', 'congo']);

/** ISO code of a country whose official name is listed. */
export function codeOfOfficialName(label: string): string | undefined {
  return CODES.get(foldWords(label));
}

/** Folded; empty where the label has none of the forms of an official name. */
export function shortCountryName(label: string): string {
  const folded = foldWords(label);
  const name = [ENGLISH, ROMANCE, OF_AMERICA].map((form) => form.exec(folded)?.groups?.name).find(Boolean) ?? '';
  return AMBIGUOUS.has(name) && !/\b(?:people s|popular)\b/u.test(folded) ? '' : name;
}
