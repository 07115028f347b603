// A dataset and a JSON-LD context in, a JSON document out that web developers read as a tree per instrument.

import jsonld from 'jsonld';
import type { ContextDefinition, NodeObject } from 'jsonld';
import type { Dataset } from '../rdf/dataset.js';
import { nodeObject, type Coercions } from './json-ld-node.js';
import { contextNames, inReadersOrder } from './json-ld-order.js';
import { readingTree } from './reading-order.js';

/** The `@context` of a document. */
export type JsonLdContext = ContextDefinition;

/**
 * The context in the text of a context document.
 *
 * @throws SyntaxError or TypeError when it is no JSON object with an object under `@context`.
 */
export function readContext(text: string): JsonLdContext {
  const document: unknown = JSON.parse(text);
  const context = typeof document === 'object' && document !== null && '@context' in document && document['@context'];
  if (typeof context !== 'object' || context === null || Array.isArray(context))
    throw new TypeError('A context document holds an object under @context');
  return context as JsonLdContext;
}

/**
 * Nodes that belong to one other node stand inside it, by the context's `@reverse` term where the link points up;
 * graph names are left out. The context is written into the document, so that it can be read without a network.
 * Linear; most of the time goes into shortening names.
 */
export async function writeJsonLd(dataset: Dataset, context: JsonLdContext): Promise<string> {
  const coerced = await coercedProperties(context);
  const nodes = readingTree(dataset.mergeGraphs().quads).map((node) => nodeObject(node, coerced));
  // The nodes are in expanded form already; framing them by the library takes ten times as long as nesting them here.
  const document = await jsonld.compact(nodes as NodeObject[], context, {
    graph: true,
    skipExpansion: true,
    compactToRelative: false,
  });
  const graph = inReadersOrder(document['@graph'], contextNames(context));
  return `${JSON.stringify({ '@context': context, '@graph': graph }, null, 2)}\n`;
}

async function coercedProperties(context: JsonLdContext): Promise<Coercions> {
  const terms = Object.entries(context).filter(([, definition]) => hasDatatype(definition));
  const sample = { '@context': context, ...Object.fromEntries(terms.map(([term]) => [term, 1])) };
  const [expanded] = await jsonld.expand(sample);
  const values = Object.entries(expanded ?? {}) as [string, { '@type': string }[]][];
  return new Map(values.flatMap(([property, [value]]) => (value ? [[property, value['@type']] as const] : [])));
}

function hasDatatype(definition: unknown): boolean {
  if (typeof definition !== 'object' || definition === null || !('@type' in definition)) return false;
  return typeof definition['@type'] === 'string' && !definition['@type'].startsWith('@');
}
