// The blocks of a page as the entry reader sees them.

import type { Code, Html } from 'mdast';
import type { InlineText } from './inline-text.js';

/** `depth` of an item is how many lists it stands in, and that of HTML how many lists it is part of. */
export type Block =
  | { readonly kind: 'heading'; readonly depth: number; readonly inline: InlineText }
  | { readonly kind: 'item'; readonly depth: number; readonly first: boolean; readonly inline: InlineText }
  | { readonly kind: 'paragraph'; readonly inline: InlineText }
  | { readonly kind: 'quote'; readonly paragraphs: readonly InlineText[]; readonly start: number }
  | { readonly kind: 'table'; readonly rows: readonly (readonly InlineText[])[] }
  | LiteralBlock
  | LeftOutBlock;

/** Words beside the entries: they speak about the catalogue, or limit an entry in a way that nobody can tell. */
export interface LeftOutBlock {
  readonly kind: 'footnote' | 'alert' | 'admonition' | 'hidden';
  readonly texts: readonly InlineText[];
  readonly start: number;
  readonly end: number;
}

/** What may hold samples; the blocks that HTML holds stand behind it. */
export interface LiteralBlock {
  readonly kind: 'literal';
  readonly node: Code | Html;
  readonly depth: number;
}

/** All running text of a block, in reading order. */
export function textsOf(block: Block): readonly InlineText[] {
  if ('inline' in block) return [block.inline];
  if (block.kind === 'quote') return block.paragraphs;
  return block.kind === 'table' ? block.rows.flat() : [];
}
