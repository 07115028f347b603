// A mention and the sentences of its overview go in; the references that hold for it come out: those of its own clause, or of another sentence.

import type { Mention } from './mention.js';
import type { Modality } from './norm.js';
import { clustersOf, openings, withinSentence } from './provision.js';
import type { ReferringSentence } from './provision.js';
import type { Reference } from './reference.js';
import type { Token } from './token.js';

/** How many sentences behind a norm may say where it stands. */
const BEHIND = 3;
/** How many words may part 'rests on' and the provision. */
const STANDING_GAP = 3;
/** Shorter words are too common to say that two sentences speak of the same. */
const SHORTEST_TOPIC = 4;

/**
 * References of a mention: those of its own clause or sentence. Without any, those that the last sentence with references gave, where
 * this one refers back to it ('It requires…') or that one only introduces; without those, the ones of a sentence behind that says where it stands.
 */
export function referencesOf(
  mention: Mention,
  at: number,
  modality: Modality,
  sentences: readonly ReferringSentence[],
): readonly Reference[] {
  const own = sentences[at];
  if (!own) return [];
  const within = withinSentence(mention, own);
  if (within.length > 0) return within;
  // A reason (independence, neutrality) is the instrument's, not one provision's, unless it is demanded.
  if (mention.measure.asAim && modality === 'statement') return [];
  const carried = carriedTo(at, sentences);
  return carried.length > 0 || own.references.length > 0 ? carried : placedBehind(mention, at, sentences);
}

/** What the last sentence with a provision passes on, unless 'elsewhere' or 'the act also' has begun another part since. */
function carriedTo(at: number, sentences: readonly ReferringSentence[]): readonly Reference[] {
  const from = sentences.slice(0, at).findLastIndex(({ references }) => references.length > 0);
  const before = sentences[from];
  if (!before || sentences.slice(from + 1, at + 1).some(({ apart }) => apart)) return [];
  return sentences[at]?.refersBack || at - from <= before.introduces ? before.references : [];
}

function placedBehind(mention: Mention, at: number, sentences: readonly ReferringSentence[]): readonly Reference[] {
  const next = sentences[at + 1];
  if (next?.mentions.some(({ measure }) => measure === mention.measure)) return placedIn(next);
  const placing = placingSentence(at, sentences);
  if (placing) return placedIn(placing);
  const words = sentences[at]?.tokens.slice(mention.start, mention.end) ?? [];
  const topic = new Set(words.filter(isTopic).map(({ stem }) => stem));
  return sentences.slice(at + 1, at + 1 + BEHIND).flatMap((sentence) => standingFor(topic, sentence));
}

/** The first sentence behind that names a provision, if it says where this one stands: with a norm between only if it speaks of several. */
function placingSentence(at: number, sentences: readonly ReferringSentence[]): ReferringSentence | undefined {
  const behind = sentences.slice(at);
  const distance = behind.findIndex(({ references }) => references.length > 0);
  const next = distance > 0 ? behind[distance] : undefined;
  const isNearest = behind.slice(1, Math.max(distance, 1)).every(({ mentions }) => mentions.length === 0);
  return next && next.placing.length > 0 && (isNearest || next.several) ? next : undefined;
}

/** 'Article 11 sets this duty, while Annexes I and II define …', 'That duty rests on Article 9, while Article 4 obliges …': only the first. */
function placedIn(sentence: ReferringSentence): readonly Reference[] {
  const [first, second] = openings(sentence);
  if (first && second) return first;
  const [placing] = sentence.placing;
  const end = sentence.segments[1]?.start;
  return placing && end !== undefined && placing.start < end
    ? (sentence.segments[0]?.references ?? [])
    : sentence.references;
}

/** 'The portal rests on Article 1 and the duty to register on Article 4': the provisions of whatever subject shares a word with the topic. */
function standingFor(topic: ReadonlySet<string>, sentence: ReferringSentence): readonly Reference[] {
  const { standing, tokens } = sentence;
  let from = 0;
  let isStanding = false;
  return clustersOf(sentence).flatMap((cluster) => {
    const start = cluster[0]?.start ?? 0;
    const verb = standing.find((cue) => cue.start >= from && cue.end <= start && start - cue.end <= STANDING_GAP);
    const subject = tokens.slice(from, verb?.start ?? start);
    isStanding ||= verb !== undefined;
    from = cluster.at(-1)?.end ?? start;
    return isStanding && subject.some((token) => isTopic(token) && topic.has(token.stem)) ? cluster : [];
  });
}

function isTopic({ lower, roles }: Token): boolean {
  return lower.length >= SHORTEST_TOPIC && roles.size === 0;
}
