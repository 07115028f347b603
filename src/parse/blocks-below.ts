// A block of a page and those behind it in; which of them stand below it out.

import type { Block } from './block.js';
import { fieldsOf } from './field-table.js';
import type { InlineText } from './inline-text.js';
import { MAX_LABEL_LENGTH, readJurisdiction } from './jurisdiction-heading.js';

/** The blocks between a heading and what ends them: the next heading, or a table. */
export function belowHeading(blocks: readonly Block[], index: number): readonly Block[] {
  const ends = (block: Block): boolean =>
    block.kind === 'heading' ||
    (block.kind === 'table' && !fieldsOf(block.rows)) ||
    ('inline' in block && isFlagLine(block.inline));
  let end = index + 1;
  for (let block = blocks[end]; block && !ends(block); block = blocks[end]) end += 1;
  return blocks.slice(index + 1, end);
}

/** The items of the list right below. */
export function itemsBelow(blocks: readonly Block[], index: number): readonly Block[] {
  let end = index + 1;
  while (blocks[end]?.kind === 'item') end += 1;
  return blocks.slice(index + 1, end);
}

/** Those that stand below an item of this depth. */
export function deeperItems(items: readonly Block[], depth: number): readonly Block[] {
  const end = items.findIndex((block) => block.kind !== 'item' || block.depth <= depth);
  return end < 0 ? items : items.slice(0, end);
}

/** A few words with a flag and no link: the heading of a country. */
export function isFlagLine({ text, links }: InlineText): boolean {
  const { flag, subdivision } = readJurisdiction(text);
  return (
    (flag ?? subdivision) !== undefined && links.length === 0 && text.length <= MAX_LABEL_LENGTH && !text.includes('\n')
  );
}
