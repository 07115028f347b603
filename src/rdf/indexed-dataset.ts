// Quads in, a dataset out that finds quads by any of their terms: what engines of the RDF/JS world ask for.

import { Store } from 'n3';
import type { DatasetCore, Quad } from '@rdfjs/types';

/** An RDF/JS dataset with indexes. Costs several times the memory of a `Dataset`. */
export function indexedDataset(quads: Iterable<Quad>): DatasetCore {
  return new Store([...quads]);
}
