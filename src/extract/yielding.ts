// The reach in force and a new cue go in; whether the cue stays under what governs already comes out.

import type { WordRole } from '../model/lexicon.js';
import type { Cue } from './cue.js';
import type { Scope } from './scope.js';
import { isA } from './token.js';
import type { Token } from './token.js';

/** 'may demand', 'pueden exigir', 'should require', 'must not impose': the modal verb says how strongly it is meant. */
function isModal({ cue }: Scope): boolean {
  const values = ['permission', 'recommendation', 'prohibition'];
  return cue.family.traits.includes('left') && values.includes(cue.family.value ?? '');
}

export function isAim(scope: Scope): boolean {
  return scope.cue.family.traits.includes('aim');
}

/** Does the new cue stay under the one in force? 'must establish', 'aims to promote', 'mandating it to hire, create and launch'. */
export function yields(current: Scope, cue: Cue, tokens: readonly Token[]): boolean {
  const { kind, traits } = cue.family;
  if (isSubordinate(current, cue, tokens)) return true;
  // 'stipulates that contracts will be awarded': the duty stays one.
  if (traits.includes('future'))
    return (
      ['obligation', 'recommendation', 'prohibition'].includes(current.cue.family.value ?? '') &&
      !hasOwnSubject(current, cue, tokens)
    );
  if (isSeenDone(current, cue, tokens)) return true;
  const distance = cue.start - current.cue.end;
  if (isContent(current, cue, tokens)) return true;
  if (kind === 'operator' && distance <= 0 && isModal(current)) return true;
  if (kind === 'operator' && distance <= 1 && isAim(current) && cue.family.value === 'recommendation') return true;
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

/** 'recommends that agencies require', 'allows bodies to demand', 'recomienda exigir': what is advised or allowed is no more than that. */
function isContent({ cue: current }: Scope, { family, start, language }: Cue, tokens: readonly Token[]): boolean {
  const isAdvised = ['recommendation', 'permission'].includes(current.family.value ?? '');
  if (!isAdvised || current.family.kind !== 'operator' || family.kind !== 'operator') return false;
  if (!['obligation', 'prohibition'].includes(family.value ?? '')) return false;
  const between = tokens.slice(current.end, start);
  const isOneClause = [...between, tokens[start]].every((token) => token?.before === '' && !isA('conjunction', token));
  if (!isOneClause || between.slice(1).some((token) => isA('complementizer', token))) return false;
  const opens = tokens.slice(current.start, current.end + 1).some((token) => isA('complementizer', token));
  const verb = tokens[start]?.lower ?? '';
  if (language === 'en')
    return verb.endsWith('ing') || between.at(-1)?.lower === 'to' || (opens && !/(s|ed)$/.test(verb));
  return verb.endsWith('r') || (opens && !/[ai]d[oa]s?$/.test(verb));
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
export function hasOwnSubject(current: Scope, cue: Cue, tokens: readonly Token[]): boolean {
  const from = Math.max(current.cue.end, cue.start - SUBJECT_REACH);
  return tokens.slice(from, cue.start - 1).some((token) => token.before === ',' && isA('conjunction', token));
}

/** 'to ensure that dependencies are kept up to date': what somebody would see done is no act. */
export function isSeenDone(current: Scope, cue: Cue, tokens: readonly Token[]): boolean {
  const isDone = cue.family.value === 'commitment' && cue.family.traits.includes('left');
  const isOneClause = tokens.slice(current.cue.end, cue.start + 1).every((token) => token.before === '');
  return current.cue.family.kind === 'purpose' && isDone && isOneClause;
}

/** English third person; the Romance act cues list finite forms only, beside participles and infinitives. */
export function isFinite(cue: Cue, tokens: readonly Token[]): boolean {
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
    // 'are urged to adopt X, for which the ministry offers Y': somebody else does something.
    if (isA('preposition', tokens[at - 1]) && tokens[at - 1]?.before === ',' && cue.start - at > 2) return false;
    if (isA('subordinating', token)) return true;
    if (isA('complementizer', token))
      return at > current.cue.end && token.before === '' && !isA('conjunction', tokens[at - 1]);
  }
  return false;
}
