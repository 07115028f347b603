// Strings in, RDF/JS terms out: the few lines that results need. Loading a library for them costs a cold start 15 ms and more.

import type { BlankNode, Literal, NamedNode, Term } from '@rdfjs/types';

const RDF_LANG_STRING = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#langString';
const XSD_STRING = 'http://www.w3.org/2001/XMLSchema#string';

export function namedNode(value: string): NamedNode {
  return { termType: 'NamedNode', value, equals: (other) => isSameTerm(other, 'NamedNode', value) };
}

export function blankNode(value: string): BlankNode {
  return { termType: 'BlankNode', value, equals: (other) => isSameTerm(other, 'BlankNode', value) };
}

/** A plain string, a text in a language, or a typed value. */
export function literal(value: string, language = '', datatype = XSD_STRING): Literal {
  const type = language === '' ? datatype : RDF_LANG_STRING;
  return {
    termType: 'Literal',
    value,
    language,
    datatype: namedNode(type),
    equals: (other) =>
      other?.termType === 'Literal' &&
      other.value === value &&
      other.language === language &&
      other.datatype.value === type,
  };
}

function isSameTerm(other: Term | null | undefined, termType: Term['termType'], value: string): boolean {
  return other?.termType === termType && other.value === value;
}
