// The quads of the ontology files in; those that readers of the graph need, in the vocabulary graph, out.

import type { NamedNode, Quad } from '@rdfjs/types';
import { GraphReader } from '../rdf/graph-reader.js';
import { quad } from '../rdf/terms.js';
import { owl, rdf, skos } from '../rdf/vocabulary.js';
import type { GraphContext } from './graph-context.js';

/** What counts as vocabulary. Registries, cues and rules in the same folder are tools of the converter, not part of what it says. */
const KINDS: readonly NamedNode[] = [
  owl('Ontology'),
  owl('Class'),
  owl('ObjectProperty'),
  owl('DatatypeProperty'),
  owl('AnnotationProperty'),
  skos('Concept'),
  skos('ConceptScheme'),
  skos('Collection'),
  rdf('Property'),
];

/** Blank nodes never get through: nothing that is published may have one. */
export function vocabularyQuads(quads: readonly Quad[], { graphs }: GraphContext): Quad[] {
  const reader = new GraphReader(quads);
  const subjects = new Set(KINDS.flatMap((kind) => reader.subjectsOfType(kind)));
  return quads.flatMap(({ subject, predicate, object }) => {
    if (!subjects.has(subject.value) || subject.termType !== 'NamedNode' || predicate.termType !== 'NamedNode')
      return [];
    if (object.termType !== 'NamedNode' && object.termType !== 'Literal') return [];
    return quad(subject, predicate, object, graphs.vocabulary);
  });
}
