// A term in; the terms of other vocabularies that it is mapped to, as HTML, out.

import { iri } from '../../rdf/terms.js';
import { PREFIXES } from '../../rdf/vocabulary.js';
import { markup, type Html } from '../release/html.js';
import { termLink } from './term-name.js';
import type { VocabularyInput } from './vocabulary-input.js';

/** Property → what it says of the other term. */
const MAPPINGS: readonly (readonly [property: string, meaning: string])[] = [
  [`${PREFIXES.owl}equivalentClass`, 'Same as'],
  [`${PREFIXES.owl}equivalentProperty`, 'Same as'],
  [`${PREFIXES.skos}exactMatch`, 'Same as'],
  [`${PREFIXES.skos}closeMatch`, 'Close to'],
  [`${PREFIXES.skos}broadMatch`, 'Part of'],
  [`${PREFIXES.skos}narrowMatch`, 'Includes'],
  [`${PREFIXES.skos}relatedMatch`, 'Related to'],
  [`${PREFIXES.rdfs}seeAlso`, 'See also'],
];

/** Rows of a definition list; none where nothing is mapped. */
export function crosswalkRows(input: VocabularyInput, term: string, up: string): Html[] {
  return MAPPINGS.flatMap(([property, meaning]) => linkRow(input, meaning, input.terms.iris(term, iri(property)), up));
}

/** A row of a definition list with links to terms; none where there are no terms. */
export function linkRow(input: VocabularyInput, name: string, terms: readonly string[], up: string): Html[] {
  if (terms.length === 0) return [];
  return [
    markup`<dt>${name}</dt>
        ${[...terms].sort().map((term) => markup`<dd>${termLink(input, term, up)}</dd>`)}`,
  ];
}
