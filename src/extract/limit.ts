// The readings of each sentence go in, the same with the exceptions that limit them come out.

import { isVerb } from './cue.js';
import type { Cue } from './cue.js';
import type { Reading } from './extract-from-text.js';
import { markIf, spanOf } from './reading-marks.js';
import type { Reference } from './reference.js';
import type { Token } from './token.js';

/** A sentence as far as its exceptions matter. */
interface LimitedSentence {
  readonly tokens: readonly Token[];
  readonly limits: readonly Cue[];
  /** Measures that it names itself, whether or not as norms. */
  readonly mentions: readonly unknown[];
  readonly scope: readonly Cue[];
  readonly provisions: readonly Reference[];
  readonly continuations: readonly Cue[];
}

/** Half-open token range of the words that limit, and the sentence they stand in. */
interface Limit {
  readonly sentence: number;
  readonly cue: Cue;
  readonly start: number;
  readonly end: number;
}

/** So many sentences without norms may stand between a norm and the sentence that exempts from it. */
const MOST_BETWEEN = 2;

/** Adds to the readings of each sentence the exception that limits them. */
export function withExceptions(
  text: string,
  bySentence: readonly (readonly Reading[])[],
  sentences: readonly LimitedSentence[],
): Reading[] {
  const hasNorms = (at: number): boolean => (bySentence[at] ?? []).some(({ modality }) => modality !== 'statement');
  return bySentence.flatMap((readings, at) => {
    const limit = readings.length > 0 ? limitOf(at, sentences, hasNorms) : undefined;
    const limiting = limit && sentences[limit.sentence];
    if (!limiting) return readings;
    const { start, end } = spanOf(limiting.tokens, limit);
    const exception = text.slice(start, end);
    return readings.map((reading) =>
      limit.sentence === at || isLimitedBy(reading.references, limit, limiting.provisions)
        ? { ...reading, exception, marks: [...reading.marks, ...markIf('exception', limiting.tokens, limit)] }
        : reading,
    );
  });
}

/**
 * The exception that limits the norms of a sentence: its own, or one that a later sentence makes for it, by saying so ('such code may be withheld')
 * or by naming nothing else that it could limit. Between the two no other norm stands, unless it names several ('exempt from these rules', 'from
 * Articles 4 and 5').
 * @param hasNorms whether norms other than statements are read in a sentence
 */
function limitOf(
  at: number,
  sentences: readonly LimitedSentence[],
  hasNorms: (sentence: number) => boolean,
): Limit | undefined {
  const own = sentences[at]?.limits.find((cue) => cue.family.kind === 'limit');
  if (own) return { sentence: at, cue: own, ...clauseOf(own, sentences[at]?.tokens ?? []) };
  let isNearest = true;
  for (let later = at + 1; later <= at + 1 + MOST_BETWEEN; later += 1) {
    const sentence = sentences[later];
    if (!sentence) return undefined;
    const cue = exempting(sentence, later === at + 1, hasNorms(later));
    if (cue && (isNearest || limitsSeveral(sentence, cue)))
      return { sentence: later, cue, start: 0, end: sentence.tokens.length };
    if (hasNorms(later)) isNearest = false;
  }
  return undefined;
}

/** 'Existing programs are exempt from these rules', 'from Article 4': more than the last norm is spoken of, or another than it. */
function limitsSeveral({ continuations, provisions }: LimitedSentence, { end, start }: Cue): boolean {
  const isPlural = continuations.some((cue) => cue.family.traits.includes('several') && cue.end > start);
  return isPlural || provisions.some((provision) => provision.start >= end);
}

/** What in a sentence limits the norms of one before it. */
function exempting(sentence: LimitedSentence, isNext: boolean, hasNorms: boolean): Cue | undefined {
  const { limits, mentions, scope, provisions } = sentence;
  const saying = limits.find(({ family }) => family.kind === 'limit-before');
  if (saying) return saying;
  const exempts = hasNorms ? undefined : limits.find(({ family }) => family.traits.includes('exempting'));
  if (exempts) return exempts;
  // 'Section 5 requires tests, unless …' limits what it says itself.
  const saysMore = mentions.length > 0 || provisions.length > 0 || scope.some(isVerb);
  return isNext && !saysMore ? limits.find(({ family }) => family.traits.includes('clause')) : undefined;
}

/** 'Hospitals are exempt from Article 3' limits the norms of Article 3 only. */
function isLimitedBy(references: readonly string[], { cue }: Limit, provisions: readonly Reference[]): boolean {
  const named = provisions.filter(({ start }) => start >= cue.end).map(({ text }) => text);
  return named.length === 0 || references.some((reference) => named.some((text) => isWithin(reference, text)));
}

/** `Article 3(2)` and `Article 3` are about the same. */
function isWithin(one: string, other: string): boolean {
  const head = (text: string): string => /^\S+ [^\s(,]+/u.exec(text)?.[0] ?? text;
  return head(one) === head(other);
}

/** From the cue to the end of its clause; an inline cue ('where appropriate') is its own clause. */
function clauseOf(cue: Cue, tokens: readonly Token[]): { start: number; end: number } {
  if (!cue.family.traits.includes('clause')) return { start: cue.start, end: cue.end };
  const stop = tokens.findIndex((token, at) => at >= cue.end + 3 && [';', '–'].includes(token.before));
  return { start: cue.start, end: stop < 0 ? tokens.length : stop };
}
