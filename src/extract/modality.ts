// A mention and the scopes of its sentence go in, its modality and the rule that decided come out.

import type { Nature } from '../model/lexicon.js';
import type { Cue } from './cue.js';
import type { Mention } from './mention.js';
import { MODALITIES } from './norm.js';
import type { Modality } from './norm.js';
import type { Scope } from './scope.js';
import { isA } from './token.js';
import type { Token } from './token.js';
import { isSeenDone } from './yielding.js';

export interface ModalityReading {
  readonly modality: Modality;
  readonly cue: Cue;
  readonly rule: ModalityRule;
}

/** The rules by which a modality is found, in the order in which they are tried. */
export const MODALITY_RULES = {
  'modality/cue-in-phrase': 'The cue is a part of the phrase that names the measure.',
  'modality/verb-scope': 'The measure stands in the reach of a cue before it.',
  'modality/purpose-clause': 'The measure is named as a purpose.',
  'modality/aim': 'The measure is something the instrument aims at.',
  'modality/by-nature': 'The cue alone does not say how strongly it is meant; the kind of instrument decides.',
  'modality/passive':
    'The measure is the subject of a passive or modal verb after it, or the object of a relative clause.',
  'modality/capped': 'The sentence says that the instrument implies it: a statement at most.',
} as const;
export type ModalityRule = keyof typeof MODALITY_RULES;

/** How far to the right a passive verb is looked for, in tokens. */
const PASSIVE_REACH = 14;
/** How long a relative clause may be up to its verb, in tokens. */
const RELATIVE_REACH = 6;
/** So near, it wins over a verb before the measure: '…, and licence texts should be used'. */
const NEAR_PASSIVE_REACH = 2;

/** `undefined` when the mention stands in no reach, or in a stretch without norms. */
export function readModality(
  mention: Mention,
  tokens: readonly Token[],
  cues: readonly Cue[],
  scopes: readonly (Scope | undefined)[],
  nature: Nature | undefined,
): ModalityReading | undefined {
  const cap = cues.find((cue) => cue.family.kind === 'cap' && cue.start < mention.end);
  const reading = uncapped(mention, tokens, cues, scopes, nature);
  if (!reading || !cap) return reading;
  return { modality: 'statement', cue: cap, rule: 'modality/capped' };
}

function uncapped(
  mention: Mention,
  tokens: readonly Token[],
  cues: readonly Cue[],
  scopes: readonly (Scope | undefined)[],
  nature: Nature | undefined,
): ModalityReading | undefined {
  if (isBlocked(mention, scopes)) return undefined;
  const nearest = governingCue(mention, tokens, cues, scopes) ?? ownVerb(mention, tokens, cues);
  if (!nearest) return undefined;
  // 'may convene a committee that advises': what governs the committee counts, not what it does.
  const governing =
    (mention.measure.asService && isOwn(nearest, mention) && lastOpen([scopes[mention.start]])) || nearest;
  const known = isPurposeOfDuty(governing, cues) ? undefined : nature;
  const modality = valueOf(governing, mention, known);
  return modality && { modality, cue: governing, rule: ruleOf(governing, mention, known) };
}

/** 'Agencies must use open standards to facilitate interoperability': what others have to do for a purpose does not commit the issuer of a plan. */
function isPurposeOfDuty({ family, start }: Cue, cues: readonly Cue[]): boolean {
  if (family.kind !== 'purpose') return false;
  const verb = cues.findLast((cue) => cue.end <= start && cue.family.kind === 'operator');
  return ['obligation', 'prohibition', 'recommendation', 'permission'].includes(verb?.family.value ?? '');
}

/** Half-open token range. */
export interface TokenRange {
  readonly start: number;
  readonly end: number;
}

/** Does any cue govern what stands there, so that it could be a norm? */
export function isGoverned(
  range: TokenRange,
  tokens: readonly Token[],
  cues: readonly Cue[],
  scopes: readonly (Scope | undefined)[],
): boolean {
  return !isBlocked(range, scopes) && governingCue(range, tokens, cues, scopes) !== undefined;
}

function isBlocked({ start }: TokenRange, scopes: readonly (Scope | undefined)[]): boolean {
  const scope = scopes[start];
  return scope?.blocked === true && scope.cue.start < start;
}

function governingCue(
  range: TokenRange,
  tokens: readonly Token[],
  cues: readonly Cue[],
  scopes: readonly (Scope | undefined)[],
): Cue | undefined {
  const near = passive(range, tokens, cues, scopes, NEAR_PASSIVE_REACH);
  const scope = scopes[range.start];
  return (
    (near && scope && isSeenDone(scope, near, tokens) ? scope.cue : near) ??
    relative(range, tokens, cues) ??
    lastOpen(scopes.slice(range.start, range.end)) ??
    passive(range, tokens, cues, scopes, PASSIVE_REACH)
  );
}

function lastOpen(scopes: readonly (Scope | undefined)[]): Cue | undefined {
  const open = scopes.findLast((scope) => scope && !scope.blocked);
  if (open) return open.cue;
  // The phrase itself opens the stretch ('instead of developing …'): what reached this far governs it.
  const outer = scopes[0]?.outer;
  return outer?.blocked === false ? outer.cue : undefined;
}

