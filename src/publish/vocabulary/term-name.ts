// The IRI of a term in; its label, its short form and the place of its documentation out.

import type { NamedNode } from '@rdfjs/types';
import type { GraphReader } from '../../rdf/graph-reader.js';
import { dct, PREFIXES, rdfs, skos } from '../../rdf/vocabulary.js';
import { markup, type Html } from '../release/html.js';
import { textsOf } from './texts-by-language.js';
import type { VocabularyInput } from './vocabulary-input.js';

/** Where labels are looked for, the first that is there. */
export const LABELS: readonly NamedNode[] = [skos('prefLabel'), rdfs('label'), dct('title')];

/** English where there is any, else the first label, else the short form. */
export function labelOf(reader: GraphReader, term: string): string {
  return textsOf(reader, term, LABELS)[0]?.text ?? shortForm(term);
}

/** `eli:LegalResource` where the prefix is known, else the whole IRI. */
export function shortForm(term: string): string {
  const known = Object.entries(PREFIXES).find(([, namespace]) => term.startsWith(namespace));
  return known ? `${known[0]}:${term.slice(known[1].length)}` : term;
}

/** What follows the last `#` or `/`. */
export function localName(term: string): string {
  return /[^#/]*$/u.exec(term)?.[0] ?? term;
}

/** `measure` of `https://w3id.org/oss-policy/measure`: the path below the folder that the ontology is in. */
export function schemePath(scheme: string, { ontology }: VocabularyInput): string {
  const folder = ontology.slice(0, -localName(ontology).length);
  return scheme.startsWith(folder) ? scheme.slice(folder.length) : localName(scheme);
}

/**
 * A link to where a term is documented: a place of these pages, else its own address.
 * @param up from the page to the folder of the ontology: empty, or a number of `../`
 */
export function termLink(input: VocabularyInput, term: string, up: string): Html {
  const labels = textsOf(input.terms, term, LABELS);
  const [first, ...others] = labels;
  const name = first
    ? markup`<span lang="${first.language || 'en'}">${first.text}</span>`
    : markup`<code>${shortForm(term)}</code>`;
  const rest = others.map(({ language, text }) => markup`, <span lang="${language || 'en'}">${text}</span>`);
  return markup`<a href="${termAddress(input, term, up)}">${name}</a>${rest}`;
}

function termAddress(input: VocabularyInput, term: string, up: string): string {
  const { ontology, terms } = input;
  if (term.startsWith(`${ontology}#`) && terms.has(term)) return `${up}index.html#${localName(term)}`;
  const scheme = terms.iri(term, skos('inScheme'));
  if (scheme !== undefined) return `${up}${schemePath(scheme, input)}/index.html#${localName(term)}`;
  return term;
}
