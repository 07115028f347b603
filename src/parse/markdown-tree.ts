// Page text in, its Markdown syntax tree with exact offsets out.

import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmTable } from 'micromark-extension-gfm-table';

/**
 * Parses CommonMark with tables and front matter. Indented code is off: catalogues indent the text of admonitions, and
 * read by the rules it would turn into code after a blank line.
 */
export function parseMarkdown(text: string): Root {
  return fromMarkdown(text, {
    extensions: [gfmTable(), frontmatter(['yaml']), { disable: { null: ['codeIndented'] } }],
    mdastExtensions: [gfmTableFromMarkdown(), frontmatterFromMarkdown(['yaml'])],
  });
}

/** The characters that a character reference such as `&eacute;` stands for; the reference itself when it is none. */
export function decodeReference(reference: string): string {
  const [paragraph] = fromMarkdown(reference).children;
  const [text] = paragraph?.type === 'paragraph' ? paragraph.children : [];
  return text?.type === 'text' ? text.value : reference;
}
