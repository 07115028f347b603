// A lexical form and its datatype in, whether the datatype allows it out; language tags and text likewise.

import { PREFIXES } from './vocabulary.js';

const ZONE = '(?:Z|[+-](?:0[0-9]|1[0-4]):[0-5][0-9])?';
const YEAR = '-?(?:[1-9][0-9]{3,}|0[0-9]{3})';
const MONTH = '(?:0[1-9]|1[0-2])';
const DAY = '(?:0[1-9]|[12][0-9]|3[01])';
const TIME = '(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]+)?|24:00:00(?:\\.0+)?)';
const DECIMAL = '[+-]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)';

/** Datatype → pattern of its lexical space, XML Schema 1.1 part 2. A datatype that has no row is not checked. */
const LEXICAL_SPACE: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    boolean: 'true|false|1|0',
    integer: '[+-]?[0-9]+',
    nonNegativeInteger: '\\+?[0-9]+|-0+',
    positiveInteger: '\\+?0*[1-9][0-9]*',
    decimal: DECIMAL,
    double: `${DECIMAL}(?:[eE][+-]?[0-9]+)?|[+-]?INF|NaN`,
    gYear: `${YEAR}${ZONE}`,
    gYearMonth: `${YEAR}-${MONTH}${ZONE}`,
    date: `${YEAR}-${MONTH}-${DAY}${ZONE}`,
    dateTime: `${YEAR}-${MONTH}-${DAY}T${TIME}${ZONE}`,
    time: `${TIME}${ZONE}`,
    duration:
      '-?P(?=.)(?:[0-9]+Y)?(?:[0-9]+M)?(?:[0-9]+D)?(?:T(?=.)(?:[0-9]+H)?(?:[0-9]+M)?(?:[0-9]+(?:\\.[0-9]+)?S)?)?',
    hexBinary: '(?:[0-9A-Fa-f]{2})*',
    language: '[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*',
  }).map(([name, pattern]) => [PREFIXES.xsd + name, new RegExp(`^(?:${pattern})$`)]),
);

const WITH_DATE = new Set([`${PREFIXES.xsd}date`, `${PREFIXES.xsd}dateTime`]);

/** Whether `value` belongs to the lexical space of `datatype` (an IRI); unknown datatypes allow every text. */
export function isLexicalForm(value: string, datatype: string): boolean {
  const pattern = LEXICAL_SPACE.get(datatype);
  if (pattern === undefined) return isText(value);
  return pattern.test(value) && (!WITH_DATE.has(datatype) || isDayOfMonth(value));
}

function isDayOfMonth(value: string): boolean {
  const [, year, month, day] = /^(-?\d+)-(\d\d)-(\d\d)/.exec(value) ?? [];
  const date = new Date(Date.UTC(2000, Number(month) - 1, Number(day)));
  // Only the place in the cycle of leap years matters, and `Date` knows no years beyond 275760.
  date.setUTCFullYear(2000 + (Number(year) % 400), Number(month) - 1, Number(day));
  return date.getUTCDate() === Number(day);
}

/*
 * RFC 5646 section 2.1, without the irregular grandfathered tags. https://www.rfc-editor.org/rfc/rfc5646#section-2.1
 */
const LANGUAGE_TAG =
  /^(?:(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|[0-9]{3}))?(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(?:-[0-9a-wy-z](?:-[a-z0-9]{2,8})+)*(?:-x(?:-[a-z0-9]{1,8})+)?|x(?:-[a-z0-9]{1,8})+)$/i;

/** Whether `tag` is a well-formed BCP 47 language tag. */
export function isLanguageTag(tag: string): boolean {
  return LANGUAGE_TAG.test(tag);
}

/*
 * What XML 1.0 can carry, which is also the lexical space of xsd:string: RDF/XML has no escape for the rest.
 * https://www.w3.org/TR/xml/#charsets
 */
const NOT_TEXT = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

/** Whether `value` can be a literal in every format: no lone surrogate, no control character that XML forbids. */
export function isText(value: string): boolean {
  return !NOT_TEXT.test(value);
}
