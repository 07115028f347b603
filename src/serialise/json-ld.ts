// A dataset and a JSON-LD context in, a JSON document out that web developers read as a tree per instrument.

import jsonld from 'jsonld';
import type { ContextDefinition, NodeObject } from 'jsonld';
import type { Literal, Quad_Object, Term } from '@rdfjs/types';
import type { Dataset } from '../rdf/dataset.js';
import { InvalidTermError } from '../rdf/terms.js';
import { PREFIXES } from '../rdf/vocabulary.js';
import { blankNodeText, checkedIri } from './term-text.js';
import { orderPredicates } from './predicate-order.js';
import { readingTree, type TreeNode } from './reading-order.js';

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

type JsonObject = Record<string, unknown>;

const XSD_INTEGER = `${PREFIXES.xsd}integer`;
const XSD_BOOLEAN = `${PREFIXES.xsd}boolean`;
const XSD_STRING = `${PREFIXES.xsd}string`;
const RDF_TYPE = `${PREFIXES.rdf}type`;

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
  return `${JSON.stringify({ '@context': context, '@graph': partsLast(document['@graph']) }, null, 2)}\n`;
}

/** The library sorts keys; people look for what a node is before they go through its parts. */
function partsLast(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(partsLast);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, partsLast(inner)] as const);
  const own = entries.filter(([, inner]) => !holdsObjects(inner));
  return Object.fromEntries([...own, ...entries.filter(([, inner]) => holdsObjects(inner))]);
}

function holdsObjects(value: unknown): boolean {
  return Array.isArray(value) && value.some((item) => typeof item === 'object' && item !== null);
}

/** Properties whose context gives them a datatype, with that datatype. */
type Coercions = ReadonlyMap<string, string>;

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

/** The statement that standing inside its owner makes for a node. */
interface Said {
  readonly predicate: string;
  readonly owner: Term;
}

/** A node in expanded form, with its children inside. */
function nodeObject({ group, children }: TreeNode, coerced: Coercions, said?: Said): JsonObject {
  const inside = new Map(children.map((child) => [nodeId(child.group.subject), child]));
  const node: JsonObject = { '@id': nodeId(group.subject) };
  for (const { predicate, objects: all } of orderPredicates(group.quads)) {
    const objects = predicate === said?.predicate ? all.filter((object) => !object.equals(said.owner)) : all;
    if (objects.length === 0) continue;
    if (predicate === RDF_TYPE && objects.every(({ termType }) => termType !== 'Literal'))
      node['@type'] = objects.map(nodeId);
    else node[checkedIri(predicate)] = objects.map((object) => valueObject(object, predicate, inside, coerced));
  }
  const reverse = reverseChildren(group.subject, children, coerced);
  return reverse ? { ...node, '@reverse': reverse } : node;
}

/** Children that point to their owner, by the predicate with which they do. */
function reverseChildren(owner: Term, children: readonly TreeNode[], coerced: Coercions): JsonObject | undefined {
  const groups = new Map<string, JsonObject[]>();
  for (const child of children) {
    if (child.link?.owner !== 'object') continue;
    const siblings = groups.get(child.link.predicate) ?? [];
    siblings.push(nodeObject(child, coerced, { predicate: child.link.predicate, owner }));
    groups.set(child.link.predicate, siblings);
  }
  return groups.size > 0 ? Object.fromEntries(groups) : undefined;
}

function valueObject(
  object: Quad_Object,
  predicate: string,
  inside: ReadonlyMap<string, TreeNode>,
  coerced: Coercions,
): JsonObject {
  if (object.termType === 'Literal') return literalObject(object, coerced.get(predicate));
  const child = inside.get(nodeId(object));
  if (child?.link?.owner === 'subject' && child.link.predicate === predicate) return nodeObject(child, coerced);
  return { '@id': nodeId(object) };
}

function literalObject({ value, language, datatype }: Literal, coercedTo: string | undefined): JsonObject {
  if (!value.isWellFormed()) throw new InvalidTermError(`A lone surrogate is no character: ${JSON.stringify(value)}`);
  if (language) return { '@value': value, '@language': language };
  const native = nativeValue(value, datatype.value);
  if (native !== undefined && coercedTo === undefined) return { '@value': native };
  if (datatype.value === XSD_STRING) return { '@value': value };
  return { '@value': native ?? value, '@type': checkedIri(datatype.value) };
}

/**
 * Numbers and truth values where JSON gives back exactly the same lexical form. Not for decimals: a JSON number with
 * a fraction comes back as `8.7E-1`. https://www.w3.org/TR/json-ld11-api/#data-round-tripping
 */
function nativeValue(value: string, datatype: string): number | boolean | undefined {
  if (datatype === XSD_BOOLEAN && (value === 'true' || value === 'false')) return value === 'true';
  if (datatype !== XSD_INTEGER || String(Number(value)) !== value) return undefined;
  return Number.isSafeInteger(Number(value)) ? Number(value) : undefined;
}

function nodeId(term: Term): string {
  return term.termType === 'BlankNode' ? blankNodeText(term) : checkedIri(term.value);
}
