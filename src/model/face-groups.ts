// Faces and edges go in one by one; disjoint groups of faces come out, with what was decided about them.

import { formatPlace, type Place } from '../diagnostic.js';
import { contradiction } from './contradiction.js';
import { compare } from './compare.js';
import { byPlace } from './draft-mention.js';
import { isRemembered, type IdentityEdge } from './identity-edge.js';
import type { Face } from './identity-face.js';
import type { Ledger } from './ledger.js';
import type { Cluster, ClusterDecision } from './cluster.js';

interface Decided {
  readonly edge: IdentityEdge;
  readonly verdict: 'same' | 'different';
  readonly because: string;
}

/** One face of each set that the given decisions join. */
function components(decided: readonly Decided[]): Face[] {
  const parent = new Map<Face, Face>();
  const rootOf = (face: Face): Face => {
    const up = parent.get(face);
    return up === undefined || up === face ? face : rootOf(up);
  };
  for (const { edge, verdict } of decided) {
    if (verdict === 'same') parent.set(rootOf(edge.one), rootOf(edge.other));
  }
  const joined = decided.filter(({ verdict }) => verdict === 'same').flatMap(({ edge }) => [edge.one, edge.other]);
  return [...new Set(joined.map(rootOf))];
}

/** Disjoint sets of faces with what was decided about them. */
export class FaceGroups {
  private readonly parent = new Map<Face, Face>();
  private readonly members = new Map<Face, Face[]>();
  private readonly decided: Decided[] = [];

  constructor(faces: readonly Face[]) {
    for (const face of faces) {
      this.parent.set(face, face);
      this.members.set(face, [face]);
    }
  }

  rootOf(face: Face): Face {
    const parent = this.parent.get(face) ?? face;
    if (parent === face) return face;
    const root = this.rootOf(parent);
    this.parent.set(face, root);
    return root;
  }

  consider(edge: IdentityEdge): void {
    const one = this.rootOf(edge.one);
    const other = this.rootOf(edge.other);
    if (one === other) {
      this.decided.push({ edge, verdict: 'same', because: edge.because });
      return;
    }
    const conflict = contradiction(edge, this.membersOf(one), this.membersOf(other));
    this.decided.push({
      edge,
      verdict: conflict === undefined ? 'same' : 'different',
      because: conflict === undefined ? edge.because : `${edge.because}, but ${conflict}`,
    });
    if (conflict === undefined) this.join(one, other);
  }

  clusters(ledger: Ledger): Cluster[] {
    const order = new Map(ledger.map(({ slug }, index) => [slug, index] as const).reverse());
    const made = new Map<Face, Mutable<Cluster>>();
    for (const root of new Set([...this.parent.keys()].map((face) => this.rootOf(face)))) {
      const faces = this.membersOf(root);
      const mentions = faces.flatMap((face) => face.mentions).sort(byPlace);
      if (mentions.length === 0) continue;
      const ledgerSlugs = faces
        .flatMap(({ ledgerSlug }) => ledgerSlug ?? [])
        .sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
      made.set(root, { jurisdiction: root.jurisdiction, mentions, decisions: [], ledgerSlugs });
    }
    for (const { edge, verdict, because } of this.worthNoting()) {
      const one = made.get(this.rootOf(edge.one));
      const other = made.get(this.rootOf(edge.other));
      const places = placesOf(edge);
      if (verdict === 'same') note(one, { verdict, because, places });
      else if (one !== other) {
        if (other) note(one, { verdict, because, places, other });
        if (one) note(other, { verdict, because, places, other: one });
      }
    }
    return [...made.values()].sort((a, b) => compare(clusterId(a), clusterId(b)));
  }

  /**
   * What the pages decide by themselves needs no word about the ledger: a second build says what the first one said.
   * The ledger is named where without it the mentions would have been two instruments, or one.
   */
  private worthNoting(): readonly Decided[] {
    const fromPages = this.decided.filter(({ edge }) => !isRemembered(edge));
    const pairs = new Set(fromPages.map(({ edge, verdict }) => `${verdict} ${this.pairOf(edge)}`));
    const apart = new Map<Face, number>();
    for (const component of components(fromPages))
      apart.set(this.rootOf(component), (apart.get(this.rootOf(component)) ?? 0) + 1);
    const presentFaces = [...this.parent.keys()].filter(({ mentions }) => mentions.length > 0);
    const joined = new Set(
      fromPages.filter(({ verdict }) => verdict === 'same').flatMap(({ edge }) => [edge.one, edge.other]),
    );
    for (const face of presentFaces)
      if (!joined.has(face)) apart.set(this.rootOf(face), (apart.get(this.rootOf(face)) ?? 0) + 1);
    return this.decided.filter(({ edge, verdict }) => {
      if (!isRemembered(edge)) return true;
      if (verdict === 'same') return (apart.get(this.rootOf(edge.one)) ?? 0) > 1;
      return !pairs.has(`different ${this.pairOf(edge)}`);
    });
  }

  private pairOf({ one, other }: IdentityEdge): string {
    return [this.rootOf(one).id, this.rootOf(other).id].sort().join('\n\n');
  }

  private membersOf(root: Face): readonly Face[] {
    return this.members.get(root) ?? [];
  }

  private join(one: Face, other: Face): void {
    const [root, leaf] = compare(one.id, other.id) <= 0 ? [one, other] : [other, one];
    this.parent.set(leaf, root);
    this.members.set(root, [...this.membersOf(root), ...this.membersOf(leaf)]);
    this.members.delete(leaf);
  }
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] };

/** One decision for each reason, with the places of all pairs to which it applied. */
function note(cluster: Mutable<Cluster> | undefined, decision: ClusterDecision): void {
  if (!cluster) return;
  const at = cluster.decisions.findIndex(
    ({ verdict, because, other }) =>
      verdict === decision.verdict && because === decision.because && other === decision.other,
  );
  const found = cluster.decisions[at];
  if (!found) cluster.decisions.push(decision);
  else cluster.decisions[at] = { ...found, places: distinctPlaces([...found.places, ...decision.places]) };
}

function distinctPlaces(places: readonly Place[]): Place[] {
  const byText = new Map(places.map((place) => [formatPlace(place), place]));
  return [...byText].sort(([a], [b]) => compare(a, b)).map(([, place]) => place);
}

function clusterId({ jurisdiction, mentions }: Cluster): string {
  const keys = mentions.map(({ title, link }) => `${title.language} ${title.key} ${link?.reading.key ?? ''}`).sort();
  return `${jurisdiction} ${keys[0] ?? ''}`;
}

function placesOf({ one, other }: IdentityEdge): Place[] {
  return [one, other].flatMap(({ mentions }) => mentions.slice(0, 1).map(({ entry }) => entry.place));
}
