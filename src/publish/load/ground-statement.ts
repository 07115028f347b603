// A quad in, its three terms as IRIs and literals out: what is loaded holds no blank nodes.

import type { Literal, NamedNode, Quad, Term } from '@rdfjs/types';

/** A statement without blank nodes, which every store gives back under the same names. */
export interface GroundStatement {
  readonly subject: NamedNode;
  readonly predicate: NamedNode;
  readonly object: NamedNode | Literal;
}

/** Whether a quad has IRIs and literals only. */
export function isGround(quad: Quad): quad is Quad & GroundStatement {
  return [quad.subject, quad.predicate, quad.object].every(isGroundTerm);
}

function isGroundTerm(term: Term): boolean {
  return term.termType === 'NamedNode' || term.termType === 'Literal';
}
