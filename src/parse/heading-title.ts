// A heading in a country's section and the blocks below it in; the title of the one entry that it names, if it names one, out.

import { isPlain } from './announced-title.js';
import type { Block } from './block.js';
import { classifyLine, linesOf, linksIn, textOf, type EntryLine } from './entry-line.js';
import { isNameless, readTitle } from './entry-title.js';
import { fieldsOf, type Field } from './field-table.js';
import type { InlineText } from './inline-text.js';
import { ATTRIBUTES } from './jurisdiction-heading.js';
import { labelKind } from './label-words.js';
import { namesAct } from './title-line.js';
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
  if (!only || others.length > 0) return undefined;
  const isNamed = only.isLabelled ? namesAct(textOf(words)) : isNameless(readTitle(only, pageText, placeAt));
  return isNamed ? words : undefined;
}

interface EntryStart extends InlineRange {
  /** Behind a label for links. */
  readonly isLabelled?: true;
}

/** The lines of a block that would begin entries of their own. */
function entryStarts(block: Block, index: number, blocks: readonly Block[]): EntryStart[] {
  if (block.kind === 'table') return (fieldsOf(block.rows) ?? []).flatMap(startOfLabel);
  if (block.kind !== 'item' && block.kind !== 'paragraph') return [];
  const [first, ...others] = linesOf(wholeOf(block.inline));
  // `- **Decree 66/025**` over its link, in lines or in a list of its own.
  const isOver =
    others.map(classifyLine).some(isLinked) || (block.kind === 'item' && isDeeper(blocks[index + 1], block.depth));
  if (first && block.kind === 'item' && block.first && isOver && isPlain(classifyLine(first))) return [first];
  return linesOf(wholeOf(block.inline)).flatMap((range, place) => {
    const line = classifyLine(range);
    if (line.kind === 'title') return [line.line];
    if (line.kind === 'label') return startOfLabel(line);
    return line.hasLink && place === 0 && (block.kind === 'paragraph' || block.first) ? [line.line] : [];
  });
}

function startOfLabel({ label, rest }: Field): EntryStart[] {
  if (label === 'link') return [{ ...rest, isLabelled: true }];
  return label === 'title' ? [rest] : [];
}

function isDeeper(next: Block | undefined, depth: number): boolean {
  return next?.kind === 'item' && next.depth > depth;
}

function isLinked(line: EntryLine): boolean {
  return line.kind === 'label' ? line.label === 'link' : line.kind === 'title' || line.hasLink;
}
