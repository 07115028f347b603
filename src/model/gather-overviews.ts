// Clusters with their slugs go in; one overview for each instrument and category comes out, texts by language.

import type { Place } from '../diagnostic.js';
import type { TracedText } from '../parse/page.js';
import { wordsLanguage } from '../parse/page-language.js';
import type { Overview, OverviewText } from './catalogue.js';
import { groupBy } from './group-by.js';
import { compare } from './compare.js';
import type { DraftMention } from './draft-mention.js';
import type { Cluster } from './cluster.js';

/** The same words on a page and in a table are one text with two places; different words are two texts. */
export function gatherOverviews(slugs: ReadonlyMap<Cluster, string>): Overview[] {
  const overviews = [...slugs].flatMap(([cluster, slug]) =>
    [...groupBy(cluster.mentions, ({ category }) => category)].map(([category, mentions]) => ({
      key: `overview/${slug}/${category}`,
      instrument: `instrument/${slug}`,
      category,
      texts: textsOf(mentions),
    })),
  );
  return overviews.filter(({ texts }) => texts.length > 0).sort((a, b) => compare(a.key, b.key));
}

function textsOf(mentions: readonly DraftMention[]): OverviewText[] {
  // Entries of category pages come before table rows: they are where the catalogue keeps the text.
  const ordered = [...mentions].sort((a, b) => Number(a.entry.kind === 'row') - Number(b.entry.kind === 'row'));
  const withText = ordered.flatMap((mention) =>
    mention.entry.overview ? [{ mention, traced: mention.entry.overview }] : [],
  );
  const groups = groupBy(
    withText,
    ({ mention, traced }) => `${wordsLanguage(mention.page)}\n${overviewHashText(traced)}`,
  );
  return [...groups.values()]
    .flatMap(([first, ...same]): OverviewText[] =>
      first
        ? [
            {
              language: first.mention.page.language,
              traced: first.traced,
              page: first.mention.page,
              alsoAt: same.map(({ traced }): Place => traced.place),
            },
          ]
        : [],
    )
    .sort((a, b) => compare(a.language, b.language));
}

/** Words as they are compared: one space between them, composed letters. */
export function overviewHashText({ text }: TracedText): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
