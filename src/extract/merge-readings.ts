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
export function mergeReadings(all: readonly Reading[]): MergedReading[] {
  const readings = soften(all);
  const measures = new Map<string, Reading[]>();
  for (const reading of readings)
    measures.set(reading.measure.notation, [...(measures.get(reading.measure.notation) ?? []), reading]);
  return [...measures.values()].flatMap((same) => mergeSame(same) ?? []);
}

/** Measures that speak of the same choice: what weakens one weakens the preference. */
const CHOOSING = ['oss-preference', 'oss-adoption', 'oss-consideration'];

/**
 * 'Establishes a preference' is only as strong as its instrument. Where the overview itself gives a weaker verb for the same choice
 * and no stronger one, that verb wins.
 */
function soften(readings: readonly Reading[]): readonly Reading[] {
  const explicit = readings.filter(
    ({ measure, cue }) => CHOOSING.includes(measure.notation) && !cue.family.traits.includes('preference'),
  );
  const weaker = explicit.find(({ modality }) => modality === 'recommendation');
  if (!weaker || explicit.some(({ modality }) => modality === 'obligation')) return readings;
  return readings.map((reading) =>
    reading.modality === 'obligation' && reading.cue.family.traits.includes('preference')
      ? { ...reading, modality: 'recommendation', references: unique([...reading.references, ...weaker.references]) }
      : reading,
  );
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
