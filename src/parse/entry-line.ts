// One line of a list item or paragraph in; what part of an entry it is out.

import type { InlineLink } from './inline-text.js';
import { isTextLabel, labelKind } from './label-words.js';
import type { LabelKind } from './page-words.js';
import type { InlineRange } from './traced-text.js';

/** A line as the entry reader takes it. */
export type EntryLine =
  /** `📄 Overview:`, with what follows the colon; no `label` where the words are unknown. */
  | {
      readonly kind: 'label';
      readonly label?: LabelKind;
      readonly words: InlineRange;
      /** A character between colon and text that should not be there; mostly empty. */
      readonly stray: InlineRange;
      readonly rest: InlineRange;
    }
  /** A title with its link, or one that is marked as such. */
  | { readonly kind: 'title'; readonly line: InlineRange }
  /** Words that may be a title, an overview or neither: what comes next decides. */
  | { readonly kind: 'text'; readonly line: InlineRange; readonly hasLink: boolean };

/** Emoji, bullets typed by hand and rules before the words; flags stay. */
const DECORATION = /^(?:[\s\uFE0F\u200D_*•·–—-]|(?![\u{1F1E6}-\u{1F1FF}])\p{Extended_Pictographic})+/u;
const LABEL = /^([^:：\n[\]|]{1,60})[:：]([=:]?)[ \t]*/u;
/** A label whose words nobody knows is short and stands alone. */
export const MAX_UNKNOWN_LABEL_WORDS = 5;
const LINK_MARK = /^\s*\u{1F517}/u;
/** An address that is no link yet. */
export const URL_IN_TEXT = /https?:\/\/\S/iu;
const URL_AT_START = /^https?:\/\//iu;
/** `[Title](` that did not become a link, because what follows is no link destination. */
const BROKEN_LINK = /^\[.+\]\s?\(/su;

/** `: …` under a term, as PHP Markdown Extra and its followers write definitions. */
const DEFINITION_MARK = /^\s*:\s+(?=\S)/u;

/** Nothing, or tags of site generators alone: `{% tab %}`, `{{< details >}}`. */
const ONLY_TAGS = /^(?:\s|\{%[^%\n]*%\}|\{\{[^}\n]*\}\})*$/u;

/** Splits a text at its line ends, except inside links. */
export function linesOf(range: InlineRange): InlineRange[] {
  const { inline } = range;
  const lines: InlineRange[] = [];
  let start = range.start;
  for (let index = range.start; index < range.end; index += 1) {
    if (inline.text[index] !== '\n') continue;
    if (inline.links.some((link) => link.start < index && index < link.end)) continue;
    lines.push({ inline, start, end: index });
    start = index + 1;
  }
  const all = [...lines, { inline, start, end: range.end }];
  return all.filter((line) => !ONLY_TAGS.test(textOf(line)) || linksIn(line).length > 0);
}

/** The characters of a stretch, as they stand. */
export function textOf({ inline, start, end }: InlineRange): string {
  return inline.text.slice(start, end);
}

/** The links that begin in a stretch, in order. */
export function linksIn({ inline, start, end }: InlineRange): readonly InlineLink[] {
  return inline.links
    .filter((link) => link.start >= start && link.end <= end)
    .sort((one, other) => one.start - other.start || one.pageStart - other.pageStart);
}

/** A line without the mark of a definition before its words, where it has one. */
export function withoutDefinitionMark(line: InlineRange): InlineRange {
  return { ...line, start: line.start + (DEFINITION_MARK.exec(textOf(line))?.[0].length ?? 0) };
}

/** A stretch without the emoji and marks that stand before its words. */
export function withoutDecoration(line: InlineRange): InlineRange {
  const length = DECORATION.exec(textOf(line))?.[0].length ?? 0;
  const limit = linksIn(line)[0]?.start ?? line.end;
  return { ...line, start: Math.min(line.start + length, limit) };
}

/** Says what a line is, from its link, its label and its marks. */
export function classifyLine(line: InlineRange): EntryLine {
  const words = withoutDecoration(line);
  const [link] = linksIn(words);
  const label = readLabel(words, link);
  if (label) return label;
  const text = textOf(words);
  const startsWithLink = link !== undefined && link.start === words.start;
  if (startsWithLink || BROKEN_LINK.test(text) || LINK_MARK.test(textOf(line))) return { kind: 'title', line: words };
  return { kind: 'text', line: words, hasLink: link !== undefined || URL_IN_TEXT.test(text) };
}

function readLabel(line: InlineRange, link: InlineLink | undefined): EntryLine | undefined {
  const text = textOf(line);
  const match = LABEL.exec(text);
  if (!match) return readBareLabel(line);
  const [whole, label = '', strayText = ''] = match;
  const words = { ...line, end: line.start + label.length };
  if (link && link.start < words.end) return undefined;
  const stray = { ...line, start: words.end + 1, end: words.end + 1 + strayText.length };
  const rest = { ...line, start: line.start + whole.length };
  const opensLink = link?.start === rest.start || URL_AT_START.test(textOf(rest));
  const kind = labelKind(label) ?? (opensLink && isTextLabel(label) ? 'link' : undefined);
  if (kind) return { kind: 'label', label: kind, words, stray, rest };
  const alone = textOf(rest).trim() === '' && label.trim().split(/\s+/u).length <= MAX_UNKNOWN_LABEL_WORDS;
  return alone ? { kind: 'label', words, stray, rest } : undefined;
}

/** `📄 Overview` without its colon. */
function readBareLabel(line: InlineRange): EntryLine | undefined {
  const label = labelKind(textOf(line));
  if (label !== 'overview' || linksIn(line).length > 0) return undefined;
  const nothing = { ...line, start: line.end };
  return { kind: 'label', label, words: line, stray: nothing, rest: nothing };
}
