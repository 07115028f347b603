// What a librarian keeps in ontology/, as the model stage uses it.

import type { LangText } from './catalogue.js';
import type { InstrumentRules } from './instrument-rules.js';
import type { AgencyRules } from './agency-rules.js';

/** A body that the registry knows. */
export interface RegisteredAgency {
  readonly slug: string;
  readonly names: readonly LangText[];
  /** Other names, former names among them. */
  readonly otherNames: readonly LangText[];
  readonly acronyms: readonly LangText[];
  /** ISO code or `EU`; absent for bodies of no state. */
  readonly jurisdiction?: string;
  readonly homepage?: string;
  readonly wikidata?: string;
  /** Slug of the body that took its place. */
  readonly replacedBy?: string;
  /** `private` for companies, parties and associations; `government` for a government as a whole, which many titles name. */
  readonly kind: 'public' | 'private' | 'government';
}

/** `issuer`: what it serves is its owner's own; `law-database` and `file-host` serve what others issue. */
export const HOST_KINDS = [
  'issuer',
  'law-database',
  'parliament',
  'file-host',
  'archive',
  'translation',
  'code-host',
  'company',
  'association',
  'party',
  'research',
] as const;
export type HostKind = (typeof HOST_KINDS)[number];

export interface RegisteredHost {
  readonly host: string;
  /** Only addresses whose path starts so; the longest prefix wins. */
  readonly pathPrefix?: string;
  readonly kind: HostKind;
  /** Agency slug. */
  readonly owner?: string;
  readonly jurisdiction?: string;
}

export interface CategoryRecord {
  readonly notation: string;
  readonly labels: readonly LangText[];
}

/** What is known of a jurisdiction beyond the country library. */
export interface JurisdictionFacts {
  readonly names: readonly LangText[];
  readonly otherNames: readonly LangText[];
  readonly matches: readonly string[];
  readonly m49Region?: string;
  /** For those that no code list has: unions and organisations of states, and cities. */
  readonly kind?: 'supranational-union' | 'city';
  /** Code of the whole whose government makes the instruments of a part. */
  readonly governedBy?: string;
}

export interface Registries {
  readonly agencies: readonly RegisteredAgency[];
  readonly hosts: readonly RegisteredHost[];
  readonly categories: readonly CategoryRecord[];
  readonly jurisdictions: ReadonlyMap<string, JurisdictionFacts>;
  readonly rules: InstrumentRules;
  readonly agencyRules: AgencyRules;
}
