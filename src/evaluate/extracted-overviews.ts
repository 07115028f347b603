// The catalogue and its norms in, what annotations are compared with out: one record per text of an overview.

import type { Norm } from '../extract/norm.js';
import type { Catalogue } from '../model/catalogue.js';
import type { ExtractedNorm, ExtractedOverview } from './align.js';

/** Every text of an overview has the overview's norms: annotations hold for all languages of an entry. */
export function extractedOverviews(catalogue: Catalogue, norms: readonly Norm[]): readonly ExtractedOverview[] {
  const byOverview = new Map<string, Norm[]>();
  for (const norm of norms) byOverview.set(norm.overview, [...(byOverview.get(norm.overview) ?? []), norm]);
  const stems = new Map(catalogue.pages.map((page) => [page.source.path, page.stem]));
  const instruments = new Map(catalogue.instruments.map((instrument) => [instrument.key, instrument]));
  return catalogue.overviews.flatMap((overview) => {
    const found = byOverview.get(overview.key) ?? [];
    const mentions = instruments.get(overview.instrument)?.mentions ?? [];
    return overview.texts.flatMap(({ page, language, traced, alsoAt }) =>
      // The same words on another page are one text, and an annotation of either page means it.
      [page.source.path, ...alsoAt.map(({ path }) => path)].map((path): ExtractedOverview => ({
        page: stems.get(path) ?? page.stem,
        jurisdiction: overview.instrument.split('/')[1] ?? '',
        urls: mentions.flatMap(({ place, url }) => (place.path === path && url ? [url] : [])),
        language,
        text: traced.text,
        norms: found.map((norm) => comparable(norm, language)),
      })),
    );
  });
}

function comparable(norm: Norm, language: string): ExtractedNorm {
  const evidence = norm.evidence.find((candidate) => candidate.language === language) ?? norm.evidence[0];
  return {
    measure: norm.measure,
    modality: norm.modality,
    bearer: norm.bearer,
    references: norm.references,
    exception: norm.exception !== undefined,
    confidence: norm.confidence,
    quote: evidence?.quote ?? '',
  };
}
