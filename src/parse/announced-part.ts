// Labels in; the part of an entry to which the words behind them belong, for as long as they do, out.

import type { TemplateField } from './page.js';

/** What words belong to; `unread` for the value of a field that nobody knows. */
export type Part = TemplateField | 'overview' | 'unread';

/** What the last label announced. */
export class AnnouncedPart {
  #part: Part | undefined;
  /** In how many lists the label stands, and whether some of what it announced has come. */
  #depth = 0;
  #filled = false;

  get part(): Part | undefined {
    return this.#part;
  }

  announce(part: Part, depth: number): void {
    this.#part = part;
    this.#depth = depth;
    this.#filled = false;
  }

  /** Words have come: what they belong to. */
  take(): Part {
    this.#filled = true;
    return this.#part ?? 'overview';
  }

  end(): void {
    this.#part = undefined;
  }

  /** The value of a field ends with its paragraph, unless what comes next stands in a list below its label. */
  endField(depth = 0): void {
    if (this.#filled && this.#part !== 'overview' && depth <= this.#depth) this.end();
  }

  /** Whether a list of this depth stands below the label. */
  holds(depth: number): boolean {
    return this.#part !== undefined && depth > this.#depth;
  }
}
