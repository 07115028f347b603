// A Markdown tree in, its blocks in reading order out, so that a quote inside and one beside its list item look alike.

import type { BlockContent, Code, DefinitionContent, FootnoteDefinition, Html, Nodes, RootContent } from 'mdast';
import { endOfAdmonition, isFence } from './admonition.js';
import { textsOf, type Block, type LeftOutBlock, type LiteralBlock } from './block.js';
import { readHtmlBlocks } from './html-blocks.js';
import { isLineBreakHint, rangeOf, readInline, type InlineContext, type InlineText } from './inline-text.js';

/** GitHub's form of an admonition, in any letter case: a quote whose first line is `[!NOTE]`. */
const ALERT = /^\[!\p{L}+\]/u;

/** Flattens the tree. Admonitions are no text: they speak about the catalogue and should hold no entries. */
export function readBlocks(nodes: readonly RootContent[], context: InlineContext): readonly Block[] {
  const blocks: Block[] = [];
  for (let index = 0; index < nodes.length;) {
    const end = endOfAdmonition(nodes, index, context.pageText);
    const inside = nodes.slice(index, Math.max(end, index + 1));
    if (end > index) blocks.push(leftOut('admonition', inside, context));
    else if (!isFence(inside[0], context.pageText)) for (const node of inside) readBlock(node, context, 0, blocks);
    index += inside.length;
  }
  return blocks.flatMap((block, index) => [block, ...(isHtml(block) ? htmlUpTo(blocks, index, context) : [])]);
}

/** What a run of HTML that stands together holds, at its end. */
function htmlUpTo(blocks: readonly Block[], end: number, context: InlineContext): readonly Block[] {
  const depth = depthOfHtml(blocks[end]);
  if (depth === undefined || depth === depthOfHtml(blocks[end + 1])) return [];
  let start = end;
  while (depthOfHtml(blocks[start - 1]) === depth) start -= 1;
  const nodes = blocks.slice(start, end + 1).flatMap((block) => (isHtml(block) ? [block.node] : []));
  return readHtmlBlocks(nodes, depth, context);
}

/** In how many lists HTML stands. */
function depthOfHtml(block: Block | undefined): number | undefined {
  return isHtml(block) ? block.depth : undefined;
}

function isHtml(block: Block | undefined): block is LiteralBlock & { readonly node: Html } {
  return block?.kind === 'literal' && block.node.type === 'html';
}

type AnyBlock = RootContent | BlockContent | DefinitionContent;

function readBlock(node: AnyBlock, context: InlineContext, depth: number, blocks: Block[]): void {
  switch (node.type) {
    case 'heading':
      blocks.push({ kind: 'heading', depth: node.depth, inline: readInline(node, context) });
      return;
    case 'paragraph':
      blocks.push({ kind: 'paragraph', inline: readInline(node, context) });
      return;
    case 'blockquote':
      readQuote(node, context, blocks);
      return;
    case 'list':
      for (const item of node.children) readItem(item.children, context, depth + 1, blocks);
      return;
    case 'footnoteDefinition':
      blocks.push(leftOut('footnote', [node], context));
      return;
    case 'table':
      blocks.push({
        kind: 'table',
        rows: node.children.map((row) => row.children.map((cell) => readInline(cell, context))),
      });
      return;
    case 'code':
    case 'html':
      blocks.push({ kind: 'literal', node, depth });
      return;
    default:
  }
}

function leftOut(kind: LeftOutBlock['kind'], nodes: readonly Nodes[], context: InlineContext): LeftOutBlock {
  const ranges = nodes.map(rangeOf);
  const texts = nodes.flatMap((node) =>
    node.type === 'footnoteDefinition'
      ? node.children.flatMap((child) => leafTexts(child, context))
      : leafTexts(node, context),
  );
  return { kind, texts, start: ranges[0]?.[0] ?? 0, end: ranges.at(-1)?.[1] ?? 0 };
}

function readItem(
  children: readonly (BlockContent | DefinitionContent)[],
  context: InlineContext,
  depth: number,
  blocks: Block[],
): void {
  children.forEach((child, index) => {
    if (child.type !== 'paragraph') readBlock(child, context, depth, blocks);
    else {
      const first = index === 0;
      blocks.push({ kind: 'item', depth, first, inline: { ...readInline(child, context), isItem: first } });
    }
  });
}

function readQuote(node: Nodes, context: InlineContext, blocks: Block[]): void {
  const paragraphs = leafTexts(node, context);
  const [start, end] = rangeOf(node);
  if (ALERT.test(paragraphs[0]?.text ?? '')) blocks.push({ kind: 'alert', texts: paragraphs, start, end });
  else blocks.push({ kind: 'quote', paragraphs, start });
  for (const footnote of footnotesBelow(node)) blocks.push(leftOut('footnote', [footnote], context));
}

function footnotesBelow(node: Nodes): FootnoteDefinition[] {
  if (node.type === 'footnoteDefinition') return [node];
  return 'children' in node ? node.children.flatMap(footnotesBelow) : [];
}

/** Every stretch of running text below a node, in reading order; list numbers and table rules are no text. */
function leafTexts(node: Nodes, context: InlineContext): InlineText[] {
  if (node.type === 'footnoteDefinition') return [];
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
    return [readInline(node, context)];
  }
  if (node.type === 'code') return [literalText(node, context)];
  if (node.type === 'html') return readHtmlBlocks([node], 0, context).flatMap(textsOf);
  const texts = 'children' in node ? node.children.flatMap((child) => leafTexts(child, context)) : [];
  return node.type === 'listItem'
    ? texts.map((text, index) => (index === 0 ? { ...text, isItem: true } : text))
    : texts;
}

function literalText(node: Code, context: InlineContext): InlineText {
  const [pageStart, pageEnd] = rangeOf(node);
  const start = Math.max(pageStart, context.pageText.indexOf(node.value, pageStart));
  const verbatim = context.pageText.startsWith(node.value, start);
  const shown = Array.from({ length: node.value.length }, (_, index) => index).filter(
    (index) => !isLineBreakHint(node.value.charAt(index)),
  );
  const text = shown.map((index) => node.value.charAt(index)).join('');
  const offsets = shown.map((index) => (verbatim ? start + index : -1));
  return { text, offsets, links: [], pageStart, pageEnd };
}
