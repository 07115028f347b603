// A dataset and the name of a format in, the text of the file out.

import type { Dataset } from '../rdf/dataset.js';
import type { FormatName } from './format.js';
import type { JsonLdContext } from './json-ld.js';
import type { PrefixTable } from './prefixes.js';

/** What the formats that shorten names shorten them with. */
export interface SerialiseOptions {
  /** For Turtle, TriG and RDF/XML; prefixes that no name uses are not written. */
  readonly prefixes: PrefixTable;
  /** For JSON-LD. */
  readonly context: JsonLdContext;
}

/** Format name → writer. JSON-LD and RDF/XML are loaded when they are needed: their libraries slow every start. */
const WRITERS: Readonly<Record<FormatName, (dataset: Dataset, options: SerialiseOptions) => Promise<string>>> = {
  turtle: async (dataset, { prefixes }) => (await import('./turtle.js')).writeTurtle(dataset, prefixes),
  trig: async (dataset, { prefixes }) => (await import('./turtle.js')).writeTriG(dataset, prefixes),
  'n-triples': async (dataset) => (await import('./n-quads.js')).writeNTriples(dataset),
  'n-quads': async (dataset) => (await import('./n-quads.js')).writeNQuads(dataset),
  'json-ld': async (dataset, { context }) => (await import('./json-ld.js')).writeJsonLd(dataset, context),
  'rdf-xml': async (dataset, { prefixes }) => (await import('./rdf-xml.js')).writeRdfXml(dataset, prefixes),
};

/**
 * Writes a dataset in one format: the same set of quads gives the same text, in whatever order it was made.
 *
 * @throws InvalidTermError on terms that the format cannot hold; terms made by `rdf/terms` it always can.
 * @example await serialise(dataset, 'turtle', { prefixes: projectPrefixes(baseIri), context })
 */
export async function serialise(dataset: Dataset, format: FormatName, options: SerialiseOptions): Promise<string> {
  return WRITERS[format](dataset, options);
}
