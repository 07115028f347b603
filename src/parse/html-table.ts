// Cells of an HTML table in reading order in; its rows, in which every cell has its column, out.

import type { InlineText } from './inline-text.js';

/** More columns or rows are not believed. */
const MAX_SPAN = 100;

/** Fills rows cell by cell; one that spans several rows stands in each of them, and one that spans columns in the first. */
export class HtmlTable {
  readonly rows: InlineText[][] = [];
  readonly #carried: { inline: InlineText; rows: number }[] = [];
  #row: InlineText[] = [];

  addCell(inline: InlineText, attributes: Readonly<Record<string, string>>): void {
    this.#takeCarried();
    const rows = spanOf(attributes['rowspan']) - 1;
    for (let column = 0; column < spanOf(attributes['colspan']) && this.#row.length < MAX_SPAN; column += 1) {
      const words = column === 0 ? inline : { ...inline, text: '', offsets: [], links: [] };
      this.#carried[this.#row.length] = { inline: words, rows };
      this.#row.push(words);
    }
  }

  endRow(): void {
    if (this.#row.length === 0) return;
    this.#takeCarried();
    this.rows.push(this.#row);
    this.#row = [];
  }

  #takeCarried(): void {
    for (let above = this.#carried[this.#row.length]; above && above.rows > 0 && this.#row.length < MAX_SPAN;) {
      this.#row.push(above.inline);
      above.rows -= 1;
      above = this.#carried[this.#row.length];
    }
  }
}

function spanOf(attribute = ''): number {
  const span = Number.parseInt(attribute, 10);
  return span >= 1 ? Math.min(span, MAX_SPAN) : 1;
}
