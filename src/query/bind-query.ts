// A parsed query and terms for its parameters in, the text that an engine runs out. Values enter as terms of the tree only.

import { Generator } from 'sparqljs/lib/SparqlGenerator.js';
import type { Query } from 'sparqljs';
import { replaceVariables, type ParameterTerms } from './syntax-tree.js';

/** Every parameter variable (without `?`) → its term, or nothing where none was given. */
export type Bindings = ParameterTerms;

/**
 * Puts terms in the place of parameter variables and prints the query; a parameter without a term stays a free variable.
 * @param limit most rows (or triples' solutions) wanted; a smaller limit of the query itself stays
 */
export function bindQuery(query: Query, bindings: Bindings, limit?: number): string {
  const bound = limited(replaceVariables(query, bindings), limit);
  // The generator writes `1 ` for an integer but trusts its lexical form; the terms were checked when they were made.
  const text = new Generator().stringify(bound);
  // It would indent behind these signs too, inside a string.
  return /[\u2028\u2029]/u.test(text) ? new Generator({ indent: '' }).stringify(bound) : text;
}

function limited(query: Query, limit: number | undefined): Query {
  if (limit === undefined || query.queryType === 'ASK') return query;
  const own = 'limit' in query && typeof query.limit === 'number' ? query.limit : Number.POSITIVE_INFINITY;
  return { ...query, limit: Math.min(own, limit) } as Query;
}
