// The ontology in; what it says about its versions, as HTML, out.

import { dct, owl, skos } from '../../rdf/vocabulary.js';
import { markup, type Html } from '../release/html.js';
import { inAllLanguages, textsOf } from './texts-by-language.js';
import type { VocabularyInput } from './vocabulary-input.js';

/** Nothing where the ontology has no version. */
export function versionHistory({ ontology, terms }: VocabularyInput): Html | undefined {
  const version = terms.literal(ontology, owl('versionInfo'));
  if (version === undefined) return undefined;
  const days = [
    ['First issued', terms.literal(ontology, dct('created')) ?? terms.literal(ontology, dct('issued'))],
    ['Changed', terms.literal(ontology, dct('modified'))],
    ['Before it', terms.iri(ontology, owl('priorVersion'))],
    ['Data made with this still fit', terms.iri(ontology, owl('backwardCompatibleWith'))],
  ].flatMap(([name, value]) => (value === undefined ? [] : [markup`<dt>${name}</dt><dd>${value}</dd>`]));
  const notes = [...textsOf(terms, ontology, [skos('historyNote')]), ...textsOf(terms, ontology, [skos('changeNote')])];
  return markup`<section>
    <h2 id="history">Versions</h2>
    <dl>
      <dt>This version</dt><dd>${version}</dd>
      ${days}
      ${notes.length > 0 ? markup`<dt>What changed</dt>${inAllLanguages(notes)}` : undefined}
    </dl>
  </section>`;
}
