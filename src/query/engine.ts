// What every engine can do, whether it runs in this process or behind an address: SPARQL in, RDF/JS terms out.

import type { Quad, Term } from '@rdfjs/types';
import type { RdfText } from './rdf-text.js';

/** One solution: variable name (without `?`) → term; an unbound variable has no entry. */
export type Row = Readonly<Partial<Record<string, Term>>>;

/** The answer to a SELECT. `variables` are in the order of the projection. */
export interface Solutions {
  readonly variables: readonly string[];
  readonly rows: readonly Row[];
}

/**
 * A SPARQL 1.1 query engine over one graph. Its default graph is the union of all graphs, so that queries need not name
 * any; one that names its dataset (`FROM`, `FROM NAMED`) is asked of that. Every method throws `QueryError` when the query cannot be answered.
 */
export interface QueryEngine {
  select(sparql: string): Promise<Solutions>;
  ask(sparql: string): Promise<boolean>;
  /** CONSTRUCT and DESCRIBE; the quads stand in the default graph, without duplicates. */
  construct(sparql: string): Promise<readonly Quad[]>;
  /**
   * Puts documents, merged into one graph, beside the graph under a name: only `GRAPH <name>` sees them. Engines that
   * cannot (endpoints) do not have it.
   */
  readonly addGraph?: (name: string, texts: readonly RdfText[]) => Promise<void>;
  /** Gives up the queries under way; later ones are answered. An engine that blocks its thread does not have it. */
  readonly interrupt?: () => Promise<void>;
  close(): Promise<void>;
}

export type QueryProblem = 'syntax' | 'time-out' | 'refused' | 'unreachable' | 'bad-answer' | 'engine-broken';

/** A query that an engine could not answer, and why. */
export class QueryError extends Error {
  override readonly name = 'QueryError';
  constructor(
    readonly problem: QueryProblem,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
