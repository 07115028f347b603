// What the caller knows of a graph (nothing, a path, an address) in, a graph that can be asked out.

import { readGraph } from './find-graph.js';
import { PolicyGraph } from './policy-graph.js';
import type { EndpointOptions } from './endpoint-engine.js';

export interface GraphOptions {
  /** An RDF file, or a folder with RDF files. Default: `output/graph.nq` in `folder`, else the graph that ships. */
  readonly graph?: string;
  /** Where a built graph is looked for and paths start; default `.` */
  readonly folder?: string;
  /** Address of a SPARQL 1.1 endpoint, asked instead of a file. */
  readonly endpoint?: string;
  /** Longest time for one query. On a file, a time-out costs a thread; without it a query runs to its end. */
  readonly timeoutMs?: number;
  readonly credentials?: EndpointOptions['credentials'];
}

/**
 * Opens a graph.
 * @param source a path, or options; nothing for the built or shipped graph
 * @throws UsageError when there is no such graph, QueryError when it cannot be read
 * @example
 * const graph = await openGraph();
 * for await (const row of graph.rows('sbom-duties', { country: 'EU' })) console.log(row['instrumentLabel']?.value);
 */
export async function openGraph(source: string | GraphOptions = {}): Promise<PolicyGraph> {
  const {
    graph,
    endpoint,
    timeoutMs,
    credentials,
    folder = '.',
  } = typeof source === 'string' ? { graph: source } : source;
  if (endpoint !== undefined) {
    const { openEndpoint } = await import('./endpoint-engine.js');
    return new PolicyGraph(
      openEndpoint(endpoint, { ...(timeoutMs ? { timeoutMs } : {}), ...(credentials ? { credentials } : {}) }),
      folder,
    );
  }
  const texts = readGraph(graph, folder);
  if (timeoutMs !== undefined) {
    const { hasWorkerFile, openWorkerEngine } = await import('./worker-engine.js');
    if (hasWorkerFile()) return new PolicyGraph(openWorkerEngine(texts, { timeoutMs }), folder);
  }
  const { openOxigraph } = await import('./oxigraph-engine.js');
  return new PolicyGraph(openOxigraph(texts), folder);
}
