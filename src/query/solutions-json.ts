// SPARQL 1.1 Query Results JSON in, solutions or a truth value out. https://www.w3.org/TR/sparql11-results-json/

import type { Term } from '@rdfjs/types';
import { QueryError, type Row, type Solutions } from './engine.js';
import { blankNode, literal, namedNode } from './plain-term.js';

/** @throws QueryError `bad-answer` when the text is no such document. */
export function parseSolutions(json: string): Solutions {
  const document = parseDocument(json);
  const variables = document.head?.vars;
  const bindings = document.results?.bindings;
  if (!variables || !bindings) throw badAnswer('there are no "head.vars" and "results.bindings" in it');
  return { variables, rows: bindings.map(parseRow) };
}

/** @throws QueryError `bad-answer` when the text is no such document. */
export function parseTruth(json: string): boolean {
  const { boolean, head, results } = parseDocument(json);
  // Some Virtuoso servers answer ASK with a table of one number, or of nothing.
  if (head?.vars?.[0] === VIRTUOSO_ASK) return (results?.bindings?.[0]?.[VIRTUOSO_ASK]?.value ?? '0') !== '0';
  if (typeof boolean !== 'boolean') throw badAnswer('there is no "boolean" in it');
  return boolean;
}

const VIRTUOSO_ASK = '__ASK_RETVAL';

interface JsonTerm {
  readonly type?: string;
  readonly value?: string;
  readonly 'xml:lang'?: string;
  readonly datatype?: string;
}

interface JsonDocument {
  readonly head?: { readonly vars?: readonly string[] };
  readonly results?: { readonly bindings?: readonly Readonly<Record<string, JsonTerm>>[] };
  readonly boolean?: unknown;
}

function parseDocument(json: string): JsonDocument {
  try {
    const document: unknown = JSON.parse(json);
    if (typeof document === 'object' && document !== null) return document;
  } catch (cause) {
    throw badAnswer('it is not JSON', cause);
  }
  throw badAnswer('it is not a JSON object');
}

function badAnswer(why: string, cause?: unknown): QueryError {
  return new QueryError('bad-answer', `The answer is no SPARQL Results JSON: ${why}`, { cause });
}

/** Without a prototype: an unbound `?constructor` has no entry either. */
function parseRow(binding: Readonly<Record<string, JsonTerm>>): Row {
  const terms = Object.entries(binding).map(([variable, term]) => [variable, parseTerm(term)] as const);
  const row: unknown = Object.setPrototypeOf(Object.fromEntries(terms), null);
  return row as Row;
}

function parseTerm({ type, value, 'xml:lang': language, datatype }: JsonTerm): Term {
  if (value === undefined) throw badAnswer('a term has no "value"');
  switch (type) {
    case 'uri':
      return namedNode(value);
    case 'bnode':
      return blankNode(value);
    // Virtuoso keeps to the older draft, which calls them so.
    case 'typed-literal':
    case 'literal':
      return parseLiteral(value, language, datatype);
    default:
      throw badAnswer(`a term has the type ${JSON.stringify(type)}`);
  }
}

const BOOLEAN = 'http://www.w3.org/2001/XMLSchema#boolean';

function parseLiteral(value: string, language: string | undefined, datatype: string | undefined): Term {
  if (language || datatype === undefined) return literal(value, language);
  // Virtuoso writes truth values as 1 and 0, which are legal but not canonical.
  const canonical = datatype === BOOLEAN ? value.replace(/^1$/u, 'true').replace(/^0$/u, 'false') : value;
  return literal(canonical, '', datatype);
}
