// Page text in, its Markdown blocks with exact offsets out.

import type { Nodes, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import { chunksOf, frontMatterOf, type Chunk } from './markdown-chunks.js';

/** The blocks of a page, and the stretches that no parser should be given. */
export interface MarkdownTree {
  /** YAML between the first two rules; empty where there is none. */
  readonly frontMatter: string;
  readonly nodes: readonly RootContent[];
  readonly refused: readonly Refusal[];
}

export interface Refusal {
  readonly start: number;
  readonly reason: 'long-paragraph' | 'deep-nesting';
}

/** Longer paragraphs (UTF-16 units) are refused: brackets and emphasis are matched in quadratic time. */
export const MAX_PARAGRAPH_LENGTH = 20_000;
/** More quotes and lists around one line are refused: trees are walked by recursion. */
export const MAX_NESTING = 100;

const PARAGRAPH = /(?:^(?![ \t]*\|)[ \t]*\S[^\r\n]*(?:\r\n|\n|\r|$))+/gmu;
/** What begins like this is HTML as far as the next blank line, in which nothing is matched. */
const HTML_BLOCK = /^ {0,3}<\/?(?:blockquote|body|details|div|dl|h[1-6]|html|main|ol|p|section|table|ul)[\s>]/iu;
const NESTED = new RegExp(
  String.raw`^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])){${MAX_NESTING}}|^[ \t]{${4 * MAX_NESTING}}[ \t]*\S`,
  'mu',
);
const DEFINITION = /^ {0,3}\[(?!\^)[^\]\r\n]+\]:[ \t]*\S[^\r\n]*$/gmu;
/** It may stand in a list item or a quote. */
const FOOTNOTE_TEXT = /^[ \t>]*(\[\^[^\]\s]{1,100}\]):/gmu;
const FOOTNOTE_MARK = /\[\^[^\]\s]{1,100}\]/gu;
const LEADING_HINTS = /^[ \t]*[\u00AD\u200B\u2060\uFEFF]+/gmu;
const MAX_DEFINITIONS = 200;

/**
 * Parses CommonMark with tables and footnotes. Indented code is off: catalogues indent the text of admonitions, and
 * read by the rules it would turn into code after a blank line. Chunk by chunk, so that the cost is linear.
 */
export function parseMarkdown(page: string): MarkdownTree {
  // Before the marks of a heading or bullet, what nobody sees would hide them from the parser; a blank does not.
  const text = page.replace(LEADING_HINTS, (hints) => hints.replace(/[^\t]/gu, ' '));
  const definitions = text.match(DEFINITION) ?? [];
  // A link may be defined anywhere in the page, and its chunk must know of it.
  const suffix =
    definitions.length > 0 && definitions.length <= MAX_DEFINITIONS ? ['', '', ...definitions].join('\n') : '';
  const footnotes = new Set(Array.from(text.matchAll(FOOTNOTE_TEXT), ([, mark = '']) => mark));
  const { yaml: frontMatter, bodyStart } = frontMatterOf(text);
  const nodes: RootContent[] = [];
  const refused: Refusal[] = [];
  for (const chunk of chunksOf(text, bodyStart)) {
    const own = text.slice(chunk.start, chunk.end);
    const refusal = refusalOf(own, chunk.start);
    if (refusal) refused.push(refusal);
    else nodes.push(...parseChunk(own, suffix + footnotesOf(own, footnotes), chunk));
  }
  return { frontMatter, nodes, refused };
}

/** Empty footnotes for the marks in a chunk, whose texts may stand in another one. */
function footnotesOf(chunk: string, footnotes: ReadonlySet<string>): string {
  const marks = new Set(chunk.match(FOOTNOTE_MARK)?.filter((mark) => footnotes.has(mark)));
  return marks.size > 0 ? `\n\n${Array.from(marks, (mark) => `${mark}:`).join('\n')}` : '';
}

function parseChunk(own: string, suffix: string, chunk: Chunk): RootContent[] {
  const { children } = fromMarkdown(own + suffix, {
    extensions: [gfmTable(), gfmFootnote(), { disable: { null: ['codeIndented'] } }],
    mdastExtensions: [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()],
  });
  // The parser drops a byte order mark and does not count it.
  const uncounted = own.startsWith('\uFEFF') ? 1 : 0;
  const nodes = children.filter((node) => (node.position?.start.offset ?? 0) + uncounted < own.length);
  for (const node of nodes) moveOffsets(node, { start: chunk.start + uncounted, end: chunk.end });
  return nodes;
}

/** Offsets count from the start of the page; nothing ends behind its chunk. */
function moveOffsets(root: Nodes, { start, end }: Chunk): void {
  const open: Nodes[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    for (const point of node.position ? [node.position.start, node.position.end] : []) {
      point.offset = Math.min((point.offset ?? 0) + start, end);
    }
    if ('children' in node) open.push(...node.children);
  }
}

function refusalOf(text: string, start: number): Refusal | undefined {
  const nested = NESTED.exec(text);
  if (nested) return { start: start + nested.index, reason: 'deep-nesting' };
  for (const { index, 0: paragraph } of text.matchAll(PARAGRAPH)) {
    if (paragraph.length > MAX_PARAGRAPH_LENGTH && !HTML_BLOCK.test(paragraph))
      return { start: start + index, reason: 'long-paragraph' };
  }
  return undefined;
}

/** A character reference at a place. */
export const REFERENCE = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{0,31});/uy;

/** A text with the characters that its references stand for. */
export function decodeReferences(text: string): string {
  return text.replace(new RegExp(REFERENCE.source, 'gu'), decodeReference);
}

/** The characters that a character reference such as `&eacute;` stands for; the reference itself when it is none. */
export function decodeReference(reference: string): string {
  const [paragraph] = fromMarkdown(reference).children;
  const [text] = paragraph?.type === 'paragraph' ? paragraph.children : [];
  return text?.type === 'text' ? text.value : reference;
}
