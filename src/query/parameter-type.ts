// The closed table of parameter types: what a person may write for each, and as which term it enters the query.

/** Concepts of a scheme are named by notation or label: scheme → the word for one in messages. */
export const CONCEPT_SCHEMES = {
  measure: 'measure',
  modality: 'modality',
  category: 'category',
  bearer: 'bearer',
  'instrument-type': 'instrument type',
  'legal-force': 'legal force',
  status: 'status',
  'review-status': 'review status',
} as const;
export type ConceptScheme = keyof typeof CONCEPT_SCHEMES;

/** Things of the graph that have names: they are looked up, and what is not found is an error. */
const ENTITY_TYPES = ['country', 'instrument', 'agency', 'norm', 'requirement', 'framework'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** Values that need no graph. */
const VALUE_TYPES = ['language', 'year', 'integer', 'number', 'date', 'text', 'iri'] as const;
export type ValueType = (typeof VALUE_TYPES)[number];

export type NamedType = ConceptScheme | EntityType;
/** An earlier release of the graph: a file or folder, which is loaded beside the graph, or the IRI of a graph. */
export type ParameterType = NamedType | ValueType | 'release';

export const PARAMETER_TYPES: readonly ParameterType[] = [
  ...keysOf(CONCEPT_SCHEMES),
  ...ENTITY_TYPES,
  ...VALUE_TYPES,
  'release',
];

export function isConceptScheme(type: ParameterType): type is ConceptScheme {
  return Object.hasOwn(CONCEPT_SCHEMES, type);
}

export function isNamedType(type: ParameterType): type is NamedType {
  return isConceptScheme(type) || ENTITY_TYPES.some((entity) => entity === type);
}

/** What a BASIL suffix says about the term: nothing (a plain string), an IRI or a number. */
export type TermKind = 'iri' | 'integer' | 'number' | 'date' | 'string';

/** The term that a value of the type becomes. */
export function termKindOf(type: ParameterType): TermKind {
  if (isNamedType(type) || type === 'iri' || type === 'release') return 'iri';
  if (type === 'year' || type === 'integer') return 'integer';
  if (type === 'number' || type === 'date') return type;
  return 'string';
}

function keysOf<K extends string>(table: Readonly<Record<K, string>>): readonly K[] {
  return Object.keys(table).filter((key): key is K => Object.hasOwn(table, key));
}
