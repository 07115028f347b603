// Values and what to group them by in, lists by key out.

import { appendTo } from './append-to.js';

/** Groups in the order of their first values, values in the order given. */
export function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) appendTo(groups, keyOf(value), value);
  return groups;
}
