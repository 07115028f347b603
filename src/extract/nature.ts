// What is known of an instrument goes in; whether it binds, plans, guides or runs something comes out.

import { NATURES } from '../model/lexicon.js';
import type { CueFamily, Nature } from '../model/lexicon.js';
import type { Cue } from './cue.js';

/**
 * From the instrument's type, else from the title; a title that names two kinds (guidelines of a decree) is settled by the
 * overview's own word for it. Without either, the first word of the overview that names a kind counts.
 */
export function readNature(
  typed: Nature | undefined,
  titleCues: readonly Cue[],
  overviewCues: readonly Cue[],
): Nature | undefined {
  if (typed) return typed;
  const titled = naturesOf(titleCues);
  const told = naturesOf(overviewCues);
  return told.find((nature) => titled.includes(nature)) ?? titled[0] ?? told[0];
}

/** Instrument type → nature, from the `type:` traits of the nature families. */
export function naturesByType(families: readonly CueFamily[]): ReadonlyMap<string, Nature> {
  const pairs = families.flatMap(({ kind, value, traits }): [string, Nature][] => {
    const nature = NATURES.find((known) => kind === 'nature' && known === value);
    const types = traits.filter((trait) => trait.startsWith('type:')).map((trait) => trait.slice('type:'.length));
    return nature ? types.map((type) => [type, nature]) : [];
  });
  return new Map(pairs);
}

function naturesOf(cues: readonly Cue[]): Nature[] {
  return cues.flatMap((cue) => NATURES.find((nature) => nature === cue.family.value) ?? []);
}
