// `curation.yaml` in, checked decisions with their places out.

import { z } from 'zod';
import type { Diagnostic, Place } from '../diagnostic.js';
import { BEARERS, MODALITIES } from '../extract/norm.js';
import { readYaml } from '../read/yaml-document.js';

const statements = z.strictObject({
  modality: z.enum(MODALITIES).optional(),
  bearer: z.enum(BEARERS).optional(),
  references: z.array(z.string().min(1)).optional(),
  exception: z.union([z.string().min(1), z.literal(false)]).optional(),
  quantity: z.string().min(1).optional(),
  deadline: z.string().min(1).optional(),
});

const facts = z.strictObject({
  type: z.string().min(1).optional(),
  legalForce: z
    .enum(['binding', 'administrative', 'non-binding', 'proposed', 'political', 'contractual', 'not-an-instrument'])
    .optional(),
  status: z.enum(['in-force', 'proposed', 'repealed', 'superseded', 'expired', 'unknown']).optional(),
  year: z.int().min(1000).max(9999).optional(),
  date: z.iso.date().optional(),
});

const accountability = {
  /** Who decided: a person, team or role. */
  by: z.string().min(1),
  on: z.iso.date(),
  why: z.string().min(1),
};
/** `<jurisdiction>/<instrument slug>/<category>/<measure>`: keys of the ledger, so a decision survives rewording. */
const normKey = z
  .string()
  .regex(/^[^/\s]+\/[^/\s]+\/[^/\s]+\/[^/\s]+$/u, 'expected jurisdiction/instrument/category/measure');
const instrumentKey = z.string().regex(/^[^/\s]+\/[^/\s]+$/u, 'expected jurisdiction/instrument');
/** The modality and bearer that the person saw, to notice when extraction changes under a decision. */
const seen = z.string().optional();

const decision = z.discriminatedUnion('decide', [
  z.strictObject({ decide: z.literal('accept'), norm: normKey, seen, ...accountability }),
  z.strictObject({ decide: z.literal('reject'), norm: normKey, seen, ...accountability }),
  z.strictObject({ decide: z.literal('correct'), norm: normKey, seen, set: statements, ...accountability }),
  z.strictObject({
    decide: z.literal('add'),
    norm: normKey,
    set: statements.extend({ modality: z.enum(MODALITIES) }),
    /** Verbatim words of the overview that show the norm. */
    quote: z.string().min(1),
    ...accountability,
  }),
  z.strictObject({ decide: z.literal('fact'), instrument: instrumentKey, set: facts, ...accountability }),
]);

const curationSchema = z.strictObject({ decisions: z.array(decision).nullish() });

export type DecisionSettings = z.infer<typeof decision>;
export type NormStatements = z.infer<typeof statements>;
export type InstrumentFacts = z.infer<typeof facts>;

/** One decision with the place where it stands in the file. */
export type Decision = DecisionSettings & { readonly place: Place };

/**
 * Reads a curation file.
 * @returns the decisions in file order; none when the file has an error (`invalid-yaml`, `invalid-setting`)
 */
export function readCuration(
  text: string,
  path: string,
): { readonly decisions: readonly Decision[]; readonly diagnostics: readonly Diagnostic[] } {
  const { document, diagnostics } = readYaml(text, path, curationSchema);
  if (!document) return { decisions: [], diagnostics };
  const decisions = (document.value.decisions ?? []).map((settings, index) => ({
    ...settings,
    place: document.placeOf(['decisions', index]),
  }));
  return { decisions, diagnostics };
}
