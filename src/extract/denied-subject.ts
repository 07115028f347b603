// A denial in force and the next cue go in; whether what is denied is only the subject of that cue comes out.

import type { Cue } from './cue.js';
import type { Scope } from './scope.js';
import { isA } from './token.js';
import type { Token } from './token.js';

/** How far a verb may stand behind the participle of its subject. */
const PARTICIPLE_REACH = 4;

/** 'applications not released must be shared', 'bodies that have no tool must …': what is denied of the subject is not denied of the verb. */
export function isInSubject({ cue: block, outer, resumes }: Scope, cue: Cue, tokens: readonly Token[]): boolean {
  const isDuty = cue.family.kind === 'operator' && cue.family.traits.includes('left');
  if (block.family.kind !== 'negation' || !isDuty) return false;
  const isParticiple = /(?:ed|en|[ai]d[oa]s?)$/u.test(tokens[block.end]?.lower ?? '');
  if (isParticiple && cue.start - block.end <= PARTICIPLE_REACH) return true;
  // 'que no tengan ninguna herramienta' denies once.
  const first = outer?.cue.family.kind === 'negation' ? outer : { cue: block, outer, resumes };
  const from = first.cue.start;
  const isSubject = from > 0 && !first.outer && !first.resumes;
  const opens = tokens.slice(Math.max(0, from - RELATIVE_REACH), from + 1);
  return (
    isSubject &&
    opens.some((token) => isA('relative', token) || isA('lacking', token)) &&
    tokens.slice(block.end, cue.start).every((token) => token.before === '' && !opensOtherClause(token))
  );
}

function opensOtherClause(token: Token): boolean {
  return isA('relative', token) || isA('complementizer', token) || isA('subordinating', token);
}

/** How far 'that', 'which' may stand before what denies. */
const RELATIVE_REACH = 2;
