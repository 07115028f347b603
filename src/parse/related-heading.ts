// A heading in; whether it stands over links that belong to no country, such as 'See also', out.

import { foldWords } from './fold-words.js';
import { inAnyLanguage, PAGE_WORDS } from './page-words.js';

const RELATED = new Set(inAnyLanguage(PAGE_WORDS.related_headings));

export function isRelatedHeading(label: string): boolean {
  return RELATED.has(foldWords(label));
}
