// A SPARQL syntax tree in; the places of its variables, or the same tree with terms put in their place, out.

import type { Query } from 'sparqljs';
import type { Literal, NamedNode } from '@rdfjs/types';

/** What a variable is doing where it stands. Only a `value` can be replaced by a term. */
export type VariableRole = 'value' | 'subject' | 'binding' | 'bound';

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
    else visit(value, roleUnder(node, key, role), places);
  }
}

function roleUnder(node: Tree, key: string, role: VariableRole): VariableRole {
  if (BINDING_KEYS.has(key)) return 'binding';
  if (key === 'subject' || key === 'predicate' || key === 'name') return 'subject';
  if (node['operator'] === 'bound') return 'bound';
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

/** The tree with each variable of the map replaced by its term; the tree that was given stays as it is. */
export function replaceVariables(query: Query, terms: ReadonlyMap<string, NamedNode | Literal>): Query {
  return replace(query, terms);
}

function replace<T>(node: T, terms: ReadonlyMap<string, NamedNode | Literal>): T;
function replace(node: unknown, terms: ReadonlyMap<string, NamedNode | Literal>): unknown {
  if (Array.isArray(node)) return node.map((item: unknown) => replace(item, terms));
  if (!isTree(node)) return node;
  if (isVariable(node)) return terms.get(node.value) ?? node;
  if (typeof node['termType'] === 'string') return node;
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, replace(value, terms)]));
}

function isTree(node: unknown): node is Tree {
  return typeof node === 'object' && node !== null;
}

function isVariable(node: Tree): node is Tree & { readonly value: string } {
  return node['termType'] === 'Variable' && typeof node['value'] === 'string';
}
