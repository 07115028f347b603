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

/** Who owns a subject, through which link; `null` when several claim it. */
type Owners = ReadonlyMap<string, { readonly owner: string; readonly link: Ownership } | null>;

/**
 * Forest of the subjects of one graph: a subject stands below the one node that owns it, at the top when none or
 * several do. Siblings keep the order of the quads. Every subject occurs once, also when owners form a circle. Linear.
 */
export function readingTree(quads: readonly Quad[]): TreeNode[] {
  const open = new Map(groupBySubject(quads).map((group) => [termKey(group.subject), group]));
  const owners = findOwners(quads, open);
  const owned = groupByOwner(open.keys(), owners);
  const grow = (key: string, siblings: TreeNode[]): void => {
    const group = open.get(key);
    if (!group) return;
    open.delete(key);
    const children: TreeNode[] = [];
    siblings.push({ group, children, link: owners.get(key)?.link });
    for (const child of owned.get(key) ?? []) grow(child, children);
  };
  const top: TreeNode[] = [];
  for (const key of open.keys()) if (!owners.get(key)) grow(key, top);
  firstClassesFirst(top);
  // What is left hangs in a circle of owners; the first of each becomes a top without its link.
  const circles: TreeNode[] = [];
  for (const key of open.keys()) grow(key, circles);
  return [...top, ...circles.map((node) => ({ ...node, link: undefined }))];
}

/** Sorting is stable: inside a class the order stays. */
function firstClassesFirst(nodes: TreeNode[]): void {
  const ranks = new Map(nodes.map((node) => [node, classRank(node.group.quads)]));
  nodes.sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
}

function classRank(quads: readonly Quad[]): number {
  const types = quads.filter(({ predicate }) => predicate.value === RDF_TYPE).map(({ object }) => object.value);
  const rank = FIRST_CLASSES.findIndex((name) => types.includes(name));
  return rank < 0 ? FIRST_CLASSES.length : rank;
}

/** The subjects of a forest, each before what belongs to it. */
export function inReadingOrder(nodes: readonly TreeNode[], into: SubjectGroup[] = []): SubjectGroup[] {
  for (const { group, children } of nodes) {
    into.push(group);
    inReadingOrder(children, into);
  }
  return into;
}

function findOwners(quads: readonly Quad[], subjects: ReadonlyMap<string, SubjectGroup>): Owners {
  const owners = new Map<string, { owner: string; link: Ownership } | null>();
  for (const { predicate, subject, object } of quads) {
    const link = OWNERSHIPS.get(predicate.value);
    if (!link || object.termType === 'Literal') continue;
    const ends = [termKey(subject), termKey(object)] as const;
    const [owner, child] = link.owner === 'subject' ? ends : ([ends[1], ends[0]] as const);
    if (owner === child || !subjects.has(owner) || !subjects.has(child)) continue;
    owners.set(child, owners.has(child) ? null : { owner, link });
  }
  return owners;
}

function groupByOwner(subjects: Iterable<string>, owners: Owners): Map<string, string[]> {
  const owned = new Map<string, string[]>();
  for (const subject of subjects) {
    const owner = owners.get(subject)?.owner;
    if (owner === undefined) continue;
    const siblings = owned.get(owner);
    if (siblings) siblings.push(subject);
    else owned.set(owner, [subject]);
  }
  return owned;
}
