// A dataset in, its canonical N-Quads and their hash out: equal for equal graphs, whatever the blank node labels.

import { createHash } from 'node:crypto';
import { canonize } from 'rdf-canonize';
import type { Quad } from '@rdfjs/types';

/**
 * Canonical N-Quads by RDFC-1.0 (https://www.w3.org/TR/rdf-canon/).
 *
 * @throws Error on graphs built to make canonicalisation explode.
 */
export async function canonicalNQuads(quads: Iterable<Quad>): Promise<string> {
  // The library's own limit of 1 refuses harmless symmetric blank nodes of shapes.
  return canonize([...quads], { algorithm: 'RDFC-1.0', maxWorkFactor: 3 });
}

/** SHA-256 of the canonical N-Quads, lower-case hex. */
export async function canonicalHash(quads: Iterable<Quad>): Promise<string> {
  return createHash('sha256')
    .update(await canonicalNQuads(quads))
    .digest('hex');
}

/** Whether two sets of quads say the same, up to blank node labels. */
export async function isIsomorphic(a: Iterable<Quad>, b: Iterable<Quad>): Promise<boolean> {
  return (await canonicalNQuads(a)) === (await canonicalNQuads(b));
}
