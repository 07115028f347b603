// RDF texts in, a store in memory that answers queries with texts out: Oxigraph in WebAssembly.

import { namedNode, Store, type NamedNode } from 'oxigraph';
import { QueryError } from './engine.js';
import { datasetOf, type NamedDataset } from './named-dataset.js';
import type { RdfText } from './rdf-text.js';
import { namesDataset } from './sparql-text.js';

/** The store and how its default graph comes to be the merge of all graphs. */
export interface LoadedStore {
  readonly store: Store;
  readonly unionByOption: boolean;
}

export const SOLUTIONS_JSON = 'application/sparql-results+json';
export const N_TRIPLES = 'application/n-triples';
const N_QUADS = 'application/n-quads';
/** Holds the merge of the graphs of one query while it runs; no query can see it under this name. */
const MERGE = 'urn:x-policygraph:merge';

/** Loads the texts into one graph. @throws QueryError `bad-answer` that names the file which does not parse */
export function loadStore(texts: readonly RdfText[]): LoadedStore {
  const store = new Store();
  loadTexts(store, texts);
  if (!repeatsTriples(store, texts)) return { store, unionByOption: true };
  mergeIntoDefaultGraph(store);
  return { store, unionByOption: false };
}

/** Puts the texts, merged, into a graph of their own, which the default graph does not hold. */
export function addNamedGraph(
  { store, unionByOption }: LoadedStore,
  name: string,
  texts: readonly RdfText[],
): LoadedStore {
  if (unionByOption) mergeIntoDefaultGraph(store);
  const other = new Store();
  loadTexts(other, texts);
  const merged = other.query('CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }', {
    use_default_graph_as_union: true,
    results_format: N_TRIPLES,
  });
  if (typeof merged === 'string') store.load(merged, { format: N_TRIPLES, to_graph_name: namedNode(name) });
  return { store, unionByOption: false };
}

function loadTexts(store: Store, texts: readonly RdfText[]): void {
  for (const { path, content, mediaType, baseIri, isChecked = false } of texts) {
    try {
      // Given whole: adding quads one by one is many times slower.
      store.load(content, { format: mediaType, base_iri: baseIri, lenient: isChecked });
    } catch (cause) {
      throw new QueryError('bad-answer', `${path} cannot be read as RDF: ${messageOf(cause)}`, { cause });
    }
  }
}

/**
 * Oxigraph's own union of graphs repeats a triple for each graph that holds it, where SPARQL's merge has it once.
 */
function repeatsTriples(store: Store, texts: readonly RdfText[]): boolean {
  const [only, ...others] = texts;
  // Asking the store costs a cold start a quarter of the loading; looking at the lines of a file that we wrote does not.
  if (only && others.length === 0 && only.mediaType === N_QUADS) return repeatsLines(only.content, store.size);
  const sparql = 'SELECT (COUNT(*) AS ?n) WHERE { SELECT DISTINCT ?s ?p ?o WHERE { ?s ?p ?o } }';
  const csv = store.query(sparql, { use_default_graph_as_union: true, results_format: 'text/csv' });
  return typeof csv !== 'string' || Number(csv.split('\r\n')[1]) !== store.size;
}

/** Canonical N-Quads have one line for each quad, and equal triples are equal up to the graph name at their end. */
function repeatsLines(content: string | Uint8Array, quadCount: number): boolean {
  const text = typeof content === 'string' ? content : Buffer.from(content).toString('latin1');
  const triples = new Set<string>();
  for (const line of text.split('\n')) if (line !== '') triples.add(tripleOf(line));
  return triples.size !== quadCount;
}

/** The line without its ` .` and its fourth term, if it has one. */
function tripleOf(line: string): string {
  const statement = line.slice(0, line.lastIndexOf(' .'));
  const lastTerm = statement.lastIndexOf(' ') + 1;
  const isNode = /^(?:<[^"]*>|_:[^"]*)$/u.test(statement.slice(lastTerm));
  const before = statement.slice(0, lastTerm - 1);
  const isFourth = before.indexOf(' ', before.indexOf(' ') + 1) > 0;
  return isNode && isFourth ? before : statement;
}

/** The merge then answers alone, without the option. */
function mergeIntoDefaultGraph(store: Store): void {
  store.update('INSERT { ?s ?p ?o } WHERE { GRAPH ?g { ?s ?p ?o } }');
}

/** The text that Oxigraph writes for a result in the given format. @throws QueryError */
export async function answer(
  { store, unionByOption }: LoadedStore,
  sparql: string,
  mediaType: string,
): Promise<string> {
  const dataset = await datasetOf(sparql);
  try {
    if (dataset) return answerFrom(store, dataset, unionByOption, sparql, mediaType);
    // The option would replace the dataset that the query names.
    return run(store, sparql, mediaType, { use_default_graph_as_union: unionByOption && !namesDataset(sparql) });
  } catch (cause) {
    throw cause instanceof QueryError ? cause : asQueryError(cause);
  }
}

/** Oxigraph repeats what the graphs of several FROM clauses share, as it does in its union of all graphs. */
function answerFrom(
  store: Store,
  { defaultGraphs, namedGraphs }: NamedDataset,
  shareNothing: boolean,
  sparql: string,
  mediaType: string,
): string {
  const ask = (graphs: readonly string[]): string =>
    run(store, sparql, mediaType, { default_graph: graphs.map(nodeOf), named_graphs: namedGraphs.map(nodeOf) });
  if (shareNothing || defaultGraphs.length < 2) return ask(defaultGraphs);
  const using = defaultGraphs.map((graph) => `USING <${graph}>`).join(' ');
  store.update(`INSERT { GRAPH <${MERGE}> { ?s ?p ?o } } ${using} WHERE { ?s ?p ?o }`);
  try {
    return ask([MERGE]);
  } finally {
    store.update(`DROP SILENT GRAPH <${MERGE}>`);
  }
}

function run(store: Store, sparql: string, mediaType: string, options: Parameters<Store['query']>[1]): string {
  const text = store.query(sparql, { ...options, results_format: mediaType });
  if (typeof text === 'string') return text;
  throw new QueryError('bad-answer', 'The query has another form than was asked for');
}

/**
 * A query of thousands of nested parts exhausts the stack inside WebAssembly; after that the instance answers nothing any
 * more.
 */
function asQueryError(cause: unknown): QueryError {
  const broken = cause instanceof Error && ['RuntimeError', 'RangeError'].includes(cause.name);
  const message = broken ? 'The query was too much for the engine' : messageOf(cause);
  return new QueryError(broken ? 'engine-broken' : 'syntax', message, { cause });
}

function nodeOf(name: string): NamedNode {
  return namedNode(name);
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
