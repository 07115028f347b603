// A property in, a function that reads the cells of a column out.

import type { NamedNode } from '@rdfjs/types';
import type { GraphReader } from '../../rdf/graph-reader.js';
import { skos } from '../../rdf/vocabulary.js';
import type { Column } from './table.js';

type Read = Column['read'];

/** The IRI of the row itself. */
export const own: Read = (_reader, subject) => [subject];

/** Literal values; with a language, those in it. */
export function value(property: NamedNode, language?: string): Read {
  return (reader, subject) => reader.literals(subject, property, language);
}

export function address(property: NamedNode): Read {
  return (reader, subject) => reader.iris(subject, property);
}

/** What an IRI ends with: the notation of a concept. */
export function code(property: NamedNode): Read {
  return (reader, subject) => reader.iris(subject, property).map((iri) => iri.slice(iri.lastIndexOf('/') + 1));
}

/** Name of what a property leads to. */
export function labelOf(property: NamedNode, language: string): Read {
  return (reader, subject) =>
    reader.iris(subject, property).flatMap((iri) => reader.literals(iri, skos('prefLabel'), language).slice(0, 1));
}

/** What `read` says of the first node, in the order of IRIs, that `property` leads to. */
export function via(property: NamedNode, read: Read): Read {
  return (reader: GraphReader, subject) => {
    const [first] = [...reader.iris(subject, property)].sort();
    return first === undefined ? [] : read(reader, first);
  };
}
