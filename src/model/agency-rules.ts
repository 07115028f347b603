// The text of ontology/agency-rules.yaml goes in; the words by which texts name who issued, oversees or runs something come out.

import { z } from 'zod';
import type { Outcome } from '../diagnostic.js';
import { readYaml } from '../read/yaml-document.js';

const words = z.array(z.string());
const byLanguage = z.record(z.string(), words);

const rulesFile = z.strictObject({
  /** Words before the name of the body. */
  cues: z.array(
    z.strictObject({ role: z.enum(['issuer', 'oversight', 'operator']), confidence: z.number(), words: byLanguage }),
  ),
  /** Words that, right before a cue, say that something else was issued or kept. */
  not_after: byLanguage,
  /** Verbs after the name of a body that tell what it does for the instrument. */
  deeds: z.array(
    z.strictObject({ role: z.enum(['oversight', 'operator']), confidence: z.number(), words: byLanguage }),
  ),
  /** Verbs after the name of a body that opens an overview: its own instrument. */
  subject_verbs: byLanguage,
  /** Words that a body's name contains. */
  body_words: byLanguage,
  /** Those of them that also stand in names of other things: 'Government Cloud'. */
  loose_body_words: words,
  /** Bodies that a name of one word tells. */
  single_bodies: words,
  /** Words of names, one list for each branch of the state. */
  branches: z.array(words),
  /** Words of what stands in brackets and is no body. */
  no_bodies: words,
  /** Words beside the kind of act, and whom they mean. */
  adjectives: z.array(
    z.strictObject({
      words: byLanguage,
      name: z.record(z.string(), z.string()),
      jurisdiction: z.string().optional(),
    }),
  ),
  /** Words of a title that makes the body which it names. */
  creating: byLanguage,
  /** Words that join two bodies. */
  conjunctions: words,
  /** Words that may stand inside a body's name in lower case. */
  inner_words: words,
  /** Words that begin what an act is about; inside a name they stand right behind the word for the body only. */
  subject_words: words,
  /** Articles before a name that are no part of it. */
  determiners: words,
  /** Words between an act, its number or its day and the name of its body. */
  links: words,
  /** Those of them that hold an article. */
  definite_links: words,
  /** What may stand before a name besides determiners. */
  before_names: words,
  /** Words before a month or year that opens an overview. */
  time_prepositions: words,
  /** Labels of a public body's host below the country's own domain, and endings that only public bodies have. */
  public_labels: words,
  public_suffixes: z.record(z.string(), words),
  shorteners: words,
});

export type AgencyRules = z.infer<typeof rulesFile>;

/** Reads the rules; reports `invalid-yaml` and `invalid-setting` with line and column, and then has no value. */
export function readAgencyRules(text: string, path: string): Outcome<AgencyRules | undefined> {
  const { document, diagnostics } = readYaml(text, path, rulesFile);
  return { value: document?.value, diagnostics };
}
