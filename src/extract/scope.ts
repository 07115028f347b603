// Tokens and cues of a sentence go in; for every token, the reach it stands in comes out.
//
// A cue reaches to the right until another replaces it. Blocking cues (effects, background, denials, exceptions) open a stretch
// without norms; those of a clause end at the next comma and give back what they interrupted.

import type { WordRole } from '../model/lexicon.js';
import { isVerb } from './cue.js';
import type { Cue } from './cue.js';
import { isA } from './token.js';
import type { Token } from './token.js';

/** The reach of a cue. */
export interface Scope {
  readonly cue: Cue;
  /** Nothing in it is a norm. */
  readonly blocked: boolean;
  /** Ends at the next comma, dash or bracket. */
  readonly clause: boolean;
  /** What it interrupted. */
  readonly outer?: Scope;
  /** What goes on behind it with '…, and that'. */
  readonly resumes?: Scope;
}

const BLOCKING = ['effect', 'effect-sentence', 'background', 'background-sentence', 'negation'];
const CLAUSE_ENDS = [',', ';', '–', ')'];

/** The scope in force at each token; a cue's own words stand in its scope. */
export function readScopes(
  tokens: readonly Token[],
  cues: readonly Cue[],
  isActorBefore: (index: number) => boolean,
): (Scope | undefined)[] {
  const starts = new Map(cues.map((cue) => [cue.start, cue]));
  const praise = openingPraise(tokens, cues);
  let current: Scope | undefined;
  return tokens.map((token, at) => {
    while (current?.clause && at >= current.cue.end && CLAUSE_ENDS.includes(token.before) && !goesOn(current, token))
      current = current.outer;
    if (current?.resumes && isAnotherContent(tokens, at)) current = current.resumes;
    const cue = starts.get(at);
    if (cue) current = praise && continues(cue, tokens) ? praise : next(current, cue, tokens, isActorBefore);
    return current;
  });
}

/** 'This approach supports openness, …' is praise of what was said. 'As a result, …' opens a sentence that may say more. */
function openingPraise(tokens: readonly Token[], [first]: readonly Cue[]): Scope | undefined {
  if (first?.start !== 0 || first.family.kind !== 'effect-sentence') return undefined;
  return tokens[first.end]?.before === ',' ? undefined : blockingScope(undefined, first);
}

/** '…, and encourages reuse': a verb without a subject of its own goes on with the praise, unless it demands or forbids. */
function continues({ start, family }: Cue, tokens: readonly Token[]): boolean {
  const isCoordinated = tokens[start]?.before === ',' || isA('conjunction', tokens[start - 1]);
  return isCoordinated && family.value !== 'obligation' && family.value !== 'prohibition';
}

/** 'in line with the Declaration, which calls on governments to …': the relative clause is about the background too. */
function goesOn({ cue }: Scope, token: Token): boolean {
  return cue.family.kind === 'background' && token.before === ',' && isA('relative-pronoun', token);
}

function next(
  current: Scope | undefined,
  cue: Cue,
  tokens: readonly Token[],
  isActorBefore: (index: number) => boolean,
): Scope | undefined {
  if (current && isWholeSentence(current)) return current;
  if (current && isForbiddenLack(current, cue)) return current;
  if (isBlocking(cue)) return blockingScope(current, cue);
  if (current?.blocked) return afterBlock(current, cue, tokens);
  if (current && isCapability(current, cue)) return { cue, blocked: true, clause: true, outer: current };
  if (cue.family.kind === 'purpose') return purposeScope(current, cue, tokens, isActorBefore);
  if (cue.family.traits.includes('adjective')) return adjectiveScope(current, cue);
  if (!current || !yields(current, cue, tokens)) return { cue, blocked: false, clause: false };
  return current;
}

/** 'prohibits systems that have not been certified', 'bars goods that lack a list': what must not be missing is what is demanded. */
function isForbiddenLack(current: Scope, cue: Cue): boolean {
  return !current.blocked && current.cue.family.value === 'prohibition' && cue.family.kind === 'negation';
}

/** 'explains that open code allows faults to be found': what something makes possible is no permission. */
function isCapability(current: Scope, cue: Cue): boolean {
  return (
    current.cue.family.value === 'statement' && cue.family.value === 'permission' && cue.family.traits.includes('weak')
  );
}

