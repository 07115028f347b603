// A query in, the graphs that its FROM clauses name out.

import { UsageError } from '../diagnostic.js';
import { isIri } from '../rdf/iri.js';
import { namesDataset, parseQuery } from './sparql-text.js';

export interface NamedDataset {
  readonly defaultGraphs: readonly string[];
  readonly namedGraphs: readonly string[];
}

/** Nothing for a query without a dataset clause, and for one that only the engine can say what is wrong with. */
export async function datasetOf(sparql: string): Promise<NamedDataset | undefined> {
  if (!namesDataset(sparql)) return undefined;
  try {
    const { from } = await parseQuery(sparql);
    const [defaultGraphs, namedGraphs] = [from?.default, from?.named].map((graphs = []) => [
      ...new Set(graphs.map(({ value }) => value)),
    ]) as [string[], string[]];
    return [...defaultGraphs, ...namedGraphs].every(isIri) ? { defaultGraphs, namedGraphs } : undefined;
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw error;
  }
}
