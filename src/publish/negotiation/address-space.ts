// A release in; which persistent addresses lead to which of its files out: the one table behind the rules for all servers.

import { schemesOf } from '../vocabulary/ontology-terms.js';
import { localName, schemePath } from '../vocabulary/term-name.js';
import type { VocabularyInput } from '../vocabulary/vocabulary-input.js';

/** Addresses that are answered alike. Paths are below the persistent address, targets below the release. */
export interface AddressRow {
  /** `measure`, without slashes at the ends; empty for the persistent address itself. */
  readonly path: string;
  /** Whether things below the path, such as `measure/sbom`, are answered too. */
  readonly members: boolean;
  /** Page for people. */
  readonly page: string;
  /** Whether the page has an anchor for each member, by its last name. */
  readonly anchors: boolean;
  /** Data file without its extension. */
  readonly data: string;
}

export interface AddressSpace {
  /** Path of the persistent address on its server: `/oss-policy/`. */
  readonly prefix: string;
  /** Where the release is served; ends in `/`. */
  readonly target: string;
  /** From the most specific path to the least. */
  readonly rows: readonly AddressRow[];
}

/**
 * The ontology, its vocabularies, and what the graph describes.
 * @param base of the data: things below it are answered when it is the persistent address itself
 * @param target where the release is served
 * @param dataset persistent identifier of the dataset, which is answered when it lies below the same address
 */
export function addressSpace(input: VocabularyInput, base: string, target: string, dataset: string): AddressSpace {
  const { ontology } = input;
  const name = localName(ontology);
  const home = ontology.slice(0, -name.length);
  const schemes = schemesOf(input).map((scheme): AddressRow => {
    const path = schemePath(scheme, input);
    return {
      path,
      members: true,
      page: `ontology/${path}/index.html`,
      anchors: true,
      data: `ontology/${path}/${localName(scheme)}`,
    };
  });
  const version = { path: name, members: true, page: 'ontology/index.html', anchors: false, data: `ontology/${name}` };
  const taken = new Set(['release', ...schemes.map(({ path }) => path.split('/')[0] ?? ''), name]);
  const own = dataset.startsWith(home) && dataset !== home ? [datasetRow(dataset.slice(home.length))] : [];
  for (const { path } of own) taken.add(path.split('/')[0] ?? '');
  const rows = [version, ...schemes, ...own, ...(base === home ? thingRows(input, base, taken) : []), root()];
  return {
    prefix: new URL(home).pathname,
    target,
    rows: rows.sort((a, b) => b.path.length - a.path.length || (a.path < b.path ? -1 : 1)),
  };
}

/** What is cited: the landing page for people, the description for programs; so with its tables and measurements, which are described there. */
function datasetRow(path: string): AddressRow {
  return { ...root(), path, members: true };
}

/** Who shortens an address to its start comes to the release as a whole. */
function root(): AddressRow {
  return { path: '', members: false, page: 'index.html', anchors: false, data: 'description/dcat-ap' };
}

/** One row per kind of thing that the graph describes: `instrument`, `norm`. They have no pages of their own in a release. */
function thingRows({ graph }: VocabularyInput, base: string, taken: ReadonlySet<string>): AddressRow[] {
  const kinds = graph.subjects().flatMap((subject) => {
    const [, kind] =
      /^([a-z][a-z0-9-]*)(?:\/|$)/u.exec(subject.startsWith(base) ? subject.slice(base.length) : '') ?? [];
    return kind === undefined || taken.has(kind) ? [] : [kind];
  });
  return [...new Set(kinds)].map((path) => ({
    path,
    members: true,
    page: 'index.html',
    anchors: false,
    data: 'graph/graph',
  }));
}
