// The sentences of an overview with their references go in; which references belong to a mention comes out.

import type { Cue } from './cue.js';
import type { Mention } from './mention.js';
import type { Reference } from './reference.js';
import type { Token } from './token.js';

/** What of a sentence matters here. */
export interface ReferringSentence {
  readonly references: readonly Reference[];
  /** Says that what follows comes on top: also, in addition. */
  readonly opensFurther: boolean;
  /** Begins like 'As outlined in': what it adds belongs to the sentence before. */
  readonly elaborates: boolean;
  readonly measures: ReadonlySet<string>;
  readonly scope: readonly Cue[];
  readonly tokens: readonly Token[];
}

/** How far a verb may stand from the reference that is its subject, in tokens. */
const SUBJECT_REACH = 4;

/**
 * References of a mention: those of its own sentence. Without any, those that the last sentence with references gave, unless this one
 * opens something further ('It also…'); without those, the ones with which the next sentence elaborates it.
 */
export function referencesOf(
  mention: Mention,
  at: number,
  sentences: readonly ReferringSentence[],
): readonly Reference[] {
  const own = sentences[at];
  if (!own) return [];
  if (own.references.length > 0) return withinSentence(mention, own);
  // A reason (independence, neutrality) is the instrument's, not one provision's.
  if (mention.measure.asAim) return [];
  const before = sentences.slice(0, at).findLast((sentence) => sentence.references.length > 0);
  if (before) return own.opensFurther || namesAnother(own) ? [] : before.references;
  const next = sentences[at + 1];
  const same = next?.measures.has(mention.measure.notation) ?? false;
  return next && (same || next.elaborates) ? firstSubject(next) : [];
}

/** 'The Ministry of …' as a subject turns from the provision to somebody's own doing. */
function namesAnother({ tokens }: ReferringSentence): boolean {
  const article = ['the', 'el', 'la', 'o', 'a'].includes(tokens[0]?.lower ?? '');
  return (
    article && /^\p{Lu}\p{Ll}+$/u.test(tokens[1]?.text ?? '') && /^(of|for|de|da|do|del)$/.test(tokens[2]?.lower ?? '')
  );
}

/** 'Article 11 sets this duty, while Annexes I and II define …': only Article 11 elaborates. */
function firstSubject(sentence: ReferringSentence): readonly Reference[] {
  const [first, second] = subjects(sentence);
  return first && second ? first : sentence.references;
}

function withinSentence(mention: Mention, sentence: ReferringSentence): readonly Reference[] {
  const { references } = sentence;
  if (references.length > 1 && references.every((reference) => reference.bracketed)) {
    const next = references.find((reference) => reference.start >= mention.end);
    const same = references.filter((reference) => reference.start === next?.start);
    if (next) return same;
  }
  const clusters = subjects(sentence);
  if (clusters.length < 2) return references;
  return clusters.findLast((cluster) => (cluster[0]?.end ?? 0) <= mention.start) ?? clusters[0] ?? references;
}

/** Groups of references that are each the subject of a verb: 'Article 5 requires …, and Article 6 encourages …'. */
function subjects(sentence: ReferringSentence): readonly (readonly Reference[])[] {
  const clusters: Reference[][] = [];
  for (const reference of sentence.references) {
    const last = clusters.at(-1);
    // References joined by 'and' are one subject.
    if (last && reference.start - (last.at(-1)?.end ?? 0) <= 1) last.push(reference);
    else clusters.push([reference]);
  }
  return clusters.filter((cluster) => isSubject(cluster.at(-1), sentence));
}

function isSubject(reference: Reference | undefined, { scope, tokens }: ReferringSentence): boolean {
  if (!reference) return false;
  // 'Annex I, Part II, requires': after a comma the verb has to follow at once.
  const reach = tokens[reference.end]?.before === ',' ? 0 : SUBJECT_REACH;
  return scope.some(
    (cue) =>
      ['operator', 'act', 'soft'].includes(cue.family.kind) &&
      cue.start >= reference.end &&
      cue.start <= reference.end + reach,
  );
}
