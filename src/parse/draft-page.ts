// A page whose front matter may say that it is a draft in; what of it may be published out: nothing but the count of its entries.

import type { Diagnostic, Outcome } from '../diagnostic.js';
import { frontMatterOf } from './markdown-chunks.js';
import type { Entry, Page, SkippedEntry } from './page.js';
import { anyOf, PAGE_WORDS } from './page-words.js';
import type { PlaceAt } from './traced-text.js';

/**
 * The keys of site generators (Jekyll and Hexo: published; Hugo, Docusaurus, Eleventy and Astro: draft), and of our languages.
 * Line by line and not by a YAML parser, to which `title: Act: 5` is an error that swallows the line below it: no draft may be published for that.
 */
const { draft, published } = PAGE_WORDS.front_matter;
const SAYS = String.raw`["']?[ \t]*:[ \t]*["']?`;
const MARK = new RegExp(
  String.raw`^["']?(?:${anyOf(draft)}${SAYS}(?:true|yes|on)|${anyOf(published)}${SAYS}(?:false|no|off))\b["']?(?=[ \t]*(?:#[^\r\n]*)?$)`,
  'imu',
);

/** Words of the front matter, and where they begin in the page (UTF-16). */
export interface DraftMark {
  readonly words: string;
  readonly offset: number;
}

/** What says that a page is a draft; nothing for pages to publish. */
export function draftMark(text: string): DraftMark | undefined {
  const match = MARK.exec(text.slice(0, frontMatterOf(text).bodyStart));
  return match ? { words: match[0], offset: match.index } : undefined;
}

/** The page without its entries, which are counted as left out, and the one finding there is about it. */
export function withheldPage(page: Page, mark: DraftMark, placeAt: PlaceAt): Outcome<Page> {
  const { entries } = page;
  const skipped = entries.map(({ place, title }: Entry): SkippedEntry => ({
    reason: 'draft',
    place,
    text: title.text,
  }));
  const count = entries.length === 1 ? '1 entry' : `${entries.length} entries`;
  const finding: Diagnostic = {
    severity: 'info',
    code: 'draft-page',
    message: `The front matter says that this page is a draft (${mark.words}); it is left out with ${count}.`,
    place: placeAt(mark.offset),
    hint: 'Take the line out when the page is to be published.',
  };
  return { value: { ...page, entries: [], skipped, isDraft: true }, diagnostics: [finding] };
}
