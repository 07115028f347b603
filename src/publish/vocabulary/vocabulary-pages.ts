// The ontology with its vocabularies in; the pages that document them out.

import { ontologyPage } from './ontology-page.js';
import { schemesOf } from './ontology-terms.js';
import { schemePage } from './scheme-page.js';
import { schemePath } from './term-name.js';
import type { VocabularyInput } from './vocabulary-input.js';

/**
 * One page for the ontology, with `#Term` for each class and property, and one for each vocabulary.
 * @param formats extensions of the data files that stand beside each page
 * @returns path below the folder of the ontology → HTML; the same input gives the same pages
 */
export function vocabularyPages(input: VocabularyInput, formats: readonly string[] = []): ReadonlyMap<string, string> {
  return new Map([
    ['index.html', ontologyPage(input, formats)],
    ...schemesOf(input).map(
      (scheme) => [`${schemePath(scheme, input)}/index.html`, schemePage(input, scheme, formats)] as const,
    ),
  ]);
}
