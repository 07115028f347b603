// The sentences of an overview with their references go in; which references belong to a mention comes out.

import type { Cue } from './cue.js';
import type { Mention } from './mention.js';
import type { Reference } from './reference.js';
import { isA } from './token.js';
import type { Token } from './token.js';

/** What of a sentence matters here. */
export interface ReferringSentence {
  readonly references: readonly Reference[];
  /** Speaks of what the sentence before spoke of: it, this, under the same article. */
  readonly refersBack: boolean;
  /** Begins like 'As outlined in': what it adds belongs to the sentence before. */
  readonly elaborates: boolean;
  readonly measures: ReadonlySet<string>;
  readonly scope: readonly Cue[];
  readonly tokens: readonly Token[];
}

/** How far a verb may stand from the reference that is its subject, in tokens. */
const SUBJECT_REACH = 4;
const MOST_LEADING = 5;

/**
 * References of a mention: those of its own clause or sentence. Without any, those that the last sentence with references gave, where
 * this one refers back to it ('It requires…'); without those, the ones with which the next sentence elaborates it.
 */
export function referencesOf(
  mention: Mention,
  at: number,
  sentences: readonly ReferringSentence[],
): readonly Reference[] {
  const own = sentences[at];
  if (!own) return [];
  const within = withinSentence(mention, own);
  if (within.length > 0) return within;
  // A reason (independence, neutrality) is the instrument's, not one provision's.
  if (mention.measure.asAim) return [];
  const before = sentences.slice(0, at).findLast((sentence) => sentence.references.length > 0);
  if (before) return own.refersBack ? before.references : [];
  const next = own.references.length > 0 ? undefined : sentences[at + 1];
  const same = next?.measures.has(mention.measure.notation) ?? false;
  return next && (same || next.elaborates) ? firstOpening(next) : [];
}

/** 'Article 11 sets this duty, while Annexes I and II define …': only Article 11 elaborates. */
function firstOpening(sentence: ReferringSentence): readonly Reference[] {
  const [first, second] = openings(sentence);
  return first && second ? first : sentence.references;
}

function withinSentence(mention: Mention, sentence: ReferringSentence): readonly Reference[] {
  const { references, tokens } = sentence;
  const bracketed = references.filter((reference) => reference.bracketed);
  const next = bracketed.find((reference) => reference.start >= mention.end);
  if (bracketed.length > 1 && next) return bracketed.filter((reference) => reference.start === next.start);
  const clusters = openings(sentence);
  const [first] = clusters;
  const isBefore = first?.[0] && mention.end <= first[0].start;
  // 'Such projects must be published; Annex II suggests …'
  if (isBefore && tokens.slice(mention.end, (first[0]?.start ?? 0) + 1).some((token) => token.before === ';'))
    return [];
  if (clusters.length < 2) return references;
  return clusters.findLast((cluster) => (cluster[0]?.end ?? 0) <= mention.start) ?? first ?? references;
}

/** Groups of references that each open a clause: 'Article 5 requires …, and Article 6 encourages …', 'Under Principle 2, …'. */
function openings(sentence: ReferringSentence): readonly (readonly Reference[])[] {
  const clusters: Reference[][] = [];
  for (const reference of sentence.references) {
    const last = clusters.at(-1);
    // References joined by 'and' are one subject.
    if (last && reference.start - (last.at(-1)?.end ?? 0) <= 1) last.push(reference);
    else clusters.push([reference]);
  }
  return clusters.filter((cluster) => isSubject(cluster.at(-1), sentence) || opensClause(cluster, sentence));
}

/** Nothing but leading words stands between the cluster and the beginning of the sentence, or a conjunction behind a verb. */
function opensClause([reference]: readonly Reference[], { scope, tokens }: ReferringSentence): boolean {
  if (!reference || reference.bracketed) return false;
  let at = reference.start;
  while (at > 0 && reference.start - at < MOST_LEADING && isA('leading', tokens[at - 1])) at -= 1;
  if (at === 0) return true;
  const isJoined = isA('clause-conjunction', tokens[at - 1]) || tokens[at]?.before === ';';
  // 'Under Section 3 of the act and Section 7 of the code, …' is one clause: it has no verb between.
  return isJoined && scope.some((cue) => cue.end <= at && isVerb(cue));
}

function isSubject(reference: Reference | undefined, { scope, tokens }: ReferringSentence): boolean {
  if (!reference) return false;
  // 'Annex I, Part II, requires': after a comma the verb has to follow at once.
  const reach = tokens[reference.end]?.before === ',' ? 0 : SUBJECT_REACH;
  return scope.some((cue) => isVerb(cue) && cue.start >= reference.end && cue.start <= reference.end + reach);
}

function isVerb({ family }: Cue): boolean {
  return ['operator', 'act', 'soft'].includes(family.kind);
}
