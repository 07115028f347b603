// A reading goes in, the shortest stretch that shows it comes out, first in the clean text, then in the page.

import { sliceExact } from '../parse/traced-text.js';
import type { Overview, OverviewText } from '../model/catalogue.js';
import type { Page } from '../parse/page.js';
import { wordsLanguage } from '../parse/page-language.js';
import { LineTable } from '../read/line-table.js';
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

/** Counted once per page, however many norms it shows. */
const tables = new WeakMap<Page, LineTable>();

/** Traces a range of an overview to its page. Offsets are code points of the decoded page. */
export function traceEvidence({ page, traced }: OverviewText, range: TextRange): Evidence {
  const { path, text } = page.source;
  const { start, end, exact } = sliceExact(traced, range.start, range.end, text);
  const table = tables.get(page) ?? new LineTable(text);
  tables.set(page, table);
  return {
    language: wordsLanguage(page),
    quote: traced.text.slice(range.start, range.end),
    exact,
    prefix: lastCharacters(text.slice(Math.max(0, start - 4 * CONTEXT_LENGTH), start)),
    suffix: firstCharacters(text.slice(end, end + 4 * CONTEXT_LENGTH)),
    start: table.codePointOffset(start),
    end: table.codePointOffset(end),
    place: { path, ...table.positionAt(start) },
  };
}

function lastCharacters(text: string): string {
  return Array.from(text).slice(-CONTEXT_LENGTH).join('');
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
