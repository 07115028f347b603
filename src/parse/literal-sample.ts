// Code blocks, comments, HTML, admonitions, alerts and footnotes in; what they have of entries, counted and reported, out.

import type { Code, Html } from 'mdast';
import { ADMONITION_MARK } from './admonition.js';
import type { LeftOutBlock } from './block.js';
import { WORD, type EntryContext } from './draft-entry.js';
import { rangeOf, type InlineText } from './inline-text.js';
import { shortened } from './page-notes.js';
import { isContributionLink } from './placeholder.js';
import { traceRanges, type InlineRange } from './traced-text.js';

/** A line that would be an entry or a table row if it stood in the text. */
export const ENTRY_LINE =
  /^[ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)?(?:\u{1F517}[ \t]*)?\[[^\]\n]+\]\([^)\n]*\)?|^[ \t>]*\|.*\[[^\]\n]*\]\([^)\n]*\).*$/gmu;
/** A link with words about it on the next line: an entry, where a link alone leads to help. */
const TOLD_LINK = /\u{1F517}[ \t]*\[([^\]\n]+)\]\([^\n]*\r?\n[ \t>]*(?:[-*+][ \t]+)?(?:\u{1F4C4}|>)/gu;
const COMMENT = /<!--[\s\S]*?(?:-->|$)/gu;
const TITLE = /\[([^\]\n]*)\]\(/u;

/**
 * Counts the samples in a code block or in comments; lines of Markdown inside other HTML are reported as not understood, and so is code
 * without samples in the section of a country.
 */
export function skipSamples(node: Code | Html, inSection: boolean, context: EntryContext): void {
  const [start, end] = rangeOf(node);
  const raw = context.pageText.slice(start, end);
  const hidden = node.type === 'code' ? [[0, raw.length] as const] : commentsIn(raw);
  let sampleCount = 0;
  for (const match of raw.matchAll(ENTRY_LINE)) {
    const isSample = hidden.some(([from, to]) => match.index >= from && match.index < to);
    if (isSample) sampleCount += 1;
    const title = TITLE.exec(match[0])?.[1] ?? '';
    const named = WORD.test(title) ? title : match[0];
    context.notes.skip(isSample ? 'sample' : 'not-understood', named, context.placeAt(start + titleOffset(match)));
  }
  if (node.type === 'code' && sampleCount === 0 && inSection && node.value.trim() !== '')
    context.notes.skip('not-understood', node.value, context.placeAt(start));
  if (sampleCount > 0 && !isClosed(node, raw)) {
    context.notes.add(
      'warning',
      'unclosed-block',
      `A ${node.type === 'code' ? 'code block' : 'comment'} is never closed; ${sampleCount} entries in it are left out.`,
      context.placeAt(start),
      { hint: 'Close it where the sample ends, or everything below stays hidden.' },
    );
  }
}

/** Reports what looks like an entry in an admonition, where none is read. */
export function skipTold({ start, end }: LeftOutBlock, context: EntryContext): void {
  for (const { index, 1: title = '' } of context.pageText.slice(start, end).matchAll(TOLD_LINK))
    context.notes.skip('not-understood', title, context.placeAt(start + index));
}

const NAMES: Readonly<Record<LeftOutBlock['kind'], string>> = {
  alert: 'An alert is',
  admonition: 'An admonition is',
  footnote: 'A footnote is',
  hidden: 'What a page hides is',
};

/**
 * Words beside the entries of a country may be meant as an overview or limit one, as nothing else does, so they are reported in full;
 * unless they ask for contributions.
 */
export function skipWords({ kind, texts, start }: LeftOutBlock, context: EntryContext): void {
  const { text } = traceRanges(texts.flatMap(withoutMarks), context.placeAt);
  if (text === '') return;
  const asksForHelp = texts.some(({ links }) => links.some(({ href }) => isContributionLink(href)));
  const message = `${NAMES[kind]} no part of an entry; it is not read: ${shortened(text)}`;
  if (asksForHelp && kind !== 'footnote') context.notes.skip('contribution-link', text, context.placeAt(start));
  else context.notes.skip('not-understood', text, context.placeAt(start), { message });
}

/** The stretches of a text between the marks of an admonition. */
function withoutMarks(inline: InlineText): InlineRange[] {
  const marks = [...inline.text.matchAll(ADMONITION_MARK)];
  const ends = [...marks.map(({ index }) => index), inline.text.length];
  const starts = [0, ...marks.map(({ index, 0: mark }) => index + mark.length)];
  return starts.map((start, index) => ({ inline, start, end: ends[index] ?? start }));
}

function commentsIn(raw: string): (readonly [from: number, to: number])[] {
  return [...raw.matchAll(COMMENT)].map((match) => [match.index, match.index + match[0].length] as const);
}

function titleOffset(match: RegExpExecArray): number {
  return match.index + match[0].indexOf('[') + 1;
}

function isClosed(node: Code | Html, raw: string): boolean {
  if (node.type === 'html') return !/<!--(?![\s\S]*-->)/u.test(raw);
  const [fence = ''] = /^(?:`{3,}|~{3,})/u.exec(raw) ?? [];
  const last = raw.slice(raw.lastIndexOf('\n') + 1).replace(/^[ \t>]*/u, '');
  return raw.includes('\n') && last.startsWith(fence);
}
