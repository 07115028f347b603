// Which graph a person means in; where only the shipped one is left, a line that says so out, on standard error.

import { shippedGraph } from '../query/find-graph.js';
import type { GraphOptions } from '../query/open-graph.js';
import type { Terminal } from './terminal.js';

/** After a build that failed, answers from other pages than one's own would be taken for one's own. */
export function noteShippedGraph({ graph, endpoint }: GraphOptions, terminal: Terminal): void {
  if (graph !== undefined || endpoint !== undefined) return;
  const path = shippedGraph(terminal.cwd);
  if (path === undefined) return;
  terminal.err(`note: there is no output/graph.nq here, so the shipped graph is asked: ${path}\n`);
}
