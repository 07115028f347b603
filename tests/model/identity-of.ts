// Pages of one heading, what is one instrument on them, out.

import { catalogueOf, categoryPage, type EntryWords, type Files } from './catalogue-of.js';

const REUSE = 'Reuse and Transfer of Government Software';

export function page(heading: string, ...entries: EntryWords[]): string {
  return categoryPage(REUSE, { [heading]: entries });
}

/** Titles of each instrument, by key. */
export function instruments(files: Files): Record<string, string[]> {
  return Object.fromEntries(
    catalogueOf(files).value.instruments.map(({ key, mentions }) => [
      key,
      [...new Set(mentions.map(({ title }) => title.text))].sort(),
    ]),
  );
}
