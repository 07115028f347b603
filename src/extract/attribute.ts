// A sentence with its cues goes in, the words that only say which actors are meant come out: 'maintainers of public repositories must …'.

import { isVerb } from './cue.js';
import type { Cue } from './cue.js';
import type { TokenRange } from './modality.js';
import { isA } from './token.js';
import type { Token } from './token.js';

/** How many words may stand before an actor that opens its clause: 'all the other agencies'. */
const BEFORE_ACTOR = 4;

/**
 * The ranges between an actor that opens a clause and the modal verb that binds it, where a preposition or a relative pronoun follows the actor.
 * Nothing in them is demanded of anybody.
 */
export function actorAttributes(tokens: readonly Token[], cues: readonly Cue[], bearers: readonly Cue[]): TokenRange[] {
  return cues
    .filter(({ family }) => ['operator', 'act'].includes(family.kind) && family.traits.includes('left'))
    .flatMap((verb) => {
      const actor = actorOf(verb, bearers, tokens);
      // 'bodies to …' are told to do something.
      if (
        !actor ||
        tokens[actor.end]?.lower === 'to' ||
        !isAttributed(tokens[actor.end]) ||
        hasVerbBefore(verb, actor, cues)
      )
        return [];
      return [{ start: actor.end, end: verb.start }];
    });
}

/** 'The act obliges bodies to …, from which all must be able': the actor is no subject. 'Bodies with … must … and may': the verb is not their first. */
function hasVerbBefore(verb: Cue, actor: Cue, cues: readonly Cue[]): boolean {
  const others = cues.filter((cue) => cue.end <= verb.start && isVerb(cue));
  return others.some(
    (cue) => cue.end <= actor.start || (cue.start > actor.end + 1 && cue.family.traits.includes('left')),
  );
}

/** Whoever opens the clause of a verb that follows its subject: its first noun. */
export function actorOf(verb: Cue, bearers: readonly Cue[], tokens: readonly Token[]): Cue | undefined {
  let clause = Math.max(0, verb.start - 1);
  while (clause > 0 && !isOpening(tokens, clause)) clause -= 1;
  return bearers.find(
    ({ start, end }) =>
      start >= clause &&
      start - clause <= BEFORE_ACTOR &&
      end < verb.start &&
      tokens.slice(clause, start).every((token, at) => at === 0 || !isAttributed(token)),
  );
}

function isOpening(tokens: readonly Token[], at: number): boolean {
  return (
    [';', ':'].includes(tokens[at]?.before ?? '') || (tokens[at]?.before === ',' && isA('conjunction', tokens[at]))
  );
}

function isAttributed(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.before === '' &&
    (isA('preposition', token) || isA('accompanying', token) || isA('relative', token) || isA('subordinating', token))
  );
}

/** The range begins with the actor or one of its attributes. */
export function beginsWithin(range: TokenRange, attributes: readonly TokenRange[]): boolean {
  return attributes.some(({ start, end }) => start - BEFORE_ACTOR <= range.start && range.start < end);
}

/** The range lies wholly within one of the attributes. */
export function isWithin(range: TokenRange, attributes: readonly TokenRange[]): boolean {
  return attributes.some(({ start, end }) => start <= range.start && range.end <= end);
}