function passive(
  mention: TokenRange,
  tokens: readonly Token[],
  cues: readonly Cue[],
  scopes: readonly (Scope | undefined)[],
  reach: number,
): Cue | undefined {
  const after = cues.find(
    (cue) =>
      cue.start >= mention.end &&
      ['operator', 'soft', 'act', 'purpose', 'effect', 'negation'].includes(cue.family.kind),
  );
  if (!after?.family.traits.includes('left') || after.start - mention.end > reach) return undefined;
  // What came of it has been done: 'As a result, code has been published.'
  if (scopes[after.start]?.cue.family.kind === 'effect-sentence') return undefined;
  const between = tokens.slice(mention.end, after.start + 1);
  const stops = reach === PASSIVE_REACH ? [';', ':'] : [';', ':', ',', '–'];
  // 'guarantees X and forbids Y': another verb of the same subject, no passive of X.
  const another = isA('conjunction', tokens[after.start - 1]);
  // 'a portal from which software can be downloaded' permits no portal.
  const isRelative = after.family.value === 'permission' && between.some((token) => isA('relative-pronoun', token));
  return another ||
    isRelative ||
    isFronted(mention, tokens, after) ||
    between.some((token) => stops.includes(token.before))
    ? undefined
    : after;
}

/** 'Where code is released, agencies must review it': what a clause in front only presupposes is not demanded by the verb behind its comma. */
function isFronted({ start, end }: TokenRange, tokens: readonly Token[], after: Cue): boolean {
  const opener = tokens.slice(0, start + 1).findLastIndex((token, at) => at === 0 || token.before === ',');
  const isOpen = isA('subordinating', tokens[opener]) || isA('subordinating', tokens[opener + 1]);
  return isOpen && tokens.slice(end, after.start + 1).some((token) => token.before === ',');
}

/** 'Certificates, which Article 38 demands for …': a relative clause whose object the measure is. */
function relative(mention: TokenRange, tokens: readonly Token[], cues: readonly Cue[]): Cue | undefined {
  if (!isA('relative-pronoun', tokens[mention.end])) return undefined;
  const after = cues.find((cue) => cue.start > mention.end);
  if (after?.family.kind !== 'operator' || after.start - mention.end > RELATIVE_REACH) return undefined;
  const next = tokens[after.end];
  // 'which requires X' has an object of its own.
  return after.start > mention.end + 1 && (!next || next.before !== '' || isA('preposition', next)) ? after : undefined;
}

/** 'A support contract gives ministries access …': what an issuer keeps for others does what the issuer does. */
function ownVerb(mention: Mention, tokens: readonly Token[], cues: readonly Cue[]): Cue | undefined {
  if (!mention.measure.asService) return undefined;
  const from = behindApposition(mention, tokens);
  const after = cues.find((cue) => cue.start >= from);
  if (after?.family.kind !== 'act' || after.family.value !== 'commitment') return undefined;
  const near = after.start - from <= NEAR_PASSIVE_REACH;
  const open = from > mention.end ? from + 1 : from;
  return near && tokens.slice(open, after.start + 1).every((token) => token.before === '') ? after : undefined;
}

/** 'The support contract, led by the ministry, provides …': where the sentence goes on behind what two commas enclose. */
function behindApposition({ end }: TokenRange, tokens: readonly Token[]): number {
  const [open, close] = tokens.flatMap(({ before }, at) => (at >= end && before !== '' ? [{ before, at }] : []));
  const isEnclosed = open?.before === ',' && close?.before === ',' && open.at - end <= NEAR_PASSIVE_REACH;
  return isEnclosed ? close.at : end;
}

function valueOf(cue: Cue, mention: Mention, nature: Nature | undefined): Modality | undefined {
  const { family } = cue;
  const isDuty = family.value === 'obligation' || family.value === 'prohibition';
  // What a reason makes possible ('can be verified by anyone') is permitted to nobody.
  const aim =
    family.kind === 'purpose' ||
    family.value === 'permission' ||
    family.traits.includes('aim') ||
    (mention.measure.isReason && !isDuty);
  const value = (aim ? mention.measure.asAim : undefined) ?? (nature && family.valueByNature[nature]) ?? family.value;
  const modality = MODALITIES.find((known) => known === value);
  if (modality === 'obligation' && mention.measure.asService && family.traits.includes('destined')) return 'commitment';
  return modality === 'recommendation' && isOffered(cue, mention, nature) ? 'commitment' : modality;
}

/** A programme that promotes training trains; a guide or law that promotes it wants others to. */
function isOffered(cue: Cue, mention: Mention, nature: Nature | undefined): boolean {
  const addressed = ['left', 'addressed'].some((trait) => cue.family.traits.includes(trait));
  // 'a committee that advises' is set up, not advised.
  const advises = nature === 'guidance' || nature === 'binding' || addressed;
  return mention.measure.asService && (isOwn(cue, mention) || !advises);
}

/** The cue begins within the words that name the measure, behind their first. */
function isOwn(cue: Cue, mention: Mention): boolean {
  return cue.start > mention.start && cue.start < mention.end;
}

function ruleOf(cue: Cue, mention: Mention, nature: Nature | undefined): ModalityRule {
  const { family } = cue;
  if (family.kind === 'purpose') return 'modality/purpose-clause';
  if (family.traits.includes('aim')) return 'modality/aim';
  if (nature && family.valueByNature[nature]) return 'modality/by-nature';
  if (cue.start >= mention.end) return 'modality/passive';
  return cue.start >= mention.start ? 'modality/cue-in-phrase' : 'modality/verb-scope';
}
