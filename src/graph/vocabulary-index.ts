// The vocabulary quads in; what the graph stage asks of them out: measures, labels, ranks, classes of instruments.

import type { NamedNode, Quad } from '@rdfjs/types';
import { GraphReader } from '../rdf/graph-reader.js';
import { iri } from '../rdf/terms.js';
import { foaf, osp, skos } from '../rdf/vocabulary.js';
import { concept } from './mint-iri.js';

/** Answers about concepts, from data that a librarian edits. */
export class VocabularyIndex {
  private readonly reader: GraphReader;

  constructor(quads: Iterable<Quad>) {
    this.reader = new GraphReader(quads);
  }

  /** IRIs of all measures, sorted. */
  measures(): readonly string[] {
    return [...this.reader.subjectsOfType(osp('Measure'))].sort();
  }

  /** Preferred labels by language. */
  labels(of: NamedNode): ReadonlyMap<string, readonly string[]> {
    return this.reader.texts(of, skos('prefLabel'));
  }

  /** Rank of a modality; 0 where the scheme gives none. */
  strength(modality: string): number {
    return Number(this.reader.literal(concept('modality', modality), osp('strength')) ?? 0);
  }

  /** Class of the norms with this modality. */
  normClass(modality: string): NamedNode | undefined {
    const value = this.reader.iri(concept('modality', modality), osp('normClass'));
    return value === undefined ? undefined : iri(value);
  }

  /** Classes of an instrument of this type: those of the type or of the nearest broader one that names any. */
  instanceClasses(type: string | undefined): readonly NamedNode[] {
    let at = type === undefined ? undefined : concept('instrument-type', type).value;
    const seen = new Set<string>();
    while (at !== undefined && !seen.has(at)) {
      seen.add(at);
      const classes = this.reader.iris(at, osp('instanceClass'));
      if (classes.length > 0) return classes.map((value) => iri(value));
      at = this.reader.iri(at, skos('broader'));
    }
    return [foaf('Document')];
  }

  /** Whether a scheme has the concept. */
  has(of: NamedNode): boolean {
    return this.reader.has(of);
  }
}
