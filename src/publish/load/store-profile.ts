// The closed table of stores: a profile name in, what a load has to know about that kind of store out.

import type { ValueQuirks } from './normalise-literal.js';

/** How a store of one kind is spoken to. Everything here is data; the code of a load asks no profile by name. */
export interface StoreProfile {
  /** Name for people. */
  readonly label: string;
  /** What the address on the command line is the address of, with an example. */
  readonly address: string;
  /** Paths below that address, by the kind of request. */
  readonly paths: StorePaths;
  /** Media type of an uploaded graph; the content is N-Triples either way. */
  readonly mediaType: 'application/n-triples' | 'text/turtle';
  /** A line in front of every upload. */
  readonly firstLine: string;
  readonly compression: 'gzip' | 'none';
  /** Longest upload, before compression. */
  readonly pieceBytes: number;
  /** `digest`: a password is never sent in the clear. `basic`: it is, unless the store asks for a digest. */
  readonly authentication: 'basic' | 'digest';
  readonly swap: SwapMethod;
  /** What the store does to the text of values. */
  readonly values: ValueQuirks;
  /** What the store would damage without a word; such data is refused before anything is sent. */
  readonly refuses: readonly RefusedData[];
}

export interface StorePaths {
  /** Queries of the load itself. */
  readonly query: string;
  readonly update: string;
  readonly graphStore: string;
  /** Queries of readers, where that is another address. */
  readonly read?: string;
}

/**
 * `transaction`: one update request copies all staging graphs over the graphs; the store shows readers the state
 * before or after. `pointer`: each release has graphs of its own, and one statement says which release is current.
 */
export type SwapMethod = 'transaction' | 'pointer';

export type RefusedData = 'long-iri' | 'long-literal' | 'geometry-with-crs' | 'xml-literal';

const MEGABYTE = 1024 * 1024;

/** What most stores have in common: the SPARQL 1.1 protocols as they are written. */
const STANDARD = {
  mediaType: 'application/n-triples',
  firstLine: '',
  compression: 'none',
  pieceBytes: 16 * MEGABYTE,
  authentication: 'basic',
  swap: 'transaction',
  values: 'canonical',
  refuses: [],
} as const satisfies Partial<StoreProfile>;

/** Profile name → profile. */
export const STORE_PROFILES = {
  fuseki: {
    ...STANDARD,
    label: 'Apache Jena Fuseki',
    address: 'the dataset, such as http://localhost:3030/ds',
    paths: { query: '/query', update: '/update', graphStore: '/data' },
    compression: 'gzip',
  },
  virtuoso: {
    ...STANDARD,
    label: 'OpenLink Virtuoso',
    address: 'the server, such as http://localhost:8890',
    paths: { query: '/sparql-auth', update: '/sparql-auth', graphStore: '/sparql-graph-crud-auth', read: '/sparql' },
    mediaType: 'text/turtle',
    // It guesses the format from the first line and takes N-Triples with a long literal there for plain text.
    firstLine: '@prefix x: <urn:x:> .\n',
    pieceBytes: 4 * MEGABYTE,
    authentication: 'digest',
    swap: 'pointer',
    values: 'virtuoso',
    refuses: ['long-iri', 'long-literal', 'geometry-with-crs', 'xml-literal'],
  },
  graphdb: {
    ...STANDARD,
    label: 'GraphDB or RDF4J Server',
    address: 'the repository, such as http://localhost:7200/repositories/policies',
    paths: { query: '', update: '/statements', graphStore: '/rdf-graphs/service' },
  },
  oxigraph: {
    ...STANDARD,
    label: 'Oxigraph server',
    address: 'the server, such as http://localhost:7878',
    paths: { query: '/query', update: '/update', graphStore: '/store' },
    compression: 'gzip',
  },
  qlever: {
    ...STANDARD,
    label: 'QLever',
    address: 'the server, such as http://localhost:7001',
    paths: { query: '', update: '', graphStore: '' },
    pieceBytes: 8 * MEGABYTE,
  },
  stardog: {
    ...STANDARD,
    label: 'Stardog',
    address: 'the database, such as http://localhost:5820/policies',
    paths: { query: '/query', update: '/update', graphStore: '' },
    compression: 'gzip',
  },
  neptune: {
    ...STANDARD,
    label: 'Amazon Neptune',
    address: 'the cluster, such as https://example.cluster.neptune.amazonaws.com:8182',
    paths: { query: '/sparql', update: '/sparql', graphStore: '/sparql/gsp/' },
    pieceBytes: 4 * MEGABYTE,
  },
  sparql: {
    ...STANDARD,
    label: 'SPARQL 1.1 Graph Store Protocol',
    address: 'a server that takes queries, updates and graphs there; --update-url and --graph-url name others',
    paths: { query: '', update: '', graphStore: '' },
    pieceBytes: 4 * MEGABYTE,
  },
} as const satisfies Record<string, StoreProfile>;

export type StoreProfileName = keyof typeof STORE_PROFILES;

/** All names, in the order of the table. */
export const STORE_PROFILE_NAMES: readonly StoreProfileName[] = [
  'fuseki',
  'virtuoso',
  'graphdb',
  'oxigraph',
  'qlever',
  'stardog',
  'neptune',
  'sparql',
];

/** Whether there is a profile of that name. */
export function isStoreProfileName(name: string): name is StoreProfileName {
  return Object.hasOwn(STORE_PROFILES, name);
}
