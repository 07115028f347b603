// A dataset and the name of a format in, the text of the file out.

import { UsageError } from '../diagnostic.js';
import type { Dataset } from '../rdf/dataset.js';
import type { FormatName } from './format.js';
import { projectPrefixes } from './prefixes.js';

/** What the formats that shorten names need to know. */
export interface SerialiseOptions {
  /** Base IRI of the data, for the prefixes of its registers. */
  readonly base: string;
  /** The published JSON-LD context: a document with `@context`. */
  readonly context: string;
}

/** Format name → writer. JSON-LD and RDF/XML are loaded when they are needed: their libraries slow every start. */
const WRITERS: Readonly<Record<FormatName, (dataset: Dataset, options: SerialiseOptions) => Promise<string>>> = {
  turtle: async (dataset, { base }) => (await import('./turtle.js')).writeTurtle(dataset, projectPrefixes(base)),
  trig: async (dataset, { base }) => (await import('./turtle.js')).writeTriG(dataset, projectPrefixes(base)),
  'n-triples': async (dataset) => (await import('./n-quads.js')).writeNTriples(dataset),
  'n-quads': async (dataset) => (await import('./n-quads.js')).writeNQuads(dataset),
  'json-ld': async (dataset, { context }) => {
    const { readContext, writeJsonLd } = await import('./json-ld.js');
    return writeJsonLd(dataset, readContext(context));
  },
  'rdf-xml': async (dataset, { base }) => (await import('./rdf-xml.js')).writeRdfXml(dataset, projectPrefixes(base)),
};

/**
 * Writes a dataset in one format: the same set of quads gives the same text, in whatever order it was made.
 *
 * @throws UsageError when there is no such format
 * @throws InvalidTermError on terms that the format cannot hold; terms made by `rdf/terms` it always can.
 * @example await serialise(dataset, 'turtle', { base: 'https://w3id.org/oss-policy/', context })
 */
export async function serialise(dataset: Dataset, format: FormatName, options: SerialiseOptions): Promise<string> {
  // Callers in JavaScript are not held to the type.
  if (!Object.hasOwn(WRITERS, format)) {
    throw new UsageError(`There is no format '${format}'; there are ${Object.keys(WRITERS).join(', ')}`);
  }
  return WRITERS[format](dataset, options);
}
