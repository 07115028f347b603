// Blocks in reading order in; which of them stand below the words over what is no instrument, each such place reported once, out.

import type { Block } from './block.js';
import { textsOf } from './block.js';
import type { EntryContext } from './draft-entry.js';
import { MAX_LABEL_LENGTH, readJurisdiction } from './jurisdiction-heading.js';
import { isOtherHeading } from './other-heading.js';
import { shortened } from './page-notes.js';
import { spanOf, wholeOf } from './traced-text.js';

/** Lines over lists are deeper than all headings. */
const LINE_DEPTH = 7;
const ADDRESS = /https?:\/\//iu;

/** Follows the blocks of a page; its first heading is its title, whatever it says. */
export class OtherSection {
  #begin: Extract<Block, { inline: unknown }> | undefined;
  #isReported = false;

  constructor(
    private readonly context: EntryContext,
    private readonly title: Block | undefined,
  ) {}

  /** Whether a block is such words or stands below them. */
  holds(block: Block, next: Block | undefined): boolean {
    if (this.#begin && depthOf(block) > depthOf(this.#begin)) {
      if (textsOf(block).some(({ links, text }) => links.length > 0 || ADDRESS.test(text))) this.#report(this.#begin);
      return true;
    }
    this.#begin = 'inline' in block && block !== this.title && isOver(block, next) ? block : undefined;
    this.#isReported = false;
    return this.#begin !== undefined;
  }

  #report({ inline }: Extract<Block, { inline: unknown }>): void {
    if (this.#isReported) return;
    this.#isReported = true;
    const { text, place } = spanOf(wholeOf(inline), this.context.placeAt);
    const message = `What stands below '${shortened(text)}' is no instrument; it is not read.`;
    this.context.notes.skip('not-understood', text, place, { severity: 'info', message });
  }
}

/** A heading, or a line over a list, with such words and no country. */
function isOver(block: Extract<Block, { inline: unknown }>, next: Block | undefined): boolean {
  const { text, links } = block.inline;
  const isLine = block.kind !== 'heading';
  if (isLine && (links.length > 0 || text.length > MAX_LABEL_LENGTH || next?.kind !== 'item')) return false;
  if (isLine && depthOf(next) <= depthOf(block)) return false;
  const { flag, subdivision, label } = readJurisdiction(text);
  return (flag ?? subdivision) === undefined && isOtherHeading(label);
}

function depthOf(block: Block | undefined): number {
  if (block?.kind === 'heading') return block.depth;
  if (block?.kind === 'paragraph') return LINE_DEPTH;
  return block?.kind === 'item' ? LINE_DEPTH + block.depth : Infinity;
}
