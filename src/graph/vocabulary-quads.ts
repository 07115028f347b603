// The quads of the ontology files in; those that readers of the graph need, in the vocabulary graph, out.

import type { NamedNode, Quad } from '@rdfjs/types';
import { GraphReader } from '../rdf/graph-reader.js';
import { quad } from '../rdf/terms.js';
import { osp, owl, rdf, skos } from '../rdf/vocabulary.js';
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

/** Patterns of words are for the extractor; there are more of them than of everything else about measures together. */
const LEFT_OUT: readonly NamedNode[] = [osp('phrase'), osp('notPhrase')];

/** Blank nodes never get through: nothing that is published may have one. */
export function vocabularyQuads(quads: readonly Quad[], { graphs }: GraphContext): Quad[] {
  const reader = new GraphReader(quads);
  const subjects = new Set(KINDS.flatMap((kind) => reader.subjectsOfType(kind)));
  return quads.flatMap(({ subject, predicate, object }) => {
    if (!subjects.has(subject.value) || subject.termType !== 'NamedNode' || predicate.termType !== 'NamedNode')
      return [];
    if (LEFT_OUT.some((left) => left.equals(predicate))) return [];
    if (object.termType !== 'NamedNode' && object.termType !== 'Literal') return [];
    return quad(subject, predicate, object, graphs.vocabulary);
  });
}
