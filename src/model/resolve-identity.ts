// Drafts and the ledger go in; clusters come out, one for each instrument, with every decision and its reason.

import { formatPlace, type Place } from '../diagnostic.js';
import { byPlace, compare, type DraftMention } from './draft-mention.js';
import { identityEdges, type IdentityEdge } from './identity-edge.js';
import { facesOf, ledgerFaces, type Face } from './identity-face.js';
import { differentNumbers } from './identity-key.js';
import type { Ledger } from './ledger.js';
import { parallelEdges } from './parallel-place.js';
import { compareTitles } from './title-similarity.js';

/** Two faces that were taken for one instrument, or kept apart, and why. */
export interface ClusterDecision {
  readonly verdict: 'same' | 'different';
  readonly because: string;
  readonly places: readonly Place[];
  /** The cluster that was kept apart. */
  readonly other?: Cluster;
}

export interface Cluster {
  readonly jurisdiction: string;
  readonly mentions: readonly DraftMention[];
  readonly decisions: readonly ClusterDecision[];
  /** Slugs of the ledger that mean this instrument, oldest first. */
  readonly ledgerSlugs: readonly string[];
}

/**
 * Joins mentions in the order of how much their reason weighs, and never two that contradict each other.
 * The result depends on the content alone, not on the order of pages or entries.
 */
export function resolveIdentity(
  mentions: readonly DraftMention[],
  ledger: Ledger,
  words: (title: string) => ReadonlySet<string>,
): Cluster[] {
  const present = facesOf(mentions);
  const jurisdictions = new Set(present.map(({ jurisdiction }) => jurisdiction));
  const remembered = ledgerFaces(ledger, words).filter(({ jurisdiction }) => jurisdictions.has(jurisdiction));
  const groups = new Grouping([...present, ...remembered]);
  for (const edge of identityEdges([...present, ...remembered])) groups.consider(edge);
  for (const edge of parallelEdges(present, (face) => groups.rootOf(face))) groups.consider(edge);
  return groups.clusters(ledger);
}

/** Disjoint sets of faces with what was decided about them. */
class Grouping {
  private readonly parent = new Map<Face, Face>();
  private readonly members = new Map<Face, Face[]>();
  private readonly decided: { edge: IdentityEdge; verdict: 'same' | 'different'; because: string }[] = [];

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
    for (const { edge, verdict, because } of this.decided) {
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

/** Why two groups cannot be one instrument, in words; undefined where nothing speaks against it. */
function contradiction(edge: IdentityEdge, one: readonly Face[], other: readonly Face[]): string | undefined {
  const numbers = firstPair(one, other, (a, b) => {
    for (const x of a.numbers)
      for (const y of b.numbers)
        if (differentNumbers(x, y)) return `their numbers differ (${x.number} and ${y.number})`;
    return undefined;
  });
  if (numbers !== undefined) return numbers;
  if (edge.reason === 'number' || edge.reason === 'claimed-number') return undefined;
  const neighbours = firstPair(one, other, (a, b) => neighbouring(a, b));
  if (neighbours !== undefined) return neighbours;
  return edge.reason === 'title' ? undefined : titlesDisagree(one, other);
}

function firstPair(
  one: readonly Face[],
  other: readonly Face[],
  check: (a: Face, b: Face) => string | undefined,
): string | undefined {
  for (const a of one) {
    for (const b of other) {
      const found = check(a, b);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** One section lists an instrument once: two titles side by side on one page are two instruments. */
function neighbouring(a: Face, b: Face): string | undefined {
  const [x] = a.titles;
  const [y] = b.titles;
  if (!x || !y || a.mentions.length === 0 || b.mentions.length === 0 || compareTitles(x, y).verdict === 'agree')
    return undefined;
  const side = a.mentions.some((mention) =>
    b.mentions.some((neighbour) => mention.page === neighbour.page && mention.category === neighbour.category),
  );
  return side ? 'one section lists both' : undefined;
}

/**
 * Within one language, at least one pair of titles must agree. Titles that only the ledger remembers do not count
 * against a link: that is how a reworded title keeps its IRI.
 */
function titlesDisagree(one: readonly Face[], other: readonly Face[]): string | undefined {
  const [a, b] = [titlesOf(one), titlesOf(other)];
  const verdicts = a.flatMap((x) => b.map((y) => ({ x, y, verdict: compareTitles(x, y).verdict })));
  if (verdicts.some(({ verdict }) => verdict === 'agree')) return undefined;
  const disagreement = verdicts.find(({ verdict }) => verdict === 'disagree');
  return disagreement ? `their titles disagree ('${disagreement.x.key}' and '${disagreement.y.key}')` : undefined;
}

function titlesOf(faces: readonly Face[]): Face['titles'] {
  return faces.filter(({ mentions }) => mentions.length > 0).flatMap(({ titles }) => titles);
}
