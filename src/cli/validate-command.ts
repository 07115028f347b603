// `policygraph validate`: RDF files in, what the shapes say about them out.

import { Argument, type Command } from 'commander';
import type { Finish } from './command.js';
import { counted } from './counted.js';
import { countBySeverity, reportDiagnostics, type Terminal } from './terminal.js';

interface ValidateSettings {
  readonly shapes?: string[];
  readonly json?: boolean;
}

export function registerValidate(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('validate')
    .description('check graph files (Turtle, TriG, N-Triples, N-Quads) against SHACL shapes')
    .addArgument(new Argument('[files...]', 'graph files').default(['output/graph.nq'], 'output/graph.nq'))
    .option('--shapes <files...>', 'SHACL shapes in Turtle (default: the shapes of the ontology)')
    .option('--json', 'print the results as JSON')
    .action(async (files: string[], settings: ValidateSettings) => {
      const { validateFiles } = await import('../build/validate-files.js');
      const { diagnostics, quads } = await validateFiles(files, settings.shapes);
      if (settings.json) terminal.out(`${JSON.stringify(diagnostics, null, 2)}\n`);
      else {
        reportDiagnostics(terminal, diagnostics);
        const findings = countBySeverity(diagnostics);
        terminal.out(`${counted(quads, 'quad')} in ${files.join(', ')}: ${findings || 'the shapes hold'}\n`);
      }
      finish(diagnostics.some((diagnostic) => diagnostic.severity === 'error') ? 1 : 0);
    });
}
