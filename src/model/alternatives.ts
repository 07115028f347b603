// Phrases in, the source of a pattern that matches any of them out.

/** Longer ones come first, so that 'decree law' is not read as 'decree'. */
export function alternatives(phrases: readonly string[]): string {
  const escaped = phrases.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`));
  return `(?:${escaped.sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|')})`;
}
