// A description in; the same with every entry of an authority list that it refers to written out.

import type { Quad } from '@rdfjs/types';
import { quad } from '../../rdf/terms.js';
import type { AuthorityLists } from './authority-lists.js';

/**
 * Validators that have no background knowledge need class and list of every code in the data itself: of the entries that are
 * used, of the lists they stand in, and of what those refer to in turn.
 */
export function withHelperNodes(quads: readonly Quad[], lists: AuthorityLists): Quad[] {
  const added = new Map<string, readonly Quad[]>();
  const open = quads.map(({ object }) => object);
  for (let term = open.pop(); term !== undefined; term = open.pop()) {
    if (term.termType !== 'NamedNode' || added.has(term.value) || !lists.has(term.value)) continue;
    const described = lists.quadsOf(term.value);
    added.set(term.value, described);
    open.push(...described.map(({ object }) => object));
  }
  return [...quads, ...[...added.values()].flat().map(withoutGraph)];
}

function withoutGraph({ subject, predicate, object }: Quad): Quad {
  if (subject.termType !== 'NamedNode' || predicate.termType !== 'NamedNode') throw new TypeError('Lists hold IRIs');
  if (object.termType !== 'NamedNode' && object.termType !== 'Literal')
    throw new TypeError('Lists hold no blank nodes');
  return quad(subject, predicate, object);
}
