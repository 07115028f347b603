// The namespaces that the graph uses: one table of prefixes, and for each a function from local name to term.

import { DataFactory } from 'n3';
import type { NamedNode } from '@rdfjs/types';

/**
 * Prefix → namespace IRI. Two prefixes may share a namespace (the EU core vocabularies do); writers use the first.
 */
export const PREFIXES = {
  adms: 'http://www.w3.org/ns/adms#',
  cccev: 'http://data.europa.eu/m8g/',
  cv: 'http://data.europa.eu/m8g/',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  dpv: 'https://w3id.org/dpv#',
  dqv: 'http://www.w3.org/ns/dqv#',
  eli: 'http://data.europa.eu/eli/ontology#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  oa: 'http://www.w3.org/ns/oa#',
  odrl: 'http://www.w3.org/ns/odrl/2/',
  org: 'http://www.w3.org/ns/org#',
  osp: 'https://w3id.org/oss-policy/ontology#',
  owl: 'http://www.w3.org/2002/07/owl#',
  prov: 'http://www.w3.org/ns/prov#',
  qb: 'http://purl.org/linked-data/cube#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  schema: 'https://schema.org/',
  sh: 'http://www.w3.org/ns/shacl#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  vann: 'http://purl.org/vocab/vann/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  void: 'http://rdfs.org/ns/void#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

export type Prefix = keyof typeof PREFIXES;

/** Makes the term of a local name: `skos('prefLabel')`. */
export type Namespace = (localName: string) => NamedNode;

function namespace(prefix: Prefix): Namespace {
  const base = PREFIXES[prefix];
  return (localName) => DataFactory.namedNode(base + localName);
}

export const adms = namespace('adms');
export const dcat = namespace('dcat');
export const dct = namespace('dct');
export const dqv = namespace('dqv');
export const eli = namespace('eli');
export const foaf = namespace('foaf');
export const oa = namespace('oa');
export const org = namespace('org');
export const osp = namespace('osp');
export const owl = namespace('owl');
export const prov = namespace('prov');
export const qb = namespace('qb');
export const rdf = namespace('rdf');
export const rdfs = namespace('rdfs');
export const schema = namespace('schema');
export const sh = namespace('sh');
export const skos = namespace('skos');
export const spdx = namespace('spdx');
export const vann = namespace('vann');
export const vcard = namespace('vcard');
export const voidNamespace = namespace('void');
export const xsd = namespace('xsd');
