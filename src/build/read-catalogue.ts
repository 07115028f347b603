// Inputs in, the curated catalogue with its norms and everything that was noticed out: the stages up to the graph, in order.

import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { applyCuration, type CurationResult } from '../curate/apply-curation.js';
import { readCuration, type Decision, type KnownNotations } from '../curate/curation-file.js';
import { ContentError, UsageError, type Diagnostic } from '../diagnostic.js';
import { findQuotation } from '../extract/evidence.js';
import { extractNorms } from '../extract/extract-norms.js';
import { buildCatalogue } from '../model/build-catalogue.js';
import { JurisdictionTable } from '../model/jurisdiction.js';
import { parseLedger, type Ledger } from '../model/ledger.js';
import type { Page } from '../parse/page.js';
import { parsePages } from '../parse/parse-pages.js';
import { GraphReader } from '../rdf/graph-reader.js';
import { osp } from '../rdf/vocabulary.js';
import { readSources } from '../read/read-sources.js';
import { LANGUAGES } from '../read/source-text.js';
import { isDay, type BuildSettings } from './build-settings.js';
import { loadKnowledge, type Knowledge } from './load-knowledge.js';
import { readNamedText } from '../read/named-file.js';

/** Told which stage begins. */
export type OnStage = (stage: string) => void;

/** Everything known before it is said in RDF. */
export interface Reading extends Omit<CurationResult, 'diagnostics'> {
  readonly knowledge: Knowledge;
  /** Content problems of all stages, in the order of the stages. */
  readonly diagnostics: readonly Diagnostic[];
  /** Where the ledger is, what stands in it, and what is to be added. */
  readonly ledger: { readonly path?: string; readonly text: string; readonly additions: Ledger };
  /** Where decisions are, or would be written; absent when neither the inputs nor the settings name a place. */
  readonly curationPath?: string;
  readonly toolVersion: string;
}

/**
 * Reads, parses, models, extracts and curates.
 * @param ledgerFallback ledger to use where the inputs have none of their own, e.g. that of the output folder
 * @throws ContentError when no page can be read; UsageError for inputs that do not exist and settings that are none
 */
export async function readCatalogue(
  settings: BuildSettings,
  onStage: OnStage,
  ledgerFallback?: string,
): Promise<Reading> {
  checkSettings(settings);
  onStage('reading');
  const { language, provenance } = settings;
  const sources = await readSources(settings.inputs, {
    provenance,
    standardInput: process.stdin,
    ...(language ? { language } : {}),
  });
  const knowledge = loadKnowledge();
  onStage('parsing');
  // Asked of pages without names of countries and of headings below a country alone, and costly to make.
  let made: JurisdictionTable | undefined;
  const jurisdictions = (): JurisdictionTable => (made ??= new JurisdictionTable(knowledge.registries));
  const { value: pages, diagnostics: parsing } = await parsePages(sources.value, {
    namesPlace: (label, inAnyLanguage) => jurisdictions().codeOfName(label, inAnyLanguage) !== undefined,
    partNamed: (country, label) => jurisdictions().partBelow(country, label),
  });
  const early = [...withoutDrafts(sources.diagnostics, pages), ...parsing];
  if (pages.length === 0) throw new ContentError(early.length > 0 ? early : [noPages(settings.inputs)]);
  if (pages.every(({ entries }) => entries.length === 0)) early.push(noEntries(settings.inputs));

  onStage('finding instruments and agencies');
  const ledgerPath = settings.ledgerPath ?? besideInput(settings.inputs, 'ledger.csv') ?? ledgerFallback;
  const ledgerText = ledgerPath && existsSync(ledgerPath) ? readNamedText(ledgerPath) : '';
  const ledger = parseLedger(ledgerText, ledgerPath ?? 'ledger.csv');
  const modelled = buildCatalogue(pages, knowledge.registries, ledger.value, {
    ...(settings.asOf ? { asOf: settings.asOf } : {}),
  });

  onStage('extracting norms');
  const extracted = extractNorms(modelled.value, knowledge.lexicon);
  const curationPath = curationAt(settings);
  const decisions = decisionsAt(curationPath, knowledge);
  const curated = applyCuration(modelled.value, extracted.value, decisions.decisions, findQuotation);
  return {
    ...curated,
    knowledge,
    diagnostics: [
      ...knowledge.diagnostics,
      ...early,
      ...ledger.diagnostics,
      ...modelled.diagnostics,
      ...undecided(extracted.diagnostics, decisions.decisions),
      ...decisions.diagnostics,
      ...curated.diagnostics,
    ],
    ledger: { ...(ledgerPath ? { path: ledgerPath } : {}), text: ledgerText, additions: modelled.ledgerEntries },
    ...(curationPath ? { curationPath } : {}),
    toolVersion: knowledge.toolVersion,
  };
}

