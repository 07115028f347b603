// Counts and settings in; countries, languages and years in the terms of the EU lists out.

import type { NamedNode } from '@rdfjs/types';
import { iri } from '../../rdf/terms.js';
import type { DescriptionInput } from './description.js';

/** Entries of the country list: of the jurisdictions, and of the countries that subdivisions are part of. */
export function countries({ facts, lists }: DescriptionInput): NamedNode[] {
  const entries = facts.jurisdictionCodes.flatMap((code) => lists.find('country', primaryTag(code)) ?? []);
  return [...new Set(entries)].sort().map(iri);
}

/** Entries of the language list, of the pages. */
export function languages({ facts, lists, settings }: DescriptionInput): NamedNode[] {
  const tags = facts.pageLanguages.length > 0 ? facts.pageLanguages : Object.keys(settings.title);
  const entries = tags.flatMap((tag) => lists.find('language', primaryTag(tag)) ?? []);
  return [...new Set(entries)].sort().map(iri);
}

export interface Period {
  /** ISO 8601 days. */
  readonly start: string;
  readonly end: string;
}

/**
 * The period of the settings, else from the first to the last year of the instruments; the last one ends with the release
 * when that is earlier. A graph without years says nothing: its instruments may be of any time.
 */
export function period({ settings, facts, release }: DescriptionInput): Period | undefined {
  if (settings.temporal) return settings.temporal;
  if (!facts.years) return undefined;
  const end = `${facts.years.last}-12-31`;
  const earlier = release.date < end && release.date.startsWith(facts.years.last) ? release.date : end;
  return { start: `${facts.years.first}-01-01`, end: earlier };
}

/** `BR` of `BR-SP`, `pt` of `pt-BR`. */
export function primaryTag(code: string): string {
  return code.split('-')[0] ?? code;
}
