// The quads of one subject in, its properties out: type first, then names, then the rest.

import type { Quad, Quad_Object } from '@rdfjs/types';
import { dct, foaf, PREFIXES, rdf, rdfs, skos } from '../rdf/vocabulary.js';

/** A predicate with its objects, in the order of the dataset. */
export interface Property {
  /** IRI. */
  readonly predicate: string;
  readonly objects: readonly Quad_Object[];
}

const RDF_TYPE = `${PREFIXES.rdf}type`;

/** What a person looks for first. */
const FIRST: ReadonlyMap<string, number> = new Map(
  [
    rdf('type'),
    skos('prefLabel'),
    rdfs('label'),
    dct('title'),
    foaf('name'),
    skos('altLabel'),
    dct('alternative'),
    skos('notation'),
    skos('definition'),
    rdfs('comment'),
    dct('description'),
  ].map((predicate, rank) => [predicate.value, rank]),
);

/** Properties of one subject; `quads` stand in the order of a dataset. Linear but for the few that come first. */
export function orderPredicates(quads: readonly Quad[]): readonly Property[] {
  const properties: { predicate: string; objects: Quad_Object[] }[] = [];
  for (const { predicate, object } of quads) {
    const last = properties.at(-1);
    if (last?.predicate === predicate.value) last.objects.push(object);
    else properties.push({ predicate: predicate.value, objects: [object] });
  }
  for (const { predicate, objects } of properties) if (predicate === RDF_TYPE) ownClassesFirst(objects);
  const first = properties.filter(({ predicate }) => FIRST.has(predicate));
  if (first.length === 0) return properties;
  first.sort((a, b) => (FIRST.get(a.predicate) ?? 0) - (FIRST.get(b.predicate) ?? 0));
  return [...first, ...properties.filter(({ predicate }) => !FIRST.has(predicate))];
}

/** Classes of the ontology say most about a node; those of other vocabularies follow. Sorting is stable. */
function ownClassesFirst(types: Quad_Object[]): void {
  const rank = ({ value }: Quad_Object): number => (value.startsWith(PREFIXES.osp) ? 0 : 1);
  types.sort((a, b) => rank(a) - rank(b));
}
