// Quads in any order in, a sorted immutable set of quads out: the narrow waist between policies and formats.

import { DataFactory } from 'n3';
import type { Quad, Quad_Graph, Quad_Subject, Term } from '@rdfjs/types';
import { sortUnique } from './sort-quads.js';

/**
 * A set of quads in one fixed order: by graph, subject, predicate, object, each in code point order of its
 * `termKey`; the default graph first, then IRIs, then blank nodes, then literals by language, datatype, value.
 * Equal sets have equal `quads`, whatever order they were given in.
 */
export class Dataset implements Iterable<Quad> {
  private merged: Dataset | undefined;

  private constructor(readonly quads: readonly Quad[]) {}

  /** Sorts and removes duplicates: n log n in the number of different terms. */
  static of(quads: Iterable<Quad>): Dataset {
    return new Dataset(Object.freeze(sortUnique([...quads])));
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

  /** The same triples with graph names left out, in the default graph. Worked out once. */
  mergeGraphs(): Dataset {
    this.merged ??= this.quads.every(({ graph }) => graph.termType === 'DefaultGraph')
      ? this
      : Dataset.of(this.quads.map((quad) => DataFactory.quad(quad.subject, quad.predicate, quad.object)));
    return this.merged;
  }

  /** The quads for which `keep` holds, in the same order. */
  filter(keep: (quad: Quad) => boolean): Dataset {
    return new Dataset(Object.freeze(this.quads.filter(keep)));
  }

  /** Names of the graphs that hold quads, in order. */
  graphs(): readonly Quad_Graph[] {
    return groupByGraph(this.quads).map(([{ graph }]) => graph);
  }
}

/** The quads of one subject in one graph. */
export interface SubjectGroup {
  readonly graph: Quad_Graph;
  readonly subject: Quad_Subject;
  readonly quads: readonly Quad[];
}

/** Runs of quads with the same graph and subject; `quads` stand in the order of a dataset. Linear. */
export function groupBySubject(quads: readonly Quad[]): SubjectGroup[] {
  return runs(quads, (a, b) => same(a.subject, b.subject) && same(a.graph, b.graph)).map((run) => {
    const [{ graph, subject }] = run;
    return { graph, subject, quads: run };
  });
}

/** Runs of quads of one graph; `quads` stand in the order of a dataset. Linear. */
export function groupByGraph(quads: readonly Quad[]): Run[] {
  return runs(quads, (a, b) => same(a.graph, b.graph));
}

/** Neighbouring quads that belong together. */
export type Run = readonly [Quad, ...Quad[]];

/** Most quads of a run share the very term. */
function same(a: Term, b: Term): boolean {
  return a === b || a.equals(b);
}

function runs(quads: readonly Quad[], together: (a: Quad, b: Quad) => boolean): Run[] {
  const found: [Quad, ...Quad[]][] = [];
  let run: [Quad, ...Quad[]] | undefined;
  for (const quad of quads) {
    if (run && together(run[0], quad)) run.push(quad);
    else found.push((run = [quad]));
  }
  return found;
}
