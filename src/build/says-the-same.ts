// Two graphs in, whether they make the same statements out; the names of graphs, which some formats cannot tell, aside.

import type { Quad, Term } from '@rdfjs/types';
import { termKey } from '../rdf/sort-quads.js';

/** Blank nodes count as one, which is linear: statements that two of them have exchanged are not told apart. */
export function saysTheSame(one: readonly Quad[], other: readonly Quad[]): boolean {
  const [a, b] = [statements(one), statements(other)];
  return a.size === b.size && [...a].every((statement) => b.has(statement));
}

function statements(quads: readonly Quad[]): ReadonlySet<string> {
  return new Set(quads.map(({ subject, predicate, object }) => [subject, predicate, object].map(key).join(' ')));
}

function key(term: Term): string {
  return term.termType === 'BlankNode' ? '_' : termKey(term);
}
