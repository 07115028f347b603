// A norm: one thing an instrument demands, advises, allows, forbids, promises or states about one measure.

import type { Place } from '../diagnostic.js';
import type { LangText } from '../model/catalogue.js';
import type { Language } from '../read/source-text.js';

export const MODALITIES = [
  'obligation',
  'prohibition',
  'recommendation',
  'commitment',
  'permission',
  'statement',
] as const;
export type Modality = (typeof MODALITIES)[number];

export const BEARERS = ['public-sector', 'issuer', 'industry', 'stewards', 'repositories', 'unspecified'] as const;
export type Bearer = (typeof BEARERS)[number];

/** The words that show a norm. */
export interface Evidence {
  /** BCP 47 */
  readonly language: string;
  /** Clean quotation, lines joined by one space. */
  readonly quote: string;
  /** The page's own characters from `start` to `end`, quote markers and line breaks included. */
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Half-open range in the decoded page, counted in Unicode code points as the Web Annotation model asks. */
  readonly start: number;
  readonly end: number;
  readonly place: Place;
}

/** Spans in the clean overview text (UTF-16, half-open) that `explain` marks. */
export interface Mark {
  readonly kind: 'cue' | 'scope' | 'measure' | 'reference' | 'exception' | 'bearer' | 'quantity' | 'deadline';
  readonly language: Language;
  readonly start: number;
  readonly end: number;
}

export interface Norm {
  /** `norm/<jurisdiction>/<instrument slug>/<category>/<measure>` */
  readonly key: string;
  readonly instrument: string;
  readonly overview: string;
  readonly measure: string;
  readonly modality: Modality;
  readonly bearer: Bearer;
  /** The bearer as the text names it. */
  readonly bearerText?: LangText;
  /** Normalised in English: `Article 13(5)`, `Annex I, Part II`; sorted, without duplicates. */
  readonly references: readonly string[];
  readonly exception?: LangText;
  readonly quantity?: string;
  readonly deadline?: string;
  readonly evidence: readonly Evidence[];
  /** 0 to 1, two decimals. */
  readonly confidence: number;
  /** Name of the rule that decided the modality, e.g. `modality/verb-scope`. */
  readonly rule: string;
  /** Lexicon phrases that matched. */
  readonly phrases: readonly string[];
  readonly marks: readonly Mark[];
}
