// Two titles go in, how far they name the same thing comes out.

import type { TitleReading } from './title-reading.js';

export interface TitleMatch {
  /** `open` where they are in different languages and nothing in them decides. */
  readonly verdict: 'agree' | 'disagree' | 'open';
  /** For ranking, roughly -1 to 1. */
  readonly score: number;
}

/** Part of the telling words that two titles in one language must share; less where both name the same type. */
const SAME_LANGUAGE = 0.6;
const SAME_TYPE = 0.4;
const PREFIX = 5;

export type ComparableTitle = Pick<
  TitleReading,
  'key' | 'language' | 'words' | 'acronym' | 'years' | 'type' | 'core' | 'isMixed'
>;

export function compareTitles(one: ComparableTitle, other: ComparableTitle): TitleMatch {
  if (one.key === other.key) return { verdict: 'agree', score: 1 };
  const acronyms = sameOrNot(one.acronym, other.acronym);
  const years = sameOrNot(one.years.join(' ') || undefined, other.years.join(' ') || undefined);
  const types = sameOrNot(one.type, other.type);
  const shared = sharedPart(tellingWords(one), tellingWords(other));
  const score = 0.6 * shared + 0.4 * acronyms + 0.2 * years + 0.1 * types;
  if (one.language !== other.language || one.isMixed !== other.isMixed)
    return { verdict: acronyms > 0 ? 'agree' : 'open', score };
  const agree = acronyms > 0 || shared >= (types > 0 ? SAME_TYPE : SAME_LANGUAGE);
  return { verdict: agree ? 'agree' : 'disagree', score };
}

/** A title made of common words only is compared by all of its words. */
function tellingWords({ words, key }: ComparableTitle): readonly string[] {
  return words.size > 0 ? [...words] : key.split(' ');
}

function sameOrNot(one: string | undefined, other: string | undefined): number {
  if (one === undefined || other === undefined) return one === other ? 0 : -0.25;
  return one === other ? 1 : -1;
}

function sharedPart(one: readonly string[], other: readonly string[]): number {
  const [few, many] = one.length <= other.length ? [one, other] : [other, one];
  const common = few.filter((word) => many.some((candidate) => sameStem(word, candidate))).length;
  return few.length === 0 ? 0 : common / few.length;
}

/** 'guideline' and 'guidelines', also 'interoperability' and 'interoperabilidad'; numbers must be equal. */
function sameStem(one: string, other: string): boolean {
  if (one === other) return true;
  if (/\d/u.test(one) || one.length < PREFIX || other.length < PREFIX) return false;
  return one.slice(0, PREFIX) === other.slice(0, PREFIX) && Math.abs(one.length - other.length) <= 3;
}
