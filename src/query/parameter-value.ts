// The text of a language, year, number, date, IRI or text parameter in, a checked term out. These need no graph.

import type { Literal, NamedNode } from '@rdfjs/types';
import { UsageError } from '../diagnostic.js';
import { isIri } from '../rdf/iri.js';
import type { ValueType } from './parameter-type.js';
import { literal, namedNode } from './plain-term.js';

const XSD = 'http://www.w3.org/2001/XMLSchema#';

/** @throws UsageError that names the parameter and what it takes */
export function parseValue(name: string, type: ValueType, value: string): NamedNode | Literal {
  const term = PARSERS[type](value);
  if (term === undefined) throw new UsageError(`--${name} takes ${EXPECTED[type]}, not '${value}'`);
  return term;
}

const EXPECTED: Readonly<Record<ValueType, string>> = {
  language: 'a language tag such as en, es or pt',
  year: 'a year such as 2024',
  integer: 'a whole number',
  number: 'a number such as 0.5',
  date: 'a date such as 2024-10-23',
  text: 'text without control characters, and not nothing',
  iri: 'an absolute IRI',
};

const PARSERS: Readonly<Record<ValueType, (value: string) => NamedNode | Literal | undefined>> = {
  language: parseLanguage,
  year: (value) => typed(/^[12][0-9]{3}$/u.test(value), value, 'integer'),
  integer: (value) => typed(/^-?(?:0|[1-9][0-9]{0,8})$/u.test(value), value, 'integer'),
  number: (value) => typed(/^-?[0-9]{1,9}(?:\.[0-9]{1,9})?$/u.test(value), value, 'decimal'),
  date: (value) => typed(isDate(value), value, 'date'),
  text: (value) => (isText(value) ? literal(value) : undefined),
  iri: (value) => (isIri(value) ? namedNode(value) : undefined),
};

function typed(valid: boolean, value: string, datatype: string): Literal | undefined {
  return valid ? literal(value, '', XSD + datatype) : undefined;
}

function parseLanguage(value: string): Literal | undefined {
  try {
    const [tag] = Intl.getCanonicalLocales(value);
    return tag === undefined ? undefined : literal(tag.toLowerCase());
  } catch {
    return undefined;
  }
}

function isDate(value: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/u.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

/** No lone surrogates, and no characters that XML forbids: SPARQL XML results could not carry them. */
function isText(value: string): boolean {
  return value.trim() !== '' && !/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.test(value);
}