/** 'mandatory X, Y and Z' makes X mandatory; a stronger verb before it keeps what it has. */
function adjectiveScope(current: Scope | undefined, cue: Cue): Scope {
  if (current?.cue.family.value === cue.family.value && !current?.blocked)
    return current ?? { cue, blocked: false, clause: true };
  return { cue, blocked: false, clause: true, ...(current && { outer: current }) };
}

function isWholeSentence(scope: Scope): boolean {
  return scope.cue.family.kind === 'effect-sentence' || scope.cue.family.kind === 'background-sentence';
}

function isBlocking(cue: Cue): boolean {
  return BLOCKING.includes(cue.family.kind) || (cue.family.kind === 'limit' && cue.family.traits.includes('clause'));
}

function blockingScope(current: Scope | undefined, cue: Cue): Scope {
  const { kind } = cue.family;
  const clause = kind === 'negation' || kind === 'background' || kind === 'limit' || cue.start === 0;
  const outer = clause && current ? { outer: current } : {};
  return { cue, blocked: true, clause, ...outer, ...(current && !current.blocked && { resumes: current }) };
}

/** 'stipulates that code be published so that all can read it, and that a person review it': the verb before has another clause. */
function isAnotherContent(tokens: readonly Token[], at: number): boolean {
  const joint = tokens[at - 1];
  return isA('complementizer', tokens[at]) && isA('conjunction', joint) && joint?.before === ',';
}

/** A strong verb after a comma and conjunction, or after 'by', begins anew; anything else stays without norms. */
function afterBlock(current: Scope, cue: Cue, tokens: readonly Token[]): Scope {
  const { kind } = cue.family;
  const opens = isVerb(cue);
  const joined = isA('resuming', tokens[cue.start - 1]) && !continuesClause(current, cue, tokens);
  // 'Exceptions to this rule must be justified': the exceptions are the subject.
  if (current.cue.family.kind === 'limit' && current.cue.start <= 1 && kind === 'operator')
    return { cue, blocked: false, clause: false };
  if (isInSubject(current, cue, tokens)) return { cue, blocked: false, clause: false };
  const fresh =
    opens &&
    ((joined && (isFinite(cue, tokens) || kind === 'operator')) ||
      tokens[cue.start]?.before === ';' ||
      (kind === 'operator' && hasOwnSubject(current, cue, tokens)));
  return fresh && current.cue.family.kind !== 'negation' ? { cue, blocked: false, clause: false } : current;
}

/** ', which helps all and reduces costs': without a comma, another verb of a clause that had one goes on with it; behind a participle it begins anew. */
function continuesClause({ cue: block }: Scope, cue: Cue, tokens: readonly Token[]): boolean {
  const joint = tokens[cue.start - 1];
  const isClause = tokens
    .slice(block.start, block.end)
    .some((token) => isA('relative-pronoun', token) || isA('subordinating', token));
  return block.family.kind === 'effect' && isClause && isA('lister', joint) && joint?.before === '';
}

/** 'requires agencies to ensure X' is the duty itself; 'requires X to ensure Y' a purpose. */
function purposeScope(
  current: Scope | undefined,
  cue: Cue,
  tokens: readonly Token[],
  isActorBefore: (index: number) => boolean,
): Scope {
  const fresh: Scope = { cue, blocked: false, clause: false };
  if (!current || tokens[cue.start]?.folded !== 'to') return fresh;
  if (isAim(current) && current.cue.end >= cue.start) return current;
  const complement =
    current.cue.end === cue.start ||
    current.cue.end === cue.start + 1 ||
    isA('object-pronoun', tokens[cue.start - 1]) ||
    isActorBefore(cue.start);
  return complement && cue.family.traits.includes('ensure') ? current : fresh;
}

/** How far a verb may stand behind the participle of its subject. */
const PARTICIPLE_REACH = 4;

/** 'applications not released must be shared': what is denied of the subject is not denied of the verb. */
function isInSubject({ cue: block }: Scope, cue: Cue, tokens: readonly Token[]): boolean {
  const isDuty = cue.family.kind === 'operator' && cue.family.traits.includes('left');
  const isParticiple = /(?:ed|en|[ai]d[oa]s?)$/u.test(tokens[block.end]?.lower ?? '');
  return block.family.kind === 'negation' && isDuty && isParticiple && cue.start - block.end <= PARTICIPLE_REACH;
}

