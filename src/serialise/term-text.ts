// A term in, its text in the Turtle family out; refuses what a reader could not read back.

import type { BlankNode, Literal, Term } from '@rdfjs/types';
import { InvalidTermError } from '../rdf/terms.js';
import { PREFIXES } from '../rdf/vocabulary.js';

/*
 * Stricter than the grammar's IRIREF in one thing: a relative IRI would mean something else in every place it is read.
 * https://www.w3.org/TR/n-triples/#grammar-production-IRIREF
 */

const IRIREF = /^[A-Za-z][A-Za-z0-9+.-]*:[^\u0000-\u0020<>"{}|^`\\\uD800-\uDFFF]*$/u;
const BLANK_NODE_LABEL = /^[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_-])?$/;

const XSD_STRING = `${PREFIXES.xsd}string`;

/** The IRI itself. @throws InvalidTermError when it is not absolute, or would end the bracket it stands in early. */
export function checkedIri(value: string): string {
  if (!IRIREF.test(value)) throw new InvalidTermError(`Cannot be written as an IRI: ${JSON.stringify(value)}`);
  return value;
}

/** `<iri>`. @throws InvalidTermError as `checkedIri`. */
export function iriText(value: string): string {
  return `<${checkedIri(value)}>`;
}

/** The label of a blank node. @throws InvalidTermError when some format could not hold it. */
export function checkedLabel(label: string): string {
  if (!BLANK_NODE_LABEL.test(label))
    throw new InvalidTermError(`Cannot be written as a blank node label: ${JSON.stringify(label)}`);
  return label;
}

/** `_:label`. @throws InvalidTermError as `checkedLabel`. */
export function blankNodeText(node: BlankNode): string {
  return `_:${checkedLabel(node.value)}`;
}

/**
 * What stands between the quotes of a string, as canonical N-Triples has it, which Turtle reads too.
 *
 * @throws InvalidTermError on a lone surrogate, which UTF-8 cannot hold.
 */
export function escapeString(value: string): string {
  if (!value.isWellFormed()) throw new InvalidTermError(`A lone surrogate is no character: ${JSON.stringify(value)}`);
  return ESCAPED.test(value) ? value.replace(ALL_ESCAPED, escapeUnit) : value;
}

const ESCAPED = /[\u0000-\u001F"\\\u007F\uFFFE\uFFFF]/;
const ALL_ESCAPED = new RegExp(ESCAPED, 'g');
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
  return SHORT_ESCAPES[unit] ?? `\\u${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** A term without abbreviations, as N-Triples and N-Quads have it. */
export function fullText(term: Term): string {
  switch (term.termType) {
    case 'NamedNode':
      return iriText(term.value);
    case 'BlankNode':
      return blankNodeText(term);
    case 'Literal':
      return literalText(term);
    default:
      throw new InvalidTermError(`Cannot be written: a term of type ${term.termType}`);
  }
}

function literalText({ value, language, datatype }: Literal): string {
  if (language !== '') return `"${escapeString(value)}"@${language}`;
  const suffix = datatype.value === XSD_STRING ? '' : `^^${iriText(datatype.value)}`;
  return `"${escapeString(value)}"${suffix}`;
}
