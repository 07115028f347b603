// Clusters with their slugs go in; instruments with all that is known of them come out.

import { attribute, type AttributionContext, type FoundAttribution } from './attribution.js';
import type { SlugAssignment } from './assign-slugs.js';
import type { IdentityDecision, Instrument, Status } from './catalogue.js';
import { withKeys } from './collect-agencies.js';
import { describeInstrument, type InstrumentFacts } from './describe-instrument.js';
import { compare } from './compare.js';
import type { DraftMention } from './draft-mention.js';
import type { InstrumentRules } from './instrument-rules.js';
import { onceEach, parallelBodies } from './parallel-bodies.js';
import { findRelations, type FoundRelation } from './relation.js';
import type { ClusterDecision } from './cluster.js';
import { givenStatus, isOver, periodOf, statedStatus } from './status.js';

export interface ComposedInstruments {
  readonly instruments: readonly Instrument[];
  /** All attributions of all instruments, for the list of agencies. */
  readonly attributions: readonly FoundAttribution[];
}

export function composeInstruments(
  assignment: SlugAssignment,
  rules: InstrumentRules,
  bodies: AttributionContext,
  asOf: string | undefined,
): ComposedInstruments {
  const found = new Map([...assignment.slugs.keys()].map((cluster) => [cluster, attribute(cluster.mentions, bodies)]));
  const same = parallelBodies([...found.values()], bodies.rules);
  const drafts = [...assignment.slugs].map(([cluster, slug]) => ({
    cluster,
    facts: describeInstrument(cluster, slug, rules, bodies.hosts),
    named: (found.get(cluster) ?? []).map((each) => ({ ...each, slug: same.get(each.slug) ?? each.slug })),
  }));
  const relations = findRelations(
    drafts.map(({ cluster, facts }) => ({
      key: facts.key,
      jurisdiction: cluster.jurisdiction,
      mentions: cluster.mentions,
    })),
    rules,
  );
  const instruments = drafts.map(({ cluster, facts, named }): Instrument => {
    const former = assignment.formerSlugs.get(cluster) ?? [];
    return {
      ...facts,
      ...(former.length > 0 ? { formerKeys: former.map((slug) => `instrument/${slug}`) } : {}),
      status: statusOf(facts, cluster.mentions, relations, rules, asOf),
      attributions: withKeys(onceEach(named)),
      relations: relations
        .filter(({ source }) => source === facts.key)
        .map(({ kind, target, place }) => ({ kind, target, place })),
      decisions: cluster.decisions.map((decision) => decisionOf(decision, assignment)),
    };
  });
  return {
    instruments: instruments.sort((a, b) => compare(a.key, b.key)),
    attributions: drafts.flatMap(({ named }) => named),
  };
}

/** What other instruments do to it outweighs a field, that its own words, these the end of the period in its title. */
function statusOf(
  facts: InstrumentFacts,
  mentions: readonly DraftMention[],
  relations: readonly FoundRelation[],
  rules: InstrumentRules,
  asOf: string | undefined,
): Status {
  const suffered = relations.filter(({ target }) => target === facts.key).map(({ kind }) => kind);
  if (suffered.includes('repeals')) return 'repealed';
  if (suffered.includes('supersedes')) return 'superseded';
  const given = givenStatus(mentions);
  if (given) return given;
  const stated = statedStatus(mentions, rules);
  if (stated === 'repealed' || stated === 'superseded') return stated;
  if (facts.legalForce === 'proposed') return 'proposed';
  const periods = mentions.flatMap(({ title }) => periodOf(title.text) ?? []);
  if (asOf !== undefined && periods.length > 0 && periods.every((period) => isOver(period, asOf))) return 'expired';
  return stated ?? facts.status;
}

function decisionOf({ verdict, because, places, other }: ClusterDecision, { slugs }: SlugAssignment): IdentityDecision {
  const slug = other ? slugs.get(other) : undefined;
  return { verdict, because, places, ...(slug ? { other: `instrument/${slug}` } : {}) };
}
