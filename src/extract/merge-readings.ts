// The readings of one overview text go in, one reading per measure comes out: the strongest, with what its equals add.

import type { Reading } from './extract-from-text.js';
import { MODALITIES } from './norm.js';
import type { Modality } from './norm.js';

/** A measure's strongest reading with what the mentions of the same modality add. */
export interface MergedReading extends Reading {
  readonly mentions: number;
  readonly phrases: readonly string[];
}

/** Obligation 0 … statement 5: `MODALITIES` is in the order of strength. */
export function strengthRank(modality: Modality): number {
  return MODALITIES.indexOf(modality);
}

/** One reading per measure, in the order in which the text names them. */
export function mergeReadings(readings: readonly Reading[]): MergedReading[] {
  const measures = new Map<string, Reading[]>();
  for (const reading of readings)
    measures.set(reading.measure.notation, [...(measures.get(reading.measure.notation) ?? []), reading]);
  return [...measures.values()].flatMap((same) => mergeSame(same) ?? []);
}

function mergeSame(readings: readonly Reading[]): MergedReading | undefined {
  const strongest = Math.min(...readings.map(({ modality }) => strengthRank(modality)));
  const equals = readings.filter(({ modality }) => strengthRank(modality) === strongest);
  const [first] = equals;
  if (!first) return undefined;
  const exception = readings.find((reading) => reading.exception)?.exception;
  const quantity = equals.find((reading) => reading.quantity)?.quantity;
  const deadline = equals.find((reading) => reading.deadline)?.deadline;
  return {
    ...first,
    mentions: readings.length,
    phrases: unique(readings.map(({ phrase }) => phrase)),
    references: unique(equals.flatMap(({ references }) => references)),
    ...(exception && { exception }),
    ...(quantity && { quantity }),
    ...(deadline && { deadline }),
  };
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}
