// A graph (file, folder, address, text) in, an object that answers canned and own queries out.

import type { Quad, Term } from '@rdfjs/types';
import type { Query } from 'sparqljs';
import { UsageError } from '../diagnostic.js';
import { bindArguments, type QueryArguments } from './bind-arguments.js';
import { bindQuery } from './bind-query.js';
import type { CannedQueryTypes } from './canned-query-types.js';
import type { CannedQuery } from './canned-query.js';
import type { QueryEngine, Row } from './engine.js';
import { loadCannedQuery } from './load-canned-query.js';
import { variablesOf } from './sparql-text.js';

/** The answer to a SELECT. */
export interface SolutionsAnswer<Column extends string = string> {
  readonly form: 'solutions';
  /** The query as it ran. */
  readonly sparql: string;
  readonly variables: readonly Column[];
  /** Column → term; an unbound column has no entry. */
  readonly rows: readonly Readonly<Partial<Record<Column, Term>>>[];
}

/** The answer to an ASK. */
export interface TruthAnswer {
  readonly form: 'truth';
  readonly sparql: string;
  readonly truth: boolean;
}

/** The answer to a CONSTRUCT or DESCRIBE. */
export interface GraphAnswer {
  readonly form: 'graph';
  readonly sparql: string;
  readonly quads: readonly Quad[];
}

/** What a query gave, in one of the three forms that SPARQL has. */
export type Answer = SolutionsAnswer | TruthAnswer | GraphAnswer;

/** Name of a canned query. */
export type CannedQueryName = keyof CannedQueryTypes;

/** What a canned query gives. */
export type AnswerTo<N extends CannedQueryName> = CannedQueryTypes[N] extends { column: infer Column extends string }
  ? SolutionsAnswer<Column>
  : CannedQueryTypes[N] extends { form: 'truth' }
    ? TruthAnswer
    : GraphAnswer;

type RowOf<A> = A extends SolutionsAnswer<infer Column> ? SolutionsAnswer<Column>['rows'][number] : never;

export interface AskOptions {
  /** Most rows wanted: a whole number. */
  readonly limit?: number;
}

/** A graph that can be asked. Close it when done: an engine may hold a thread or a connection. */
export class PolicyGraph {
  private closed = false;

  /** @param folder where paths among arguments start */
  constructor(
    readonly engine: QueryEngine,
    readonly folder = '.',
  ) {}

  /**
   * Runs a canned query.
   * @param query its name, or one that was loaded
   * @throws UsageError on a wrong name or argument, QueryError when the engine cannot answer
   */
  async ask<N extends CannedQueryName>(
    query: N,
    ...rest: [args?: CannedQueryTypes[N]['arguments'], options?: AskOptions]
  ): Promise<AnswerTo<N>>;
  async ask(query: string | CannedQuery, args?: QueryArguments, options?: AskOptions): Promise<Answer>;
  async ask(query: string | CannedQuery, args: QueryArguments = {}, options: AskOptions = {}): Promise<Answer> {
    const canned = await loaded(query);
    return run(this.engine, canned.query, await this.bind(canned, args, options));
  }

  /** The query that `ask` would run. */
  async explain(query: string | CannedQuery, args: QueryArguments = {}, options: AskOptions = {}): Promise<string> {
    return this.bind(await loaded(query), args, options);
  }

  /** Rows of a canned SELECT, one by one. @throws UsageError, at the first row, on a query that gives none; else as `ask` */
  rows<N extends CannedQueryName>(
    query: N,
    args?: CannedQueryTypes[N]['arguments'],
  ): AsyncGenerator<RowOf<AnswerTo<N>>, void, undefined>;
  rows(query: string | CannedQuery, args?: QueryArguments): AsyncGenerator<Row, void, undefined>;
  async *rows(query: string | CannedQuery, args: QueryArguments = {}): AsyncGenerator<Row, void, undefined> {
    const canned = await loaded(query);
    const answer = await this.ask(canned, args);
    if (answer.form !== 'solutions') {
      const gives = answer.form === 'truth' ? 'a truth value' : 'a graph';
      throw new UsageError(`The query ${canned.name} gives ${gives}, no rows: use ask()`);
    }
    yield* answer.rows;
  }

  /** Runs any SPARQL query (no update). @throws UsageError when it cannot be parsed */
  async query(sparql: string, { limit }: AskOptions = {}): Promise<Answer> {
    this.checkOpen();
    checkLimit(limit);
    const { parseQuery } = await import('./sparql-text.js');
    const parsed = await parseQuery(sparql);
    // Unless it has to be changed it runs as it was written.
    return run(this.engine, parsed, limit === undefined ? sparql : bindQuery(parsed, new Map(), limit));
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.engine.close();
  }

  private checkOpen(): void {
    if (this.closed) throw new UsageError('The graph was closed: open it anew with openGraph()');
  }

  private async bind(query: CannedQuery, args: QueryArguments, { limit }: AskOptions): Promise<string> {
    this.checkOpen();
    checkLimit(limit);
    return bindQuery(query.query, await bindArguments(query, args, this), limit);
  }
}

function checkLimit(limit: number | undefined): void {
  if (limit !== undefined && !(Number.isSafeInteger(limit) && limit >= 0))
    throw new UsageError(`The limit is a whole number of rows, not ${limit}`);
}

/** No name has a space or a brace. */
const IS_SPARQL = /[\s{}]/u;

async function loaded(query: string | CannedQuery): Promise<CannedQuery> {
  if (typeof query !== 'string') return query;
  if (IS_SPARQL.test(query)) throw new UsageError('A query is asked by its name; SPARQL of your own goes to query()');
  return loadCannedQuery(query);
}

async function run(engine: QueryEngine, query: Query, sparql: string): Promise<Answer> {
  switch (query.queryType) {
    case 'SELECT': {
      const { variables, rows } = await engine.select(sparql);
      const selectsAll = query.variables.some((variable) => 'termType' in variable && variable.termType === 'Wildcard');
      return { form: 'solutions', sparql, variables: selectsAll ? inOrderOfText(variables, sparql) : variables, rows };
    }
    case 'ASK':
      return { form: 'truth', sparql, truth: await engine.ask(sparql) };
    default:
      return { form: 'graph', sparql, quads: await engine.construct(sparql) };
  }
}

/** SPARQL leaves the order of `SELECT *` open, and engines differ: columns stand as they first occur in the query. */
function inOrderOfText(variables: readonly string[], sparql: string): readonly string[] {
  const occurring = variablesOf(sparql).filter((name) => variables.includes(name));
  return [...new Set([...occurring, ...variables])];
}
