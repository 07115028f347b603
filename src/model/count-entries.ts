// Pages go in; how many entries and rows were read, merged and left out comes out.

import type { Page } from '../parse/page.js';
import type { CatalogueCounts } from './catalogue.js';
import { compare } from './draft-mention.js';
import { groupBy } from './gather-overviews.js';

/** `entries + rows = instruments + merged + skipped as unknown-jurisdiction`. */
export function countEntries(pages: readonly Page[], instruments: number, homeless: number): CatalogueCounts {
  const entries = pages.flatMap((page) => page.entries);
  const skipped = groupBy(
    pages.flatMap((page) => page.skipped),
    ({ reason }) => reason,
  );
  const byReason = [...skipped].map(([reason, members]) => [reason, members.length] as const);
  return {
    pages: pages.length,
    entries: entries.filter(({ kind }) => kind === 'entry').length,
    rows: entries.filter(({ kind }) => kind === 'row').length,
    merged: entries.length - homeless - instruments,
    skipped: {
      ...Object.fromEntries(byReason.sort(([a], [b]) => compare(a, b))),
      ...(homeless > 0 ? { 'unknown-jurisdiction': homeless } : {}),
    },
  };
}
