// A cluster goes in, the type and the legal force of its instrument come out, where titles, links or overviews tell them.

import { alternatives } from './alternatives.js';
import type { LegalForce } from './catalogue.js';
import type { Cluster } from './cluster.js';
import type { DraftMention } from './draft-mention.js';
import { foldText } from './fold-text.js';
import type { HostTable } from './host-table.js';
import type { InstrumentRules } from './instrument-rules.js';
import { kindOfAddress } from './joined-kinds.js';
import { mostFrequent } from './most-frequent.js';
import { forceOf } from './title-reading.js';

/** What a law database serves, with articles, is law, also where its title says 'plan'. */
const SOFT_TYPES = new Set(['plan', 'strategy', 'policy', 'framework']);

export interface Kind {
  readonly type?: string;
  readonly legalForce?: LegalForce;
}

/** An official address outweighs a numbered title, that a field, that the cue words of a title; among these the most frequent. */
export function kindOf({ mentions, jurisdiction }: Cluster, rules: InstrumentRules, hosts: HostTable): Kind {
  const official = mostFrequent(mentions.map(officialType));
  const numbered = mostFrequent(
    mentions.map(
      ({ title, claimedAct }) => (title.act ?? title.documentNumbers.find(({ type }) => type) ?? claimedAct)?.type,
    ),
  );
  const named = mostFrequent(mentions.map((mention) => kindOfAddress(mention, rules) ?? mention.title.type));
  const given = mostFrequent(mentions.map(({ fields }) => fields.type));
  const type =
    official ?? numbered ?? given ?? named ?? mostFrequent(mentions.map(({ subjectType }) => subjectType?.type));
  if (type === undefined) return {};
  if (SOFT_TYPES.has(type) && mentions.some((mention) => isPublishedLaw(mention, rules, hosts)))
    return { type, legalForce: 'binding' };
  const force =
    mentions.find(({ title }) => title.type === type)?.title.force ??
    mentions.find(({ subjectType }) => subjectType?.type === type)?.subjectType?.force ??
    forceOf(type, jurisdiction, rules);
  return { type, ...(force ? { legalForce: force } : {}) };
}

function isPublishedLaw({ link, entry }: DraftMention, { locators }: InstrumentRules, hosts: HostTable): boolean {
  if (!link || hosts.read(link.reading).kind !== 'law-database') return false;
  return new RegExp(String.raw`\b${alternatives(locators)}\s+\d`, 'u').test(foldText(entry.overview?.text ?? ''));
}

/** A bill calls itself an act; a strategy does not become a law because its link leads to a law database. */
function officialType({ title, link }: DraftMention): string | undefined {
  const type = link?.facts.type;
  if (type === undefined) return undefined;
  const fits = title.type === undefined || title.type === type || title.type === 'law';
  return fits ? type : undefined;
}
