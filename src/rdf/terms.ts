// Strings and numbers in, checked RDF/JS terms out: what these functions return can be written in every format.

import { DataFactory } from 'n3';
import type { BlankNode, DefaultGraph, Literal, NamedNode, Quad } from '@rdfjs/types';
import { isIri } from './iri.js';
import { isLanguageTag, isLexicalForm, isText } from './lexical-form.js';
import { PREFIXES, xsd } from './vocabulary.js';

/** A term that RDF or a format does not allow. Where input can cause it, the caller checks first: it is a bug here. */
export class InvalidTermError extends Error {
  override readonly name = 'InvalidTermError';
}

/** @throws InvalidTermError when `value` is not an absolute IRI. */
export function iri(value: string): NamedNode {
  if (!isIri(value)) throw new InvalidTermError(`Not an absolute IRI: ${JSON.stringify(value)}`);
  return DataFactory.namedNode(value);
}

/**
 * A plain string, a text in a language (BCP 47 tag; kept in lower case, as RDF compares it), or a typed value.
 *
 * @throws InvalidTermError on a malformed tag, a value outside the datatype's lexical space, or characters that no
 * XML document can hold.
 * @example literal('Lei', 'pt'); literal('2024', xsd('gYear')); literal('FR')
 */
export function literal(value: string, languageOrDatatype?: string | NamedNode): Literal {
  if (!isText(value)) throw new InvalidTermError(`Characters that XML forbids in ${JSON.stringify(value)}`);
  if (languageOrDatatype === undefined) return DataFactory.literal(value);
  if (typeof languageOrDatatype === 'string') return languageLiteral(value, languageOrDatatype);
  return typedLiteral(value, languageOrDatatype);
}

function languageLiteral(value: string, language: string): Literal {
  if (!isLanguageTag(language)) throw new InvalidTermError(`Not a language tag: ${JSON.stringify(language)}`);
  return DataFactory.literal(value, language.toLowerCase());
}

function typedLiteral(value: string, datatype: NamedNode): Literal {
  if (!isIri(datatype.value)) throw new InvalidTermError(`Not an absolute IRI: ${JSON.stringify(datatype.value)}`);
  if (datatype.value === `${PREFIXES.rdf}langString`) throw new InvalidTermError('rdf:langString needs a language');
  if (!isLexicalForm(value, datatype.value))
    throw new InvalidTermError(`${JSON.stringify(value)} is no ${datatype.value}`);
  return DataFactory.literal(value, datatype);
}

/** `xsd:integer`. @throws InvalidTermError when `value` is not a safe integer. */
export function integer(value: number): Literal {
  if (!Number.isSafeInteger(value)) throw new InvalidTermError(`Not an integer: ${value}`);
  return DataFactory.literal(String(value === 0 ? 0 : value), xsd('integer'));
}

/**
 * `xsd:decimal` in the form that all stores give back unchanged: `0.87`, `1`, never `1.0`.
 *
 * @throws InvalidTermError when `value` is not finite, or so large or small that only an exponent shows it.
 */
export function decimal(value: number): Literal {
  const text = String(value === 0 ? 0 : value);
  if (!/^-?[0-9.]+$/.test(text)) throw new InvalidTermError(`Not a decimal: ${value}`);
  return DataFactory.literal(text, xsd('decimal'));
}

/** `xsd:boolean` as `true` or `false`. */
export function boolean(value: boolean): Literal {
  return DataFactory.literal(String(value), xsd('boolean'));
}

/** The default graph. */
export function defaultGraph(): DefaultGraph {
  return DataFactory.defaultGraph();
}

/** A statement; without `graph` it stands in the default graph. Terms come from the functions above. */
export function quad(
  subject: NamedNode | BlankNode,
  predicate: NamedNode,
  object: NamedNode | BlankNode | Literal,
  graph: NamedNode | DefaultGraph = DataFactory.defaultGraph(),
): Quad {
  return DataFactory.quad(subject, predicate, object, graph);
}
