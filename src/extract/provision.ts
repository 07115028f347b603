// A sentence with its references goes in; which of them belong to which clause, and so to which mention, comes out.

import { demands, isVerb } from './cue.js';
import type { Cue } from './cue.js';
import type { LexiconMeasure } from '../model/lexicon.js';
import type { Mention } from './mention.js';
import type { Reference } from './reference.js';
import { isA } from './token.js';
import type { Token } from './token.js';

/** What of a sentence matters here. */
export interface ReferringWords {
  readonly references: readonly Reference[];
  /** Speaks of what the sentence before spoke of: it, this, under the same article. */
  readonly refersBack: boolean;
  /** Says where the sentence before stands: 'As outlined in …', 'The duty is laid down in …', 'See …'. */
  readonly placing: readonly Cue[];
  /** Speaks of more than one: 'these duties'. */
  readonly several: boolean;
  /** 'Rests on', 'is found in': whatever stands before it is in the provision behind. */
  readonly standing: readonly Cue[];
  /** Speaks of another part: 'Elsewhere', 'The act also'. */
  readonly apart: boolean;
  readonly mentions: readonly Mention[];
  readonly scope: readonly Cue[];
  readonly tokens: readonly Token[];
}

/** The same with what its references belong to, found once. */
export interface ReferringSentence extends ReferringWords {
  readonly segments: readonly Segment[];
  /** How many sentences behind are about the provisions that this one only presents: 'Article 9 lays down the principles.' */
  readonly introduces: number;
  /** Provisions that are given to measures one by one. */
  readonly respective: ReadonlyMap<LexiconMeasure, Reference>;
}

/** How far a verb may stand from the reference that is its subject, in tokens. */
const SUBJECT_REACH = 4;
const MOST_LEADING = 5;

export function withinSentence(mention: Mention, sentence: ReferringSentence): readonly Reference[] {
  const { references } = sentence;
  const own = sentence.respective.get(mention.measure);
  if (own) return [own];
  const bracketed = references.filter(({ bracket }) => bracket !== undefined);
  // What resembles a measure may run on into the bracket: '(principle 3, «Open by default»)'.
  const next =
    bracketed.find(({ start }) => start >= mention.end) ?? bracketed.find(({ start }) => start >= mention.start);
  if (bracketed.length > 1 && next) {
    const from = bracketed.findLast(({ bracket }) => bracket === next.bracket)?.end ?? next.end;
    const other = bracketed.find(({ start }) => start > from);
    const also = other && isGap(from, other.start, sentence) ? other.bracket : next.bracket;
    return bracketed.filter(({ bracket }) => bracket === next.bracket || bracket === also);
  }
  return mostCovered(mention, sentence.segments)?.references ?? [];
}

/** How many words may stand between two brackets of one measure. */
const GAP = 3;

/** 'Data at rest (Article 5) and in transit (Article 6)': what stands between two brackets names no other measure. */
function isGap(from: number, to: number, { mentions, scope }: ReferringSentence): boolean {
  const isBetween = (range: { readonly start: number; readonly end: number }): boolean =>
    range.start < to && from < range.end;
  return to - from <= GAP && !mentions.some(isBetween) && !scope.some(isBetween);
}

/** The segment in which most of a mention stands: what resembles a measure may run on into the next clause. */
function mostCovered(mention: Mention, segments: readonly Segment[]): Segment | undefined {
  const covered = segments.map(
    ({ start }, index) =>
      Math.min(mention.end, segments[index + 1]?.start ?? Infinity) - Math.max(mention.start, start),
  );
  return segments[covered.indexOf(Math.max(...covered))];
}

/** A stretch of a sentence, from a token on, with the references that hold there. */
export interface Segment {
  readonly start: number;
  readonly references: readonly Reference[];
}

/**
 * 'Article 5 requires …, and Article 6 encourages …', 'Bodies must … (Article 5), and have to … under Article 6': each clause with its own.
 * References between which no clause ends are about the whole.
 */
export function segmentsOf(sentence: ReferringWords): readonly Segment[] {
  const segments: Segment[] = [];
  for (const cluster of clustersOf(sentence)) {
    const last = segments.pop();
    // 'Such projects must be published; Annex II suggests …': what stands before the first may be a clause without any.
    const start = boundary(last ?? { start: 0, references: [] }, cluster, sentence);
    if (!last && start) segments.push({ start: 0, references: [] }, { start, references: cluster });
    else if (!last) segments.push({ start: 0, references: cluster });
    else if (start === undefined) segments.push({ ...last, references: [...last.references, ...cluster] });
    else segments.push(last, { start, references: cluster });
  }
  const last = segments.at(-1);
  const open = last && openClause(last, sentence);
  return open === undefined ? segments : [...segments, { start: open, references: [] }];
}

/** '… (Annex I), and they have to …': behind a closing bracket another clause begins, which names no provision. */
function openClause({ start, references }: Segment, sentence: ReferringWords): number | undefined {
  const { tokens } = sentence;
  const last = references.at(-1);
  if (last?.bracket === undefined) return undefined;
  const at = last.end;
  const isJoint = tokens[at]?.before === ';' || (isA('clause-conjunction', tokens[at]) && tokens[at]?.before !== '');
  return isJoint && hasVerb(start, at, sentence) && hasVerb(at, tokens.length, sentence) ? at : undefined;
}

