// Counts go in, precision, recall and F1 come out.

/** What was found, what should have been, and how many of them are the same. */
export interface Figures {
  readonly right: number;
  readonly found: number;
  readonly expected: number;
  /** 1 where nothing was found and nothing expected; null where nothing was compared. */
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

/** A share of matched norms on which a field is right; null when there are none. */
export interface Accuracy {
  readonly right: number;
  readonly of: number;
  readonly share: number | null;
}

/** Figures with four decimals. Where nothing is expected and nothing found, all three are 1. */
export function figures(right: number, found: number, expected: number): Figures {
  const precision = found === 0 ? Number(expected === 0) : right / found;
  const recall = expected === 0 ? Number(found === 0) : right / expected;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { right, found, expected, precision: round(precision), recall: round(recall), f1: round(f1) };
}

/** Of no overview at all. */
export const NO_FIGURES: Figures = { right: 0, found: 0, expected: 0, precision: null, recall: null, f1: null };

export function accuracy(right: number, of: number): Accuracy {
  return { right, of, share: of === 0 ? null : round(right / of) };
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
