// What speaks for and against a reading goes in, a calibrated confidence comes out.

import type { ModalityRule } from './modality.js';
import type { Modality } from './norm.js';

/** What of a reading bears on how sure it is. */
export interface ConfidenceFeatures {
  readonly rule: ModalityRule;
  readonly modality: Modality;
  /** Tokens between cue and measure. */
  readonly distance: number;
  /** Words of the phrase that named the measure. */
  readonly words: number;
  readonly mentions: number;
  readonly hasReference: boolean;
  /** Nothing more specific than a group was named. */
  readonly isGroup: boolean;
  readonly languages: number;
  /** How much the text resembles what is said of the measure; absent where nothing was learned. */
  readonly resemblance?: number;
  /** No phrase found it, only resemblance. */
  readonly isUnphrased: boolean;
}

const BY_RULE: Readonly<Record<ModalityRule, number>> = {
  'modality/cue-in-phrase': 2,
  'modality/verb-scope': 2,
  'modality/purpose-clause': 0,
  'modality/aim': 0,
  'modality/by-nature': 1,
  'modality/passive': 1,
  'modality/capped': 0,
};

const BY_MODALITY: Readonly<Record<Modality, number>> = {
  obligation: 2,
  prohibition: 1,
  recommendation: 1,
  commitment: 0,
  permission: 0,
  statement: -1,
};

/**
 * Score → confidence: the share of norms with the right measure and modality among the practice overviews that the rules have not seen
 * (docs/evaluation.md), checked on the part of the reference that is held back. Neighbouring scores are joined so that the share never
 * falls as the score rises.
 */
const CALIBRATION: readonly (readonly [atLeast: number, confidence: number])[] = [
  [10, 0.92],
  [8, 0.84],
  [6, 0.68],
  [5, 0.45],
  [3, 0.35],
];
const LEAST = 0.2;

/** Support by resemblance → points, the highest that is reached. */
const BY_RESEMBLANCE: readonly (readonly [from: number, points: number])[] = [
  [0.2, 3],
  [-0.1, 2],
  [-0.3, 1],
  [-0.5, -1],
];
const UNLIKE = -2;

function resemblancePoints(resemblance: number | undefined): number {
  if (resemblance === undefined) return 0;
  return BY_RESEMBLANCE.find(([from]) => resemblance >= from)?.[1] ?? UNLIKE;
}

/** Additive score of a reading. */
export function score(features: ConfidenceFeatures): number {
  const near = features.distance <= 4 ? 1 : features.distance > 12 ? -1 : 0;
  const shape = (features.words > 1 ? 1 : 0) + (features.isGroup ? -1 : 0);
  const support = (features.mentions > 1 ? 1 : 0) + (features.hasReference ? 1 : 0) + (features.languages > 2 ? 1 : 0);
  const words = resemblancePoints(features.resemblance) - (features.isUnphrased ? 1 : 0);
  return BY_RULE[features.rule] + BY_MODALITY[features.modality] + near + shape + support + words;
}

/** Confidence, 0 to 1, two decimals. */
export function confidence(features: ConfidenceFeatures): number {
  const value = score(features);
  return CALIBRATION.find(([atLeast]) => value >= atLeast)?.[1] ?? LEAST;
}
