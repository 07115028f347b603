// A subject with rows of predicate and values in, its quads out; texts and dates become literals that every store keeps.

import type { Literal, NamedNode, Quad } from '@rdfjs/types';
import type { LangText } from '../model/catalogue.js';
import { isLanguageTag, isLexicalForm } from '../rdf/lexical-form.js';
import { literal, quad } from '../rdf/terms.js';
import { skos, xsd } from '../rdf/vocabulary.js';

export type Value = NamedNode | Literal;
/** A predicate with what it states; `undefined` and empty lists state nothing. */
export type Row = readonly [predicate: NamedNode, values: Value | readonly (Value | undefined)[] | undefined];

/** Quads of one subject in one graph. */
export function describe(graph: NamedNode, subject: NamedNode, rows: readonly Row[]): Quad[] {
  return rows.flatMap(([predicate, values]) =>
    [values].flat().flatMap((value) => (value === undefined ? [] : [quad(subject, predicate, value, graph)])),
  );
}

/*
 * RDF/XML has no way to write these characters; each is one code point, as is its stand-in, so offsets stay right.
 * https://www.w3.org/TR/xml/#charsets
 */
const NOT_IN_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** A plain string; nothing for an empty one. */
export function plain(value: string | undefined): Literal | undefined {
  return value === undefined || value === '' ? undefined : literal(sane(value));
}

/** A text with its language; a plain string where the language is not known, nothing where there is no text. */
export function text(value: LangText | undefined): Literal | undefined {
  if (value === undefined || value.text === '') return undefined;
  const known = isLanguageTag(value.language) && value.language !== 'und';
  return known ? literal(sane(value.text), value.language) : literal(sane(value.text));
}

/** The first name of each language as `skos:prefLabel`, for SKOS allows one; further ones as `skos:altLabel`. */
export function labelRows(names: readonly LangText[], others: readonly LangText[] = []): Row[] {
  const isFirst = (name: LangText): boolean => names.find(({ language }) => language === name.language) === name;
  return [
    [skos('prefLabel'), names.filter(isFirst).map(text)],
    [skos('altLabel'), [...names.filter((name) => !isFirst(name)), ...others].map(text)],
  ];
}

/** A sentence that this project wrote itself. */
export function english(value: string | undefined): Literal | undefined {
  return text(value === undefined ? undefined : { text: value, language: 'en' });
}

/** An ISO 8601 date, month or year with the datatype that fits; nothing for anything else. */
export function date(value: string | undefined): Literal | undefined {
  const datatype = ['date', 'gYearMonth', 'gYear'].find((name) => isLexicalForm(value ?? '', xsd(name).value));
  return value === undefined || datatype === undefined ? undefined : literal(value, xsd(datatype));
}

/** A calendar year. */
export function year(value: number | undefined): Literal | undefined {
  return value === undefined ? undefined : date(String(value).padStart(4, '0'));
}

/** A moment in UTC to the second: engines rewrite other zones and fractions. Nothing for what is no moment. */
export function moment(value: string | undefined): Literal | undefined {
  const time = Date.parse(value ?? '');
  if (Number.isNaN(time)) return undefined;
  return literal(new Date(time).toISOString().replace(/\.\d+Z$/u, 'Z'), xsd('dateTime'));
}

function sane(value: string): string {
  return value.replace(NOT_IN_XML, '\u{FFFD}');
}
