// What every part of a dataset description is made from, and the IRIs of its nodes.

import { createHash } from 'node:crypto';
import type { NamedNode } from '@rdfjs/types';
import { iri } from '../../rdf/terms.js';
import { PREFIXES } from '../../rdf/vocabulary.js';
import type { AuthorityLists } from './authority-lists.js';
import type { DatasetSettings } from './dataset-settings.js';
import type { GraphFacts } from './graph-facts.js';
import type { ListedFile } from './release-file.js';

/** What a release says of itself. */
export interface ReleaseIdentity {
  readonly version: string;
  /** ISO 8601 day. */
  readonly date: string;
}

/** Settings, counts and files: everything that a description says comes from here. */
export interface DescriptionInput {
  readonly settings: DatasetSettings;
  readonly lists: AuthorityLists;
  readonly facts: GraphFacts;
  readonly release: ReleaseIdentity;
  /** The files that portals list. */
  readonly files: readonly ListedFile[];
  /** Whether overviews and quotations are part of the release. */
  readonly holdsTexts: boolean;
}

/** A node of the description: `identifier` for the dataset itself, paths below it for all others. */
export function nodeIri({ settings }: Pick<DescriptionInput, 'settings'>, path = ''): NamedNode {
  return iri(path === '' ? settings.identifier : `${settings.identifier}/${path}`);
}

/** Where a file of the release is served. */
export function fileUrl({ settings }: Pick<DescriptionInput, 'settings'>, path: string): string {
  return settings.baseUrl + path.split('/').map(encodeURIComponent).join('/');
}

/** A path segment for an IRI: `osp-Norm` where a prefix is known, a hash elsewhere. */
export function segmentOf(value: string): string {
  for (const [prefix, namespace] of Object.entries(PREFIXES)) {
    const local = value.startsWith(namespace) ? value.slice(namespace.length) : '';
    if (/^[\w-]+$/u.test(local)) return `${prefix}-${local}`;
  }
  return createHash('sha256').update(value).digest('hex').slice(0, 16);
}
