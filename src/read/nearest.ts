// A word that was not found and the words there are in; a question that offers the nearest ones out.

import { distance } from 'fastest-levenshtein';

/** `Did you mean 'x' or 'y'? `, with a trailing space; empty when nothing is near. */
export function didYouMean(word: string, known: readonly string[]): string {
  const near = nearest(word, known).map((candidate) => `'${candidate}'`);
  return near.length > 0 ? `Did you mean ${near.join(' or ')}? ` : '';
}

/**
 * Up to `most` words within two fifths of their length (two letters of five exchanged), or that contain the word: nearest first, else in the order given. Words that
 * differ in letter case only count once.
 */
export function nearest(word: string, known: readonly string[], most = 3): readonly string[] {
  const wanted = word.toLowerCase();
  const distinct = new Map([...known].reverse().map((candidate) => [candidate.toLowerCase(), candidate]));
  return [...distinct]
    .reverse()
    .map(([folded, candidate]) => ({ candidate, far: farness(wanted, folded) }))
    .filter(({ far }) => far <= 0.4)
    .sort((a, b) => a.far - b.far)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

/** 0 for the same word; a word that stands within another is near it. */
function farness(wanted: string, candidate: string): number {
  if (wanted.length > 2 && candidate.includes(wanted)) return 0.25;
  return distance(wanted, candidate) / Math.max(wanted.length, candidate.length, 1);
}
