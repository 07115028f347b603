// What every kit for a bulk loader is: the plan of a load in, files and scripts that do it beside the store out.

import { writeNQuads } from '../../../serialise/n-quads.js';
import { Dataset } from '../../../rdf/dataset.js';
import { iri, quad } from '../../../rdf/terms.js';
import { gzip } from '../../release/gzip.js';
import type { LoadPlan, PlannedGraph } from '../load-plan.js';

/** Files by path below the folder of the kit. */
export type KitFiles = readonly (readonly [path: string, content: string | Uint8Array])[];

/** Makes the files of one bulk loader. */
export type BulkKit = (plan: LoadPlan) => KitFiles;

/** All graphs in one file, under the names that `nameOf` gives. */
export function packedQuads({ graphs }: LoadPlan, nameOf: (graph: PlannedGraph) => string): Uint8Array {
  const quads = graphs.flatMap((graph) => {
    const name = iri(nameOf(graph));
    return graph.statements.map(({ subject, predicate, object }) => quad(subject, predicate, object, name));
  });
  return pack(writeNQuads(Dataset.of(quads)));
}

/** The text as gzip, the same bytes each time. */
export function pack(text: string): Uint8Array {
  return gzip(Buffer.from(text, 'utf8'));
}

/** `01-catalogue` for the first graph, `https://example.org/graph/catalogue`. */
export function fileStem({ name }: PlannedGraph, index: number): string {
  const last = /[A-Za-z0-9_-]+(?=[^A-Za-z0-9_-]*$)/u.exec(name)?.[0] ?? 'graph';
  return `${String(index + 1).padStart(2, '0')}-${last}`;
}
