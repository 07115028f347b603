// A query without an answer and its engine in; the IRIs of the query that the graph does not have, with near ones, out.

import { nearest } from '../read/nearest.js';
import type { QueryEngine } from './engine.js';
import { KNOWN_PREFIXES } from './known-prefixes.js';
import { parseQuery } from './sparql-text.js';

/** Named as in a query: `osp:Norm`, or `<IRI>` where no prefix fits. */
export interface AbsentName {
  readonly name: string;
  /** Nearest first. */
  readonly near: readonly string[];
}

/** A long list of values would bury what else is said. */
const MOST_NAMES = 5;

/** IRIs that occur nowhere in the graph, neither in a statement nor as a name of one of its parts. */
export async function absentNames(sparql: string, engine: QueryEngine): Promise<readonly AbsentName[]> {
  const query = await parseQuery(sparql, KNOWN_PREFIXES);
  const iris = new Set<string>();
  collect(query, iris);
  if (iris.size === 0) return [];
  const { rows } = await engine.select(`SELECT ?iri {
  VALUES ?iri { ${[...iris].map((iri) => `<${iri}>`).join(' ')} }
  FILTER(!EXISTS { ?iri ?p1 ?o1 } && !EXISTS { ?s2 ?iri ?o2 } && !EXISTS { ?s3 ?p3 ?iri } && !EXISTS { GRAPH ?iri { ?s4 ?p4 ?o4 } })
}`);
  const absent = new Set(rows.flatMap(({ iri }) => (iri ? [iri.value] : [])));
  const prefixes = Object.entries({ ...KNOWN_PREFIXES, ...query.prefixes });
  const named = [...iris].filter((iri) => absent.has(iri)).slice(0, MOST_NAMES);
  return Promise.all(
    named.map(async (iri) => ({
      name: nameOf(iri, prefixes),
      near: (await nearIris(iri, engine)).map((each) => nameOf(each, prefixes)),
    })),
  );
}

/** Functions, services and datatypes need not be in a graph, and what a CONSTRUCT makes is not there yet. */
const ELSEWHERE = new Set(['function', 'template', 'datatype']);

function collect(node: unknown, iris: Set<string>): void {
  if (typeof node !== 'object' || node === null) return;
  if ('termType' in node && node.termType === 'NamedNode' && 'value' in node) iris.add(String(node.value));
  if ('type' in node && node.type === 'service') return;
  for (const [key, value] of Object.entries(node)) if (!ELSEWHERE.has(key)) collect(value, iris);
}

async function nearIris(iri: string, engine: QueryEngine): Promise<readonly string[]> {
  const namespace = /^.*[/#:]/u.exec(iri)?.[0] ?? '';
  const { rows } = await engine.select(`SELECT DISTINCT ?iri {
  { ?iri ?p1 ?o1 } UNION { ?s2 ?iri ?o2 } UNION { ?s3 ?p3 ?iri } FILTER(ISIRI(?iri) && STRSTARTS(STR(?iri), "${namespace}"))
}`);
  const local = iri.slice(namespace.length);
  const locals = rows.flatMap((row) => (row.iri ? [row.iri.value.slice(namespace.length)] : [])).sort();
  // Classes begin with a capital, properties do not: `osp:Measures` rather means the class than the property.
  const alike = locals.filter((each) => isClass(each) === isClass(local));
  return nearest(local, [...alike, ...locals], 2).map((each) => namespace + each);
}

function isClass(local: string): boolean {
  return /^\p{Lu}/u.test(local);
}

function nameOf(iri: string, prefixes: readonly (readonly [string, string])[]): string {
  const fitting = prefixes.filter(
    ([, start]) => iri.startsWith(start) && /^\w(?:[\w.-]*\w)?$/u.test(iri.slice(start.length)),
  );
  const [prefix, start] = fitting[0] ?? [];
  return prefix === undefined || start === undefined ? `<${iri}>` : `${prefix}:${iri.slice(start.length)}`;
}
