// Inline Markdown nodes in; their plain characters, each with its offset in the page, and the links among them out.

import type { Definition, Heading, Html, Nodes, Paragraph, PhrasingContent, TableCell, Text } from 'mdast';
import { decodeReference, decodeReferences, REFERENCE } from './markdown-tree.js';

/** A link and the characters that it covers, half-open. */
export interface InlineLink {
  readonly start: number;
  readonly end: number;
  readonly href: string;
  /** Offset in the page at which the link's Markdown begins. */
  readonly pageStart: number;
}

/** Plain text of a heading, paragraph or cell; a line end of the page is one `\n`. */
export interface InlineText {
  readonly text: string;
  /** For each UTF-16 unit of `text` its offset in the page, or -1 where the page does not hold that very character. */
  readonly offsets: readonly number[];
  readonly links: readonly InlineLink[];
  readonly pageStart: number;
  readonly pageEnd: number;
  /** It begins an item of a list. */
  readonly isItem?: boolean;
}

/** What reading of inline nodes needs of the page around them. */
export interface InlineContext {
  readonly pageText: string;
  /** Link reference definitions by their normalised identifier. */
  readonly definitions: ReadonlyMap<string, Definition>;
}

/** Inline text on its way. */
export interface Sink {
  text: string;
  readonly offsets: number[];
  readonly links: InlineLink[];
  /** An HTML anchor whose end tag has not come yet. */
  anchor: Omit<InlineLink, 'end'> | undefined;
}

/** Nothing yet. */
export function emptySink(): Sink {
  return { text: '', offsets: [], links: [], anchor: undefined };
}

/** Half-open range of a node in the page. */
export function rangeOf(node: Nodes): readonly [start: number, end: number] {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
}

/** Reads the children of a node to plain text; emphasis, code marks, images, HTML tags and marks of footnotes leave no characters. */
export function readInline(node: Paragraph | Heading | TableCell, context: InlineContext): InlineText {
  const sink = emptySink();
  const [pageStart, pageEnd] = rangeOf(node);
  readNodes(node.children, context, sink);
  const { text, offsets, links } = sink;
  return { text, offsets, links, pageStart, pageEnd };
}

/** The characters of HTML as they stand, without the marks of quotes and lists before its lines. */
export function traceHtml(node: Html, context: InlineContext, sink: Sink): void {
  traceText(node.value, context, ...rangeOf(node), sink);
}

const ATTRIBUTE = String.raw`(?:[.#][\w-]+|[\w-]+=(?:"[^"\n]*"|[\w-]+))`;
/** `{target=_blank}`, `{:.external}`: attributes right behind a link, as MkDocs and kramdown write them. */
const LINK_ATTRIBUTES = new RegExp(String.raw`^\{:?\s*${ATTRIBUTE}(?:\s+${ATTRIBUTE})*\s*\}`, 'u');

function readNodes(nodes: readonly PhrasingContent[], context: InlineContext, sink: Sink): void {
  nodes.forEach((node, index) => {
    const follows = node.type === 'text' && /^link/u.test(nodes[index - 1]?.type ?? '');
    const [attributes = ''] = follows ? (LINK_ATTRIBUTES.exec(node.value) ?? []) : [];
    const [start, end] = rangeOf(node);
    if (node.type === 'text')
      traceText(node.value.slice(attributes.length), context, start + attributes.length, end, sink);
    else readNode(node, context, sink);
  });
}

function readNode(node: Exclude<PhrasingContent, Text>, context: InlineContext, sink: Sink): void {
  const [start, end] = rangeOf(node);
  if (node.type === 'inlineCode') traceCode(node.value, context.pageText, start, end, sink);
  else if (node.type === 'break') addCharacters(sink, '\n', -1);
  else if (node.type === 'html') readTag(node.value, start, sink);
  else if ('children' in node) {
    const before = sink.text.length;
    readNodes(node.children, context, sink);
    const href = hrefOf(node, context);
    if (href !== undefined) sink.links.push({ start: before, end: sink.text.length, href, pageStart: start });
  }
}

const ANCHOR = /^<a\s(?:[^>]*\s)?href\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/iu;

/** Of HTML only line breaks and links say something here. */
function readTag(tag: string, pageStart: number, sink: Sink): void {
  const [, double, single, bare] = ANCHOR.exec(tag) ?? [];
  const href = double ?? single ?? bare;
  if (/^<br\b/iu.test(tag)) addCharacters(sink, ' ', -1);
  else if (href !== undefined) sink.anchor = { start: sink.text.length, href: decodeReferences(href), pageStart };
  else if (/^<\/a\s*>/iu.test(tag) && sink.anchor) {
    sink.links.push({ ...sink.anchor, end: sink.text.length });
    sink.anchor = undefined;
  }
}