/** 'may demand', 'pueden exigir', 'should require', 'must not impose': the modal verb says how strongly it is meant. */
function isModal({ cue }: Scope): boolean {
  const values = ['permission', 'recommendation', 'prohibition'];
  return cue.family.traits.includes('left') && values.includes(cue.family.value ?? '');
}

function isAim(scope: Scope): boolean {
  return scope.cue.family.traits.includes('aim');
}

/** Does the new cue stay under the one in force? 'must establish', 'aims to promote', 'mandating it to hire, create and launch'. */
function yields(current: Scope, cue: Cue, tokens: readonly Token[]): boolean {
  const { kind, traits } = cue.family;
  if (isSubordinate(current, cue, tokens)) return true;
  // 'stipulates that contracts will be awarded': the duty stays one.
  if (traits.includes('future'))
    return (
      ['obligation', 'recommendation', 'prohibition'].includes(current.cue.family.value ?? '') &&
      !hasOwnSubject(current, cue, tokens)
    );
  const distance = cue.start - current.cue.end;
  if (kind === 'operator' && distance <= 0 && isModal(current)) return true;
  if (kind === 'operator' && !traits.includes('weak')) return isAim(current) && traits.includes('aim');
  if (kind === 'operator')
    return distance <= 0 || (current.cue.family.value === 'statement' && cue.family.value === 'permission');
  if (kind === 'soft') return isAim(current) && distance <= 1;
  if (kind === 'limit') return true;
  const governs =
    current.cue.family.kind === 'operator' ||
    current.cue.family.kind === 'purpose' ||
    current.cue.family.kind === 'soft';
  return governs && (!isFinite(cue, tokens) || isNounBehind(current, cue, tokens));
}

const CLAUSE_WORDS: readonly WordRole[] = ['conjunction', 'relative-pronoun', 'subordinating'];

/** 'encourages departments to weigh open offers': behind a verb, with nothing that could begin another clause between, it is no verb of its own. */
function isNounBehind(current: Scope, cue: Cue, tokens: readonly Token[]): boolean {
  if (current.cue.family.value === 'statement') return false;
  // 'exige que los contratos transfieran': the conjunction behind the verb opens what it demands.
  const from = isA('complementizer', tokens[current.cue.end]) ? current.cue.end + 1 : current.cue.end;
  return tokens
    .slice(from, cue.start + 1)
    .every((token) => token.before === '' && !CLAUSE_WORDS.some((role) => isA(role, token)));
}

/** How many words the subject of a new clause may have. */
const SUBJECT_REACH = 5;

/** 'Agencies are advised to …, and the ministry will finance …': another subject promises. */
function hasOwnSubject(current: Scope, cue: Cue, tokens: readonly Token[]): boolean {
  const from = Math.max(current.cue.end, cue.start - SUBJECT_REACH);
  return tokens.slice(from, cue.start - 1).some((token) => token.before === ',' && isA('conjunction', token));
}

/** English third person; the Romance act cues list finite forms only, beside participles and infinitives. */
function isFinite(cue: Cue, tokens: readonly Token[]): boolean {
  const word = tokens[cue.start]?.lower ?? '';
  const english = cue.language === 'en';
  if (cue.family.traits.includes('preference'))
    return english ? word.endsWith('s') && cue.end - cue.start === 1 : false;
  return english ? word.endsWith('s') : !/(ndo|d[oa]s?|r)$/.test(word);
}

/** How many words a subordinate clause may have before its verb. */
const SUBORDINATE_REACH = 7;

/**
 * 'requires agencies to use a format which anyone may read', 'must find out whether another body already runs one': the verb says something of
 * a thing, not what is to be done. 'states that agencies may' is no such clause: there the conjunction follows the verb.
 */
function isSubordinate(current: Scope, cue: Cue, tokens: readonly Token[]): boolean {
  const { kind, traits, value } = cue.family;
  const says = kind === 'act' || value === 'permission' || (value === 'commitment' && traits.includes('left'));
  if (!says || traits.includes('adjective') || current.cue.family.kind === 'purpose') return false;
  const from = Math.max(current.cue.end, cue.start - SUBORDINATE_REACH);
  for (let at = cue.start - 1; at >= from; at -= 1) {
    const token = tokens[at];
    if (!token || [';', ':'].includes(tokens[at + 1]?.before ?? '')) return false;
    if (isA('subordinating', token)) return true;
    if (isA('complementizer', token))
      return at > current.cue.end && token.before === '' && !isA('conjunction', tokens[at - 1]);
  }
  return false;
}
