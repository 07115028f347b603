// `policygraph explain`: an IRI or key in, why the graph says so out.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Option, type Command } from 'commander';
import type { Reading } from '../build/read-catalogue.js';
import { UsageError } from '../diagnostic.js';
import type { SetAsideNorm } from '../curate/reviewed-norm.js';
import type { ExplainedNorm } from '../explain/explain-norm.js';
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
    .argument('<iri>', 'IRI or key of a norm, a set-aside reading or an instrument, or slug or number of an instrument')
    .addOption(
      new Option('-i, --input <inputs...>', 'folders, files or globs of the catalogue').default(
        ['catalogue'],
        'catalogue',
      ),
    )
    .option('--json', 'print the record behind the explanation as JSON');
  inputOptions(command).action(async (iri: string, settings: ExplainSettings) => {
    const { readCatalogue } = await import('../build/read-catalogue.js');
    const isNamed = command.getOptionValueSource('input') !== 'default';
    const buildSettings = inputSettings(
      isNamed ? settings.input : await usualInput(settings, terminal),
      settings,
      terminal,
    );
    const reading = await readCatalogue(buildSettings, () => undefined);
    const key = keyOf(iri, buildSettings.base);
    const record = findRecord(reading, key);
    if (!record)
      throw new UsageError(`no norm and no instrument has the key '${key}'${await suggestion(reading, key)}`);
    terminal.out(settings.json ? `${JSON.stringify(record, null, 2)}\n` : await describe(record, reading, terminal));
    finish(0);
  });
}

const SHIPPED = fileURLToPath(new URL('../../catalogue', import.meta.url));

/** In a folder without catalogue and graph, questions are answered from what ships; so are questions about the answers. */
async function usualInput({ input }: ExplainSettings, terminal: Terminal): Promise<readonly string[]> {
  const { shippedGraph } = await import('../query/find-graph.js');
  if (input.some((path) => existsSync(join(terminal.cwd, path))) || shippedGraph(terminal.cwd) === undefined)
    return input;
  terminal.err(`note: there is no ${input.join(' ')}/ here, so the shipped catalogue is read; --input names another\n`);
  return [SHIPPED];
}

type Explained = ExplainedNorm | Reading['catalogue']['instruments'][number];

function keyOf(iri: string, base: string): string {
  const path = iri.startsWith(base) ? iri.slice(base.length) : iri;
  return decodeURI(path.replace(/^<|>$/gu, ''));
}

function findRecord({ norms, setAside, catalogue }: Reading, key: string): Explained | undefined {
  const name = key.toLowerCase();
  // 'Ley 21.180' has the number 21180.
  const number = name.replace(/(?<=\d)\.(?=\d{3}(?!\d))/gu, '');
  const named = catalogue.instruments.filter(
    ({ key: own, identifiers }) =>
      own.split('/').at(-1) === name || identifiers.some(({ value }) => [name, number].includes(value.toLowerCase())),
  );
  return (
    norms.find((norm) => norm.key === key || norm.key === `norm/${key}`) ??
    setAside.map(asExplained).find((reading) => reading.key === key) ??
    catalogue.instruments.find((instrument) => instrument.key === key || instrument.key === `instrument/${key}`) ??
    (named.length === 1 ? named[0] : undefined)
  );
}

/** A reading under the address that the graph gives it once a person has set it aside. */
function asExplained({ norm, decision }: SetAsideNorm): ExplainedNorm {
  return { ...norm, key: norm.key.replace(/^norm\//u, 'set-aside/'), decision };
}

async function suggestion({ norms, catalogue }: Reading, key: string): Promise<string> {
  const { nearest } = await import('../read/nearest.js');
  // What has the words of the key in its own key comes first, instruments before their norms.
  const keys = [...catalogue.instruments, ...norms].map((record) => record.key);
  const holding = keys.filter((own) => own.includes(key.toLowerCase())).slice(0, 3);
  const near = holding.length > 0 ? holding : nearest(key, keys);
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
