// Texts by language in, literals or the one text that fits a reader out.

import type { Literal } from '@rdfjs/types';
import { literal } from '../../rdf/terms.js';

/** BCP 47 tag → text. At least one. */
export type Texts = Readonly<Record<string, string>>;

/** One literal per language, in the order of the tags. */
export function literals(texts: Texts): Literal[] {
  return Object.entries(texts)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([language, text]) => literal(text, language));
}

/** The English text, else the first one: for formats that hold a single language. */
export function oneText(texts: Texts): string {
  return texts['en'] ?? Object.values(texts)[0] ?? '';
}
