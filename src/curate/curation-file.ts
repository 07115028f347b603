// `curation.yaml` in, checked decisions with their places out.

import { z } from 'zod';
import type { Diagnostic, Place } from '../diagnostic.js';
import { BEARERS, MODALITIES } from '../extract/norm.js';
import { nearest } from '../read/nearest.js';
import { readYaml, type YamlValue } from '../read/yaml-document.js';

const statements = z.strictObject({
  modality: z.enum(MODALITIES).optional(),
  bearer: z.enum(BEARERS).optional(),
  /** Words of the overview that name the bearer; `false` takes away those that the rules found. */
  bearerText: z.union([z.string().min(1), z.literal(false)]).optional(),
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

/** A file without anything but comments has no decisions. */
const curationSchema = z.strictObject({ decisions: z.array(decision).nullish() }).nullable();

export type DecisionSettings = z.infer<typeof decision>;
export type NormStatements = z.infer<typeof statements>;
export type InstrumentFacts = z.infer<typeof facts>;

/** One decision with the place where it stands in the file. */
export type Decision = DecisionSettings & { readonly place: Place };

/** Notations that the vocabularies have, for settings that no closed list in code can check. */
export interface KnownNotations {
  readonly measures: readonly string[];
  readonly instrumentTypes: readonly string[];
}

/**
 * Reads a curation file.
 * @param known what the vocabularies have; without it measures and instrument types are taken as they are
 * @returns the decisions in file order; none when the file has an error (`invalid-yaml`, `invalid-setting`)
 */
export function readCuration(
  text: string,
  path: string,
  known?: KnownNotations,
): { readonly decisions: readonly Decision[]; readonly diagnostics: readonly Diagnostic[] } {
  const { document, diagnostics } = readYaml(text, path, curationSchema);
  if (!document) return { decisions: [], diagnostics };
  const unknown = known ? unknownNotations(document, known) : [];
  if (unknown.length > 0) return { decisions: [], diagnostics: unknown };
  const decisions = settingsOf(document).map((settings, index) => ({
    ...settings,
    place: document.placeOf(['decisions', index]),
  }));
  return { decisions, diagnostics };
}

/** So many names can be read in a message. */
const FEW = 40;

type CurationDocument = YamlValue<z.infer<typeof curationSchema>>;

function settingsOf({ value }: CurationDocument): readonly DecisionSettings[] {
  return value?.decisions ?? [];
}

/** A misspelt notation would go into the graph as a concept that no scheme has, far from the line that says it. */
function unknownNotations(document: CurationDocument, known: KnownNotations): Diagnostic[] {
  return settingsOf(document).flatMap((settings, index): Diagnostic[] => {
    const at = (...keys: string[]): readonly (string | number)[] => ['decisions', index, ...keys];
    if (settings.decide !== 'fact') {
      const measure = settings.norm.slice(settings.norm.lastIndexOf('/') + 1);
      return unknownNotation(document, at('norm'), measure, 'measure', known.measures);
    }
    const { type } = settings.set;
    return type === undefined
      ? []
      : unknownNotation(document, at('set', 'type'), type, 'instrument-type', known.instrumentTypes);
  });
}

function unknownNotation(
  { placeOf }: CurationDocument,
  keys: readonly (string | number)[],
  notation: string,
  scheme: 'measure' | 'instrument-type',
  known: readonly string[],
): Diagnostic[] {
  if (known.includes(notation)) return [];
  const near = nearest(notation, known).map((candidate) => `'${candidate}'`);
  const all =
    known.length <= FEW ? known.join(', ') : `one that 'policygraph query code-list --scheme ${scheme}' lists`;
  return [
    {
      severity: 'error',
      code: 'invalid-setting',
      message: `${keys.join('.')}: there is no ${scheme.replace('-', ' ')} '${notation}'`,
      place: placeOf(keys),
      ...(near.length > 0 ? { hint: `did you mean ${near.join(' or ')}?` } : { expected: all }),
    },
  ];
}
