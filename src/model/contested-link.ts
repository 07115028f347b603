// Clusters go in; clusters come out in which a link that leads to another instrument's document proves nothing.

import type { DraftMention } from './draft-mention.js';
import type { Cluster, ClusterDecision } from './cluster.js';

/** Link key → the clusters that have it, for links of several clusters. */
function contestedLinks(clusters: readonly Cluster[]): ReadonlyMap<string, readonly Cluster[]> {
  const byLink = new Map<string, Set<Cluster>>();
  for (const cluster of clusters) {
    for (const { link } of cluster.mentions) {
      if (!link) continue;
      const key = `${cluster.jurisdiction} ${link.reading.key}`;
      byLink.set(key, (byLink.get(key) ?? new Set()).add(cluster));
    }
  }
  return new Map([...byLink].filter(([, owners]) => owners.size > 1).map(([key, owners]) => [key, [...owners]]));
}

/**
 * The owner of a contested link is the one instrument that has no other link. All others, and all where that does not
 * decide, keep the link as a page and get neither number nor type nor identifier from it.
 */
export function settleLinks(clusters: readonly Cluster[]): Cluster[] {
  const contested = contestedLinks(clusters);
  const settled = new Map(
    clusters.map((cluster) => {
      const mentions = cluster.mentions.map((mention) => settledMention(mention, cluster, contested));
      return [cluster, { ...cluster, mentions, decisions: [] as ClusterDecision[] }] as const;
    }),
  );
  for (const [cluster, copy] of settled) {
    for (const decision of cluster.decisions) {
      const other = decision.other ? settled.get(decision.other) : undefined;
      copy.decisions.push(other ? { ...decision, other } : decision);
    }
  }
  return [...settled.values()];
}

function settledMention(
  mention: DraftMention,
  cluster: Cluster,
  contested: ReadonlyMap<string, readonly Cluster[]>,
): DraftMention {
  const rivals = contested.get(`${cluster.jurisdiction} ${mention.link?.reading.key ?? ''}`);
  if (!mention.link || !rivals || isOwner(cluster, rivals)) return mention;
  return { ...mention, link: { ...mention.link, facts: { identifiers: [] } } };
}

function isOwner(cluster: Cluster, rivals: readonly Cluster[]): boolean {
  const faithful = rivals.filter(
    (rival) => new Set(rival.mentions.flatMap(({ link }) => link?.reading.key ?? [])).size === 1,
  );
  return faithful.length === 1 && faithful[0] === cluster;
}
