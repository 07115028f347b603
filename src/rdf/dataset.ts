// Quads in any order in, a sorted immutable set of quads out: the narrow waist between policies and formats.

import { DataFactory } from 'n3';
import type { Quad, Quad_Graph, Quad_Subject, Term } from '@rdfjs/types';
import { compareCodePoints, sortCodePoints } from './code-point-order.js';

/**
 * A set of quads in one fixed order: by graph, subject, predicate, object, each in code point order of its
 * `termKey`; the default graph first, then IRIs, then blank nodes, then literals by language, datatype, value.
 * Equal sets have equal `quads`, whatever order they were given in.
 */
export class Dataset implements Iterable<Quad> {
  private constructor(readonly quads: readonly Quad[]) {}

  /** Sorts and removes duplicates: n log n in the number of different terms. */
  static of(quads: Iterable<Quad>): Dataset {
    return new Dataset(Object.freeze(sortedUnique([...quads])));
  }

  get size(): number {
    return this.quads.length;
  }

  [Symbol.iterator](): Iterator<Quad> {
    return this.quads[Symbol.iterator]();
  }

  /** All quads of this and the others. Blank nodes with the same label become one: keep labels apart. */
  union(...others: readonly Dataset[]): Dataset {
    return Dataset.of([this, ...others].flatMap((dataset) => dataset.quads));
  }

  /** The same triples with graph names left out, in the default graph. */
  mergeGraphs(): Dataset {
    if (this.quads.every((quad) => quad.graph.termType === 'DefaultGraph')) return this;
    return Dataset.of(this.quads.map((quad) => DataFactory.quad(quad.subject, quad.predicate, quad.object)));
  }

  /** The quads for which `keep` holds, in the same order. */
  filter(keep: (quad: Quad) => boolean): Dataset {
    return new Dataset(Object.freeze(this.quads.filter(keep)));
  }

  /** Names of the graphs that hold quads, in order. */
  graphs(): readonly Quad_Graph[] {
    return this.quads.map((quad) => quad.graph).filter((graph, at, all) => !all[at - 1]?.equals(graph));
  }
}

/** The quads of one subject in one graph. */
export interface SubjectGroup {
  readonly graph: Quad_Graph;
  readonly subject: Quad_Subject;
  readonly quads: readonly Quad[];
}

/** Runs of quads with the same graph and subject, in the order of the dataset. Linear. */
export function groupBySubject(dataset: Iterable<Quad>): SubjectGroup[] {
  const groups: { graph: Quad_Graph; subject: Quad_Subject; quads: Quad[] }[] = [];
  for (const quad of dataset) {
    const last = groups.at(-1);
    if (last && last.subject.equals(quad.subject) && last.graph.equals(quad.graph)) last.quads.push(quad);
    else groups.push({ graph: quad.graph, subject: quad.subject, quads: [quad] });
  }
  return groups;
}

/** A string that is the same for equal terms only, and whose code point order is the order of a dataset. */
export function termKey(term: Term): string {
  switch (term.termType) {
    case 'DefaultGraph':
      return '0';
    case 'NamedNode':
      return `1${term.value}`;
    case 'BlankNode':
      return `2${term.value}`;
    case 'Literal':
      return `3${term.language} ${term.datatype.value} ${term.value}`;
    default:
      throw new TypeError(`A dataset holds no term of type ${term.termType}`);
  }
}

/** Orders two terms as a dataset does. */
export function compareTerms(a: Term, b: Term): number {
  return compareCodePoints(termKey(a), termKey(b));
}

/*
 * Comparing four long strings per comparison is most of the cost of sorting quads; comparing ranks of terms that were
 * sorted once is several times faster.
 */
function sortedUnique(quads: readonly Quad[]): Quad[] {
  const keys = quads.map((quad) => [quad.graph, quad.subject, quad.predicate, quad.object].map(termKey));
  const rank = new Map(sortCodePoints(new Set(keys.flat())).map((key, index) => [key, index]));
  const ranks = keys.map((row) => Uint32Array.from(row, (key) => rank.get(key) ?? 0));
  const order = quads.map((_, index) => index);
  order.sort((a, b) => compareRanks(ranks[a], ranks[b]));
  return order
    .filter((index, at) => at === 0 || compareRanks(ranks[index], ranks[order[at - 1] ?? 0]) !== 0)
    .map((index) => quads[index])
    .filter((quad) => quad !== undefined);
}

function compareRanks(a: Uint32Array | undefined, b: Uint32Array | undefined): number {
  for (let at = 0; at < 4; at += 1) {
    const difference = (a?.[at] ?? 0) - (b?.[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
