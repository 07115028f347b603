// A term in; its entry on a page of the documentation out.

import type { NamedNode } from '@rdfjs/types';
import { dct, owl, rdfs, skos } from '../../rdf/vocabulary.js';
import { markup, type Html } from '../release/html.js';
import { crosswalkRows, linkRow } from './crosswalk.js';
import { inAllLanguages, namesByLanguage, textsOf } from './texts-by-language.js';
import { LABELS, labelOf, localName } from './term-name.js';
import type { VocabularyInput } from './vocabulary-input.js';

/** Texts that entries show, in the order in which they stand. */
const TEXTS: readonly (readonly [name: string, properties: readonly NamedNode[]])[] = [
  ['Label', LABELS],
  ['Other names', [skos('altLabel')]],
  ['Definition', [skos('definition'), rdfs('comment'), dct('description')]],
  ['Use', [skos('scopeNote')]],
  ['Example', [skos('example')]],
  ['History', [skos('historyNote')]],
  ['Changes', [skos('changeNote')]],
];

/** What the caller knows of a term beyond its texts. */
export interface EntryParts {
  /** From the page to the folder of the ontology. */
  readonly up: string;
  /** Rows between texts and crosswalk. */
  readonly links: readonly (readonly [name: string, terms: readonly string[]])[];
  /** Below the list: diagram, example. */
  readonly after?: readonly (Html | undefined)[];
}

/** A section with the name of the term as anchor, so that `#Term` leads to it. */
export function termEntry(input: VocabularyInput, term: string, { up, links, after = [] }: EntryParts): Html {
  const texts = TEXTS.flatMap(([name, properties]) => {
    const found = textsOf(input.terms, term, properties);
    const written = name === 'Other names' ? namesByLanguage(found) : inAllLanguages(found);
    return found.length === 0 ? [] : [markup`<dt>${name}</dt>${written}`];
  });
  return markup`<div class="term">
    <h3 id="${localName(term)}">${labelOf(input.terms, term)}</h3>
    <p><code>${term}</code>${deprecation(input, term)}</p>
    <dl>
      ${texts}
      ${links.flatMap(([name, terms]) => linkRow(input, name, terms, up))}
      ${crosswalkRows(input, term, up)}
      ${linkRow(input, 'Replaced by', input.terms.iris(term, dct('isReplacedBy')), up)}
    </dl>
    ${after}
  </div>`;
}

function deprecation({ terms }: VocabularyInput, term: string): Html | undefined {
  return terms.literal(term, owl('deprecated')) === 'true' ? markup` <strong>No longer to be used</strong>` : undefined;
}
