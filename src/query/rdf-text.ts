// File names in, what an engine can load out: content, media type, base.

/** One RDF document as an engine takes it. */
export interface RdfText {
  /** Names it in messages. */
  readonly path: string;
  readonly content: string | Uint8Array;
  readonly mediaType: string;
  /** What its relative IRIs are resolved against. */
  readonly baseIri: string;
  /** It was checked when it was built, and need not be checked again when it is loaded. */
  readonly isChecked?: boolean;
}

/** File extension → media type, the ones that keep named graphs and load fastest first. */
export const RDF_EXTENSIONS = {
  nq: 'application/n-quads',
  trig: 'application/trig',
  nt: 'application/n-triples',
  ttl: 'text/turtle',
  rdf: 'application/rdf+xml',
  jsonld: 'application/ld+json',
} as const;
export type RdfExtension = keyof typeof RDF_EXTENSIONS;

/** The extension of an RDF file, packed with gzip or not, or nothing when the name has none of them. */
export function rdfExtensionOf(path: string): RdfExtension | undefined {
  const extension = /\.([a-z]+)(?:\.gz)?$/u.exec(path)?.[1];
  return extension !== undefined && isRdfExtension(extension) ? extension : undefined;
}

function isRdfExtension(extension: string): extension is RdfExtension {
  return Object.hasOwn(RDF_EXTENSIONS, extension);
}
