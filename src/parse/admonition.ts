// Blocks of a page in; where an admonition that begins at one of them ends, out.

import type { RootContent } from 'mdast';
import { rangeOf } from './inline-text.js';
import { anyOf, PAGE_WORDS } from './page-words.js';

/** `!!! note "…"` and its relatives, as Python-Markdown's admonitions and details write them. */
const INDENTED = /^(?:!!!|\?\?\?\+?)[ \t]*[\p{L}"]/u;
/** What belongs to such a one is indented by four columns or a tab. */
const ADMONITION_COLUMN = 5;
/** `:::tip`, as Docusaurus, VitePress and Quarto write them; other names between such fences divide a page and hide nothing. */
const FENCED = new RegExp(
  String.raw`^:{3,}[ \t]*(?:\{[^}\n]*\.)?(?:callout-)?${anyOf(PAGE_WORDS.admonitions.fenced)}(?![\p{L}\d])`,
  'iu',
);
/** `{% hint style="info" %}`, `{{% notice tip %}}`: the same as GitBook and Hugo write it. */
const TAGGED = new RegExp(String.raw`^\{(?:%-?|\{[<%])\s*${anyOf(PAGE_WORDS.admonitions.tagged)}\b`, 'iu');
const FENCE_END = /(?:^|\n):{3,}[ \t]*$|\{(?:%-?\s*end\p{L}+|\{[<%]\s*\/\s*\p{L}+)\s*(?:-?%|[>%]\})\}[ \t]*$/u;
const LONE_FENCE = /^:{3,}[ \t]*(?:\{[^}\n]*\})?[ \t]*$/u;

/** The index behind the last block of an admonition; the index itself where none begins. */
export function endOfAdmonition(nodes: readonly RootContent[], index: number, pageText: string): number {
  const text = paragraphText(nodes[index], pageText);
  if (INDENTED.test(text)) {
    const end = nodes.findIndex((node, at) => at > index && !isIndented(node, pageText));
    return end < 0 ? nodes.length : end;
  }
  if (!FENCED.test(text) && !TAGGED.test(text)) return index;
  const end = nodes.findIndex(
    (node, at) => at >= index && (node.type === 'heading' || FENCE_END.test(paragraphText(node, pageText))),
  );
  // One that is never closed ends with its paragraph.
  return end < 0 || nodes[end]?.type === 'heading' ? index + 1 : end + 1;
}

/** A line that only opens or closes a part of a page. */
export function isFence(node: RootContent | undefined, pageText: string): boolean {
  return LONE_FENCE.test(paragraphText(node, pageText));
}

/** The beginning of an admonition without the words that say what it is. */
export const ADMONITION_MARK =
  /^(?:(?:!!!|\?\?\?\+?)(?:[ \t]*[\p{L}\d_-]+)*|\[!\p{L}+\][+-]?|:{3,}[ \t]*(?:\{[^}\n]*\}|[\p{L}-]+))[ \t]*|\{(?:%[^%\n]*%|\{[^}\n]*\})\}|(?:^|\s*\n):{3,}[ \t]*$/gu;

function paragraphText(node: RootContent | undefined, pageText: string): string {
  return node?.type === 'paragraph' ? pageText.slice(...rangeOf(node)) : '';
}

function isIndented(node: RootContent, pageText: string): boolean {
  const [start] = rangeOf(node);
  const lineStart = Math.max(pageText.lastIndexOf('\n', start - 1), pageText.lastIndexOf('\r', start - 1)) + 1;
  const indent = pageText.slice(lineStart, start).replaceAll('\t', '    ');
  return indent.length + 1 >= ADMONITION_COLUMN && indent.trim() === '';
}
