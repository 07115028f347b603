// Tokens and cues of a sentence go in; for every token, the reach it stands in comes out.
//
// A cue reaches to the right until another replaces it. Blocking cues (effects, background, denials, exceptions) open a stretch
// without norms; those of a clause end at the next comma and give back what they interrupted.

import { isVerb } from './cue.js';
import type { Cue } from './cue.js';
import { isInSubject } from './denied-subject.js';
import { isA } from './token.js';
import type { Token } from './token.js';
import { hasOwnSubject, isAim, isFinite, yields } from './yielding.js';

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
  /** What goes on behind its relative clause with '… and to'. */
  readonly said?: Scope;
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
  const praise = openingPraise(cues);
  const isComma = praise !== undefined && tokens[praise.cue.end]?.before === ',';
  let current: Scope | undefined;
  return tokens.map((token, at) => {
    while (
      current?.clause &&
      at >= current.cue.end &&
      CLAUSE_ENDS.includes(token.before) &&
      !goesOn(current, at, tokens)
    )
      current = current.outer;
    if (current?.resumes && isAnotherContent(tokens, at)) current = current.resumes;
    if (current?.said && isAnotherInfinitive(tokens, at)) current = current.said;
    const cue = starts.get(at);
    // 'As a result, code has been published and agencies must …': what is more than a result begins anew.
    const before = current === praise && isComma ? undefined : current;
    if (cue) current = praise && goesOnWith(praise, cue, tokens) ? praise : next(before, cue, tokens, isActorBefore);
    return current;
  });
}

/** 'This approach supports openness, …' is praise of what was said. */
function openingPraise([first]: readonly Cue[]): Scope | undefined {
  return first?.start === 0 && first.family.kind === 'effect-sentence' ? blockingScope(undefined, first) : undefined;
}

/** 'As a result, forty applications have been published': what came of it has been done; what is demanded or will be done is more than that. */
function goesOnWith({ cue: { end } }: Scope, cue: Cue, tokens: readonly Token[]): boolean {
  return tokens[end]?.before === ',' ? cue.family.traits.includes('done') : continues(cue, tokens);
}

/** '…, and encourages reuse': a verb without a subject of its own goes on with the praise, unless it demands or forbids. */
function continues({ start, family }: Cue, tokens: readonly Token[]): boolean {
  const isCoordinated = tokens[start]?.before === ',' || isA('conjunction', tokens[start - 1]);
  return isCoordinated && family.value !== 'obligation' && family.value !== 'prohibition';
}

/** 'in line with the Declaration, which calls on governments to …': the relative clause is about the background too. */
function goesOn({ cue }: Scope, at: number, tokens: readonly Token[]): boolean {
  return cue.family.kind === 'background' && tokens[at]?.before === ',' && opensRelative(at, tokens);
}

/** How many words may lead to a relative pronoun: 'under the terms of which'. */
const MOST_LEADING = 2;

/** 'which', 'under which', 'según la cual'. */
function opensRelative(at: number, tokens: readonly Token[]): boolean {
  return (
    !isA('conjunction', tokens[at]) && tokens.slice(at, at + MOST_LEADING + 1).some((token) => isA('relative', token))
  );
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
  if (current?.blocked) return afterBlock(current, cue, tokens, isActorBefore);
  if (current && isCapability(current, cue)) return { cue, blocked: true, clause: true, outer: current };
  if (cue.family.kind === 'purpose') return purposeScope(current, cue, tokens, isActorBefore);
  if (cue.family.traits.includes('adjective')) return adjectiveScope(current, cue);
  if (current && yields(current, cue, tokens)) return current;
  const isRelative =
    current !== undefined && isA('relative', tokens[cue.start - 1]) && tokens[cue.start - 1]?.before === '';
  return { cue, blocked: false, clause: false, ...(isRelative && { said: current }) };
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
  const { kind, traits } = cue.family;
  const opens = cue.start === 0 && !traits.includes('whole-sentence');
  const clause = kind === 'negation' || kind === 'background' || kind === 'limit' || opens;
  const outer = clause && current ? { outer: current } : {};
  return { cue, blocked: true, clause, ...outer, ...(current && !current.blocked && { resumes: current }) };
}

