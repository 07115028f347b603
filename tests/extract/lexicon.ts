// The project's own lexicon, compiled once for all tests of the extractor.

import { loadKnowledge } from '../../src/build/load-knowledge.js';
import { compileLexicon } from '../../src/extract/compile-lexicon.js';
import { extractFromText } from '../../src/extract/extract-from-text.js';
import type { MergedReading } from '../../src/extract/merge-readings.js';
import type { Language } from '../../src/read/source-text.js';

export const lexicon = compileLexicon(loadKnowledge().lexicon);

/** Norms of a text under a title, by measure. */
export function normsOf(language: Language, title: string, text: string): Map<string, MergedReading> {
  const found = extractFromText(text, language, { title }, lexicon.value);
  return new Map(found.map((reading) => [reading.measure.notation, reading]));
}

/** `sbom obligation, mfa recommendation`, sorted. */
export function summary(language: Language, title: string, text: string): string {
  return [...normsOf(language, title, text)]
    .map(([measure, { modality }]) => `${measure} ${modality}`)
    .sort()
    .join(', ');
}
