// `policygraph build`: pages in, a folder with the graph in every format out.

import type { Command } from 'commander';
import type { BuildResult } from '../build/build-into-folder.js';
import type { Finish } from './command.js';
import { counted } from './counted.js';
import { inputArguments, inputSettings, type InputOptions } from './input-options.js';
import { countBySeverity, reportDiagnostics, showProgress, styled, type Terminal } from './terminal.js';

interface BuildSettings extends InputOptions {
  readonly output: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

export function registerBuild(program: Command, terminal: Terminal, finish: Finish): void {
  const command = program
    .command('build')
    .description('read pages, write the graph in every format into a folder')
    .option('-o, --output <folder>', 'folder to write into', 'output')
    .option('--json', 'print the summary as JSON')
    .option('-q, --quiet', 'print errors only');
  inputArguments(command).action(async (inputs: string[], settings: BuildSettings) => {
    const { buildIntoFolder } = await import('../build/build-into-folder.js');
    const started = (stage: string): void => {
      showProgress(terminal, `${stage} …`);
    };
    const result = await buildIntoFolder(inputSettings(inputs, settings, terminal), settings.output, started);
    showProgress(terminal, '');
    const shown = settings.quiet
      ? result.diagnostics.filter((diagnostic) => diagnostic.severity === 'error')
      : result.diagnostics;
    reportDiagnostics(terminal, shown);
    if (settings.json) terminal.out(`${JSON.stringify(result.summary, null, 2)}\n`);
    else if (!settings.quiet) terminal.out(describe(result, terminal, settings.output));
    finish(result.written ? 0 : 1);
  });
}

function describe({ summary, diagnostics, written }: BuildResult, terminal: Terminal, output: string): string {
  const skipped = Object.entries(summary.skipped).map(([reason, count]) => `${count} ${reason}`);
  const findings = countBySeverity(diagnostics);
  const lines = [
    styled(terminal, 'bold', written ? `The graph is in ${output}/` : `Nothing was written: ${output}/ is as it was`),
    `  read       ${counted(summary.pages, 'page')}: ${counted(summary.entries, 'entry')}, ${counted(summary.rows, 'table row')}; ${summary.merged} merged into ${counted(summary.overviews, 'overview')}`,
    `  left out   ${skipped.length > 0 ? skipped.join(', ') : 'nothing'}`,
    `  found      ${counted(summary.jurisdictions, 'jurisdiction')}, ${counted(summary.instruments, 'instrument')}, ${counted(summary.agencies, 'agency')}, ${counted(summary.norms, 'norm')}`,
    `  graph      ${counted(summary.quads, 'quad')}${written ? `: ${summary.files.join(', ')}` : ''}`,
    `  findings   ${findings || 'none'}`,
  ];
  return `${lines.join('\n')}\n`;
}
