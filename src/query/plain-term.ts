// Strings in, RDF/JS terms out: the few lines that results need. Loading a library for them costs a cold start 15 ms and more.

import type { BlankNode, Literal, NamedNode, Term } from '@rdfjs/types';

const RDF_LANG_STRING = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#langString';
const XSD_STRING = 'http://www.w3.org/2001/XMLSchema#string';

export function namedNode(value: string): NamedNode {
  return new PlainNamedNode(value);
}

export function blankNode(value: string): BlankNode {
  return new PlainBlankNode(value);
}

/** A plain string, a text in a language, or a typed value. */
export function literal(value: string, language = '', datatype = XSD_STRING): Literal {
  return new PlainLiteral(value, language, namedNode(language === '' ? datatype : RDF_LANG_STRING));
}

class PlainNamedNode implements NamedNode {
  readonly termType = 'NamedNode';
  constructor(readonly value: string) {}

  equals(other: Term | null | undefined): boolean {
    return other?.termType === this.termType && other.value === this.value;
  }
}

class PlainBlankNode implements BlankNode {
  readonly termType = 'BlankNode';
  constructor(readonly value: string) {}

  equals(other: Term | null | undefined): boolean {
    return other?.termType === this.termType && other.value === this.value;
  }
}

class PlainLiteral implements Literal {
  readonly termType = 'Literal';
  constructor(
    readonly value: string,
    readonly language: string,
    readonly datatype: NamedNode,
  ) {}

  equals(other: Term | null | undefined): boolean {
    return (
      other?.termType === this.termType &&
      other.value === this.value &&
      other.language === this.language &&
      other.datatype.value === this.datatype.value
    );
  }
}
