// A reading goes in, the shortest stretch that shows it comes out, first in the clean text, then in the page.

import { sliceExact } from '../parse/traced-text.js';
import type { Overview, OverviewText } from '../model/catalogue.js';
import type { Evidence } from './norm.js';
import type { Token } from './token.js';

/** Half-open UTF-16 range in the clean text. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

const MOST_WORDS = 30;
const FEWEST_WORDS = 3;
const CONTEXT_LENGTH = 40;

/** From cue to measure or from measure to cue, at most 30 words, at least 3 where the sentence has them. */
export function quoteRange(
  tokens: readonly Token[],
  cue: { readonly start: number; readonly end: number } | undefined,
  mention: { readonly start: number; readonly end: number },
): TextRange {
  let start = Math.min(mention.start, cue?.start ?? mention.start);
  let end = Math.max(mention.end, cue?.end ?? mention.end);
  if (end - start > MOST_WORDS) [start, end] = [mention.start, Math.min(mention.end, mention.start + MOST_WORDS)];
  while (end - start < FEWEST_WORDS && (start > 0 || end < tokens.length)) {
    if (end < tokens.length) end += 1;
    else start -= 1;
  }
  return { start: tokens[start]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
}

/** Traces a range of an overview to its page. Offsets are code points of the decoded page. */
export function traceEvidence(overview: OverviewText, range: TextRange): Evidence {
  const page = overview.page.source.text;
  const { start, end, exact } = sliceExact(overview.traced, range.start, range.end, page);
  const before = page.slice(0, start);
  const first = codePointLength(before);
  const lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  return {
    language: overview.language,
    quote: overview.traced.text.slice(range.start, range.end),
    exact,
    prefix: lastCharacters(before),
    suffix: firstCharacters(page.slice(end, end + 4 * CONTEXT_LENGTH)),
    start: first,
    end: first + codePointLength(exact),
    place: {
      path: overview.page.source.path,
      line: before.split(/\r\n|\r|\n/).length,
      column: codePointLength(before.slice(lineStart)) + 1,
    },
  };
}

function codePointLength(text: string): number {
  let length = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    // The second half of a surrogate pair does not count.
    if (unit < 0xdc00 || unit > 0xdfff) length += 1;
  }
  return length;
}

function lastCharacters(text: string): string {
  return Array.from(text.slice(-4 * CONTEXT_LENGTH))
    .slice(-CONTEXT_LENGTH)
    .join('');
}

function firstCharacters(text: string): string {
  return Array.from(text).slice(0, CONTEXT_LENGTH).join('');
}

/** Evidence for words that a person quotes from an overview, in the first text that has them; spaces count as one. */
export function findQuotation(overview: Overview, quote: string): Evidence | undefined {
  const wanted = quote.trim().replace(/\s+/gu, ' ');
  for (const text of overview.texts) {
    const start = text.traced.text.indexOf(wanted);
    if (start >= 0) return traceEvidence(text, { start, end: start + wanted.length });
  }
  return undefined;
}
