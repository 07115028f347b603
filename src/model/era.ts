// The reigns by which a calendar counts years go in; patterns that find such years, and the years meant, come out.

import { alternatives } from './alternatives.js';
import { foldKeepingCase } from './fold-text.js';

/** 'Heisei 25', '平成25年': the words for a reign, and the year before its first one. */
export interface Era {
  readonly words: readonly string[];
  readonly before: number;
}

/** 元: the first year of a reign. */
export const FIRST = '元';
/** Source of a pattern for the figure of a year. */
export const ERA_YEAR = String.raw`(?:\d{1,2}|${FIRST})`;

/** Source of a pattern for the words of all reigns. */
export function eraPattern(eras: readonly Era[]): string {
  return alternatives(eras.flatMap(({ words }) => words.map(foldKeepingCase)));
}

/** The year that a reign's word and figure stand for. */
export function yearOfEra(
  word: string | undefined,
  figure: string | undefined,
  eras: readonly Era[],
): number | undefined {
  const era = eras.find(({ words }) => words.some((known) => foldKeepingCase(known) === word));
  return era && figure !== undefined ? era.before + (figure === FIRST ? 1 : Number(figure)) : undefined;
}
