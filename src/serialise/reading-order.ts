// Triples in, their subjects in the order a person reads them out: each node followed by what belongs to it.

import type { Quad } from '@rdfjs/types';
import { groupBySubject, type SubjectGroup } from '../rdf/dataset.js';
import { termKey } from '../rdf/sort-quads.js';
import { osp, PREFIXES } from '../rdf/vocabulary.js';

const RDF_TYPE = `${PREFIXES.rdf}type`;

/** A link between a node and a node that belongs to it. */
export interface Ownership {
  readonly predicate: string;
  /** Which end of the link is the owner. */
  readonly owner: 'subject' | 'object';
}

/*
 * An instrument, its overviews, their norms, their evidence; and what else is about one node only. Other links lead to
 * nodes that stand for themselves: agencies, jurisdictions, concepts, pages.
 */
const OWNERSHIPS: ReadonlyMap<string, Ownership> = new Map(
  (
    [
      ['instrument', 'object'],
      ['statedIn', 'object'],
      ['decides', 'object'],
      ['evidence', 'subject'],
      ['mention', 'subject'],
      ['hasIdentifier', 'subject'],
      ['attribution', 'subject'],
      ['identityDecision', 'subject'],
    ] as const
  ).map(([name, owner]) => [osp(name).value, { predicate: osp(name).value, owner }]),
);

/** What people open a file for stands first; the rest follows by IRI. */
const FIRST_CLASSES = ['Instrument', 'Jurisdiction', 'Agency'].map((name) => osp(name).value);

/** A subject with the subjects that belong to it. */
export interface TreeNode {
  readonly group: SubjectGroup;
  /** The link to the owner; none at the top. */
  readonly link: Ownership | undefined;
  readonly children: readonly TreeNode[];
}

/** A node while the forest grows. */
interface Seedling extends TreeNode {
  link: Ownership | undefined;
  children: TreeNode[];
  owner: Seedling | undefined;
  /** Whether several nodes say that it belongs to them. */
  contested: boolean;
}

/**
 * Forest of the subjects of one graph: a subject stands below the one node that owns it, at the top when none or
 * several do. Siblings keep the order of the quads. Every subject occurs once, also when owners form a circle. Linear.
 */
export function readingTree(quads: readonly Quad[]): TreeNode[] {
  const nodes = groupBySubject(quads).map(seedling);
  claimParts(nodes);
  for (const node of nodes) node.owner?.children.push(node);
  const top = firstClassesFirst(nodes.filter(({ owner }) => !owner));
  return [...top, ...openCircles(nodes, top)];
}

/** The nodes of a forest, each before what belongs to it. */
export function inReadingOrder(nodes: readonly TreeNode[], into: TreeNode[] = []): TreeNode[] {
  for (const node of nodes) {
    into.push(node);
    inReadingOrder(node.children, into);
  }
  return into;
}

function seedling(group: SubjectGroup): Seedling {
  return { group, link: undefined, children: [], owner: undefined, contested: false };
}

/** Follows every link of ownership between two of the nodes. */
function claimParts(nodes: readonly Seedling[]): void {
  const bySubject = new Map<string, Seedling>();
  for (const node of nodes) bySubject.set(termKey(node.group.subject), node);
  for (const node of nodes)
    for (const { predicate, object } of node.group.quads) {
      const link = OWNERSHIPS.get(predicate.value);
      const other = link && object.termType !== 'Literal' ? bySubject.get(termKey(object)) : undefined;
      if (!link || !other || other === node) continue;
      if (link.owner === 'subject') claim(other, node, link);
      else claim(node, other, link);
    }
}

function claim(part: Seedling, owner: Seedling, link: Ownership): void {
  part.contested ||= part.owner !== undefined;
  part.owner = part.contested ? undefined : owner;
  part.link = part.contested ? undefined : link;
}

/** Nodes that no top leads to hang in circles of owners: the first of each is cut off and becomes a top. */
function openCircles(nodes: readonly Seedling[], top: readonly TreeNode[]): TreeNode[] {
  const reached = new Set(inReadingOrder(top));
  return nodes.filter((node) => {
    if (reached.has(node)) return false;
    if (node.owner) node.owner.children = node.owner.children.filter((child) => child !== node);
    node.link = undefined;
    for (const part of inReadingOrder([node])) reached.add(part);
    return true;
  });
}

/** Sorting is stable: inside a class the order stays. */
function firstClassesFirst(nodes: readonly TreeNode[]): TreeNode[] {
  const ranked = nodes.map((node) => ({ node, rank: classRank(node.group.quads) }));
  return ranked.sort((a, b) => a.rank - b.rank).map(({ node }) => node);
}

function classRank(quads: readonly Quad[]): number {
  const types = quads.filter(({ predicate }) => predicate.value === RDF_TYPE).map(({ object }) => object.value);
  const rank = FIRST_CLASSES.findIndex((name) => types.includes(name));
  return rank < 0 ? FIRST_CLASSES.length : rank;
}
