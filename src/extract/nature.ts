// What is known of an instrument goes in; whether it binds, plans, guides or runs something comes out.

import { NATURES } from '../model/lexicon.js';
import type { Nature } from '../model/lexicon.js';
import type { Cue } from './cue.js';

/** Instrument types of the model's scheme whose nature is plain. */
const BY_TYPE: Readonly<Record<string, Nature>> = {
  act: 'binding',
  law: 'binding',
  code: 'binding',
  constitution: 'binding',
  decree: 'binding',
  regulation: 'binding',
  'executive-order': 'binding',
  order: 'binding',
  ordinance: 'binding',
  resolution: 'binding',
  circular: 'binding',
  directive: 'binding',
  bill: 'binding',
  memorandum: 'binding',
  policy: 'binding',
  strategy: 'strategy',
  plan: 'strategy',
  'action-plan': 'strategy',
  roadmap: 'strategy',
  agenda: 'strategy',
  declaration: 'strategy',
  charter: 'strategy',
  'white-paper': 'strategy',
  guideline: 'guidance',
  guidelines: 'guidance',
  guide: 'guidance',
  guidance: 'guidance',
  framework: 'guidance',
  playbook: 'guidance',
  manual: 'guidance',
  handbook: 'guidance',
  standard: 'guidance',
  recommendation: 'guidance',
  contract: 'programme',
  platform: 'programme',
  portal: 'programme',
  catalogue: 'programme',
  programme: 'programme',
  initiative: 'programme',
};

/**
 * From the instrument's type, else from the title; a title that names two kinds (guidelines of a decree) is settled by the
 * overview's own word for it. Without either, the first word of the overview that names a kind counts.
 */
export function readNature(
  instrumentType: string | undefined,
  titleCues: readonly Cue[],
  overviewCues: readonly Cue[],
): Nature | undefined {
  const typed = instrumentType ? BY_TYPE[instrumentType] : undefined;
  if (typed) return typed;
  const titled = naturesOf(titleCues);
  const told = naturesOf(overviewCues);
  return told.find((nature) => titled.includes(nature)) ?? titled[0] ?? told[0];
}

function naturesOf(cues: readonly Cue[]): Nature[] {
  return cues.flatMap((cue) => NATURES.find((nature) => nature === cue.family.value) ?? []);
}
