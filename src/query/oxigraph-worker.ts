// The worker's side of `worker-engine.ts`: RDF texts at the start, then queries in and texts of results out.

import { parentPort, workerData } from 'node:worker_threads';
import { QueryError, type QueryProblem } from './engine.js';
import { addNamedGraph, answer, loadStore, type LoadedStore } from './oxigraph-store.js';
import type { RdfText } from './rdf-text.js';

export interface WorkerQuery {
  readonly id: number;
  readonly sparql: string;
  readonly mediaType: string;
}

/** `problem` is absent when the worker failed in a way that is a bug. */
export type WorkerAnswer =
  | { readonly id: number; readonly text: string }
  | { readonly id: number; readonly message: string; readonly problem?: QueryProblem };

/** What a thread starts with: the graph, and the graphs that stand beside it. */
export interface WorkerGraphs {
  readonly texts: readonly RdfText[];
  readonly beside: readonly { readonly name: string; readonly texts: readonly RdfText[] }[];
}

// Given by worker-engine.ts, which is the only one to start this file.
const graphs = workerData as WorkerGraphs;
let loaded: LoadedStore | undefined;

parentPort?.on('message', ({ id, sparql, mediaType }: WorkerQuery) => {
  void attempt(id, sparql, mediaType).then((result) => parentPort?.postMessage(result));
});

async function attempt(id: number, sparql: string, mediaType: string): Promise<WorkerAnswer> {
  try {
    loaded ??= load();
    return { id, text: await answer(loaded, sparql, mediaType) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { id, message, ...(error instanceof QueryError ? { problem: error.problem } : {}) };
  }
}

function load(): LoadedStore {
  return graphs.beside.reduce((store, { name, texts }) => addNamedGraph(store, name, texts), loadStore(graphs.texts));
}
