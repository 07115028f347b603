// The candidates of a sentence go in, those of a group come out only where the sentence is about none of its own measures.

import type { Candidate } from './meant.js';
import type { Mention } from './mention.js';

/** Like `specificMentions`; but a group stays where its measure is merely an aim: 'common standards to ensure interoperability'. */
export function withoutGroups<C extends Candidate>(candidates: readonly C[], mentions: readonly Mention[]): C[] {
  const aims = new Set(candidates.filter(isAim).map(({ mention }) => mention));
  const kept = new Set(specificMentions(mentions, aims));
  return candidates.filter(({ mention }) => kept.has(mention));
}

/** A group goes where the sentence names a measure of it, also one that is no norm there. */
export function specificMentions(mentions: readonly Mention[], aims: ReadonlySet<Mention> = new Set()): Mention[] {
  const named = new Set(mentions.filter((mention) => !aims.has(mention)).map(({ measure }) => measure.broader));
  return mentions.filter(({ measure }) => !named.has(measure.notation));
}

function isAim({ modality, rule }: Candidate): boolean {
  return modality === 'statement' && rule === 'modality/purpose-clause';
}
