// Statements in, uploads of a size that a server takes out, each written when it is its turn.

import { gzipSync } from 'node:zlib';
import { writeNTriples } from '../../serialise/n-quads.js';
import { datasetOf, type Statement } from './statement.js';
import type { StoreProfile } from './store-profile.js';

/** A run of statements, from the first index up to but not with the last. */
export interface Piece {
  readonly from: number;
  readonly to: number;
}

/** IRI brackets, quotes, blanks, dot and line end of a line of N-Triples. */
const LINE_OVERHEAD = 12;

/** Cuts so that each piece has about the size, or one statement when that alone is longer. */
export function cutPieces(statements: readonly Statement[], byteSize: number): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  let size = 0;
  statements.forEach((statement, index) => {
    const more = byteSizeOf(statement);
    if (index > from && size + more > byteSize) {
      pieces.push({ from, to: index });
      from = index;
      size = 0;
    }
    size += more;
  });
  return [...pieces, { from, to: statements.length }];
}

function byteSizeOf({ subject, predicate, object }: Statement): number {
  const datatype = object.termType === 'Literal' ? object.datatype.value.length : 0;
  const texts = [subject.value, predicate.value, object.value];
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), LINE_OVERHEAD + datatype);
}

/** What is sent for a piece. */
export interface Upload {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

/** Writes a piece as the profile wants it. */
export function writePiece(statements: readonly Statement[], { from, to }: Piece, profile: StoreProfile): Upload {
  const text = profile.firstLine + writeNTriples(datasetOf(statements.slice(from, to)));
  const content = Buffer.from(text, 'utf8');
  const headers = { 'content-type': profile.mediaType };
  return profile.compression === 'gzip'
    ? { body: gzipSync(content), headers: { ...headers, 'content-encoding': 'gzip' } }
    : { body: content, headers };
}
