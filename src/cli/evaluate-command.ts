// `policygraph evaluate`: reference annotations and a catalogue in, precision and recall and the errors behind them out.

import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { UsageError } from '../diagnostic.js';
import type { AnnotatedEntry } from '../evaluate/annotation.js';
import type { Finish } from './command.js';
import { inputArguments, inputSettings, type InputOptions } from './input-options.js';
import type { Terminal } from './terminal.js';
import { readNamedText } from '../read/named-file.js';

interface EvaluateSettings extends InputOptions {
  readonly annotations: string;
  readonly json?: boolean;
  readonly figuresOnly?: boolean;
}

export function registerEvaluate(program: Command, terminal: Terminal, finish: Finish): void {
  const command = program
    .command('evaluate')
    .description('compare extracted norms with reference annotations; decisions of people count only with --curation')
    .requiredOption('--annotations <path>', 'folder of annotation files (JSON), or one file')
    .option('--figures-only', 'no sentences: for material that is held back')
    .option('--json', 'print the whole report as JSON');
  inputArguments(command).action(async (inputs: string[], settings: EvaluateSettings) => {
    const { readCatalogue } = await import('../build/read-catalogue.js');
    const { evaluate } = await import('../evaluate/evaluate.js');
    const { extractedOverviews } = await import('../evaluate/extracted-overviews.js');
    const entries = await readEntries(settings.annotations);
    const reading = await readCatalogue(
      { curationPath: false, ...inputSettings(inputs, settings, terminal) },
      () => undefined,
    );
    const { measures } = reading.knowledge.lexicon;
    const groups = new Map(measures.map(({ notation, broader }) => [notation, broader ?? notation]));
    const report = evaluate(entries, extractedOverviews(reading.catalogue, reading.norms), {
      aggregateOnly: settings.figuresOnly ?? false,
      groupOf: (measure) => groups.get(measure) ?? measure,
    });
    if (settings.json) terminal.out(`${JSON.stringify(report, null, 2)}\n`);
    else {
      const { describeEvaluation } = await import('../evaluate/describe-evaluation.js');
      terminal.out(describeEvaluation(report));
    }
    const isEmpty = report.overall.pairs === 0;
    if (isEmpty)
      terminal.err(`error: none of ${entries.length} annotated entries has an overview of its jurisdiction and link\n`);
    finish(isEmpty ? 1 : 0);
  });
}

async function readEntries(path: string): Promise<AnnotatedEntry[]> {
  const { readAnnotations } = await import('../evaluate/annotation.js');
  if (!existsSync(path)) throw new UsageError(`--annotations names ${path}, which does not exist`);
  const files = statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((name) => name.endsWith('.json'))
        .sort()
        .map((name) => join(path, name))
    : [path];
  if (files.length === 0) throw new UsageError(`--annotations names ${path}, which holds no .json file`);
  return files.flatMap((file) => readAnnotations(readNamedText(file), file));
}
