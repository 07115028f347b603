// A text goes in, a table comes out that turns UTF-16 offsets into lines, columns and code point offsets and back.

/** Line and column, both from 1; the column counts Unicode code points, as the places of diagnostics do. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

const LINE_END = /\r\n|\n|\r/gu;
const ASTRAL = /[\u{10000}-\u{10FFFF}]/gu;

/**
 * Positions in one text. Building it reads the text once; every question after that is a binary search.
 *
 * Lines end at LF, CR LF or CR, as in CommonMark. Offsets outside the text count as its nearest end, and an offset
 * between the halves of a surrogate pair as the start of the pair.
 *
 * @example
 * new LineTable('a\n🌍 b').positionAt(5) // { line: 2, column: 3 }
 */
export class LineTable {
  readonly #text: string;
  readonly #lineStarts: readonly number[];
  readonly #lineEnds: readonly number[];
  /** UTF-16 offsets just behind the first half of each surrogate pair. */
  readonly #pairs: readonly number[];

  constructor(text: string) {
    this.#text = text;
    const ends = [...text.matchAll(LINE_END)];
    this.#lineStarts = [0, ...ends.map((match) => match.index + match[0].length)];
    this.#lineEnds = [...ends.map((match) => match.index), text.length];
    this.#pairs = [...text.matchAll(ASTRAL)].map((match) => match.index + 1);
  }

  /** Number of lines; a text that ends with a line end has an empty last line. */
  get lineCount(): number {
    return this.#lineStarts.length;
  }

  /** Line and column of a UTF-16 offset. */
  positionAt(offset: number): TextPosition {
    const at = this.#clamp(offset);
    const line = countUpTo(this.#lineStarts, at);
    return { line, column: this.codePointOffset(at) - this.codePointOffset(this.lineStart(line)) + 1 };
  }

  /** The same offset counted in Unicode code points, as `oa:start` and `oa:end` are. */
  codePointOffset(offset: number): number {
    const at = this.#clamp(offset);
    return at - countUpTo(this.#pairs, at);
  }

  /** UTF-16 offset of a position; a column past the end of its line counts as the end of the line. */
  offsetAt({ line, column }: TextPosition): number {
    const text = this.lineText(line);
    const before = Array.from(text.slice(0, 2 * (column - 1))).slice(0, column - 1);
    return this.lineStart(line) + before.join('').length;
  }

  /** UTF-16 offset at which a line begins. */
  lineStart(line: number): number {
    return this.#lineStarts[line - 1] ?? this.#text.length;
  }

  /** A line without its line end; empty for lines that the text does not have. */
  lineText(line: number): string {
    const start = this.#lineStarts[line - 1];
    return start === undefined ? '' : this.#text.slice(start, this.#lineEnds[line - 1]);
  }

  #clamp(offset: number): number {
    return Math.max(0, Math.min(offset, this.#text.length));
  }
}

/** How many of the ascending numbers are at most `limit`. */
function countUpTo(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? Infinity) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
