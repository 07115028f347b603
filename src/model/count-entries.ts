// Pages go in; how many entries and rows were read, merged and left out comes out.

import type { Page } from '../parse/page.js';
import type { CatalogueCounts } from './catalogue.js';
import { compare } from './compare.js';
import { groupBy } from './group-by.js';

/** `entries + rows = instruments + merged + skipped as unknown-jurisdiction`; fields that say nothing to the model are not understood. */
export function countEntries(
  pages: readonly Page[],
  instruments: number,
  homeless: number,
  unreadFields = 0,
): CatalogueCounts {
  const entries = pages.flatMap((page) => page.entries);
  const skipped = groupBy(
    pages.flatMap((page) => page.skipped),
    ({ reason }) => reason,
  );
  const byReason = new Map<string, number>([...skipped].map(([reason, members]) => [reason, members.length]));
  if (unreadFields > 0) byReason.set('not-understood', (byReason.get('not-understood') ?? 0) + unreadFields);
  return {
    pages: pages.filter(({ isDraft }) => !isDraft).length,
    entries: entries.filter(({ kind }) => kind === 'entry').length,
    rows: entries.filter(({ kind }) => kind === 'row').length,
    merged: entries.length - homeless - instruments,
    skipped: {
      ...Object.fromEntries([...byReason].sort(([a], [b]) => compare(a, b))),
      ...(homeless > 0 ? { 'unknown-jurisdiction': homeless } : {}),
    },
  };
}