function hrefOf(node: PhrasingContent, { definitions }: InlineContext): string | undefined {
  if (node.type === 'link') return node.url;
  return node.type === 'linkReference' ? definitions.get(node.identifier)?.url : undefined;
}

/**
 * Soft hyphen, zero width space, word joiner, zero width no-break space: they only say where a line may be broken, and word
 * processors strew them into words. What is read is the word; the evidence quotes the page with them.
 */
export const LINE_BREAK_HINTS = /[\u00AD\u200B\u2060\uFEFF]/gu;

/** Whether a character is one of these. */
export function isLineBreakHint(character: string): boolean {
  return character.search(LINE_BREAK_HINTS) === 0;
}

/** What is written behind the letter that it belongs to: accents and other marks, the vowels and last consonants of Hangul. */
const COMBINING = /^[\p{M}\u1161-\u1175\u11A8-\u11C2]$/u;

/**
 * A letter with its mark behind it becomes the one letter that words have elsewhere (NFC), for which the page has no single character.
 * @returns whether there is such a letter
 */
function compose(sink: Sink, mark: string): boolean {
  if (sink.text === '' || !COMBINING.test(mark)) return false;
  const letter = `${sink.text.slice(-1)}${mark}`.normalize('NFC');
  if (letter.length > 1) return false;
  sink.text = sink.text.slice(0, -1) + letter;
  sink.offsets[sink.offsets.length - 1] = -1;
  return true;
}

/** Adds characters that stand together at an offset of the page, or nowhere (-1). */
export function addCharacters(sink: Sink, given: string, offset: number): void {
  const characters = given.replace(LINE_BREAK_HINTS, '');
  if (compose(sink, characters)) return;
  sink.text += characters;
  for (let index = 0; index < characters.length; index += 1) sink.offsets.push(offset < 0 ? -1 : offset + index);
}

const LINE_END = /\r\n|\n|\r/uy;
/** What may stand between a line end and the words of the next line: indents, quote markers, and what nobody sees. */
const LINE_PREFIX = /[ \t]*(?:\r\n|\n|\r)[ \t>\u00AD\u200B\u2060\uFEFF]*/uy;
const ESCAPE = /\\[!-/:-@[-`{-~]/uy;

function matchAt(pattern: RegExp, text: string, offset: number): string | undefined {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0];
}

/**
 * Walks the value of a text node along its stretch of the page. The two differ in escapes, character references, and the
 * quote markers and indents of continued lines; mdast keeps no offsets inside a text node.
 */
function traceText(value: string, context: InlineContext, start: number, end: number, sink: Sink): void {
  const { pageText: page } = context;
  let at = start;
  for (let index = 0; index < value.length;) {
    const lineEnd = matchAt(LINE_END, value, index);
    if (lineEnd) {
      addCharacters(sink, '\n', -1);
      index += lineEnd.length;
      at += matchAt(LINE_PREFIX, page, at)?.length ?? 0;
      continue;
    }
    const reference = page[at] === '&' ? matchAt(REFERENCE, page, at) : undefined;
    if (reference && !value.startsWith(reference, index)) {
      const decoded = decodeReference(reference);
      addCharacters(sink, decoded.replace(/\s/gu, ' '), -1);
      index += decoded.length;
      at += reference.length;
      continue;
    }
    const character = value.charAt(index);
    if (page[at] === '\\' && matchAt(ESCAPE, page, at)?.[1] === character) at += 1;
    at = traceCharacter(character, page, at, end, sink);
    index += 1;
  }
}

/** Code has no escapes; only backticks, line ends and, in table cells, `\|` differ from the page. */
function traceCode(value: string, page: string, start: number, end: number, sink: Sink): void {
  let at = start;
  while (page[at] === '`') at += 1;
  if (page[at] === ' ' && !value.startsWith(' ')) at += 1;
  for (let index = 0; index < value.length; index += 1) {
    const prefix = matchAt(LINE_PREFIX, page, at);
    if (prefix) {
      addCharacters(sink, ' ', -1);
      at += prefix.length;
      continue;
    }
    if (page[at] === '\\' && page[at + 1] === '|' && value[index] === '|') at += 1;
    at = traceCharacter(value.charAt(index), page, at, end, sink);
  }
}

/** Emits one character and tells where the page goes on; a character that the page does not have keeps the place. */
function traceCharacter(character: string, page: string, at: number, end: number, sink: Sink): number {
  if (at < end && page[at] === character) {
    addCharacters(sink, character, at);
    return at + 1;
  }
  addCharacters(sink, character, -1);
  // The parser puts U+FFFD for NUL; everything else that differs has been dealt with.
  return page[at] === '\u0000' ? at + 1 : at;
}
