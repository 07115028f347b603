// A number and what it counts in, as a sentence has them out.

/** `1 page`, `2 entries`. */
export function counted(count: number, noun: string): string {
  if (count === 1) return `1 ${noun}`;
  return `${count} ${noun.replace(/(?<=[^aeiou])y$/u, 'ie')}s`;
}
