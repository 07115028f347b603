// What a person made of the extracted norms: the curator's result and the graph stage's input.

import type { Norm } from '../extract/norm.js';
import type { Decision } from './curation-file.js';

export type ReviewStatus = 'unreviewed' | 'accepted' | 'corrected' | 'added';

/** A norm that counts, and what it rests on. */
export interface ReviewedNorm extends Norm {
  readonly reviewStatus: ReviewStatus;
  /** The decision that it rests on, unless nobody has reviewed it. */
  readonly decision?: Decision;
}

/** What the rules derived and a person set aside: the trace of a rejection or correction. */
export interface SetAsideNorm {
  readonly norm: Norm;
  readonly decision: Decision;
}