/** Findings quote lines, and nothing of a draft is published; what stops a build is told of drafts too. */
function withoutDrafts(diagnostics: readonly Diagnostic[], pages: readonly Page[]): readonly Diagnostic[] {
  const drafts = new Set(pages.flatMap(({ isDraft, source }) => (isDraft ? [source.path] : [])));
  return diagnostics.filter(({ severity, place }) => severity === 'error' || !drafts.has(place?.path ?? ''));
}

/** Callers in JavaScript are not held to the types. */
function checkSettings({ asOf, language }: BuildSettings): void {
  if (asOf !== undefined && !isDay(asOf)) throw new UsageError(`asOf is a day such as 2026-01-31, not '${asOf}'`);
  if (language !== undefined && !LANGUAGES.includes(language)) {
    throw new UsageError(`language is one of ${LANGUAGES.join(', ')}, not '${language}'`);
  }
}

/** A person who decided on a norm has settled what its translations differ on. */
function undecided(diagnostics: readonly Diagnostic[], decisions: readonly Decision[]): readonly Diagnostic[] {
  const decided = new Set(
    decisions.flatMap((decision) => (decision.decide === 'fact' ? [] : [`norm/${decision.norm}`])),
  );
  return diagnostics.filter(
    ({ code, subject }) => code !== 'translations-disagree' || subject === undefined || !decided.has(subject),
  );
}

function curationAt({ curationPath, inputs }: BuildSettings): string | undefined {
  if (curationPath === false) return undefined;
  return curationPath ?? besideInput(inputs, 'curation.yaml', true);
}

function decisionsAt(
  path: string | undefined,
  knowledge: Knowledge,
): { decisions: readonly Decision[]; diagnostics: readonly Diagnostic[] } {
  if (path === undefined || !existsSync(path)) return { decisions: [], diagnostics: [] };
  return readCuration(readNamedText(path), path, knownNotations(knowledge));
}

function knownNotations({ lexicon, vocabulary }: Knowledge): KnownNotations {
  const types = new GraphReader(vocabulary).subjectsOfType(osp('InstrumentType'));
  return {
    measures: lexicon.measures.map(({ notation }) => notation),
    instrumentTypes: types.map((iri) => iri.slice(iri.lastIndexOf('/') + 1)),
  };
}

/** The file of that name in the single input folder, if it is there (or may be made there). */
function besideInput(inputs: readonly string[], name: string, evenIfMissing = false): string | undefined {
  const [folder, ...others] = inputs;
  if (folder === undefined || others.length > 0) return undefined;
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return undefined;
  const path = join(folder, name);
  return evenIfMissing || existsSync(path) ? path : undefined;
}

function noPages(inputs: readonly string[]): Diagnostic {
  return {
    severity: 'error',
    code: 'no-pages',
    message: `No page was found in ${inputs.join(', ')}.`,
    expected: 'at least one Markdown file',
  };
}

function noEntries(inputs: readonly string[]): Diagnostic {
  return {
    severity: 'error',
    code: 'no-entries',
    message: `No entry and no table row was found in ${inputs.join(', ')}.`,
    expected: 'country headings with linked titles and overviews, or a table of them',
  };
}
