// `policygraph explain`: an IRI or key in, why the graph says so out.

import type { Command } from 'commander';
import type { Reading } from '../build/read-catalogue.js';
import { UsageError } from '../diagnostic.js';
import type { Mark } from '../extract/norm.js';
import type { Finish } from './command.js';
import { inputOptions, inputSettings, type InputOptions } from './input-options.js';
import { styled, type Terminal } from './terminal.js';

interface ExplainSettings extends InputOptions {
  readonly input: string[];
  readonly json?: boolean;
}

export function registerExplain(program: Command, terminal: Terminal, finish: Finish): void {
  const command = program
    .command('explain')
    .description('say why: the words behind a norm, or why mentions are one instrument')
    .argument('<iri>', 'IRI or key of a norm or an instrument, e.g. instrument/EU/regulation-2024-2847')
    .option('-i, --input <inputs...>', 'folders, files or globs of the catalogue', ['catalogue'])
    .option('--json', 'print the record behind the explanation as JSON');
  inputOptions(command).action(async (iri: string, settings: ExplainSettings) => {
    const { readCatalogue } = await import('../build/read-catalogue.js');
    const buildSettings = inputSettings(settings.input, settings, terminal);
    const reading = await readCatalogue(buildSettings, () => undefined);
    const key = keyOf(iri, buildSettings.base);
    const record = findRecord(reading, key);
    if (!record) throw new UsageError(`nothing has the key '${key}'${await suggestion(reading, key)}`);
    terminal.out(settings.json ? `${JSON.stringify(record, null, 2)}\n` : await describe(record, reading, terminal));
    finish(0);
  });
}

type Explained = Reading['norms'][number] | Reading['catalogue']['instruments'][number];

function keyOf(iri: string, base: string): string {
  const path = iri.startsWith(base) ? iri.slice(base.length) : iri;
  return decodeURI(path.replace(/^<|>$/gu, ''));
}

function findRecord({ norms, catalogue }: Reading, key: string): Explained | undefined {
  return (
    norms.find((norm) => norm.key === key || norm.key === `norm/${key}`) ??
    catalogue.instruments.find((instrument) => instrument.key === key || instrument.key === `instrument/${key}`)
  );
}

async function suggestion({ norms, catalogue }: Reading, key: string): Promise<string> {
  const { nearest } = await import('../query/nearest.js');
  const near = nearest(
    key,
    [...norms, ...catalogue.instruments].map((record) => record.key),
  );
  return near.length > 0 ? `; did you mean ${near.join(', ')}?` : '';
}

async function describe(record: Explained, { catalogue }: Reading, terminal: Terminal): Promise<string> {
  if ('measure' in record) {
    const { explainNorm } = await import('../explain/explain-norm.js');
    const overview = catalogue.overviews.find((candidate) => candidate.key === record.overview);
    const paint = (kind: Mark['kind'], text: string): string => styled(terminal, MARK_STYLE[kind], text);
    return explainNorm(record, overview, paint, terminal.columns);
  }
  const { explainInstrument } = await import('../explain/explain-instrument.js');
  return explainInstrument(record, catalogue);
}

const MARK_STYLE = {
  cue: 'magenta',
  scope: 'dim',
  measure: 'green',
  reference: 'cyan',
  exception: 'yellow',
  bearer: 'blue',
  quantity: 'cyan',
  deadline: 'cyan',
} as const satisfies Record<Mark['kind'], Parameters<typeof styled>[1]>;
