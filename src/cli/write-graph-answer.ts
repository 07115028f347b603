// The quads of a CONSTRUCT and a format in, the text to print out.

import { readFileSync } from 'node:fs';
import type { Quad } from '@rdfjs/types';
import { UsageError } from '../diagnostic.js';
import { CONCEPT_BASE } from '../rdf/concept-base.js';
import type { FormatName } from '../serialise/format.js';

/** What `--format` takes for a graph → the serialiser's name. */
export const GRAPH_FORMATS: Readonly<Record<string, FormatName>> = {
  ttl: 'turtle',
  trig: 'trig',
  nt: 'n-triples',
  nq: 'n-quads',
  jsonld: 'json-ld',
  rdf: 'rdf-xml',
};

/** What formats of rows come to for a graph. */
const NEAREST: Readonly<Record<string, string>> = { table: 'ttl', json: 'jsonld' };

export async function writeGraphAnswer(quads: readonly Quad[], format: string): Promise<string> {
  const name = GRAPH_FORMATS[NEAREST[format] ?? format];
  if (name === undefined) throw new UsageError(`--format ${format} is for rows; this question gives a graph`);
  const { serialise } = await import('../serialise/serialise.js');
  const { Dataset } = await import('../rdf/dataset.js');
  return serialise(Dataset.of(quads), name, {
    base: CONCEPT_BASE,
    context: name === 'json-ld' ? readFileSync(new URL('../../ontology/context.jsonld', import.meta.url), 'utf8') : '',
  });
}
