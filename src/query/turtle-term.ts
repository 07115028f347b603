// One term in, the way Turtle and SPARQL write it out.

import type { Term } from '@rdfjs/types';

const XSD = 'http://www.w3.org/2001/XMLSchema#';

/** Integers, decimals and truth values are written bare where that reads back as the same term. */
export function turtleTerm(term: Term): string {
  switch (term.termType) {
    case 'NamedNode':
      return `<${term.value}>`;
    case 'BlankNode':
      return `_:${term.value}`;
    case 'Literal':
      return turtleLiteral(term.value, term.language, term.datatype.value);
    default:
      throw new TypeError(`A result holds no term of type ${term.termType}`);
  }
}

const BARE: ReadonlyMap<string, RegExp> = new Map([
  [`${XSD}integer`, /^[+-]?[0-9]+$/u],
  [`${XSD}decimal`, /^[+-]?[0-9]*\.[0-9]+$/u],
  [`${XSD}boolean`, /^(?:true|false)$/u],
]);

function turtleLiteral(value: string, language: string, datatype: string): string {
  if (BARE.get(datatype)?.test(value)) return value;
  const quoted = `"${value.replace(/["\\\n\r\t]/gu, (character) => ESCAPES[character] ?? character)}"`;
  if (language !== '') return `${quoted}@${language}`;
  return datatype === `${XSD}string` ? quoted : `${quoted}^^<${datatype}>`;
}

const ESCAPES: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
