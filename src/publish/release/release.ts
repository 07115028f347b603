// Paths and options in, a release on disk out: the steps in order.

import { existsSync } from 'node:fs';
import { loadCannedQueries } from '../../query/load-canned-query.js';
import { ContentError, UsageError, type Diagnostic } from '../../diagnostic.js';
import { GraphReader } from '../../rdf/graph-reader.js';
import { isIri } from '../../rdf/iri.js';
import { isLexicalForm } from '../../rdf/lexical-form.js';
import { xsd } from '../../rdf/vocabulary.js';
import { loadAuthorityLists, type AuthorityLists } from '../description/authority-lists.js';
import { readDatasetSettings, type DatasetSettings } from '../description/dataset-settings.js';
import { fileUrl, type ReleaseIdentity } from '../description/description.js';
import { descriptionGaps } from '../description/description-gaps.js';
import { mqaScores, type MqaScore } from '../description/mqa-score.js';
import { assembleRelease, type Release } from './assemble-release.js';
import { checkDescription, type Validate } from './check-description.js';
import { contextText, licenseText, ontologyFiles } from './ontology-files.js';
import { readBuiltGraph } from './read-graph.js';
import { writeArchives, writeRelease } from './write-release.js';
import { readNamedText } from '../../read/named-file.js';

export interface ReleaseOptions {
  /** Folder of a build, or its `graph.nq` or `graph.trig`. */
  readonly graph: string;
  /** Settings of the publisher, YAML. */
  readonly settings: string;
  /** Folder to write into. */
  readonly output: string;
  readonly release: ReleaseIdentity;
  /** Instead of `baseUrl` of the settings. */
  readonly baseUrl?: string;
  readonly withoutTexts?: boolean;
  readonly archive?: boolean;
  /** SHACL files beside the shapes of this project. */
  readonly shapes?: readonly string[];
}

export interface ReleaseResult {
  /** False when an error kept the output as it was. */
  readonly written: boolean;
  /** Paths below the output folder. */
  readonly files: readonly string[];
  /** Files of an earlier release that this one has no longer. */
  readonly removed: readonly string[];
  readonly archives: readonly string[];
  readonly holdsTexts: boolean;
  /** By the European data portal's method, a score per dataset. */
  readonly scores: readonly MqaScore[];
  /** What the description has to leave out, and why. */
  readonly gaps: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Makes a release: reads the graph and the settings, describes, validates the description, and writes it whole or not at all.
 * Neither version nor date are taken from anywhere but the options, so that the same input gives the same bytes.
 *
 * @param validate SHACL engine
 * @throws UsageError for options and settings that cannot be released with; ContentError for files with errors
 */
export async function release(options: ReleaseOptions, validate: Validate): Promise<ReleaseResult> {
  checkIdentity(options.release);
  const lists = loadAuthorityLists();
  const settings = readSettings(options, lists);
  const assembled = await assembleRelease({
    ...readBuiltGraph(options.graph),
    settings,
    lists,
    release: options.release,
    withoutTexts: options.withoutTexts ?? false,
    ontology: ontologyFiles(),
    queries: await loadCannedQueries(),
    licenseText: licenseText(),
    context: contextText(),
  });
  const diagnostics = await checkDescription(assembled.catalog, options.shapes ?? [], validate);
  const violations = diagnostics.filter(({ severity }) => severity === 'error').length;
  return {
    ...(violations > 0 ? NOTHING : await write(assembled, options)),
    written: violations === 0,
    holdsTexts: assembled.description.holdsTexts,
    scores: scoresOf(assembled, violations),
    gaps: descriptionGaps(assembled.description),
    diagnostics,
  };
}

const NOTHING = { files: [], removed: [], archives: [] } as const;

async function write(
  { files }: Release,
  { output, archive, release: identity }: ReleaseOptions,
): Promise<Pick<ReleaseResult, 'files' | 'removed' | 'archives'>> {
  const removed = writeRelease(output, files);
  const archives = archive ? await writeArchives(output, files, identity) : [];
  return { files: files.map(({ path }) => path), removed, archives };
}

function scoresOf({ catalog, description, files }: Release, violations: number): readonly MqaScore[] {
  const served = new Set(files.map(({ path }) => fileUrl(description, path)));
  const reader = new GraphReader(catalog);
  return mqaScores({ reader, violations, answers: (url) => served.has(url) });
}

function checkIdentity({ version, date }: ReleaseIdentity): void {
  if (!/^[0-9A-Za-z][0-9A-Za-z.+_-]*$/u.test(version)) {
    throw new UsageError(`--release-version takes a version such as 1.2.0, not '${version}'`);
  }
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(date) || !isLexicalForm(date, xsd('date').value)) {
    throw new UsageError(`--date takes a day such as 2026-01-31, not '${date}'`);
  }
}

function readSettings({ settings: path, baseUrl }: ReleaseOptions, lists: AuthorityLists): DatasetSettings {
  if (!existsSync(path)) throw new UsageError(`--settings: there is no file '${path}'`);
  const { settings, diagnostics } = readDatasetSettings({ path, text: readNamedText(path) }, lists);
  if (!settings) throw new ContentError(diagnostics);
  if (baseUrl === undefined) return settings;
  if (!isIri(baseUrl) || !/^https?:.*\/$/u.test(baseUrl)) {
    throw new UsageError(`--base-url takes an http(s) address that ends in /, not '${baseUrl}'`);
  }
  return { ...settings, baseUrl };
}
