// RDF texts and a time-out in, an engine in a thread of its own out: a query that takes too long is stopped.

import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { QueryError, type QueryEngine } from './engine.js';
import { N_TRIPLES, SOLUTIONS_JSON } from './oxigraph-store.js';
import type { WorkerAnswer, WorkerGraphs, WorkerQuery } from './oxigraph-worker.js';
import { parseGraph } from './result-graph.js';
import type { RdfText } from './rdf-text.js';
import { parseSolutions, parseTruth } from './solutions-json.js';

export interface WorkerEngineOptions {
  /** A query that takes longer is given up; the first one also loads the graph. */
  readonly timeoutMs: number;
}

/** Starts no thread before the first query. After a time-out or a break the next query starts a new one. */
export function openWorkerEngine(texts: readonly RdfText[], options: WorkerEngineOptions): QueryEngine {
  const thread = new QueryThread(texts, options);
  return {
    select: async (sparql) => parseSolutions(await thread.run(sparql, SOLUTIONS_JSON)),
    ask: async (sparql) => parseTruth(await thread.run(sparql, SOLUTIONS_JSON)),
    construct: async (sparql) => parseGraph(await thread.run(sparql, N_TRIPLES), 'nt'),
    addGraph: (name, others) => thread.addGraph(name, others),
    interrupt: () => thread.interrupt(),
    close: () => thread.stop(),
  };
}

const WORKER_FILE = new URL('./oxigraph-worker.js', import.meta.url);

/** A thread can only run compiled code: where the sources run as they are, there is none. */
export function hasWorkerFile(): boolean {
  return existsSync(WORKER_FILE);
}

interface Waiting {
  readonly resolve: (text: string) => void;
  readonly reject: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
}

class QueryThread {
  private worker: Worker | undefined;
  private readonly waiting = new Map<number, Waiting>();
  private nextId = 0;
  private graphs: WorkerGraphs;

  constructor(
    texts: readonly RdfText[],
    private readonly options: WorkerEngineOptions,
  ) {
    this.graphs = { texts, beside: [] };
  }

  run(sparql: string, mediaType: string): Promise<string> {
    const worker = (this.worker ??= this.start());
    const query: WorkerQuery = { id: this.nextId++, sparql, mediaType };
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        const seconds = this.options.timeoutMs / 1000;
        void this.giveUp(new QueryError('time-out', `The query was stopped after ${seconds} s`));
      }, this.options.timeoutMs);
      this.waiting.set(query.id, { resolve, reject, timer });
      worker.postMessage(query);
    });
  }

  /** The next query starts a thread that has the new graph too. */
  async addGraph(name: string, texts: readonly RdfText[]): Promise<void> {
    this.graphs = { ...this.graphs, beside: [...this.graphs.beside, { name, texts }] };
    await this.giveUp(new QueryError('refused', 'The graph changed'));
  }

  async interrupt(): Promise<void> {
    await this.giveUp(new QueryError('refused', 'The query was stopped'));
  }

  async stop(): Promise<void> {
    await this.giveUp(new QueryError('refused', 'The graph was closed'));
  }

  private start(): Worker {
    const worker = new Worker(WORKER_FILE, { workerData: this.graphs });
    worker.on('message', (answer: WorkerAnswer) => {
      this.settle(answer);
    });
    worker.on('error', (cause) => {
      void this.giveUp(new QueryError('engine-broken', 'The thread of the engine died', { cause }));
    });
    return worker;
  }

  private settle(answer: WorkerAnswer): void {
    const waiting = this.waiting.get(answer.id);
    if (!waiting) return;
    this.waiting.delete(answer.id);
    clearTimeout(waiting.timer);
    if ('text' in answer) waiting.resolve(answer.text);
    else waiting.reject(answer.problem ? new QueryError(answer.problem, answer.message) : new Error(answer.message));
    if ('problem' in answer && answer.problem === 'engine-broken') {
      void this.giveUp(new QueryError('engine-broken', 'Another query broke the engine; ask again'));
    }
  }

  /** Ends the thread and every query that waits for it. */
  private async giveUp(error: Error): Promise<void> {
    const { worker } = this;
    this.worker = undefined;
    for (const { reject, timer } of this.waiting.values()) {
      clearTimeout(timer);
      reject(error);
    }
    this.waiting.clear();
    await worker?.terminate();
  }
}
