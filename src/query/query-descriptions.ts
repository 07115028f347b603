// Canned queries and the address of an endpoint in, their description in RDF out, in the layout of the sparql-examples collection.
// https://github.com/sib-swiss/sparql-examples

import type { Quad } from '@rdfjs/types';
import { iri, literal, quad } from '../rdf/terms.js';
import { rdf, rdfs, schema, sh, xsd } from '../rdf/vocabulary.js';
import { bindQuery } from './bind-query.js';
import type { CannedQuery } from './canned-query.js';
import { conceptIri } from './find-named.js';
import { isConceptScheme } from './parameter-type.js';
import { parseValue } from './parameter-value.js';

/** What SHACL calls the forms of a query: class and property. */
const FORMS = {
  SELECT: ['SPARQLSelectExecutable', 'select'],
  ASK: ['SPARQLAskExecutable', 'ask'],
  CONSTRUCT: ['SPARQLConstructExecutable', 'construct'],
  DESCRIBE: undefined,
} as const;

/**
 * One `sh:SPARQLExecutable` for each query: comment, keywords, target, text with its defaults put in, so that it runs as it stands.
 * Queries with a required parameter are left out: there is nothing to run without a value. No blank nodes.
 */
export function describeQueries(queries: readonly CannedQuery[], endpoint: string): readonly Quad[] {
  const folder = `${endpoint.replace(/\/$/u, '')}/.well-known/sparql-examples/`;
  const runnable = queries.filter(isRunnable);
  return [...prefixQuads(runnable, folder), ...runnable.flatMap((query) => queryQuads(query, folder, endpoint))];
}

function queryQuads(query: CannedQuery, folder: string, endpoint: string): readonly Quad[] {
  const form = FORMS[query.query.queryType];
  if (!form) return [];
  const subject = iri(folder + query.name);
  const [executable, property] = form;
  return [
    quad(subject, rdf('type'), sh('SPARQLExecutable')),
    quad(subject, rdf('type'), sh(executable)),
    quad(subject, rdfs('label'), literal(query.name)),
    quad(subject, rdfs('comment'), literal(query.summary, 'en')),
    quad(subject, sh('prefixes'), iri(`${folder}prefixes`)),
    quad(subject, sh(property), literal(runnableText(query))),
    quad(subject, schema('target'), iri(endpoint)),
    ...query.tags.map((tag) => quad(subject, schema('keywords'), literal(tag))),
  ];
}

/** Nothing has to be filled in before it can run. */
export function isRunnable({ parameters }: CannedQuery): boolean {
  return parameters.every(({ required }) => !required);
}

/** The query without its header and with its defaults put in, so that it runs anywhere as it stands. */
export function runnableText({ query, parameters }: CannedQuery): string {
  return bindQuery(query, new Map(parameters.map((parameter) => [parameter.variable, defaultTerm(parameter)])));
}

function defaultTerm({ name, type, defaultValue }: CannedQuery['parameters'][number]) {
  if (defaultValue === undefined) return undefined;
  if (isConceptScheme(type)) return iri(conceptIri(type, defaultValue));
  if (type === 'framework') return iri(`https://w3id.org/oss-policy/requirement/${defaultValue}`);
  if (type === 'country' || type === 'instrument' || type === 'agency' || type === 'norm' || type === 'requirement') {
    throw new TypeError(`The default of ${name} would need a graph to look it up in`);
  }
  return type === 'release' ? iri(defaultValue) : parseValue(name, type, defaultValue);
}

function prefixQuads(queries: readonly CannedQuery[], folder: string): readonly Quad[] {
  const prefixes = new Map(queries.flatMap(({ query }) => Object.entries(query.prefixes)));
  return [...prefixes].sort().flatMap(([prefix, namespace]) => {
    const declaration = iri(`${folder}prefixes#${prefix}`);
    return [
      quad(iri(`${folder}prefixes`), sh('declare'), declaration),
      quad(declaration, sh('prefix'), literal(prefix)),
      quad(declaration, sh('namespace'), literal(namespace, xsd('anyURI'))),
    ];
  });
}
