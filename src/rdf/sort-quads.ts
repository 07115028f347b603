// Quads in any order in, the same quads once each and in the order of a dataset out.

import type { Quad, Term } from '@rdfjs/types';
import { sortCodePoints } from './code-point-order.js';

/**
 * A string that is the same for equal terms only, and whose code point order is the order of a dataset: the default
 * graph, literals by language, datatype and value, then IRIs and blank nodes.
 */
export function termKey(term: Term): string {
  switch (term.termType) {
    case 'NamedNode':
      // As it is: these are most of the terms, and making a new string for each would double the time of sorting.
      return term.value;
    case 'Literal':
      return `"${term.language} ${term.datatype.value} ${term.value}`;
    case 'BlankNode':
      return `_:${term.value}`;
    case 'DefaultGraph':
      return '';
    default:
      throw new TypeError(`A dataset holds no term of type ${term.termType}`);
  }
}

/**
 * Sorts by graph, subject, predicate, object and leaves duplicates out.
 *
 * Comparing the strings of four terms for each pair of quads would be most of the cost of building a graph. Instead
 * the different terms are sorted once, and quads are compared by two numbers made of the ranks of their terms: exact
 * up to 94 million different terms, whose ranks fit twice into the 53 bits of a number.
 */
export function sortUnique(quads: readonly Quad[]): Quad[] {
  const { graphs, subjects, predicates, objects, termCount } = rankTerms(quads);
  const node = combine(graphs, subjects, termCount);
  const statement = combine(predicates, objects, termCount);
  const compare = (a: number, b: number): number =>
    (node[a] ?? 0) - (node[b] ?? 0) || (statement[a] ?? 0) - (statement[b] ?? 0);
  const order = new Uint32Array(quads.length).map((_, index) => index).sort(compare);
  const unique: Quad[] = [];
  let last = -1;
  for (const index of order) {
    const quad = quads[index];
    if (quad && (last < 0 || compare(index, last) !== 0)) unique.push(quad);
    last = index;
  }
  return unique;
}

interface Ranks {
  readonly graphs: Uint32Array;
  readonly subjects: Uint32Array;
  readonly predicates: Uint32Array;
  readonly objects: Uint32Array;
  readonly termCount: number;
}

function rankTerms(quads: readonly Quad[]): Ranks {
  const numbers = new Map<string, number>();
  const numberOf = (term: Term): number => {
    const key = termKey(term);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, numbers.size);
    return numbers.size - 1;
  };
  const numbered = (of: (quad: Quad) => Term): Uint32Array => {
    const column = new Uint32Array(quads.length);
    quads.forEach((quad, index) => {
      column[index] = numberOf(of(quad));
    });
    return column;
  };
  const graphs = numbered((quad) => quad.graph);
  const subjects = numbered((quad) => quad.subject);
  const predicates = numbered((quad) => quad.predicate);
  const objects = numbered((quad) => quad.object);
  const ranks = new Uint32Array(numbers.size);
  sortCodePoints(numbers.keys()).forEach((key, rank) => {
    ranks[numbers.get(key) ?? 0] = rank;
  });
  const ranked = (column: Uint32Array): Uint32Array => column.map((number) => ranks[number] ?? 0);
  return {
    graphs: ranked(graphs),
    subjects: ranked(subjects),
    predicates: ranked(predicates),
    objects: ranked(objects),
    termCount: numbers.size,
  };
}

function combine(high: Uint32Array, low: Uint32Array, termCount: number): Float64Array {
  const combined = new Float64Array(high.length);
  high.forEach((rank, index) => {
    combined[index] = rank * termCount + (low[index] ?? 0);
  });
  return combined;
}
