// Attributions of instruments go in; names of one body in several languages come out as one body: what a page in each language calls the issuer.

import type { AgencyRules } from './agency-rules.js';
import { compare } from './compare.js';
import type { FoundAttribution } from './attribution.js';
import { wordsOf } from './fold-text.js';
import { groupBy } from './group-by.js';
import { LANGUAGES } from '../read/source-text.js';

/**
 * Slug → the slug that stands for it. Where each language names one body in one part for one instrument, it is the same one;
 * two bodies of the registry stay two, and so do names of bodies of different branches of the state.
 */
export function parallelBodies(
  instruments: readonly (readonly FoundAttribution[])[],
  { branches }: Pick<AgencyRules, 'branches'>,
): ReadonlyMap<string, string> {
  const same = new Map<string, string>();
  const rootOf = (slug: string): string => {
    const next = same.get(slug);
    return next === undefined ? slug : rootOf(next);
  };
  for (const found of instruments) {
    for (const group of groupBy(found.filter(isNamed), ({ role, basis }) => `${role} ${basis}`).values()) {
      const byLanguage = groupBy(group, ({ language }) => language ?? '');
      const slugs = [...byLanguage.values()].map((members) => new Set(members.map(({ slug }) => rootOf(slug))));
      if (slugs.length < 2 || slugs.some(({ size }) => size !== 1)) continue;
      const bodies = [...new Map(group.map((each) => [rootOf(each.slug), each])).values()].sort(byStanding);
      const registered = bodies.filter(({ body }) => body === undefined);
      const [first, ...others] = bodies;
      if (!first || registered.length > 1 || branchesOf(bodies, branches).size > 1) continue;
      for (const { slug } of others) same.set(rootOf(slug), rootOf(first.slug));
    }
  }
  return new Map([...same.keys()].map((slug) => [slug, rootOf(slug)]));
}

/** Which branches of the state the names tell. */
function branchesOf(bodies: readonly FoundAttribution[], branches: AgencyRules['branches']): ReadonlySet<number> {
  const told = bodies.flatMap(({ body }) => wordsOf(body?.name ?? ''));
  return new Set(branches.flatMap((words, index) => (told.some((word) => words.includes(word)) ? [index] : [])));
}

/** What pages say in their language; a host has none. */
function isNamed({ language }: FoundAttribution): boolean {
  return language !== undefined;
}

/** A body of the registry first, then in the order of the catalogue's languages. */
function byStanding(one: FoundAttribution, other: FoundAttribution): number {
  const rank = ({ body, language }: FoundAttribution): number =>
    body === undefined ? -1 : LANGUAGES.findIndex((each) => each === language);
  return rank(one) - rank(other) || compare(one.slug, other.slug);
}

/** Of several names of one body in one part the surest. */
export function onceEach(found: readonly FoundAttribution[]): FoundAttribution[] {
  const best = new Map<string, FoundAttribution>();
  for (const each of found) {
    const id = `${each.slug}\n${each.role}\n${each.basis}`;
    const rival = best.get(id);
    if (!rival || each.confidence > rival.confidence) best.set(id, each);
  }
  return [...best.values()];
}
