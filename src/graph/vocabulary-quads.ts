// The quads of the ontology files in; those that readers of the graph need, in the vocabulary graph, out.

import type { Literal, NamedNode, Quad } from '@rdfjs/types';
import { GraphReader } from '../rdf/graph-reader.js';
import { quad } from '../rdf/terms.js';
import { osp, owl, rdf, skos } from '../rdf/vocabulary.js';
import type { GraphContext } from './graph-context.js';

/** A quad without blank nodes. */
export interface VocabularyQuad extends Quad {
  readonly subject: NamedNode;
  readonly predicate: NamedNode;
  readonly object: NamedNode | Literal;
}

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

/** The vocabulary in its own graph. */
export function vocabularyQuads(quads: readonly Quad[], { graphs }: GraphContext): Quad[] {
  return publishedVocabulary(quads).map(({ subject, predicate, object }) =>
    quad(subject, predicate, object, graphs.vocabulary),
  );
}

/** What of the ontology files is published with the data. Blank nodes never get through: nothing that is published may have one. */
export function publishedVocabulary(quads: readonly Quad[]): VocabularyQuad[] {
  const reader = new GraphReader(quads);
  const subjects = new Set(KINDS.flatMap((kind) => reader.subjectsOfType(kind)));
  return quads.filter(isNamed).filter(({ subject, predicate }) => {
    return subjects.has(subject.value) && !LEFT_OUT.some((left) => left.equals(predicate));
  });
}

function isNamed(given: Quad): given is VocabularyQuad {
  const { subject, predicate, object } = given;
  return (
    subject.termType === 'NamedNode' &&
    predicate.termType === 'NamedNode' &&
    (object.termType === 'NamedNode' || object.termType === 'Literal')
  );
}
