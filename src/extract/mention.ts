// The tokens of a sentence go in, the measures that it names come out.

import type { LexiconMeasure } from '../model/lexicon.js';
import type { LanguageLexicon } from './compile-lexicon.js';
import type { Cue } from './cue.js';
import { findMatches } from './match.js';
import type { Token } from './token.js';

/** A measure named in a sentence: half-open token range, the tokens matched, the phrase that matched. */
export interface Mention {
  readonly measure: LexiconMeasure;
  readonly start: number;
  readonly end: number;
  readonly words: readonly number[];
  readonly source: string;
  /** No phrase found it, only resemblance. */
  readonly isUnphrased: boolean;
}

/** Finds the measures of one sentence. A match within a longer match of another measure is dropped. */
export function findMentions(tokens: readonly Token[], lexicon: LanguageLexicon): Mention[] {
  const matches = findMatches(tokens, lexicon.measures);
  const cancelling = matches.filter((match) => match.owner.cancels);
  const mentions = matches
    .filter((match) => !match.owner.cancels)
    .filter(
      (match) =>
        !cancelling.some(
          (other) => other.owner.item === match.owner.item && other.words.some((word) => match.words.includes(word)),
        ),
    )
    .map(({ owner, start, end, words, source }): Mention => ({
      measure: owner.item,
      start,
      end,
      words,
      source,
      isUnphrased: false,
    }));
  const specific = mentions.filter((mention) => !mentions.some((other) => covers(other, mention)));
  return specific.sort((a, b) => a.start - b.start || a.end - b.end);
}

/**
 * 'supply-chain measures such as an SBOM': a group of which the sentence names a measure, unless another verb governs that: 'encourages secure
 * development and requires threat models'.
 * @param cueOf what governs a mention of the sentence
 */
export function isNamedByMember(
  group: Mention,
  mentions: readonly Mention[],
  cueOf: (mention: Mention) => Cue | undefined,
): boolean {
  const own = cueOf(group);
  return mentions
    .filter(({ measure }) => measure.broader === group.measure.notation)
    .some((member) => [undefined, own].includes(cueOf(member)));
}

/** `longer` takes the words of `mention` and more. */
function covers(longer: Mention, mention: Mention): boolean {
  if (longer.words.length <= mention.words.length) return false;
  return mention.words.every((word) => longer.words.includes(word));
}

const CLAUSE_OPENERS = ['operator', 'soft', 'act', 'purpose', 'effect', 'background'];

/** The words of the phrase stand in two clauses: 'transfer by requiring departments …' is no transfer to departments. */
export function crossesClause(mention: Mention, cues: readonly Cue[]): boolean {
  return cues.some(
    (cue) =>
      cue.start > mention.start &&
      cue.end < mention.end &&
      CLAUSE_OPENERS.includes(cue.family.kind) &&
      !cue.family.traits.includes('left') &&
      !mention.words.some((word) => word >= cue.start && word < cue.end),
  );
}
