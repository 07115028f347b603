// A modality read from a future goes in; the duty that it is in a law, or for whoever issues no policies, comes out.

import type { Nature } from '../model/lexicon.js';
import { actorOf } from './attribute.js';
import { groupOf } from './bearer.js';
import type { Cue } from './cue.js';
import type { Mention } from './mention.js';
import type { ModalityReading } from './modality.js';
import type { Bearer } from './norm.js';
import { isA } from './token.js';
import type { Token } from './token.js';

/** Who is no issuer of policies. */
const OTHERS: readonly Bearer[] = ['industry', 'stewards', 'repositories'];
/**
 * In a law, 'agencies will publish' and 'se publicarán' are duties; 'the government will publish' stays a promise. What manufacturers or maintainers
 * will do is a duty anywhere: no issuer promises it for them.
 */
export function futureAsDuty(
  reading: ModalityReading,
  mention: Mention,
  tokens: readonly Token[],
  bearers: readonly Cue[],
  nature: Nature | undefined,
): ModalityReading {
  const { cue } = reading;
  if (!cue.family.traits.includes('future') || mention.measure.asService) return reading;
  const subject =
    bearers.findLast((bearer) => bearer.end <= cue.start && cue.start - bearer.end <= 2) ??
    actorOf(cue, bearers, tokens);
  if (subject && OTHERS.includes(groupOf(subject) ?? 'unspecified')) return { ...reading, modality: 'obligation' };
  if (nature && nature !== 'binding') return reading;
  if (isLaidDown(tokens, cue.start)) return { ...reading, modality: 'obligation' };
  const many = subject ? isOfMany(subject, tokens) : tokens[cue.start]?.lower === 'se';
  return many ? { ...reading, modality: 'obligation' } : reading;
}

/** 'Agencies', 'each ministry'. */
function isOfMany({ start }: Cue, tokens: readonly Token[]): boolean {
  const isEach = isA('distributive', tokens[start]) || isA('distributive', tokens[start - 1]);
  return isEach || /s$/.test(tokens[start]?.lower ?? '');
}

/** 'Article 3 lays down that the entities will apply …': the future of a provision is a duty, whoever the subject. */
function isLaidDown(tokens: readonly Token[], verb: number): boolean {
  const clause = tokens.slice(0, verb).findLastIndex((token) => isA('complementizer', token));
  const opening = tokens.slice(0, verb).findIndex((token) => isA('providing', token));
  return opening >= 0 && opening < clause;
}
