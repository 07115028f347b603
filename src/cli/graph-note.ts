// Which graph a person means in; what they should know of it before the answer out, on standard error.

import { graphFiles, shippedGraph } from '../query/find-graph.js';
import type { GraphOptions } from '../query/open-graph.js';
import type { Terminal } from './terminal.js';

/** After a build that failed, answers from other pages than one's own would be taken for one's own. */
export function noteGraph({ graph, endpoint }: GraphOptions, terminal: Terminal): void {
  if (endpoint !== undefined) return;
  if (graph !== undefined) noteLeftOut(graph, terminal);
  else {
    const path = shippedGraph(terminal.cwd);
    if (path === undefined) return;
    terminal.err(`note: there is no output/graph.nq here, so the shipped graph is asked: ${path}\n`);
  }
}

function noteLeftOut(graph: string, terminal: Terminal): void {
  for (const file of graphFiles(graph, terminal.cwd).leftOut) {
    terminal.err(`note: left out, for its JSON-LD context is at another address and nothing is fetched: ${file}\n`);
  }
}
