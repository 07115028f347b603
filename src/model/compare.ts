// Two texts in, their order out.

/** By UTF-16 code units, the same on every machine: negative, zero or positive, as `sort` takes it. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
