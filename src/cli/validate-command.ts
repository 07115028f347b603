// `policygraph validate`: RDF files in, what the shapes say about them out.

import { Argument, type Command } from 'commander';
import type { Finish } from './command.js';
import { counted } from './counted.js';
import { countBySeverity, reportDiagnostics, type Terminal } from './terminal.js';

/** More files are only counted. */
const MOST_NAMED = 5;

interface ValidateSettings {
  readonly shapes?: string[];
  readonly json?: boolean;
}

export function registerValidate(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('validate')
    .description('check graph files (Turtle, TriG, N-Triples, N-Quads, RDF/XML, JSON-LD) together against SHACL shapes')
    .addArgument(
      new Argument('[files...]', 'graph files, folders of them, or - for standard input').default(
        ['output/graph.nq'],
        'output/graph.nq',
      ),
    )
    .option('--shapes <files...>', 'SHACL shapes (default: the shapes of the ontology)')
    .option('--json', 'print the results as JSON')
    .action(async (paths: string[], settings: ValidateSettings) => {
      const { validateFiles } = await import('../build/validate-files.js');
      const { diagnostics, quads, files, repeated } = await validateFiles(paths, settings.shapes);
      if (settings.json) terminal.out(`${JSON.stringify(diagnostics, null, 2)}\n`);
      else {
        reportDiagnostics(terminal, diagnostics);
        const findings = countBySeverity(diagnostics);
        const read = files.length > MOST_NAMED ? counted(files.length, 'file') : files.join(', ');
        const same =
          repeated.length > 0 ? `; the same in ${counted(repeated.length, 'more file')} of other formats` : '';
        terminal.out(`${counted(quads, 'quad')} in ${read}: ${findings || 'the shapes hold'}${same}\n`);
      }
      finish(diagnostics.some((diagnostic) => diagnostic.severity === 'error') ? 1 : 0);
    });
}
