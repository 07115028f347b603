// Reference entries and extracted overviews go in, pairs come out: same page, jurisdiction and link.

import type { AnnotatedEntry } from './annotation.js';
import type { Bearer, Modality } from '../extract/norm.js';
import type { Language } from '../read/source-text.js';

/** A norm as far as it is compared, with what a reader of the error list needs. */
export interface ExtractedNorm {
  readonly measure: string;
  readonly modality: Modality;
  readonly bearer: Bearer;
  readonly references: readonly string[];
  readonly exception: boolean;
  readonly confidence: number;
  readonly quote: string;
}

/** What was extracted from one text of one overview. */
export interface ExtractedOverview {
  /** Stem of the page: its file name without extension and language. */
  readonly page: string;
  readonly jurisdiction: string;
  readonly urls: readonly string[];
  readonly language: Language;
  readonly text: string;
  readonly norms: readonly ExtractedNorm[];
}

export interface AlignedPair {
  readonly entry: AnnotatedEntry;
  readonly overview: ExtractedOverview;
}

/**
 * Pairs every entry with the overview of the same page, jurisdiction and link, once per language; the nth entry of a key with
 * the nth overview of it. Entries of a page that the input lacks take overviews of other pages that no entry claimed.
 */
export function align(
  entries: readonly AnnotatedEntry[],
  overviews: readonly ExtractedOverview[],
): readonly AlignedPair[] {
  const pages = new Set(overviews.map((overview) => overview.page));
  const known = entries.filter((entry) => pages.has(entry.page));
  const first = pair(known, overviews, true);
  const claimed = new Set(first.map(({ overview }) => overview));
  const others = entries.filter((entry) => !pages.has(entry.page));
  return [
    ...first,
    ...pair(
      others,
      overviews.filter((overview) => !claimed.has(overview)),
      false,
    ),
  ];
}

function pair(
  entries: readonly AnnotatedEntry[],
  overviews: readonly ExtractedOverview[],
  samePage: boolean,
): AlignedPair[] {
  const taken = new Set<ExtractedOverview>();
  return entries.flatMap((entry) => {
    const fitting = overviews.filter(
      (overview) =>
        !taken.has(overview) &&
        (!samePage || overview.page === entry.page) &&
        overview.jurisdiction === entry.jurisdiction &&
        overview.urls.some((url) => normaliseUrl(url) === normaliseUrl(entry.url)),
    );
    const onePerLanguage = fitting.filter(
      (overview, index) => fitting.findIndex((other) => other.language === overview.language) === index,
    );
    for (const overview of onePerLanguage) taken.add(overview);
    return onePerLanguage.map((overview) => ({ entry, overview }));
  });
}

/** A link without scheme, `www.`, place in the document and closing signs that pages leave at its end. */
export function normaliseUrl(url: string): string {
  return url
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/#(?![/!]).*$/, '')
    .replace(/[)/\s]+$/, '')
    .toLowerCase();
}
