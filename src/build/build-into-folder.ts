// Inputs in, a folder with the validated graph in every format out, whole or not at all.

import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Diagnostic } from '../diagnostic.js';
import { toQuads } from '../graph/to-quads.js';
import { appendToLedger } from '../model/ledger.js';
import { writeOutput } from '../output/write-output.js';
import { Dataset } from '../rdf/dataset.js';
import { FORMAT_NAMES, FORMATS } from '../serialise/format.js';
import { serialise } from '../serialise/serialise.js';
import { publishedPath } from '../read/published-path.js';
import { validateGraph } from '../validate/validate-graph.js';
import type { BuildSettings } from './build-settings.js';
import { readCatalogue, type OnStage, type Reading } from './read-catalogue.js';

/** Counts that a person or a script wants to see. */
export interface BuildSummary {
  readonly pages: number;
  readonly entries: number;
  readonly rows: number;
  readonly merged: number;
  readonly skipped: Readonly<Record<string, number>>;
  readonly jurisdictions: number;
  readonly instruments: number;
  readonly agencies: number;
  readonly overviews: number;
  readonly norms: number;
  readonly quads: number;
  readonly files: readonly string[];
  readonly findings: Readonly<Record<Diagnostic['severity'], number>>;
}

export interface BuildResult {
  readonly summary: BuildSummary;
  readonly diagnostics: readonly Diagnostic[];
  /** False when an error kept the output as it was. */
  readonly written: boolean;
}

/**
 * Builds the graph and replaces the files of the output folder in one step.
 * Errors in content or validation leave the folder and the ledger untouched.
 */
export async function buildIntoFolder(settings: BuildSettings, output: string, onStage: OnStage): Promise<BuildResult> {
  const ownLedger = join(output, 'ledger.csv');
  const reading = await readCatalogue(settings, onStage, ownLedger);
  onStage('writing the graph');
  const graph = graphOf(reading, settings);
  onStage('validating');
  const diagnostics = [
    ...reading.diagnostics,
    ...graph.diagnostics,
    ...asRead(await validateGraph(graph.dataset, reading.knowledge.shapes), reading, settings),
  ];
  const failed = diagnostics.some(({ severity }) => severity === 'error');
  if (failed) return { summary: summarise(reading, graph.dataset, [], diagnostics), diagnostics, written: false };
  onStage('writing files');
  const files = await filesOf(graph.dataset, reading, settings);
  const ledger = appendToLedger(reading.ledger.text, reading.ledger.additions);
  const ledgerPath = reading.ledger.path ?? ownLedger;
  if (ledgerPath === ownLedger) files.set('ledger.csv', ledger);
  writeOutput(output, files);
  // After the graph: a ledger that lags behind is completed by the next build, a graph that lags behind would be lost.
  if (ledgerPath !== ownLedger && ledger !== reading.ledger.text) {
    writeOutput(dirname(ledgerPath), new Map([[basename(ledgerPath), ledger]]));
  }
  return { summary: summarise(reading, graph.dataset, [...files.keys()], diagnostics), diagnostics, written: true };
}

function graphOf(reading: Reading, settings: BuildSettings): { dataset: Dataset; diagnostics: readonly Diagnostic[] } {
  const { knowledge } = reading;
  const outcome = toQuads(
    {
      ...reading,
      findings: reading.diagnostics,
      vocabulary: knowledge.vocabulary,
      run: {
        toolVersion: knowledge.toolVersion,
        ontologyVersion: knowledge.ontologyVersion,
        inputs: runInputs(reading),
        ...(settings.endedAt ? { endedAt: settings.endedAt } : {}),
      },
    },
    { base: settings.base, publishedPath: (path) => pathOf(path, settings.inputs) },
  );
  return { dataset: Dataset.of(outcome.value), diagnostics: outcome.diagnostics };
}

/** The graph has the paths that are published; a person opens a file by the one that was read. */
function asRead(found: readonly Diagnostic[], { catalogue }: Reading, { inputs }: BuildSettings): Diagnostic[] {
  const read = new Map(catalogue.pages.map(({ source: { path } }) => [pathOf(path, inputs), path]));
  return found.map((diagnostic) => {
    const { place } = diagnostic;
    return place ? { ...diagnostic, place: { ...place, path: read.get(place.path) ?? place.path } } : diagnostic;
  });
}

/** Files of the package are named from its folder, wherever it is installed. */
function pathOf(path: string, inputs: readonly string[]): string {
  return /^(?:ontology|queries)\//u.test(path) ? path : publishedPath(path, inputs);
}

/** The ledger is left out: it grows with the build itself, and the graph shows what it decided. */
function runInputs({ knowledge, curationPath }: Reading): { path: string; sha256: string }[] {
  const inputs = knowledge.files.map(({ path, sha256 }) => ({ path, sha256 }));
  if (curationPath !== undefined && existsSync(curationPath)) {
    const sha256 = createHash('sha256').update(readFileSync(curationPath)).digest('hex');
    inputs.push({ path: curationPath.replaceAll('\\', '/'), sha256 });
  }
  return inputs;
}

async function filesOf(dataset: Dataset, reading: Reading, settings: BuildSettings): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const options = { base: settings.base, context: reading.knowledge.context };
  for (const name of FORMAT_NAMES) {
    const text = await serialise(dataset, name, options);
    files.set(FORMATS[name].fileName, text);
  }
  return files;
}

function summarise(
  { catalogue, norms }: Reading,
  dataset: Dataset,
  files: readonly string[],
  diagnostics: readonly Diagnostic[],
): BuildSummary {
  const count = (severity: Diagnostic['severity']): number =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  return {
    ...catalogue.counts,
    jurisdictions: catalogue.jurisdictions.length,
    instruments: catalogue.instruments.length,
    agencies: catalogue.agencies.length,
    overviews: catalogue.overviews.length,
    norms: norms.length,
    quads: dataset.size,
    files,
    findings: { error: count('error'), warning: count('warning'), info: count('info') },
  };
}
