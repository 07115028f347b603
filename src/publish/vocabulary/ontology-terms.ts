// The statements of the ontology in; its classes and properties in the order of their names out.

import type { NamedNode } from '@rdfjs/types';
import { owl, rdf, rdfs, skos } from '../../rdf/vocabulary.js';
import type { VocabularyInput } from './vocabulary-input.js';

const CLASS_TYPES: readonly NamedNode[] = [owl('Class'), rdfs('Class')];
const PROPERTY_TYPES: readonly NamedNode[] = [
  owl('ObjectProperty'),
  owl('DatatypeProperty'),
  owl('AnnotationProperty'),
  rdf('Property'),
];

/** Only those in the namespace of the ontology. */
export function classesOf(input: VocabularyInput): string[] {
  return ownTerms(input, CLASS_TYPES);
}

/** Only those in the namespace of the ontology. */
export function propertiesOf(input: VocabularyInput): string[] {
  return ownTerms(input, PROPERTY_TYPES);
}

function ownTerms({ ontology, terms }: VocabularyInput, types: readonly NamedNode[]): string[] {
  const found = types.flatMap((type) => terms.subjectsOfType(type)).filter((term) => term.startsWith(`${ontology}#`));
  return [...new Set(found)].sort();
}

/** Concept schemes that say what they are called. */
export function schemesOf({ terms }: VocabularyInput): string[] {
  return terms
    .subjectsOfType(skos('ConceptScheme'))
    .filter((scheme) => terms.subjectsOfType(skos('Concept')).some((concept) => isIn(concept, scheme, terms)))
    .sort();
}

/** In the order of their IRIs. */
export function conceptsOf({ terms }: VocabularyInput, scheme: string): string[] {
  return terms.subjectsOfType(skos('Concept')).filter((concept) => isIn(concept, scheme, terms));
}

function isIn(concept: string, scheme: string, terms: VocabularyInput['terms']): boolean {
  return terms.iris(concept, skos('inScheme')).includes(scheme);
}
