// Clusters and the ledger go in; each cluster's slug and the entries to append to the ledger come out.

import { compare } from './compare.js';
import { groupBy } from './group-by.js';
import { identityKeys } from './identity-key.js';
import { distinctSlug, proposeSlug } from './instrument-slug.js';
import { currentSlug, type Ledger, type LedgerEntry } from './ledger.js';
import type { Cluster } from './cluster.js';

export interface SlugAssignment {
  /** `<jurisdiction>/<slug>` */
  readonly slugs: ReadonlyMap<Cluster, string>;
  /** Slugs that the ledger had given to what is now known to be the same instrument. */
  readonly formerSlugs: ReadonlyMap<Cluster, readonly string[]>;
  /** To be written at the end of the ledger, in this order. */
  readonly appended: Ledger;
}

/** Known clusters keep their slug; of several, the oldest. New ones get one that no other instrument has or had. */
export function assignSlugs(clusters: readonly Cluster[], ledger: Ledger): SlugAssignment {
  const taken = new Set(ledger.map(({ slug }) => slug));
  const slugs = new Map<Cluster, string>();
  const known = clusters.filter(({ ledgerSlugs }) => ledgerSlugs.length > 0);
  for (const cluster of known) slugs.set(cluster, currentSlug(cluster.ledgerSlugs[0] ?? '', ledger));
  const fresh = clusters.filter((cluster) => !slugs.has(cluster));
  const proposals = fresh.map((cluster) => ({ cluster, slug: `${cluster.jurisdiction}/${proposeSlug(cluster)}` }));
  const rivals = groupBy(proposals, ({ slug }) => slug);
  for (const { cluster, slug } of proposals) {
    const contested = taken.has(slug) || (rivals.get(slug)?.length ?? 0) > 1;
    const given = contested ? distinctSlug(slug, cluster, taken) : slug;
    slugs.set(cluster, given);
    taken.add(given);
  }
  return {
    slugs,
    formerSlugs: new Map(known.map((cluster) => [cluster, formerSlugs(cluster, slugs.get(cluster) ?? '', ledger)])),
    appended: newEntries(clusters, slugs, ledger),
  };
}

function formerSlugs(cluster: Cluster, slug: string, ledger: Ledger): string[] {
  const merged = ledger.filter((entry) => entry.kind === 'merged-into' && currentSlug(entry.slug, ledger) === slug);
  return [...new Set([...cluster.ledgerSlugs, ...merged.map((entry) => entry.slug)])]
    .filter((former) => former !== slug)
    .sort();
}

function newEntries(clusters: readonly Cluster[], slugs: ReadonlyMap<Cluster, string>, ledger: Ledger): LedgerEntry[] {
  const written = new Set(ledger.map(entryId));
  const entries = clusters.flatMap((cluster) => {
    const slug = slugs.get(cluster) ?? '';
    const keys = cluster.mentions.flatMap(identityKeys).map((key) => ({ slug, ...key }));
    const merges = cluster.ledgerSlugs
      .filter((former) => former !== slug)
      .map((former): LedgerEntry => ({ slug: former, kind: 'merged-into', key: slug }));
    return [...keys, ...merges];
  });
  const fresh = new Map(
    entries.filter((entry) => !written.has(entryId(entry))).map((entry) => [entryId(entry), entry]),
  );
  return [...fresh].sort(([a], [b]) => compare(a, b)).map(([, entry]) => entry);
}

function entryId({ slug, kind, key }: LedgerEntry): string {
  return `${slug}\n${kind}\n${key}`;
}
