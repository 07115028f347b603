// `policygraph shell`: a prompt that answers questions and SPARQL until it is left.

import type { Command } from 'commander';
import type { Finish } from './command.js';
import { graphOptions, graphSettings, type GraphFlags } from './graph-options.js';
import type { Terminal } from './terminal.js';

export function registerShell(program: Command, terminal: Terminal, finish: Finish): void {
  const command = program.command('shell').description('ask questions and SPARQL at a prompt');
  graphOptions(command).action(async (flags: GraphFlags) => {
    const { openGraph } = await import('../query/open-graph.js');
    const { runShell } = await import('./query-shell.js');
    const { noteGraph } = await import('./graph-note.js');
    const settings = graphSettings(flags, terminal);
    noteGraph(settings, terminal);
    // A prompt must survive any query, so the engine gets a thread that can be stopped.
    const graph = await openGraph({ timeoutMs: 60_000, ...settings });
    try {
      await runShell(graph, terminal, { input: process.stdin, output: process.stdout });
    } finally {
      await graph.close();
    }
    finish(0);
  });
}
