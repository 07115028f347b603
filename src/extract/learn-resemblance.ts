// Example clauses of one language go in, the weights of the classifier that tells what they resemble come out.

import { featuresAt, LENGTH_FLOOR, NO_MEASURE } from './resemblance.js';
import type { ResemblanceWeights } from '../model/lexicon.js';

/** A clause as stems, and the measure that it names, or `none`. */
export interface Example {
  readonly measure: string;
  readonly stems: readonly string[];
}

/** A vector that keeps only what is not 0. */
interface Sparse {
  readonly indexes: readonly number[];
  readonly values: readonly number[];
}

/** Features of a single example say nothing about others. */
const FEWEST_EXAMPLES = 2;
/** What a wrongly placed example costs, against large weights. */
const COST = 1;
const MOST_ROUNDS = 60;
const TOLERANCE = 0.1;
const HUNDREDTHS = 100;
/** Smaller weights change no decision and are left out. */
const LEAST_WEIGHT = 8;

/**
 * One linear support vector machine with squared hinge loss per measure, each against all others, by coordinate descent on the dual
 * problem (Hsieh et al. 2008). No chance is involved: the order of the steps is fixed, so that the same examples give the same weights.
 * Cost: examples × features × measures × rounds, a few seconds for several thousand clauses.
 */
export function learnResemblance(examples: readonly Example[]): ResemblanceWeights {
  const counts = examples.map(({ stems }) => countsOf(stems.flatMap((_, at) => featuresAt(stems, at))));
  const rarities = raritiesOf(counts);
  const names = [...rarities.keys()];
  const indexes = new Map(names.map((name, index) => [name, index]));
  const vectors = counts.map((own) => vectorOf(own, rarities, indexes));
  const measures = [...new Set([...examples.map(({ measure }) => measure), NO_MEASURE])].sort();
  const planes = measures.map((measure) =>
    separate(
      vectors,
      examples.map((example) => (example.measure === measure ? 1 : -1)),
      names.length,
    ),
  );
  return {
    measures,
    bias: planes.map((plane) => hundredths(plane[names.length] ?? 0)),
    features: Object.fromEntries(
      names.flatMap((name, index) => {
        const pairs = planes.flatMap((plane, measure) => {
          const weight = hundredths(plane[index] ?? 0);
          return Math.abs(weight) < LEAST_WEIGHT ? [] : [measure, weight];
        });
        return [[name, [hundredths(rarities.get(name) ?? 0), ...pairs]]];
      }),
    ),
  };
}

function countsOf(features: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return counts;
}

/** Smoothed inverse document frequency of each feature, by name. */
function raritiesOf(all: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const examples = new Map<string, number>();
  for (const counts of all) for (const name of counts.keys()) examples.set(name, (examples.get(name) ?? 0) + 1);
  return new Map(
    [...examples]
      .filter(([, count]) => count >= FEWEST_EXAMPLES)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, count]) => [name, Math.log((1 + all.length) / (1 + count)) + 1]),
  );
}

function vectorOf(
  counts: ReadonlyMap<string, number>,
  rarities: ReadonlyMap<string, number>,
  indexes: ReadonlyMap<string, number>,
): Sparse {
  const known = [...counts].flatMap(([name, count]) => {
    const index = indexes.get(name);
    return index === undefined ? [] : [{ index, count, rarity: rarities.get(name) ?? 0 }];
  });
  const length = Math.sqrt(known.reduce((sum, { count, rarity }) => sum + count * rarity * rarity, LENGTH_FLOOR));
  // The last feature is 1 for every example: its weight is the bias.
  return {
    indexes: [...known.map(({ index }) => index), rarities.size],
    values: [...known.map(({ count, rarity }) => (count * rarity) / length), 1],
  };
}

function separate(vectors: readonly Sparse[], signs: readonly number[], size: number): Float64Array {
  const plane = new Float64Array(size + 1);
  const alphas = new Float64Array(vectors.length);
  const softness = 1 / (2 * COST);
  const diagonals = vectors.map(({ values }) => values.reduce((sum, value) => sum + value * value, softness));
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let highest = -Infinity;
    let lowest = Infinity;
    for (const at of orderOf(round, vectors.length)) {
      const vector = vectors[at];
      const sign = signs[at] ?? 1;
      const alpha = alphas[at] ?? 0;
      if (!vector) continue;
      const slope = sign * product(plane, vector) - 1 + softness * alpha;
      const projected = alpha === 0 ? Math.min(slope, 0) : slope;
      highest = Math.max(highest, projected);
      lowest = Math.min(lowest, projected);
      if (Math.abs(projected) < 1e-12) continue;
      const next = Math.max(alpha - slope / (diagonals[at] ?? 1), 0);
      alphas[at] = next;
      add(plane, vector, (next - alpha) * sign);
    }
    if (highest - lowest < TOLERANCE) break;
  }
  return plane;
}

/** Another order in every round, always the same ones: steps of a size that shares no factor with the number of examples. */
function orderOf(round: number, count: number): number[] {
  let stride = 7919 + 2 * round;
  while (commonFactor(stride, count) > 1) stride += 1;
  return Array.from({ length: count }, (_, step) => (step * stride + round) % count);
}

function commonFactor(a: number, b: number): number {
  return b === 0 ? a : commonFactor(b, a % b);
}

function product(plane: Float64Array, { indexes, values }: Sparse): number {
  let sum = 0;
  for (let at = 0; at < indexes.length; at += 1) sum += (plane[indexes[at] ?? 0] ?? 0) * (values[at] ?? 0);
  return sum;
}

function add(plane: Float64Array, { indexes, values }: Sparse, factor: number): void {
  for (let at = 0; at < indexes.length; at += 1) {
    const index = indexes[at] ?? 0;
    plane[index] = (plane[index] ?? 0) + factor * (values[at] ?? 0);
  }
}

function hundredths(value: number): number {
  return Math.round(value * HUNDREDTHS);
}
