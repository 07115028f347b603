// Counts go in, precision, recall and F1 come out.

/** What was found, what should have been, and how many of them are the same. */
export interface Figures {
  readonly right: number;
  readonly found: number;
  readonly expected: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** A share of matched norms on which a field is right; `share` is 1 when there are none. */
export interface Accuracy {
  readonly right: number;
  readonly of: number;
  readonly share: number;
}

/** Figures with four decimals. Where nothing is expected and nothing found, all three are 1. */
export function figures(right: number, found: number, expected: number): Figures {
  const precision = found === 0 ? Number(expected === 0) : right / found;
  const recall = expected === 0 ? Number(found === 0) : right / expected;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { right, found, expected, precision: round(precision), recall: round(recall), f1: round(f1) };
}

export function accuracy(right: number, of: number): Accuracy {
  return { right, of, share: of === 0 ? 1 : round(right / of) };
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
