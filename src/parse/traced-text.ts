// Characters with page offsets in, clean text whose every stretch can be traced back to the page out.

import type { LineTable } from '../read/line-table.js';
import type { Place } from '../diagnostic.js';
import type { InlineText } from './inline-text.js';
import type { Segment, TextSpan, TextBreak, TracedText } from './page.js';

/** A stretch of inline text, half-open. */
export interface InlineRange {
  readonly inline: InlineText;
  readonly start: number;
  readonly end: number;
}

/** Turns page offsets into places. */
export type PlaceAt = (offset: number) => Place;

/** A function that tells places in one page. */
export function placesIn(path: string, table: LineTable): PlaceAt {
  return (offset) => ({ path, ...table.positionAt(offset) });
}

/** The whole of an inline text. */
export function wholeOf(inline: InlineText): InlineRange {
  return { inline, start: 0, end: inline.text.length };
}

/**
 * Joins stretches of inline text to clean text: runs of white space become one space, and one space stands between two
 * stretches. Cost is linear in the characters.
 */
export function traceRanges(ranges: readonly InlineRange[], placeAt: PlaceAt): TracedText {
  const parts: string[] = [];
  const segments: { textStart: number; pageStart: number; length: number }[] = [];
  let length = 0;
  let space: number | undefined;
  const breaks: TextBreak[] = [];
  let block: InlineText | undefined;
  const append = (character: string, offset: number): void => {
    const last = segments.at(-1);
    if (offset >= 0) {
      const follows = last && last.textStart + last.length === length && last.pageStart + last.length === offset;
      if (follows) last.length += 1;
      else segments.push({ textStart: length, pageStart: offset, length: 1 });
    }
    parts.push(character);
    length += 1;
  };
  for (const { inline, start, end } of ranges) {
    if (length > 0) space = -1;
    for (let index = start; index < end; index += 1) {
      const character = inline.text.charAt(index);
      const offset = inline.offsets[index] ?? -1;
      if (/\s/u.test(character)) {
        if (length > 0) space = space === undefined && character === ' ' ? offset : -1;
        continue;
      }
      if (space !== undefined) append(' ', space);
      space = undefined;
      if (length === 0 && offset < 0) segments.push(boundary(inline, index, length));
      if (block && block !== inline) breaks.push({ at: length, isItem: inline.isItem === true });
      block = inline;
      append(character, offset);
    }
  }
  const last = ranges.at(-1);
  if (last && length > 0 && !endsTraced(segments, length)) segments.push(boundary(last.inline, last.end, length));
  const pageStart = segments[0]?.pageStart ?? ranges[0]?.inline.pageStart ?? 0;
  return { text: parts.join(''), place: placeAt(pageStart), segments, ...(breaks.length > 0 && { breaks }) };
}

function endsTraced(segments: readonly Segment[], textLength: number): boolean {
  const last = segments.at(-1);
  return last !== undefined && last.textStart + last.length === textLength;
}

/** Where the page writes the first or last character otherwise, an empty segment says where that begins or ends. */
function boundary({ offsets, pageStart, pageEnd }: InlineText, index: number, textStart: number): Segment {
  const [before = -1, behind = -1] = [offsets[index - 1], offsets[index]];
  const otherwise = index === 0 ? pageStart : pageEnd;
  return { textStart, pageStart: behind >= 0 ? behind : before >= 0 ? before + 1 : otherwise, length: 0 };
}

/** Clean text of one stretch with its place. */
export function spanOf(range: InlineRange, placeAt: PlaceAt): TextSpan {
  const { text, place } = traceRanges([range], placeAt);
  return { text, place };
}

/** A stretch of the page: UTF-16 offsets, half-open, and the characters between them. */
export interface PageSlice {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}

/**
 * Offset in the page of a character of the clean text, both in UTF-16 units. A character that the page writes otherwise (a
 * joining space, a character reference) counts as the end of what stands before it.
 */
export function tracePosition(traced: TracedText, textOffset: number): number {
  const before = segmentUpTo(traced.segments, textOffset);
  if (!before) return traced.segments[0]?.pageStart ?? 0;
  return before.pageStart + Math.min(textOffset - before.textStart, before.length);
}

/**
 * The page's own characters behind a range of the clean text (UTF-16, half-open): quote markers, line breaks and Markdown
 * between its first and its last character are part of it.
 *
 * @example
 * // page: '> The *act*\n> applies'
 * sliceExact(overview, 4, 15, pageText).exact // 'act*\n> applies'
 */
export function sliceExact(traced: TracedText, start: number, end: number, pageText: string): PageSlice {
  const first = segmentUpTo(traced.segments, start);
  const startsInGap = !first || start >= first.textStart + first.length;
  const next = traced.segments.find((segment) => segment.textStart > start);
  const skipsGap = startsInGap && traced.text[start] === ' ' && next && next.textStart < end;
  const pageStart = skipsGap ? next.pageStart : tracePosition(traced, start);
  const pageEnd = end > start ? Math.max(pageStart, endInPage(traced, end)) : pageStart;
  return { start: pageStart, end: pageEnd, exact: pageText.slice(pageStart, pageEnd) };
}

/** End in the page of the last character before `end`; in a gap that is no space, the start of what follows. */
function endInPage(traced: TracedText, end: number): number {
  const last = segmentUpTo(traced.segments, end - 1);
  if (last && end <= last.textStart + last.length) return last.pageStart + end - last.textStart;
  const next = traced.segments.find((segment) => segment.textStart >= end);
  if (next && traced.text[end - 1] !== ' ') return next.pageStart;
  return last ? last.pageStart + last.length : (next?.pageStart ?? 0);
}

function segmentUpTo(segments: readonly Segment[], textOffset: number): Segment | undefined {
  return segments.findLast((segment) => segment.textStart <= textOffset);
}
