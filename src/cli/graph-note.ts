// Which graph a person means, or what they asked of it in vain, in; what they should know of it out, on standard error.

import { QueryError } from '../query/engine.js';
import { graphFiles, shippedGraph } from '../query/find-graph.js';
import type { GraphOptions } from '../query/open-graph.js';
import type { PolicyGraph } from '../query/policy-graph.js';
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

/** A misspelt name gives no error in SPARQL, only no answer. */
export async function noteAbsentNames(sparql: string, { engine }: PolicyGraph, terminal: Terminal): Promise<void> {
  const { absentNames } = await import('../query/absent-names.js');
  try {
    for (const { name, near } of await absentNames(sparql, engine)) {
      const hint = near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : '';
      terminal.err(`note: ${name} occurs nowhere in this graph.${hint}\n`);
    }
  } catch (error) {
    // The query itself was answered.
    if (!(error instanceof QueryError)) throw error;
  }
}
