// What a load asks of a store: count, read, upload, update. Each may be repeated without harm, and is when it fails.

import { parseSolutions } from '../../query/solutions-json.js';
import { QueryError, type Row } from '../../query/engine.js';
import { LoadError } from './load-error.js';
import type { Upload } from './piece.js';
import { withRetries, type RetrySettings } from './retry.js';
import type { StoreAnswer, StoreConnection, StoreRequest } from './store-connection.js';
import { graphAddress, type StoreAddresses } from './store-address.js';

/** Hears what a load does; for people who wait. */
export type Listener = (message: string) => void;

const RESULTS = 'application/sparql-results+json';

export class StoreClient {
  constructor(
    private readonly connection: StoreConnection,
    readonly addresses: StoreAddresses,
    private readonly retry: RetrySettings,
    readonly say: Listener,
  ) {}

  /** Solutions of a SELECT. */
  async select(sparql: string): Promise<readonly Row[]> {
    const request = this.form(this.addresses.query, { query: sparql }, RESULTS);
    let answer = await this.send(request);
    // Virtuoso under load has said so of a single row, far below its limit; what is true is said twice.
    if (rowLimit(answer) !== undefined) answer = await this.send(request);
    const limit = rowLimit(answer);
    if (limit !== undefined)
      throw new LoadError('refused', `The store cuts answers off after ${limit} rows: raise ResultSetMaxRows`);
    return this.parsed(answer.text);
  }

  private parsed(text: string): readonly Row[] {
    try {
      return parseSolutions(text).rows;
    } catch (cause) {
      const message = `${this.addresses.query.href} does not answer queries, check the address`;
      throw cause instanceof QueryError ? new LoadError('no-such-store', message, undefined, { cause }) : cause;
    }
  }

  /** How many statements a graph has; 0 when there is no such graph. */
  async count(graph: string): Promise<number> {
    const [row] = await this.select(`SELECT (COUNT(*) AS ?n) WHERE { GRAPH <${graph}> { ?s ?p ?o } }`);
    return Number(row?.['n']?.value ?? Number.NaN);
  }

  /** Runs update operations as one request. */
  async update(sparql: string): Promise<void> {
    await this.send(this.form(this.addresses.update, { update: sparql }, '*/*'));
  }

  /** Adds statements to a graph, or puts them in the place of what it had. */
  async upload(graph: string, { body, headers }: Upload, how: 'add' | 'replace'): Promise<void> {
    const method = how === 'add' ? 'POST' : 'PUT';
    await this.send({ method, url: graphAddress(this.addresses.graphStore, graph), headers, body });
  }

  private form(url: URL, fields: Record<string, string>, accept: string): StoreRequest {
    // Form-encoded, which all stores take; Virtuoso never answers the direct way of posting a query.
    const body = Buffer.from(new URLSearchParams(fields).toString(), 'utf8');
    return { method: 'POST', url, body, headers: { 'content-type': 'application/x-www-form-urlencoded', accept } };
  }

  private send(request: StoreRequest): ReturnType<StoreConnection['send']> {
    return withRetries(
      () => this.connection.send(request),
      this.retry,
      (error, pauseMs) => {
        this.say(`${error.message}; again in ${pauseMs / 1000} s`);
      },
    );
  }
}

/** The limit of rows that an answer has reached, in Virtuoso's words. */
function rowLimit({ headers }: StoreAnswer): string | undefined {
  const limit = headers['x-sparql-maxrows'];
  return Array.isArray(limit) ? limit.join() : limit;
}
