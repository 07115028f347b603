// The shape of ontology/instrument-rules.yaml; see the comments of the file for each block.

import { z } from 'zod';
import { LEGAL_FORCES } from './catalogue.js';
import { overviewStartWords } from './overview-starts.js';

const SCHEMES = ['eli', 'celex', 'number', 'gazette', 'bill', 'document-number', 'urn-lex', 'database'] as const;

const words = z.array(z.string());
/** Sources of regular expressions by language. */
const patterns = z.record(z.string(), z.string());
const wordsByLanguage = z.record(z.string(), words);
const scheme = z.enum(SCHEMES);

const typeRule = z.strictObject({
  type: z.string(),
  force: z.enum(LEGAL_FORCES),
  /** Force in single jurisdictions, by their code. */
  force_in: z.record(z.string(), z.enum(LEGAL_FORCES)).default({}),
  cues: wordsByLanguage.default({}),
  weak: wordsByLanguage.default({}),
});
const numberedRule = z.strictObject({ family: z.string(), type: z.string(), words, abbreviations: words.default([]) });
const documentNumberRule = z.strictObject({
  pattern: z.string(),
  value: z.string(),
  scheme,
  jurisdiction: z.string().optional(),
  type: z.string().optional(),
  family: z.string(),
  /** The pattern is about capitals; otherwise they do not matter. */
  capitals: z.boolean().optional(),
});
const linkRule = z.strictObject({
  pattern: z.string(),
  /** Of whoever links to it where none is given. */
  jurisdiction: z.string().optional(),
  scheme,
  value: z.string(),
  family: z.string().optional(),
  number: z.string().optional(),
  year: z.string().optional(),
  date: z.string().optional(),
  type: z.string().optional(),
  /** `article` where the address names a part of the act only. */
  partial: z.string().optional(),
  also: z.strictObject({ scheme, value: z.string() }).optional(),
});
const templateRule = z.strictObject({
  jurisdiction: z.string(),
  family: z.string(),
  scheme,
  value: z.string(),
  /** `link` where the number must come from an official link, since a title does not tell the kind of act. */
  when: z.literal('link').optional(),
});

/** Small words by which a sentence tells of which act it says that it was repealed. */
const statusSentenceWords = z.strictObject({
  /** Nouns for acts by gender. */
  nouns: z.partialRecord(z.enum(['masculine', 'feminine', 'neuter']), words),
  any_act: words,
  kind_words: words,
  articles: words,
  pointers: words,
  pronouns: words,
  auxiliaries: words,
  verbs: words,
  adverbs: words,
  prepositions: words,
  joints: words,
  openers: words,
  relatives: words,
  /** Before a relative they open a clause: 'hasta que'. */
  linked_openers: words.default([]),
  unrealised: words,
  followers: words.optional(),
});
export type StatusSentenceWords = z.infer<typeof statusSentenceWords>;

export const rulesFile = z.strictObject({
  types: z.array(typeRule),
  overview_starts: overviewStartWords,
  masks: wordsByLanguage,
  numbered: z.array(numberedRule),
  number_marks: words,
  number_signs: z.strictObject({ before: words, behind: words }),
  number_tails: words,
  union_signs: words,
  series_words: words,
  gazette_words: words,
  document_numbers: z.array(documentNumberRule),
  provisions: z.array(documentNumberRule),
  links: z.array(linkRule),
  templates: z.array(templateRule),
  months: wordsByLanguage,
  date_words: z.strictObject({
    ordinals: words,
    links: words,
    after_year: words,
    before: words,
    before_day: words,
    before_opening_day: words,
    year_signs: words,
    month_signs: words,
    day_signs: words,
  }),
  eras: z.array(z.strictObject({ words, before: z.number() })),
  first_year: words,
  made_on: z.record(z.string(), z.strictObject({ verbs: words, links: words, bodies: words })),
  other_days: words,
  relation_denials: wordsByLanguage,
  relations: z.array(
    z.strictObject({
      kind: z.enum(['repeals', 'repealed-by', 'supersedes', 'superseded-by', 'amends', 'implements']),
      words: wordsByLanguage,
    }),
  ),
  /** Whole answers of fields that ask whether an act is in force. */
  status_answers: z.strictObject({ 'in-force': words }),
  statuses: z.array(
    z.strictObject({
      status: z.enum(['in-force', 'proposed', 'repealed', 'superseded', 'expired', 'unknown']),
      words: wordsByLanguage.default({}),
      /** Words that say it in a field named status, where nothing else is meant. */
      field_words: wordsByLanguage.default({}),
    }),
  ),
  status_sentences: z.record(z.string(), statusSentenceWords),
  locators: words,
  cited_act: z.string(),
  title_joints: words,
  cyrillic_and: z.record(z.string(), z.string()),
  overview_signs: z.strictObject({ act_acts: patterns, repealed: patterns, time_limit: patterns }),
  places: z.strictObject({ forms: wordsByLanguage, articles: words, links: words, common_names: words }),
  common_words: wordsByLanguage,
  abbreviations: z.record(z.string(), z.string()),
  title_language: z.strictObject({
    /** Patterns of words that count for no language. */
    no_signs: words,
    words: wordsByLanguage,
    scripts: wordsByLanguage,
    letters: z.record(z.string(), z.string()),
    endings: wordsByLanguage,
  }),
  plain_acronyms: words,
  topics: z.record(z.string(), wordsByLanguage),
});
export type RulesFile = z.infer<typeof rulesFile>;
