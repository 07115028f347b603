// A paragraph or item and the blocks below it in; whether it is the title of an entry whose link comes there, out.

import type { Block } from './block.js';
import type { EntryContext } from './draft-entry.js';
import { classifyLine, linesOf, linksIn, textOf, withoutDefinitionMark, type EntryLine } from './entry-line.js';
import { isNameless, readTitle } from './entry-title.js';
import type { InlineText } from './inline-text.js';
import { hasFieldForm } from './unknown-field.js';
import { wholeOf, type InlineRange } from './traced-text.js';

/** A sentence is no title. */
const STOP = /[.!?…][)"'”»*_]*\s*$/u;
const MAX_TITLE_LENGTH = 300;

/**
 * `**Decree 66/025**` over `Link: https://…`, in the lines of one paragraph or over a list of fields, or over a definition: `: [text](…)`.
 *
 * @param items of the list right below
 */
export function isAnnouncedTitle(paragraph: InlineText, items: () => readonly Block[]): boolean {
  const [first, ...others] = linesOf(wholeOf(paragraph));
  if (!first || !mayBeTitle(first)) return false;
  const [second] = others;
  if (second && withoutDefinitionMark(second).start > second.start && linksIn(second).length > 0) return true;
  return hasLinkField((others.length > 0 ? others : fieldRanges(items())).map(classifyLine));
}

/**
 * `- **Decree 66/025**` over a deeper list in which its link stands alone or behind a label, and no other title.
 *
 * @param below the items of deeper lists right below
 */
export function isTitleOverList(
  item: InlineText,
  below: readonly Block[],
  { pageText, placeAt }: EntryContext,
): boolean {
  const [first, ...others] = linesOf(wholeOf(item));
  if (!first || others.length > 0 || !mayBeTitle(first)) return false;
  const lines = fieldRanges(below).map(classifyLine);
  const isLink = (line: EntryLine): boolean =>
    line.kind === 'label' ? line.label === 'link' : isNameless(readTitle(line.line, pageText, placeAt));
  const hasTitle = lines.some((line) =>
    line.kind === 'label' ? line.label === 'title' : line.kind === 'title' && !isLink(line),
  );
  return !hasTitle && lines.filter(isLink).length === 1;
}

function mayBeTitle(line: InlineRange): boolean {
  const isShort = line.start === 0 && textOf(line).length <= MAX_TITLE_LENGTH && !STOP.test(textOf(line));
  return isShort && isPlain(classifyLine(line));
}

/** Words without link that are no field. */
export function isPlain(line: EntryLine): boolean {
  return line.kind === 'text' && !line.hasLink && !hasFieldForm(line);
}

function fieldRanges(items: readonly Block[]): ReturnType<typeof linesOf> {
  return items.flatMap((block) => ('inline' in block ? linesOf(wholeOf(block.inline)) : []));
}

/** Whether a link is the first thing but fields that comes. */
function hasLinkField(lines: readonly EntryLine[]): boolean {
  const other = lines.find((line) => !hasFieldForm(line) && !isOtherField(line));
  return other?.kind === 'label' && other.label === 'link';
}

function isOtherField(line: EntryLine): boolean {
  return line.kind === 'label' && line.label !== 'link' && line.label !== 'title';
}