/** Where the clause of a cluster begins, if it is another clause than the one before: each has a verb. */
function boundary(
  { start, references }: Segment,
  next: readonly Reference[],
  sentence: ReferringWords,
): number | undefined {
  const { tokens } = sentence;
  const [end, from] = [references.at(-1)?.end ?? 0, next[0]?.start ?? 0];
  const opens = opensClause(next, sentence) || opensAnew(next, sentence);
  if (references.length === 0) return opens && saysMore(from, sentence) ? leadingStart(from, tokens) : undefined;
  if (opens) return leadingStart(from, tokens);
  const isOpened = opensClause(references, sentence) || isSubject(references.at(-1), sentence);
  const joints = tokens.flatMap((token, at) =>
    at >= end && at < from && (isA('clause-conjunction', token) || token.before === ';') ? [at] : [],
  );
  const parts = joints.filter((at) => hasVerb(start, at, sentence) && hasVerb(at, from, sentence));
  const apart = parts.filter((at) => tokens[at]?.before !== '');
  // Behind an opening reference the clause goes on; a closing one ends it.
  return isOpened ? apart.at(-1) : (parts.find((at) => at <= end + 1) ?? apart[0]);
}

/** '…; Article 5 sets out the details' names and demands nothing more. */
function saysMore(from: number, { mentions, placing, scope }: ReferringWords): boolean {
  const isPlaced = placing.some(({ start }) => start >= from);
  return (
    mentions.some(({ end }) => end > from) || (!isPlaced && scope.some((cue) => cue.start >= from && demands(cue)))
  );
}

function hasVerb(from: number, to: number, { scope }: ReferringWords): boolean {
  return scope.some((cue) => isVerb(cue) && cue.start >= from && cue.end <= to);
}

/** '…, Principle 3 has them treat …': behind a comma, and no comma behind it. '…, as Article 3 requires' adds to what stands before. */
function opensAnew(cluster: readonly Reference[], sentence: ReferringWords): boolean {
  const { tokens } = sentence;
  const [from, end] = [cluster[0]?.start ?? 0, cluster.at(-1)?.end ?? 0];
  const at = isA('determiner', tokens[from - 1]) ? from - 1 : from;
  const behind = tokens[end];
  const isFollowed = behind?.before === '' && !isA('preposition', behind);
  return (
    tokens[at]?.before === ',' && (isFollowed || isSubject(cluster.at(-1), sentence)) && hasVerb(0, from, sentence)
  );
}

/** References joined by 'and' are one subject, unless a clause ends between them: '… (Rule 6), and Rule 7 allows'. */
export function clustersOf(sentence: ReferringWords): readonly (readonly Reference[])[] {
  const clusters: Reference[][] = [];
  for (const reference of sentence.references) {
    const last = clusters.at(-1);
    const before = last?.at(-1);
    const isJoined = before && reference.start - before.end <= 1 && !endsBetween(before, reference, sentence);
    if (isJoined) last?.push(reference);
    else clusters.push([reference]);
  }
  return clusters;
}

function endsBetween(one: Reference, other: Reference, sentence: ReferringWords): boolean {
  if (one.start === other.start) return false;
  if (one.bracket !== undefined) return one.bracket !== other.bracket && other.start > one.end;
  const joint = sentence.tokens[one.end];
  const isClause = isA('clause-conjunction', joint) && joint?.before === ',';
  return isClause && isSubject(other, sentence) && hasVerb(0, one.start, sentence);
}

/** Groups of references that each open a clause: 'Article 5 requires …, and Article 6 encourages …', 'Under Principle 2, …'. */
export function openings(sentence: ReferringWords): readonly (readonly Reference[])[] {
  return clustersOf(sentence).filter(
    (cluster) => isSubject(cluster.at(-1), sentence) || opensClause(cluster, sentence),
  );
}

/** Nothing but leading words stands between the cluster and the beginning of the sentence, or a conjunction behind a verb. */
function opensClause([reference]: readonly Reference[], sentence: ReferringWords): boolean {
  const { scope, tokens } = sentence;
  if (!reference || reference.bracket !== undefined) return false;
  const at = leadingStart(reference.start, tokens);
  if (at === 0) return true;
  const isJoined = isA('clause-conjunction', tokens[at - 1]) || tokens[at]?.before === ';';
  // 'Under Section 3 of the act and Section 7 of the code, …' is one clause: it has no verb between.
  const isClause = tokens[at - 1]?.before === ',' && isSubject(reference, sentence);
  return isJoined && (isClause || scope.some((cue) => cue.end <= at && isVerb(cue)));
}

/** The first of the words that lead to a reference: under, according to, in. */
function leadingStart(from: number, tokens: readonly Token[]): number {
  let at = from;
  while (at > 0 && from - at < MOST_LEADING && isA('leading', tokens[at - 1])) at -= 1;
  return at;
}

function isSubject(reference: Reference | undefined, { scope, tokens }: ReferringWords): boolean {
  if (!reference) return false;
  // 'Annex I, Part II, requires': after a comma the verb has to follow at once.
  const reach = tokens[reference.end]?.before === ',' ? 0 : SUBJECT_REACH;
  return scope.some((cue) => isVerb(cue) && cue.start >= reference.end && cue.start <= reference.end + reach);
}
