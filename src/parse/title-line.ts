// A line that may be the title of an entry without the usual signs in; whether it is one out.

import type { EntryContext } from './draft-entry.js';
import { classifyLine, linksIn, textOf } from './entry-line.js';
import { isNameless, readTitle } from './entry-title.js';
import { labelKind } from './label-words.js';
import { isRelatedHeading } from './related-heading.js';
import { isClosed } from './sentence-beside.js';
import type { InlineRange } from './traced-text.js';

/** `Law 5 of 2020: https://… It obliges all.`: an address between a title and a sentence. */
export function isToldTitle(line: InlineRange, { pageText, placeAt }: EntryContext): boolean {
  const { title, told } = readTitle(line, pageText, placeAt);
  return told !== undefined && isClosed(told.sentence) && namesAct(textOf(title));
}

/** `**Law 5 of 2020** — [Gazette](…)`, `Law 5 of 2020 ([text](…))`: a title with a figure, a mark, and a link without words of its own. */
export function isNumberedTitle(line: InlineRange, { pageText, placeAt }: EntryContext): boolean {
  const { title, links } = readTitle(line, pageText, placeAt);
  const [first] = linksIn(line);
  const end = first ? first.start : line.end;
  const isBefore = links.length > 0 && title.end <= end && title.start <= line.start;
  return (
    isBefore && /\d/u.test(textOf(title)) && namesAct(textOf(title)) && /[–—:(|-]\s*$/u.test(textOf({ ...line, end }))
  );
}

/** Words before an address are a title where they have a figure or are some; 'See also' and 'Source of the list' are none. */
export function namesAct(title: string): boolean {
  const words = title.trim().split(/\s+/u);
  const starts = words.map((_, index) => words.slice(0, index + 1).join(' '));
  const pointsOn = starts.some((start) => isRelatedHeading(start) || labelKind(start) === 'link');
  return !pointsOn && (/\d/u.test(title) || words.length > 2);
}

/** `[Decree 5](https://…) (Ministry of X)`: a link to another site with words of its own, and nothing but brackets behind it. */
export function loneTitle(range: InlineRange, { pageText, placeAt }: EntryContext): InlineRange | undefined {
  const line = classifyLine(range);
  if (line.kind !== 'title') return undefined;
  const title = readTitle(line.line, pageText, placeAt);
  const isAlone = /^(?:\([^()]*\))?$/u.test(title.beside);
  const leadsAway = title.links.some(({ href }) => /^https?:/iu.test(href));
  return leadsAway && isAlone && !isNameless(title) ? line.line : undefined;
}
