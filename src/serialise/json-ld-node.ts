// A node with its parts in, an object of expanded JSON-LD out, parts inside.

import type { Literal, Quad_Object, Term } from '@rdfjs/types';
import { InvalidTermError } from '../rdf/terms.js';
import { PREFIXES } from '../rdf/vocabulary.js';
import { orderPredicates } from './predicate-order.js';
import type { TreeNode } from './reading-order.js';
import { blankNodeText, checkedIri } from './term-text.js';

export type JsonObject = Record<string, unknown>;

const XSD_INTEGER = `${PREFIXES.xsd}integer`;
const XSD_BOOLEAN = `${PREFIXES.xsd}boolean`;
const XSD_STRING = `${PREFIXES.xsd}string`;
const RDF_TYPE = `${PREFIXES.rdf}type`;

/** Properties whose context gives them a datatype, with that datatype. */
export type Coercions = ReadonlyMap<string, string>;

/** The statement that standing inside its owner makes for a node. */
interface Said {
  readonly predicate: string;
  readonly owner: Term;
}

/** A node in expanded form, with its children inside. */
export function nodeObject({ group, children }: TreeNode, coerced: Coercions, said?: Said): JsonObject {
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
