// Quads in any order in, the same quads once each and in the order of a dataset out.

import { DataFactory } from 'n3';
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
 * Sorts by graph, subject, predicate, object, leaves duplicates out, and makes equal terms one object.
 *
 * Comparing the strings of four terms for each pair of quads would be most of the cost of building a graph. Instead
 * the different terms are sorted once, and quads are compared by two numbers made of the ranks of their terms: exact
 * up to 94 million different terms, whose ranks fit twice into the 53 bits of a number. Shared terms take a fraction
 * of the memory, and whoever groups or looks up terms afterwards mostly compares addresses.
 */
export function sortUnique(quads: readonly Quad[]): Quad[] {
  const numbers = new Map<string, number>();
  const graphs = numberTerms(quads, ({ graph }) => graph, numbers);
  const subjects = numberTerms(quads, ({ subject }) => subject, numbers);
  const predicates = numberTerms(quads, ({ predicate }) => predicate, numbers);
  const objects = numberTerms(quads, ({ object }) => object, numbers);
  const ranks = rankKeys(numbers);
  const node = combine(graphs, subjects, ranks);
  const statement = combine(predicates, objects, ranks);
  return uniqueOrder(node, statement).map((index) =>
    DataFactory.quad(subjects.termOf(index), predicates.termOf(index), objects.termOf(index), graphs.termOf(index)),
  );
}

/** One position of all quads. */
interface Column<T> {
  /** Number of the term, by index of the quad. */
  readonly numbers: Uint32Array;
  /** The object that stands for all equal terms of this position. */
  readonly termOf: (index: number) => T;
}

function numberTerms<T extends Term>(
  quads: readonly Quad[],
  of: (quad: Quad) => T,
  known: Map<string, number>,
): Column<T> {
  const numbers = new Uint32Array(quads.length);
  const terms = new Map<number, T>();
  quads.forEach((quad, index) => {
    const term = of(quad);
    const number = numberOf(termKey(term), known);
    numbers[index] = number;
    if (!terms.has(number)) terms.set(number, term);
  });
  return { numbers, termOf: (index) => terms.get(numbers[index] ?? 0) as T };
}

function numberOf(key: string, known: Map<string, number>): number {
  const number = known.get(key) ?? known.size;
  if (number === known.size) known.set(key, number);
  return number;
}

/** Number of a term → its place in the order of all keys. */
function rankKeys(numbers: ReadonlyMap<string, number>): Uint32Array {
  const ranks = new Uint32Array(numbers.size);
  sortCodePoints(numbers.keys()).forEach((key, rank) => {
    ranks[numbers.get(key) ?? 0] = rank;
  });
  return ranks;
}

/** One number per quad that orders by `high`, then by `low`. */
function combine(high: Column<Term>, low: Column<Term>, ranks: Uint32Array): Float64Array {
  const combined = new Float64Array(high.numbers.length);
  high.numbers.forEach((number, index) => {
    combined[index] = (ranks[number] ?? 0) * ranks.length + (ranks[low.numbers[index] ?? 0] ?? 0);
  });
  return combined;
}

/** Indexes in order, of equal ones the first. */
function uniqueOrder(node: Float64Array, statement: Float64Array): number[] {
  const compare = (a: number, b: number): number =>
    (node[a] ?? 0) - (node[b] ?? 0) || (statement[a] ?? 0) - (statement[b] ?? 0);
  const order = new Uint32Array(node.length).map((_, index) => index).sort(compare);
  return Array.from(order).filter((index, place) => place === 0 || compare(index, order[place - 1] ?? 0) !== 0);
}
