// The text of a CONSTRUCT's result in, distinct quads out.

import type { Quad } from '@rdfjs/types';
import { QueryError } from './engine.js';

/** @throws QueryError `bad-answer` when it cannot be read */
export async function parseGraph(text: string, format: 'nt' | 'ttl'): Promise<readonly Quad[]> {
  // Loaded late: a parser costs a cold start more than most queries do.
  const { readTurtle } = await import('../rdf/turtle-reader.js');
  const { Dataset } = await import('../rdf/dataset.js');
  const { value, diagnostics } = readTurtle({ path: 'result', text, format });
  const [problem] = diagnostics;
  if (problem) throw new QueryError('bad-answer', `The graph that came back cannot be read: ${problem.message}`);
  return Dataset.of(value).quads;
}
