// The catalogue as the graph will tell it: each jurisdiction, agency, instrument and overview once.

import type { Diagnostic, Place } from '../diagnostic.js';
import type { Page, TracedText } from '../parse/page.js';
import type { Language } from '../read/source-text.js';

/** Text with its BCP 47 language tag (the language it is in, not the language of the page it stands on). */
export interface LangText {
  readonly text: string;
  readonly language: string;
}

/** `key` of every entity is its path below the base IRI, e.g. `jurisdiction/CA`. */
export interface Jurisdiction {
  readonly key: string;
  /** ISO 3166-1 alpha-2, ISO 3166-2, or `EU`. */
  readonly code: string;
  readonly kind: 'country' | 'supranational-union' | 'subdivision';
  readonly names: readonly LangText[];
  /** Labels that pages printed beside the flag, when they are not one of the names. */
  readonly printedLabels: readonly LangText[];
  /** Same-place IRIs in Wikidata, GeoNames and the EU authority list. */
  readonly matches: readonly string[];
  /** UN M49 region code, three digits. */
  readonly m49Region?: string;
  readonly alpha3?: string;
  readonly partOf?: string;
}

export interface Agency {
  /** `agency/<slug>` */
  readonly key: string;
  readonly names: readonly LangText[];
  readonly acronyms: readonly LangText[];
  readonly jurisdiction?: string;
  readonly homepage?: string;
  readonly wikidata?: string;
}

export type AgencyRole = 'issuer' | 'oversight' | 'operator';

/** An agency's part in an instrument, how that was found, and how sure it is (0 to 1). */
export interface Attribution {
  readonly agency: string;
  readonly role: AgencyRole;
  readonly basis: 'field' | 'text' | 'title' | 'host' | 'jurisdiction' | 'curation';
  readonly confidence: number;
  readonly place: Place;
  readonly words?: string;
}

export type IdentifierScheme =
  'eli' | 'celex' | 'number' | 'gazette' | 'bill' | 'document-number' | 'urn-lex' | 'database';

/** `value` is normalised; `derived` is true where a published URI template made it from another identifier. */
export interface Identifier {
  readonly scheme: IdentifierScheme;
  readonly value: string;
  readonly derived: boolean;
}

/** One time that a page speaks of the instrument. */
export interface Mention {
  readonly place: Place;
  readonly pageLanguage: string;
  readonly title: LangText;
  readonly url?: string;
}

/** Why two mentions are, or are not, one instrument. */
export interface IdentityDecision {
  readonly verdict: 'same' | 'different';
  readonly because: string;
  readonly places: readonly Place[];
  /** Key of the other instrument when the verdict is `different`. */
  readonly other?: string;
}

export const LEGAL_FORCES = [
  'binding',
  'administrative',
  'non-binding',
  'proposed',
  'political',
  'contractual',
  'not-an-instrument',
] as const;
export type LegalForce = (typeof LEGAL_FORCES)[number];
export type Status = 'in-force' | 'proposed' | 'repealed' | 'superseded' | 'expired' | 'unknown';

export interface Instrument {
  /** `instrument/<jurisdiction>/<slug>`; the ledger keeps it stable. */
  readonly key: string;
  /** Keys that the ledger once gave to what turned out to be this instrument. */
  readonly formerKeys?: readonly string[];
  readonly jurisdiction: string;
  /** At most one per language, best first mention wins. */
  readonly titles: readonly LangText[];
  readonly alternativeTitles: readonly LangText[];
  /** Notation in the instrument-type scheme; absent when no rule applies. */
  readonly type?: string;
  readonly legalForce?: LegalForce;
  readonly status: Status;
  readonly year?: number;
  /** ISO 8601 date, or a month where a field gives no day. */
  readonly date?: string;
  readonly identifiers: readonly Identifier[];
  /** Every link that the pages give, normalised, sorted. */
  readonly pages: readonly string[];
  /** BCP 47 of the linked documents where the link tells. */
  readonly documentLanguages: readonly string[];
  readonly attributions: readonly Attribution[];
  readonly relations: readonly {
    readonly kind: 'repeals' | 'amends' | 'implements' | 'supersedes';
    readonly target: string;
    readonly place: Place;
  }[];
  readonly mentions: readonly Mention[];
  readonly decisions: readonly IdentityDecision[];
}

/** One language version of an overview, with every place that gives the same words. */
export interface OverviewText {
  readonly language: Language;
  readonly traced: TracedText;
  readonly page: Page;
  readonly alsoAt: readonly Place[];
}

export interface Overview {
  /** `overview/<jurisdiction>/<instrument slug>/<category>` */
  readonly key: string;
  readonly instrument: string;
  /** Notation in the category scheme. */
  readonly category: string;
  readonly texts: readonly OverviewText[];
}

export interface CatalogueCounts {
  readonly pages: number;
  readonly entries: number;
  readonly rows: number;
  readonly merged: number;
  readonly skipped: Readonly<Record<string, number>>;
}

export interface Catalogue {
  readonly pages: readonly Page[];
  readonly jurisdictions: readonly Jurisdiction[];
  readonly agencies: readonly Agency[];
  readonly instruments: readonly Instrument[];
  readonly overviews: readonly Overview[];
  /** Category notations that no shipped scheme has, with the labels the pages give. */
  readonly addedCategories: readonly { readonly notation: string; readonly labels: readonly LangText[] }[];
  readonly counts: CatalogueCounts;
  readonly findings: readonly Diagnostic[];
}
