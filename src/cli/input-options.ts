// The options that every command which reads a catalogue shares.

import { existsSync } from 'node:fs';
import { Argument, Option, type Command } from 'commander';
import { isDay, type BuildSettings } from '../build/build-settings.js';
import { UsageError } from '../diagnostic.js';
import { CONCEPT_BASE } from '../rdf/concept-base.js';
import { LANGUAGES, type Language } from '../read/source-text.js';
import type { Terminal } from './terminal.js';

export interface InputOptions {
  readonly base?: string;
  readonly lang?: Language;
  readonly ledger?: string;
  readonly curation?: string;
  readonly provenance?: boolean;
  readonly asOf?: string;
}

/** Adds the input argument and its options. */
export function inputArguments(command: Command): Command {
  return inputOptions(
    command.addArgument(
      new Argument('[inputs...]', 'folders, Markdown files, globs, or - for standard input').default(
        ['catalogue'],
        'catalogue',
      ),
    ),
  );
}

/** Adds the options that say how the inputs are read. */
export function inputOptions(command: Command): Command {
  return command
    .option('--base <iri>', 'base IRI of the data', CONCEPT_BASE)
    .addOption(new Option('--lang <language>', 'language of all pages (otherwise each page tells)').choices(LANGUAGES))
    .option(
      '--ledger <file>',
      'file that keeps IRIs stable (default: ledger.csv beside the catalogue or in the output)',
    )
    .option('--curation <file>', "decisions of people (default: curation.yaml beside the catalogue, if it's there)")
    .option('--provenance', 'note commit and date of each page from its Git checkout')
    .option(
      '--as-of <date>',
      'day (YYYY-MM-DD) against which expired periods are judged (default: today in check, none elsewhere)',
    );
}

/**
 * Options as the library takes them; SOURCE_DATE_EPOCH is the only clock.
 * @throws UsageError also for a curation file that is named and not there: a typing error would silently undo all decisions
 */
export function inputSettings(inputs: readonly string[], options: InputOptions, terminal: Terminal): BuildSettings {
  checkDay('--as-of', options.asOf);
  if (options.curation !== undefined && !existsSync(options.curation)) {
    throw new UsageError(`--curation: there is no file '${options.curation}'`);
  }
  const endedAt = endOfRun(terminal.env['SOURCE_DATE_EPOCH']);
  return {
    inputs,
    base: checkedBase(options.base ?? CONCEPT_BASE),
    provenance: options.provenance ?? false,
    ...(options.lang ? { language: options.lang } : {}),
    ...(options.ledger ? { ledgerPath: options.ledger } : {}),
    ...(options.curation ? { curationPath: options.curation } : {}),
    ...(options.asOf ? { asOf: options.asOf } : {}),
    ...(endedAt ? { endedAt } : {}),
  };
}

/** @throws UsageError when the option is given and its day is none */
export function checkDay(option: string, day: string | undefined): void {
  if (day !== undefined && !isDay(day)) throw new UsageError(`${option} takes a day such as 2026-01-31, not '${day}'`);
}

function checkedBase(base: string): string {
  const url = URL.canParse(base) ? new URL(base) : undefined;
  if (!url || !/^https?:$/u.test(url.protocol) || !/[/#]$/u.test(base) || url.href !== base) {
    throw new UsageError(`--base takes an http(s) IRI that ends in / or #, not '${base}'`);
  }
  return base;
}

function endOfRun(epoch: string | undefined): string | undefined {
  if (epoch === undefined || epoch === '') return undefined;
  if (!/^\d{1,12}$/u.test(epoch)) throw new UsageError(`SOURCE_DATE_EPOCH takes whole seconds, not '${epoch}'`);
  return new Date(Number(epoch) * 1000).toISOString().replace('.000Z', 'Z');
}
