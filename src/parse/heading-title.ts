// A heading in a country's section and the blocks below it in; the title of the one entry that it names, if it names one, out.

import type { Block } from './block.js';
import { classifyLine, linesOf, linksIn, textOf } from './entry-line.js';
import { isNameless, readTitle } from './entry-title.js';
import { fieldsOf, type Field } from './field-table.js';
import type { InlineText } from './inline-text.js';
import { ATTRIBUTES } from './jurisdiction-heading.js';
import { labelKind } from './label-words.js';
import { wholeOf, type InlineRange, type PlaceAt } from './traced-text.js';

/**
 * `### Decree 66/025` over a bare address is the title of what is there. It is none over several links, or over one with words
 * of its own: then it names a group, such as `### Laws`. With an address of its own, `### [Decree 66/025](https://…)`, it is one
 * over words without any.
 *
 * @param below the blocks between the heading and the next one
 */
export function titleFromHeading(
  heading: InlineText,
  below: readonly Block[],
  pageText: string,
  placeAt: PlaceAt,
): InlineRange | undefined {
  const words = { ...wholeOf(heading), end: heading.text.length - (ATTRIBUTES.exec(heading.text)?.[0].length ?? 0) };
  if (labelKind(textOf(words)) !== undefined) return undefined;
  const [only, ...others] = below.flatMap(entryStarts);
  if (linksIn(words).length > 0) {
    const own = readTitle(words, pageText, placeAt);
    return !only && below.length > 0 && own.links[0]?.url !== undefined && !isNameless(own) ? words : undefined;
  }
  const named = only && others.length === 0 && isNameless(readTitle(only, pageText, placeAt));
  return named ? words : undefined;
}

/** The lines of a block that would begin entries of their own. */
function entryStarts(block: Block): InlineRange[] {
  if (block.kind === 'table') return (fieldsOf(block.rows) ?? []).flatMap(startOfLabel);
  if (block.kind !== 'item' && block.kind !== 'paragraph') return [];
  return linesOf(wholeOf(block.inline)).flatMap((range, index) => {
    const line = classifyLine(range);
    if (line.kind === 'title') return [line.line];
    if (line.kind === 'label') return startOfLabel(line);
    return line.hasLink && index === 0 && (block.kind === 'paragraph' || block.first) ? [line.line] : [];
  });
}

function startOfLabel({ label, rest }: Field): InlineRange[] {
  return label === 'link' || label === 'title' ? [rest] : [];
}
