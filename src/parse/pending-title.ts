// A line without link that may be a title, and the lines below it in its paragraph, in; which of them are the title out.

import { classifyLine, textOf } from './entry-line.js';
import { isClosed } from './sentence-beside.js';
import type { InlineRange } from './traced-text.js';
import { hasFieldForm } from './unknown-field.js';

/** What waits for a link, a label or a quote that makes a title of it. */
export class PendingTitle {
  /** Sentences below it, which tell what it does. */
  readonly words: InlineRange[] = [];

  constructor(public line: InlineRange) {}

  /** Whether a line below it in its paragraph belongs to it: a title may go on, or a sentence of its own begin; a field does not. */
  takes(range: InlineRange): boolean {
    const begins = /^\s*\p{Lu}/u.test(textOf(range));
    if (begins && hasFieldForm(classifyLine(range))) return false;
    if (this.words.length > 0 || (begins && isClosed(range))) this.words.push(range);
    else this.line = { ...this.line, end: range.end };
    return true;
  }

  /** Whether it has the form of a field among fields: `Espécie: Decreto`. */
  get isField(): boolean {
    return hasFieldForm(classifyLine(this.line));
  }
}
