// Pieces of text in, one text out, in little more memory than the text itself takes.

/** Enough pieces to make joining them worth a call, few enough to be gone before the collector looks at them. */
const PIECES_PER_CHUNK = 1024;

/**
 * Collects pieces and joins them chunk by chunk. Adding strings to strings, or keeping all pieces of a large graph
 * until the end, spends a third of the time on collecting what was left behind.
 */
export class TextBuilder {
  private readonly chunks: string[] = [];
  private pieces: string[] = [];

  add(...pieces: readonly string[]): void {
    for (const piece of pieces) this.pieces.push(piece);
    if (this.pieces.length >= PIECES_PER_CHUNK) this.join();
  }

  private join(): void {
    this.chunks.push(this.pieces.join(''));
    this.pieces = [];
  }

  /** All pieces; `first` stands before them, and is often known last. */
  text(first = ''): string {
    this.join();
    return [first, ...this.chunks].join('');
  }
}
