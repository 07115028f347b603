// A sentence with its provisions in; what it passes on to the next sentences, and whether it takes up what the one before said, out.

import type { LexiconMeasure } from '../model/lexicon.js';
import { demands, isVerb, opensSentence } from './cue.js';
import type { Cue, SentenceCues } from './cue.js';
import type { Mention } from './mention.js';
import { segmentsOf } from './provision.js';
import type { ReferringSentence, ReferringWords } from './provision.js';
import type { Reference } from './reference.js';
import { isA } from './token.js';
import type { Token } from './token.js';

/** Nobody gives more provisions than that one by one. */
const MOST_RESPECTIVE = 12;

/** What of a sentence matters here. */
interface ProvidingSentence extends Pick<SentenceCues, 'continuations' | 'scope'> {
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly provisions: readonly Reference[];
}

/** The sentence as its neighbours' provisions see it. */
export function referringPart(sentence: ProvidingSentence, isFirst: boolean): ReferringSentence {
  const { provisions, continuations, mentions, scope, tokens } = sentence;
  const of = (trait: string): readonly Cue[] => continuations.filter((cue) => cue.family.traits.includes(trait));
  const has = (trait: string): boolean => of(trait).length > 0;
  const words = {
    references: provisions,
    refersBack: has('anaphor') || hasNoSubject(scope, tokens),
    placing: of('back'),
    several: has('several'),
    standing: of('stands'),
    apart: has('apart'),
    mentions,
    scope,
    tokens,
  };
  const segments = segmentsOf(words);
  const introduces = segments.length === 1 ? introduced(sentence, isFirst) : 0;
  return { ...words, segments, introduces, respective: respectively(words) };
}

/** 'The act deals with software in Chapter 3.' holds for all that follows, 'Training has its place in Article 7.' amid others for the next sentence. */
function introduced({ continuations, mentions, scope }: ProvidingSentence, isFirst: boolean): number {
  const has = (trait: string): boolean => continuations.some((cue) => cue.family.traits.includes(trait));
  if (has('history')) return 0;
  const isDemand = scope.some(demands);
  if (isFirst) return !isDemand || (mentions.length === 0 && has('presents')) ? Infinity : 0;
  return has('presents') && !isDemand && !has('back') && !has('stands') ? 1 : 0;
}

/** 'An assessment and an inventory (Sections 4 and 5, respectively)': each its own, where there are as many of the one as of the other. */
function respectively({ references, mentions, tokens }: ReferringWords): ReadonlyMap<LexiconMeasure, Reference> {
  if (references.length > MOST_RESPECTIVE || !tokens.some((token) => isA('respectively', token))) return new Map();
  // 'Authentication' within 'multi-factor authentication' is none of them.
  const whole = mentions.filter((one) => !mentions.some((other) => beginsInside(one, other)));
  const measures = [...new Set(whole.map(({ measure }) => measure))];
  return new Map(
    measures.flatMap((measure, at) => {
      const reference = references[at];
      return reference && measures.length === references.length ? [[measure, reference] as const] : [];
    }),
  );
}

function beginsInside(one: Mention, other: Mention): boolean {
  return other.measure !== one.measure && other.start < one.start && one.start < other.end;
}

/** 'Exige que …', 'También deben …': a Romance sentence that begins with its verb speaks of the subject before; 'Se recomienda …' has one of its own. */
function hasNoSubject(scope: readonly Cue[], tokens: readonly Token[]): boolean {
  const verb = scope.find(isVerb);
  if (!verb || verb.language === 'en' || verb.family.traits.includes('adjective')) return false;
  const isImpersonal = tokens.slice(verb.start, verb.end).some((token) => isA('impersonal', token));
  return opensSentence(verb.start, tokens) && !isImpersonal && !/(ndo|[aei]r)$/.test(tokens[verb.start]?.lower ?? '');
}
