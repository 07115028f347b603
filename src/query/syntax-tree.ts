// A SPARQL syntax tree in; the places of its variables, or the same tree with terms put in their place, out.

import type { Query } from 'sparqljs';
import type { Literal, NamedNode } from '@rdfjs/types';

/** What a variable is doing where it stands. Only a `value` can be replaced by a term. */
export type VariableRole = 'value' | 'subject' | 'binding';

export interface VariablePlace {
  readonly name: string;
  readonly role: VariableRole;
}

type Tree = Readonly<Record<string, unknown>>;

/** Keys of the tree under which a variable is given a value rather than used. */
const BINDING_KEYS = new Set(['variable', 'variables']);

/** Every occurrence of every variable. */
export function variablePlaces(query: Query): readonly VariablePlace[] {
  const places: VariablePlace[] = [];
  visit(query, 'value', places);
  return places;
}

function visit(node: unknown, role: VariableRole, places: VariablePlace[]): void {
  if (Array.isArray(node)) {
    for (const item of node) visit(item, role, places);
    return;
  }
  if (!isTree(node)) return;
  if (isVariable(node)) {
    places.push({ name: node.value, role });
    return;
  }
  for (const [key, value] of Object.entries(node)) {
    if (key === 'values') visitValues(value, places);
    else visit(value, roleUnder(key, role), places);
  }
}

function roleUnder(key: string, role: VariableRole): VariableRole {
  if (BINDING_KEYS.has(key)) return 'binding';
  if (key === 'subject' || key === 'predicate' || key === 'name') return 'subject';
  // `(expression AS ?variable)` stands among the projected variables, but the expression only uses its own.
  return key === 'expression' || role !== 'binding' ? 'value' : role;
}

/** The rows of VALUES are records from `?variable` to term. */
function visitValues(rows: unknown, places: VariablePlace[]): void {
  if (!Array.isArray(rows)) return;
  for (const row of rows) {
    if (!isTree(row)) continue;
    for (const name of Object.keys(row)) places.push({ name: name.slice(1), role: 'binding' });
  }
}

/** What a parameter becomes: a term, or `undefined` where none was given. */
export type ParameterTerms = ReadonlyMap<string, NamedNode | Literal | undefined>;

/**
 * The tree with each variable of the map replaced by its term; one without a term stays. `BOUND(?parameter)` is known then, and so
 * are the expressions that hang on it: a FILTER that turns out true is left out. The tree that was given stays as it is.
 */
export function replaceVariables(query: Query, terms: ParameterTerms): Query {
  return replace(query, terms);
}

function replace<T>(node: T, terms: ParameterTerms): T;
function replace(node: unknown, terms: ParameterTerms): unknown {
  if (Array.isArray(node))
    return node.map((item: unknown) => replace(item, terms)).filter((item) => !isTrueFilter(item));
  if (!isTree(node)) return node;
  if (isVariable(node)) return terms.get(node.value) ?? node;
  if (typeof node['termType'] === 'string') return node;
  const known = boundness(node, terms);
  if (known !== undefined) return truth(known);
  return simplified(Object.fromEntries(Object.entries(node).map(([key, value]) => [key, replace(value, terms)])));
}

/** Whether the parameter in `BOUND(?parameter)` has a term; nothing for any other node. */
function boundness(node: Tree, terms: ParameterTerms): boolean | undefined {
  if (node['operator'] !== 'bound') return undefined;
  const [variable] = argumentsOf(node);
  if (!isTree(variable) || !isVariable(variable) || !terms.has(variable.value)) return undefined;
  return terms.get(variable.value) !== undefined;
}

/** `!`, `&&` and `||` with a known side. */
function simplified(node: Tree): unknown {
  const { operator } = node;
  const [left, right] = argumentsOf(node);
  const known = truthOf(left);
  if (known === undefined) return node;
  if (operator === '!') return truth(!known);
  if (operator === '||') return known ? truth(true) : right;
  if (operator === '&&') return known ? right : truth(false);
  return node;
}

function argumentsOf({ args }: Tree): readonly unknown[] {
  return Array.isArray(args) ? args : [];
}

const XSD_BOOLEAN = 'http://www.w3.org/2001/XMLSchema#boolean';

/** A literal of the tree that is a truth value. */
function truth(value: boolean): unknown {
  return {
    termType: 'Literal',
    value: String(value),
    language: '',
    datatype: { termType: 'NamedNode', value: XSD_BOOLEAN },
  };
}

function truthOf(node: unknown): boolean | undefined {
  if (!isTree(node) || node['termType'] !== 'Literal' || !isTree(node['datatype'])) return undefined;
  return node['datatype']['value'] === XSD_BOOLEAN ? node['value'] === 'true' : undefined;
}

function isTrueFilter(node: unknown): boolean {
  return isTree(node) && node['type'] === 'filter' && truthOf(node['expression']) === true;
}

function isTree(node: unknown): node is Tree {
  return typeof node === 'object' && node !== null;
}

function isVariable(node: Tree): node is Tree & { readonly value: string } {
  return node['termType'] === 'Variable' && typeof node['value'] === 'string';
}
