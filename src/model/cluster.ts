// What identity resolution makes of mentions: one cluster for each instrument.

import type { Place } from '../diagnostic.js';
import type { DraftMention } from './draft-mention.js';

/** Two faces that were taken for one instrument, or kept apart, and why. */
export interface ClusterDecision {
  readonly verdict: 'same' | 'different';
  readonly because: string;
  readonly places: readonly Place[];
  /** The cluster that was kept apart. */
  readonly other?: Cluster;
}

export interface Cluster {
  readonly jurisdiction: string;
  readonly mentions: readonly DraftMention[];
  readonly decisions: readonly ClusterDecision[];
  /** Slugs of the ledger that mean this instrument, oldest first. */
  readonly ledgerSlugs: readonly string[];
}
