// Pages in; the same blocks whether they were parsed whole or in the smallest chunks, out.

import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { expect, test } from 'vitest';
import { parseText } from './page-summary.js';
import { chunksOf, frontMatterOf } from '../../src/parse/markdown-chunks.js';

/** Every leaf with its offsets; lists may fall apart between their items, so containers are left out. */
function leaves(text: string, base: number): string[] {
  const tree = fromMarkdown(text, {
    extensions: [gfmTable(), { disable: { null: ['codeIndented'] } }],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  const found: string[] = [];
  const visit = (node: Nodes, path: string): void => {
    const within = node.type === 'list' || node.type === 'root' ? path : `${path}/${node.type}`;
    if ('children' in node) for (const child of node.children) visit(child, within);
    else found.push(`${within} ${base + (node.position?.start.offset ?? 0)} ${'value' in node ? node.value : ''}`);
  };
  visit(tree, '');
  return found;
}

const lines = fc.constantFrom(
  '',
  '',
  '### 🇧🇷 Brazil',
  '# T',
  '* 🔗 [A](https://a.br)',
  '- b',
  '* 📄 Overview:',
  '> quote',
  '  > inner',
  'words',
  '  indented',
  '```',
  '````md',
  '~~~',
  '  ```',
  '* ```',
  '> ~~~',
  '<!-- a',
  'b -->',
  '<!-- a -->',
  '<div>',
  '</div>',
  '  <!-- x',
  '* <!-- y',
  '<pre>',
  '</pre>',
  '| a | b |',
  '|---|---|',
  '---',
  '1. one',
  '2. two',
  '<?x',
  '?>',
  '    deep',
  '\ttab',
  '* ',
  '*',
  '***',
);

test('chunks are the page, and parse to the same leaves', () => {
  fc.assert(
    fc.property(fc.array(lines, { maxLength: 25 }), fc.constantFrom('\n', '\r\n'), (parts, lineEnd) => {
      const text = parts.join(lineEnd);
      const chunks = chunksOf(text, 0, 1);
      expect(chunks.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
      expect(chunks.flatMap(({ start, end }) => leaves(text.slice(start, end), start))).toEqual(leaves(text, 0));
    }),
    { numRuns: 400 },
  );
});

test('a fence inside HTML opens no code block', () => {
  const text = '</pre>\n~~~\n\n~~~\n\nb -->';
  const chunks = chunksOf(text, 0, 1);
  expect(chunks.flatMap(({ start, end }) => leaves(text.slice(start, end), start))).toEqual(leaves(text, 0));
});

test('a page of entries falls apart into its entries', () => {
  const text = '# T\n\n### 🇧🇷 Brazil\n\n* 🔗 [A](https://a.br)\n* 📄 Overview:\n> q\n\n* 🔗 [B](https://a.br)\n';
  expect(chunksOf(text, 0, 1).length).toBe(5);
  expect(chunksOf(text).length).toBe(1);
});

test('a link may be defined far from where it is used', () => {
  const words = '\n\nwords'.repeat(1000);
  const { value } = parseText(`### 🇧🇷 Brazil\n* [A][r]\n> q${words}\n\n[r]: https://a.br/1\n\n* [B][r]\n> q\n`);
  expect(value.entries.map(({ links }) => links[0]?.url)).toEqual(['https://a.br/1', 'https://a.br/1']);
});

test('a footnote may stand far from its mark', () => {
  const words = '\n\nwords'.repeat(1000);
  const { value } = parseText(`### 🇧🇷 Brazil\n* [A](https://a.br/1)\n> q[^1] r[^2]\n${words}\n\n[^1]: note\n`);
  expect(value.entries.map(({ overview }) => overview?.text)).toEqual(['q r[^2]']);
  expect(value.skipped.at(-1)).toMatchObject({ text: 'note', place: { line: 2006, column: 1 } });
});

test.each([
  ['with blank lines', '* 🔗 [A](https://a.br)\n* 📄 Overview:\n> q\n\n'],
  ['without', '* 🔗 [A](https://a.br)\n* 📄 Overview:\n> q\n'],
  ['as paragraphs', '🔗 [A](https://a.br)\n📄 Overview:\n> q\n\n'],
])('no chunk of a long page of entries is long: %s', (_name, entry) => {
  const lengths = chunksOf(`### 🇧🇷 Brazil\n${entry.repeat(5000)}`).map(({ start, end }) => end - start);
  expect(Math.max(...lengths)).toBeLessThan(2000);
});

test.each([
  ['---\nlang: es\n\ntitle: x\n---\nbody', 'lang: es\n\ntitle: x\n', 'body'],
  ['---\r\nlang: es\r\n---\r\nbody', 'lang: es\r\n', 'body'],
  ['---\n\n* [A](https://a.br)\n\n---\n', '', '---'],
  ['---\nlang: es\n* [A](https://a.br)\n---\n', '', '---'],
  ['---\n---\n', '', '---'],
  ['---\nlang: es\n', '', '---'],
  ['# T\n---\nlang: es\n---\n', '', '# T'],
])('front matter of %j is %j', (text, yaml, body) => {
  const found = frontMatterOf(text);
  expect(found.yaml).toBe(yaml);
  expect(text.slice(found.bodyStart).trimStart().startsWith(body)).toBe(true);
});
