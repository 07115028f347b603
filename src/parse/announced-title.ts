// A paragraph and the blocks below it in; whether it is the title of an entry whose link a label announces, out.

import type { Block } from './block.js';
import { classifyLine, linesOf, textOf, type EntryLine } from './entry-line.js';
import type { InlineText } from './inline-text.js';
import { hasFieldForm } from './unknown-field.js';
import { wholeOf } from './traced-text.js';

/** A sentence is no title. */
const STOP = /[.!?…][)"'”»*_]*\s*$/u;
const MAX_TITLE_LENGTH = 300;

/**
 * `**Decree 66/025**` over `Link: https://…`, in the lines of one paragraph or over a list of fields.
 *
 * @param items of the list right below
 */
export function isAnnouncedTitle(paragraph: InlineText, items: () => readonly Block[]): boolean {
  const [first, ...others] = linesOf(wholeOf(paragraph));
  if (!first || first.start > 0 || textOf(first).length > MAX_TITLE_LENGTH || STOP.test(textOf(first))) return false;
  const line = classifyLine(first);
  if (line.kind !== 'text' || line.hasLink) return false;
  return hasLinkField((others.length > 0 ? others : fieldRanges(items())).map(classifyLine));
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
