// The closed table of formats: a name in, what files and servers need to know about the format out.

/** One way to write a dataset. */
export interface Format {
  /** Name for people. */
  readonly label: string;
  /** Media type without parameters. */
  readonly mediaType: string;
  /** Without the dot. */
  readonly extension: string;
  /** Name of the file in a build folder. */
  readonly fileName: string;
  /** `quads` keep graph names; with `triples` all graphs are merged into one. */
  readonly keeps: 'quads' | 'triples';
}

/** Format name → format. */
export const FORMATS = {
  turtle: row('Turtle', 'text/turtle', 'ttl', 'triples'),
  trig: row('TriG', 'application/trig', 'trig', 'quads'),
  'n-triples': row('N-Triples', 'application/n-triples', 'nt', 'triples'),
  'n-quads': row('N-Quads', 'application/n-quads', 'nq', 'quads'),
  'json-ld': row('JSON-LD', 'application/ld+json', 'jsonld', 'triples'),
  'rdf-xml': row('RDF/XML', 'application/rdf+xml', 'rdf', 'triples'),
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof FORMATS;

/** All names, in the order of the table. */
export const FORMAT_NAMES: readonly FormatName[] = ['turtle', 'trig', 'n-triples', 'n-quads', 'json-ld', 'rdf-xml'];

function row<const E extends string>(label: string, mediaType: string, extension: E, keeps: Format['keeps']) {
  return { label, mediaType, extension, fileName: `graph.${extension}` as const, keeps };
}
