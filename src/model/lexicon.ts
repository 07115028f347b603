// The words the extractor knows, as data: measures with their phrases and cue families, per language.

import type { Language } from '../read/source-text.js';

/** One pattern of the phrase syntax (see `src/extract/pattern.ts`) in one language. */
export interface LexiconPhrase {
  readonly pattern: string;
  readonly language: Language;
}

/** A measure of the scheme: `broader` is absent on groups. */
export interface LexiconMeasure {
  readonly notation: string;
  readonly broader?: string;
  /** `osp:phrase`, `skos:prefLabel` and `skos:altLabel`. */
  readonly phrases: readonly LexiconPhrase[];
  /** `osp:notPhrase`: cancels a match of the same measure that it covers or touches. */
  readonly notPhrases: readonly LexiconPhrase[];
  /** Modality of a mention as an aim (`digital-sovereignty` named as a purpose is said, not promised). */
  readonly asAim?: string;
  /** Texts name it as a reason for other measures: only an explicit duty makes more of it than `asAim`. */
  readonly isReason: boolean;
  /** Something that an issuer offers: a platform or programme that promotes it does it. */
  readonly asService: boolean;
  /** Group of bearers that the measure speaks to where the text names nobody. */
  readonly usualBearer?: string;
}

/** What an instrument is, as far as the force of its words depends on it. */
export const NATURES = ['binding', 'strategy', 'guidance', 'programme'] as const;
export type Nature = (typeof NATURES)[number];

/**
 * How a cue family acts on the measures in its reach.
 * `operator` gives its modality; `soft` does too, but a trailing participle of it is an effect; `act` is somebody's own doing unless an
 * operator governs it; `purpose` opens a purpose clause; `effect`, `background` and `negation` open a stretch without norms,
 * `effect-sentence` and `background-sentence` do so for a whole sentence; `cap` lets nothing in its sentence be more than its value;
 * `limit` is an exception and `limit-before` one that limits the sentence before it; the others name persons (`bearer`), kinds of
 * instrument (`nature`), provisions (`reference`) and numbers in words for them (`number`), words that point back (`continuation`), what an instrument rests on (`basis`), and what numbers and times look like.
 */
export const CUE_KINDS = [
  'operator',
  'soft',
  'act',
  'purpose',
  'effect',
  'effect-sentence',
  'background',
  'background-sentence',
  'negation',
  'cap',
  'limit',
  'limit-before',
  'bearer',
  'nature',
  'reference',
  'number',
  'basis',
  'continuation',
  'abbreviation',
  'quantity',
  'deadline',
] as const;
export type CueKind = (typeof CUE_KINDS)[number];

/** A family of cue phrases that act alike. */
export interface CueFamily {
  readonly notation: string;
  readonly kind: CueKind;
  /** Modality, bearer, nature or English reference word, depending on `kind`. */
  readonly value?: string;
  /** Modality by nature of the instrument, where it depends on it. */
  readonly valueByNature: Readonly<Partial<Record<Nature, string>>>;
  /** Small differences in behaviour that rules ask for, e.g. `passive`, `after-comma`. */
  readonly traits: readonly string[];
  readonly phrases: readonly LexiconPhrase[];
  readonly notPhrases: readonly LexiconPhrase[];
}

/** Words that patterns name together as `{notation}`, e.g. all names of open-source software. */
export interface WordClass {
  readonly notation: string;
  readonly phrases: readonly LexiconPhrase[];
}

/** What small words do in a sentence; each is described in `ontology/word-roles.ttl`. */
export const WORD_ROLES = [
  'joint',
  'conjunction',
  'clause-conjunction',
  'contrasting',
  'resuming',
  'complementizer',
  'relative-pronoun',
  'subordinating',
  'subject-pronoun',
  'before-pronoun',
  'object-pronoun',
  'preposition',
  'attributive',
  'determiner',
  'definite',
  'naming',
  'before-noun',
  'leading',
  'part-of',
  'lister',
  'range',
  'number-mark',
  'before-paragraph',
  'transitional',
  'modal',
  'denying',
  'agent',
  'providing',
  'adverbial',
  'impersonal',
  'respectively',
  'accompanying',
  'distributive',
  'lacking',
  'relative',
] as const;
export type WordRole = (typeof WORD_ROLES)[number];

/** Everything the extractor needs to know about words. */
export interface Lexicon {
  readonly measures: readonly LexiconMeasure[];
  readonly cues: readonly CueFamily[];
  readonly classes: readonly WordClass[];
  /** Language → word in lower case → what it does. */
  readonly roles: Readonly<Record<Language, ReadonlyMap<string, ReadonlySet<WordRole>>>>;
  /** Groups of measures that overviews of a category are about, by notation of the category (`osp:usualGroup`). */
  readonly usualGroups: ReadonlyMap<string, ReadonlySet<string>>;
  /** Learned from `ontology/examples`; a language without any is read by phrases alone. */
  readonly resemblance: Readonly<Partial<Record<Language, ResemblanceWeights>>>;
}

/** Weights as they stand in `ontology/resemblance/<language>.json`; numbers are hundredths. */
export interface ResemblanceWeights {
  /** Notations, and `none` for clauses without any measure. */
  readonly measures: readonly string[];
  readonly bias: readonly number[];
  /** Feature → how rare it is, then pairs of an index in `measures` and its weight. */
  readonly features: Readonly<Record<string, readonly number[]>>;
}

/** Does the text have the shape of weights? */
export function isResemblanceWeights(value: unknown): value is ResemblanceWeights {
  return (
    typeof value === 'object' &&
    value !== null &&
    'measures' in value &&
    Array.isArray(value.measures) &&
    'bias' in value &&
    Array.isArray(value.bias) &&
    'features' in value &&
    typeof value.features === 'object' &&
    value.features !== null
  );
}
