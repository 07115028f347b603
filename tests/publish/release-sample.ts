// The fixture graph as a release, whole or with parts of the input changed.

import { readFileSync } from 'node:fs';
import { loadAuthorityLists, type AuthorityLists } from '../../src/publish/description/authority-lists.js';
import { readDatasetSettings, type DatasetSettings } from '../../src/publish/description/dataset-settings.js';
import { assembleRelease, type Release, type ReleaseInput } from '../../src/publish/release/assemble-release.js';
import { contextText, licenseText, ontologyFiles } from '../../src/publish/release/ontology-files.js';
import { readBuiltGraph } from '../../src/publish/release/read-graph.js';

export const GRAPH = 'tests/publish/fixtures/graph.trig';
export const SETTINGS = 'catalogue/dataset.yaml';

export const lists: AuthorityLists = loadAuthorityLists();

/** The settings of the shipped catalogue. */
export const settings: DatasetSettings = settingsOf(readFileSync(SETTINGS, 'utf8'));

export function settingsOf(text: string): DatasetSettings {
  const read = readDatasetSettings({ path: SETTINGS, text }, lists);
  if (!read.settings) throw new Error(JSON.stringify(read.diagnostics));
  return read.settings;
}

export const input: ReleaseInput = {
  ...readBuiltGraph(GRAPH),
  settings,
  lists,
  release: { version: '1.2.0', date: '2026-03-04' },
  withoutTexts: false,
  ontology: ontologyFiles(),
  queries: [],
  licenseText: licenseText(),
  context: contextText(),
};

export async function releaseOf(changes: Partial<ReleaseInput> = {}): Promise<Release> {
  return assembleRelease({ ...input, ...changes });
}

/** Text of a file of a release. */
export function textOf({ files }: Release, path: string): string {
  const file = files.find((candidate) => candidate.path === path);
  if (!file) throw new Error(`No ${path} among ${files.map((each) => each.path).join(', ')}`);
  return Buffer.from(file.content).toString('utf8');
}
