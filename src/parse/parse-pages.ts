// The texts of a catalogue in, its pages in the same order out.

import type { Diagnostic, Outcome } from '../diagnostic.js';
import type { SourceText } from '../read/source-text.js';
import { loadLanguageDetector } from './language-detector.js';
import { frontMatterOf } from './markdown-chunks.js';
import { statedLanguage } from './page-language.js';
import type { Page } from './page.js';
import { parsePage, type ParseOptions } from './parse-page.js';

/**
 * Parses every page. Only where the language of a page is stated nowhere, the detector is loaded, which takes a third of a
 * second.
 */
export async function parsePages(
  sources: readonly SourceText[],
  places: Pick<ParseOptions, 'namesPlace' | 'partNamed'> = {},
): Promise<Outcome<readonly Page[]>> {
  const isStated = (source: SourceText): boolean =>
    statedLanguage(source, frontMatterOf(source.text).yaml) !== undefined;
  const detector = sources.every(isStated) ? {} : { detectLanguage: await loadLanguageDetector() };
  const options = { ...detector, ...places };
  const diagnostics: Diagnostic[] = [];
  const value = sources.map((source) => {
    const parsed = parsePage(source, options);
    diagnostics.push(...parsed.diagnostics);
    return parsed.value;
  });
  return { value, diagnostics };
}
