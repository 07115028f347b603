// `policygraph load`: a release and the address of a triple store in; the release in the store, or files for its bulk loader, out.

import type { Command } from 'commander';
import type { Finish } from './command.js';
import type { LoadFlags } from './run-load.js';
import type { Terminal } from './terminal.js';

export function registerLoad(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('load')
    .description('put a release into a triple store: staged, verified, then shown to readers at once')
    .argument('<source>', 'release folder, build folder, or graph file (.nq, .trig, .nt, .ttl, also .gz)')
    .argument('[url]', 'address of the store; credentials come from the environment or a netrc file')
    .option('--to <profile>', 'fuseki, virtuoso, graphdb, oxigraph, qlever, stardog, neptune or sparql')
    .option('--update-url <url>', 'address for updates, where the profile cannot know it')
    .option('--graph-url <url>', 'address of the graph store, where the profile cannot know it')
    .option('--release <id>', 'name of the release in the store (default: from the hash of its content)')
    .option('--graph <iri...>', 'load only these graphs')
    .option('--name <iri>', 'graph for statements that have none')
    .option('--timeout <seconds>', 'longest time for one request', '600')
    .option('--retries <count>', 'how often a failed step is tried again', '4')
    .option('--dry-run', 'say what would be done, ask nobody')
    .option('--offline <folder>', 'write files and scripts for bulk loaders instead')
    .option('--json', 'print the plan or the report as JSON')
    .option('-q, --quiet', 'print errors only')
    .addHelpText('after', EXAMPLES)
    .action(async (source: string, url: string | undefined, flags: LoadFlags) => {
      const { runLoad } = await import('./run-load.js');
      finish(await runLoad(source, url, flags, terminal));
    });
}

const EXAMPLES = `
Credentials: POLICYGRAPH_USER and POLICYGRAPH_PASSWORD, or POLICYGRAPH_TOKEN, or the entry of the host in the file that
NETRC names (~/.netrc).

Examples:
  policygraph load output --to fuseki http://localhost:3030/policies
  policygraph load output --to virtuoso http://localhost:8890 --dry-run
  policygraph load output --offline bulk`;
