// What the graph stage is given: everything that was read, found out and decided.

import type { Quad } from '@rdfjs/types';
import type { Decision } from '../curate/curation-file.js';
import type { ReviewedNorm, SetAsideNorm } from '../curate/reviewed-norm.js';
import type { Diagnostic } from '../diagnostic.js';
import type { Catalogue } from '../model/catalogue.js';

/** The run that makes the graph, as far as it is given and not taken from a clock. */
export interface Run {
  readonly toolVersion: string;
  readonly ontologyVersion: string;
  /** Files beside the pages: ledger, decisions, registries, vocabularies. */
  readonly inputs: readonly { readonly path: string; readonly sha256: string }[];
  /** ISO 8601; nothing is said about time without it. */
  readonly endedAt?: string;
}

export interface GraphInput {
  readonly catalogue: Catalogue;
  /** Norms that count. */
  readonly norms: readonly ReviewedNorm[];
  readonly setAside: readonly SetAsideNorm[];
  /** Decisions that took effect. */
  readonly decisions: readonly Decision[];
  /** What was noticed on the way; each becomes an `osp:QualityFinding`. */
  readonly findings: readonly Diagnostic[];
  /** Quads of the ontology files. */
  readonly vocabulary: readonly Quad[];
  readonly run: Run;
}

export interface GraphOptions {
  /** Absolute IRI that ends in `/` or `#`; data is named below it. */
  readonly base: string;
  /** How a file is named in the graph; without it as it was given. */
  readonly publishedPath?: (path: string) => string;
}