/** 'stipulates that code be published so that all can read it, and that a person review it': the verb before has another clause. */
function isAnotherContent(tokens: readonly Token[], at: number): boolean {
  const joint = tokens[at - 1];
  return isA('complementizer', tokens[at]) && isA('conjunction', joint) && joint?.before === ',';
}

/** 'undertakes to form a committee that advises bodies and to hold workshops': behind the relative clause the verb before it goes on. */
function isAnotherInfinitive(tokens: readonly Token[], at: number): boolean {
  const [marker, verb] = [tokens[at], tokens[at + 1]];
  if (marker?.before !== '' || !isA('conjunction', tokens[at - 1])) return false;
  return marker.lower === 'to' || (marker.lower === 'a' && /r$/u.test(verb?.lower ?? ''));
}

/** A strong verb after a comma and conjunction, or after 'by', begins anew; anything else stays without norms. */
function afterBlock(
  current: Scope,
  cue: Cue,
  tokens: readonly Token[],
  isActorBefore: (index: number) => boolean,
): Scope {
  const { kind } = cue.family;
  const opens = isVerb(cue);
  const joined = isA('resuming', tokens[cue.start - 1]) && !continuesClause(current, cue, tokens);
  // 'Exceptions to this rule must be justified': the exceptions are the subject.
  if (current.cue.family.kind === 'limit' && current.cue.start <= 1 && kind === 'operator')
    return { cue, blocked: false, clause: false };
  if (isInSubject(current, cue, tokens) || isAnotherDuty(current, cue, tokens, isActorBefore))
    return { cue, blocked: false, clause: false };
  const fresh =
    opens &&
    ((joined && (isFinite(cue, tokens) || kind === 'operator')) ||
      tokens[cue.start]?.before === ';' ||
      (kind === 'operator' && hasOwnSubject(current, cue, tokens)));
  return fresh && current.cue.family.kind !== 'negation' ? { cue, blocked: false, clause: false } : current;
}

/** 'The text is published under CC BY and agencies must …': behind a conjunction, whoever must act is no part of the background. */
function isAnotherDuty(
  { cue: block }: Scope,
  cue: Cue,
  tokens: readonly Token[],
  isActorBefore: (index: number) => boolean,
): boolean {
  const isDuty = cue.family.kind === 'operator' && cue.family.traits.includes('left');
  if (block.family.kind !== 'background' || !isDuty || !isActorBefore(cue.start)) return false;
  const between = tokens.slice(block.end, cue.start);
  const joint = between.findLastIndex((token) => isA('conjunction', token));
  const isCoordinated = isActorBefore(block.end + joint);
  return joint > 0 && !isCoordinated && !between.some((token) => isA('relative', token) || isA('subordinating', token));
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
  if (isSaidBefore(current, cue, tokens)) return fresh;
  const complement =
    current.cue.end === cue.start ||
    current.cue.end === cue.start + 1 ||
    isA('object-pronoun', tokens[cue.start - 1]) ||
    isActorBefore(cue.start);
  return complement && cue.family.traits.includes('ensure') ? current : fresh;
}

/** 'requires bodies to share code with others to avoid lock-in': what is demanded has been said; a list ('to share code, to avoid …, and to …') goes on. */
function isSaidBefore(current: Scope, cue: Cue, tokens: readonly Token[]): boolean {
  const isTo = (token: Token): boolean => token.lower === 'to';
  const isListed = tokens.some((token, at) => at > cue.start && isTo(token) && isA('lister', tokens[at - 1]));
  return !isListed && (tokens[cue.start]?.before === ',' || tokens.slice(current.cue.end, cue.start).some(isTo));
}
