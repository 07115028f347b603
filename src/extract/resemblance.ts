// The stems of a stretch of text and the learned weights of its language go in, how much it resembles what is said of each measure comes out.
//
// Phrases know the wordings that somebody thought of. What they miss, and where they match by chance, is told by all words together: a linear
// classifier over stems and pairs of neighbours, learned from the clauses in `ontology/examples`.

import type { ResemblanceWeights } from '../model/lexicon.js';

export const NO_MEASURE = 'none';
const HUNDREDTHS = 100;
/** Added to the squared length of a vector, so that one rare word alone is no proof. */
export const LENGTH_FLOOR = 300;

/** A stem, and the pair of it with the one before (`share_code`). */
export function featuresAt(stems: readonly string[], at: number): string[] {
  const [stem = '', before] = [stems[at], stems[at - 1]];
  return before === undefined ? [stem] : [stem, `${before}_${stem}`];
}

/** Sums that stretches are cut out of: scores of all features up to each stem, and their squared rarities. */
interface Sums {
  readonly scores: Float64Array;
  readonly squares: number;
}

/**
 * Scores of stretches of one sentence, each in the order of `weights.measures`. Every occurrence of a feature counts with its rarity; the sum is divided by
 * the length of the vector, raised by {@link LENGTH_FLOOR}. Cost: linear in the stems, plus measures times stretches.
 */
export function resemblances(
  stems: readonly string[],
  stretches: readonly { readonly start: number; readonly end: number }[],
  weights: ResemblanceWeights,
): Float64Array[] {
  const known = stems.map((_, at) => featuresAt(stems, at).map((feature) => own(weights, feature)));
  const sums = sumUp(known, weights.measures.length);
  return stretches.map(({ start, end }) => {
    const [from, to] = [sums[start], sums[end]];
    if (!from || !to) return new Float64Array(weights.measures.length);
    const scores = to.scores.map((score, measure) => score - (from.scores[measure] ?? 0));
    let squares = to.squares - from.squares;
    // The pair that began before the stretch.
    squares -= add(scores, known[start]?.[1], -1);
    const length = Math.sqrt(squares + LENGTH_FLOOR);
    return scores.map((score, measure) => score / length + (weights.bias[measure] ?? 0) / HUNDREDTHS);
  });
}

function sumUp(known: readonly (readonly (readonly number[] | undefined)[])[], measures: number): Sums[] {
  const sums: Sums[] = [{ scores: new Float64Array(measures), squares: 0 }];
  for (const entries of known) {
    const last = sums.at(-1);
    const scores = Float64Array.from(last?.scores ?? []);
    const squares = entries.reduce((sum, entry) => sum + add(scores, entry, 1), last?.squares ?? 0);
    sums.push({ scores, squares });
  }
  return sums;
}

/** Adds a feature to the scores, or takes it away; gives its squared rarity. */
function add(scores: Float64Array, entry: readonly number[] | undefined, sign: 1 | -1): number {
  if (!entry) return 0;
  const rarity = (entry[0] ?? 0) / HUNDREDTHS;
  const factor = (sign * rarity) / HUNDREDTHS;
  for (let at = 1; at < entry.length; at += 2) {
    const measure = entry[at] ?? 0;
    scores[measure] = (scores[measure] ?? 0) + factor * (entry[at + 1] ?? 0);
  }
  return rarity * rarity;
}

function own({ features }: ResemblanceWeights, feature: string): readonly number[] | undefined {
  return Object.hasOwn(features, feature) ? features[feature] : undefined;
}

/** The stems that speak most for a measure, strongest first: what `explain` shows. */
export function telling(stems: readonly string[], measure: string, weights: ResemblanceWeights): string[] {
  const index = weights.measures.indexOf(measure);
  const share = (stem: string): number => {
    const [rarity = 0, ...pairs] = weights.features[stem] ?? [];
    const at = pairs.findIndex((value, position) => position % 2 === 0 && value === index);
    return at < 0 ? 0 : rarity * (pairs[at + 1] ?? 0);
  };
  return [...new Set(stems)].filter((stem) => share(stem) > 0).sort((a, b) => share(b) - share(a) || (a < b ? -1 : 1));
}
