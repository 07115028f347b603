// Mentions go in; the jurisdictions that they belong to come out, with the labels that pages print for them.

import type { Jurisdiction, LangText } from './catalogue.js';
import { compare } from './compare.js';
import type { DraftMention } from './draft-mention.js';
import { groupBy } from './group-by.js';
import { nameKey } from './country-names.js';
import type { JurisdictionTable } from './jurisdiction.js';
import type { RegisteredAgency } from './registries.js';
import { wordsLanguage } from '../parse/page-language.js';

/** Each once. A label that names a body of the jurisdiction ('European Commission') is no name of the jurisdiction. */
export function listJurisdictions(
  mentions: readonly DraftMention[],
  table: JurisdictionTable,
  agencies: readonly RegisteredAgency[],
): Jurisdiction[] {
  const bodies = new Set(
    agencies.flatMap(({ names, otherNames }) => [...names, ...otherNames].map(({ text }) => nameKey(text))),
  );
  const described = [...groupBy(mentions, ({ jurisdiction }) => jurisdiction)].map(([code, members]) =>
    table.describe(
      code,
      printedLabels(members).filter(({ text }) => !bodies.has(nameKey(text))),
    ),
  );
  const parents = described
    .flatMap(({ partOf }) => partOf ?? [])
    .filter((key) => described.every((each) => each.key !== key));
  const added = [...new Set(parents)].map((key) => table.describe(key.slice(key.indexOf('/') + 1), []));
  return [...described, ...added].sort((a, b) => compare(a.key, b.key));
}

function printedLabels(mentions: readonly DraftMention[]): LangText[] {
  const labels = groupBy(
    mentions.filter(({ entry }) => entry.jurisdiction.label.trim() !== ''),
    ({ page, entry }) => `${wordsLanguage(page)}\n${entry.jurisdiction.label.trim()}`,
  );
  return [...labels.keys()].sort().map((label) => {
    const [language = 'und', text = ''] = label.split('\n');
    return { text, language };
  });
}
