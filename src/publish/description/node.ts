// A subject with rows of predicate and values in, its quads out; every node of a description is an IRI.

import type { Literal, NamedNode, Quad } from '@rdfjs/types';
import { iri, literal, quad } from '../../rdf/terms.js';
import { xsd } from '../../rdf/vocabulary.js';

type Value = NamedNode | Literal;
/** A predicate with what it states; `undefined` and empty lists state nothing. */
export type Row = readonly [predicate: NamedNode, values: Value | readonly (Value | undefined)[] | undefined];

/** Quads of one subject in the default graph. */
export function node(subject: NamedNode, rows: readonly Row[]): Quad[] {
  return rows.flatMap(([predicate, values]) =>
    [values].flat().flatMap((value) => (value === undefined ? [] : [quad(subject, predicate, value)])),
  );
}

/** An `xsd:date`. @throws InvalidTermError when `day` is no ISO 8601 day. */
export function day(value: string): Literal {
  return literal(value, xsd('date'));
}

/** DCAT wants sizes as `xsd:nonNegativeInteger`. */
export function byteSizeLiteral(value: number): Literal {
  return literal(String(value), xsd('nonNegativeInteger'));
}

/** The node of an IANA media type. */
export function mediaTypeIri(mediaType: string): NamedNode {
  return iri(`http://www.iana.org/assignments/media-types/${mediaType}`);
}
