// The sentences of an overview with their references go in; which references belong to a mention comes out.

import type { Cue } from './cue.js';
import type { Mention } from './mention.js';
import type { Reference } from './reference.js';

/** What of a sentence matters here. */
export interface ReferringSentence {
  readonly references: readonly Reference[];
  readonly continuations: readonly Cue[];
  readonly scope: readonly Cue[];
}

/** How far a verb may stand from the reference that is its subject, in tokens. */
const SUBJECT_REACH = 4;

/**
 * References of a mention: those of its own sentence; without any, those that the sentence before gave and this one goes on
 * with ('It also…'), or those with which the next sentence elaborates it ('As outlined in…').
 */
export function referencesOf(
  mention: Mention,
  at: number,
  sentences: readonly ReferringSentence[],
): readonly Reference[] {
  const own = sentences[at];
  if (!own) return [];
  if (own.references.length > 0) return withinSentence(mention, own);
  const before = sentences[at - 1];
  const after = sentences[at + 1];
  if (goesOn(own) && before) return carried(at - 1, sentences);
  return after && elaborates(after) ? after.references : [];
}

function goesOn(sentence: ReferringSentence): boolean {
  return sentence.continuations.some((cue) => !cue.family.traits.includes('back'));
}

function elaborates(sentence: ReferringSentence): boolean {
  return sentence.continuations.some((cue) => cue.family.traits.includes('back'));
}

function carried(at: number, sentences: readonly ReferringSentence[]): readonly Reference[] {
  const sentence = sentences[at];
  if (!sentence) return [];
  if (sentence.references.length > 0) return sentence.references;
  return goesOn(sentence) ? carried(at - 1, sentences) : [];
}

function withinSentence(mention: Mention, { references, scope }: ReferringSentence): readonly Reference[] {
  if (references.length > 1 && references.every((reference) => reference.bracketed)) {
    const next = references.find((reference) => reference.start >= mention.end);
    const same = references.filter((reference) => reference.start === next?.start);
    if (next) return same;
  }
  const clauses = references.filter((reference) => isSubject(reference, scope));
  if (new Set(clauses.map((reference) => reference.start)).size < 2) return references;
  const governing = clauses.findLast((reference) => reference.end <= mention.start) ?? clauses[0];
  return references.filter((reference) => reference.start === governing?.start);
}

function isSubject(reference: Reference, scope: readonly Cue[]): boolean {
  return scope.some(
    (cue) =>
      ['operator', 'act', 'soft'].includes(cue.family.kind) &&
      cue.start >= reference.end &&
      cue.start <= reference.end + SUBJECT_REACH,
  );
}
