// A term in, its text in the Turtle family out; refuses what a reader could not read back.

import type { BlankNode, Literal, NamedNode, Term } from '@rdfjs/types';
import { InvalidTermError } from '../rdf/terms.js';

/*
 * Stricter than the grammar's IRIREF in one thing: a relative IRI would mean something else in every place it is read.
 * https://www.w3.org/TR/n-triples/#grammar-production-IRIREF
 */

const IRIREF = /^[A-Za-z][A-Za-z0-9+.-]*:[^\u0000-\u0020<>"{}|^`\\\uD800-\uDFFF]*$/u;
const BLANK_NODE_LABEL = /^[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_-])?$/;

const XSD_STRING = 'http://www.w3.org/2001/XMLSchema#string';

/** `<iri>`. @throws InvalidTermError when the value is not absolute or would end the bracket early. */
export function iriText(value: string): string {
  if (!IRIREF.test(value)) throw new InvalidTermError(`Cannot be written as an IRI: ${JSON.stringify(value)}`);
  return `<${value}>`;
}

/** `_:label`. */
export function blankNodeText(node: BlankNode): string {
  if (!BLANK_NODE_LABEL.test(node.value))
    throw new InvalidTermError(`Cannot be written as a blank node label: ${JSON.stringify(node.value)}`);
  return `_:${node.value}`;
}

/** A quoted string as canonical N-Triples has it, which Turtle reads too. */
export function stringText(value: string): string {
  return NEEDS_ESCAPE.test(value) ? `"${value.replace(ESCAPED, escapeUnit)}"` : `"${value}"`;
}

const NEEDS_ESCAPE = /[\u0000-\u001F"\\\u007F\uD800-\uDFFF\uFFFE\uFFFF]/;

const ESCAPED = /[\u0000-\u001F"\\\u007F\uFFFE\uFFFF]|\p{Surrogate}/gu;
const SHORT_ESCAPES: Readonly<Record<string, string>> = {
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\f': '\\f',
  '\r': '\\r',
  '"': '\\"',
  '\\': '\\\\',
};

function escapeUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code >= 0xd800 && code <= 0xdfff) throw new InvalidTermError('A lone surrogate is no character');
  return SHORT_ESCAPES[unit] ?? `\\u${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** What stands after the closing quote: a language tag, a datatype written by `datatype`, or nothing. */
export function literalSuffix(literal: Literal, datatype: (iri: string) => string): string {
  if (literal.language !== '') return `@${literal.language}`;
  return literal.datatype.value === XSD_STRING ? '' : `^^${datatype(literal.datatype.value)}`;
}

/** A term without abbreviations, as N-Triples and N-Quads have it. */
export function fullText(term: Term): string {
  switch (term.termType) {
    case 'NamedNode':
      return iriText(term.value);
    case 'BlankNode':
      return blankNodeText(term);
    case 'Literal':
      return stringText(term.value) + literalSuffix(term, iriText);
    default:
      throw new InvalidTermError(`Cannot be written: a term of type ${term.termType}`);
  }
}

/** Remembers what `write` made of an IRI: few different ones fill most of a graph. */
export function rememberIris(write: (value: string) => string): (node: NamedNode) => string {
  const known = new Map<string, string>();
  return ({ value }) => {
    const text = known.get(value) ?? write(value);
    known.set(value, text);
    return text;
  };
}
