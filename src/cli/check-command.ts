// `policygraph check`: pages in, everything a careful publisher would want to know out; nothing is written.

import { isAbsolute, relative, resolve } from 'node:path';
import { Option, type Command } from 'commander';
import type { Reading } from '../build/read-catalogue.js';
import { UsageError, type Diagnostic } from '../diagnostic.js';
import { STANDARD_INPUT } from '../read/find-sources.js';
import type { Finish } from './command.js';
import { inputArguments, inputSettings, type InputOptions } from './input-options.js';
import { severityStyle, showProgress, styled, type Terminal } from './terminal.js';

const FORMATS = ['table', 'json', 'sarif', 'patch'] as const;

interface CheckSettings extends InputOptions {
  readonly format: (typeof FORMATS)[number];
  readonly json?: boolean;
  readonly strict?: boolean;
}

export function registerCheck(program: Command, terminal: Terminal, finish: Finish): void {
  const command = program
    .command('check')
    .summary('report what a careful publisher would want to know; write nothing')
    .description(
      'report what a careful publisher would want to know about pages; write nothing. ' +
        'The shapes are asked about graphs: by build before it writes, and by validate for files',
    )
    .addOption(new Option('-f, --format <format>', 'how to print the findings').choices(FORMATS).default('table'))
    .addOption(new Option('--json', 'the same as --format json').conflicts('format'))
    .option('--strict', 'exit with 1 on warnings too');
  inputArguments(command).action(async (inputs: string[], settings: CheckSettings) => {
    const { readCatalogue } = await import('../build/read-catalogue.js');
    const given = inputSettings(inputs, settings, terminal);
    const dated = { ...given, asOf: given.asOf ?? (given.endedAt ?? new Date().toISOString()).slice(0, 10) };
    const reading = await readCatalogue(dated, (stage) => {
      showProgress(terminal, `${stage} …`);
    });
    showProgress(terminal, '');
    terminal.out(await render(reading, settings.json ? 'json' : settings.format, terminal));
    const failing = settings.strict ? ['error', 'warning'] : ['error'];
    finish(reading.diagnostics.some((diagnostic) => failing.includes(diagnostic.severity)) ? 1 : 0);
  });
}

async function render(reading: Reading, format: CheckSettings['format'], terminal: Terminal): Promise<string> {
  const { diagnostics } = reading;
  if (format === 'json') return `${JSON.stringify(diagnostics, null, 2)}\n`;
  if (format === 'sarif') {
    const { toSarif } = await import('../report/sarif.js');
    return toSarif(fromHere(diagnostics, terminal.cwd), reading.toolVersion);
  }
  if (format === 'patch') {
    const { toPatch } = await import('../report/patch.js');
    const texts = patchableTexts(reading).map(({ path, text }) => ({ path: pathFromHere(path, terminal.cwd), text }));
    const outside = texts.find(({ path }) => isAbsolute(path));
    if (outside)
      throw new UsageError(
        `a patch is applied where you are, and '${outside.path}' lies outside: change to its folder`,
      );
    return toPatch(fromHere(diagnostics, terminal.cwd), texts);
  }
  const { toFindingsTable } = await import('../report/findings-table.js');
  const paint = (severity: Diagnostic['severity'], text: string): string =>
    styled(terminal, severityStyle(severity), text);
  return toFindingsTable(diagnostics, paint, terminal.columns);
}

/** However the input was spelled, tools find files from the folder they run in. Others are named in full. */
function pathFromHere(path: string, workingFolder: string): string {
  if (path === STANDARD_INPUT) return path;
  const way = relative(workingFolder, resolve(path)).replaceAll('\\', '/');
  return way.startsWith('../') || isAbsolute(way) ? resolve(path) : way;
}

function fromHere(diagnostics: readonly Diagnostic[], workingFolder: string): Diagnostic[] {
  const located = <T extends { readonly path: string }>(at: T): T => ({
    ...at,
    path: pathFromHere(at.path, workingFolder),
  });
  return diagnostics.map((diagnostic) => ({
    ...diagnostic,
    ...(diagnostic.place && { place: located(diagnostic.place) }),
    ...(diagnostic.related && { related: diagnostic.related.map(located) }),
    ...(diagnostic.fix && { fix: located(diagnostic.fix) }),
  }));
}

/** A repaired text is not what the file holds, so no patch would fit it. */
function patchableTexts({ catalogue }: Reading): readonly { readonly path: string; readonly text: string }[] {
  return catalogue.pages
    .map((page) => page.source)
    .filter((source) => source.encoding === 'utf-8' && source.path !== STANDARD_INPUT);
}
