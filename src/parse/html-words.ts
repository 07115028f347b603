// The characters and links of HTML one after the other in; the words of a line or cell, each with its place in the page, out.

import { addCharacters, emptySink, type InlineText } from './inline-text.js';

export class HtmlWords {
  #sink = emptySink();
  /** Whether the link at hand goes on from the block before. */
  #goesOn = false;

  get isLinked(): boolean {
    return this.#sink.anchor !== undefined;
  }

  /** White space is one blank, and none at the start of a line. */
  add(characters: string, offset: number): void {
    if (!/^\s+$/u.test(characters)) addCharacters(this.#sink, characters, offset);
    else if (/\S/u.test(this.#sink.text.at(-1) ?? '')) addCharacters(this.#sink, ' ', offset);
  }

  /** @returns whether there is a line to break */
  breakLine(): boolean {
    if (this.#sink.text.endsWith('\n')) return false;
    addCharacters(this.#sink, '\n', -1);
    return true;
  }

  openLink(href: string, pageStart: number): void {
    this.closeLink();
    this.#sink.anchor = { start: this.#sink.text.length, href, pageStart };
  }

  closeLink(): void {
    const { anchor, text, links } = this.#sink;
    const isRest = this.#goesOn && text.length === anchor?.start;
    if (anchor && !isRest) links.push({ ...anchor, end: text.length });
    this.#sink.anchor = undefined;
    this.#goesOn = false;
  }

  /** @param start in the page, where no character tells it */
  take(start: number): InlineText {
    this.closeLink();
    const { text, offsets, links } = this.#sink;
    this.#sink = emptySink();
    const known = offsets.filter((offset) => offset >= 0);
    const pageStart = known[0] ?? links[0]?.pageStart ?? start;
    return { text, offsets, links, pageStart, pageEnd: (known.at(-1) ?? pageStart) + 1 };
  }

  /** The same at the end of a block: a link around several blocks is a link in each of them. */
  takeBlock(start: number): InlineText {
    const { anchor } = this.#sink;
    const inline = this.take(start);
    if (anchor) this.#sink.anchor = { ...anchor, start: 0 };
    this.#goesOn = anchor !== undefined;
    return inline;
  }
}
