// Pages that are HTML in part or in whole in; the entries that the same page gives in Markdown out.

import { describe, expect, test } from 'vitest';
import { sliceExact } from '../../src/parse/traced-text.js';
import { checkPage, entryLines, parseText } from './page-summary.js';

const BRAZIL = '<h2>🇧🇷 Brazil</h2>\n';

describe('entries in HTML', () => {
  checkPage(
    'headings and paragraphs',
    '<h1>Laws</h1>\n<h2>Chile</h2><p><a href="https://a.cl/5?x=1&amp;y=2">Law 5 of\n2020</a>: The law requires &eacute;very agency to <strong>publish</strong> code.</p>\n<h2>Peru</h2>\n<p><a href="https://a.pe/6">Law 6</a></p><p>It permits.</p>\n',
    {
      entries: [
        '- Chile | Law 5 of 2020 | https://a.cl/5?x=1&y=2 | The law requires évery agency to publish code.',
        '- Peru | Law 6 | https://a.pe/6 | It permits.',
      ],
    },
  );
  checkPage(
    'lists, quotes and line breaks',
    `${BRAZIL}<ul>\n<li>🔗 <a href="https://a.br/1">Act <b>1</b></a></li>\n<li>📄 Overview:\n<blockquote><p>It orders.</p><p>Twice.</p></blockquote></li>\n<li>🔗 <a href='https://a.br/2'>Act 2</a><br>📄 Overview: It permits.<ul><li>Date: 2020</li></ul>\n\n<li><a href=https://a.br/3>Act 3</a>\n<li>Overview: It asks.\n</ul>\n`,
    {
      entries: [
        'BR Brazil | Act 1 | https://a.br/1 | It orders. Twice.',
        'BR Brazil | Act 2 | https://a.br/2 | It permits. | date=2020',
        'BR Brazil | Act 3 | https://a.br/3 | It asks.',
      ],
    },
  );
  checkPage(
    'tables, with cells that span rows and columns',
    '<table><thead><tr><th>Country</th><th>Document</th><th>Overview</th><th>Status</th></tr></thead>\n<tr><td rowspan=2>🇧🇷 Brazil</td><td><a href="https://a.br/1">Act 1</a></td><td><p>It orders.</p><ul><li>Twice.</li></ul></td><td>in force</td></tr>\n\n<tr><td><a href="https://a.br/2">Act 2</a></td><td colspan="2">It asks.</td></tr>\n<tr><td>🇨🇱 Chile</td><td><a href="https://a.cl/1">Act 3</a></td><td>It permits.</td><td>repealed</td></tr></table>\n',
    {
      entries: [
        'BR Brazil | Act 1 | https://a.br/1 | It orders. Twice. | status=in force',
        'BR Brazil | Act 2 | https://a.br/2 | It asks.',
        'CL Chile | Act 3 | https://a.cl/1 | It permits. | status=repealed',
      ],
    },
  );
  checkPage(
    'Markdown and HTML in turn',
    '<details><summary>🇧🇷 Brazil</summary>\n\n* [Act 1](https://a.br/1)\n<details><summary>Show more</summary>\n\n> It orders.\n\n</details>\n</details>\n\n<details>\n<summary>Chile</summary>\n\n* [Act 2](https://a.cl/1)\n> It asks.\n</details>\n',
    { entries: ['BR Brazil | Act 1 | https://a.br/1 | It orders.', '- Chile | Act 2 | https://a.cl/1 | It asks.'] },
  );
  checkPage(
    'HTML in an item of a list and behind the list',
    '## 🇧🇷 Brazil\n* [Act 1](https://a.br/1)\n\n  <p>It orders.</p>\n\n<div>🇨🇱 Chile</div>\n<ul><li><a href="https://a.cl/1">Act 2</a></li></ul>\n<p>It asks.</p>\n',
    {
      entries: ['BR Brazil | Act 1 | https://a.br/1 | It orders.', 'CL Chile | Act 2 | https://a.cl/1 | It asks.'],
    },
  );
  checkPage(
    'what nobody sees, and links to other parts of a site',
    '<style>p { color: red }</style>\n<script>"<p>words</p>"</script>\n<p><a href="index.html">Home</a> | <a href="about.html">About</a></p>\n<!-- <p><a href="https://a.br/0">Act 0</a></p> -->\n\n### 🇧🇷 Brazil\n<p><a href="https://a.br/1">Act 1</a></p>\n<!-- hidden --><p>It orders.</p>\n',
    { entries: ['BR Brazil | Act 1 | https://a.br/1 | It orders.'] },
  );
  checkPage(
    'words that fit none are reported',
    `${BRAZIL}<ul><li><a href="https://a.br/1">Act 1</a></li></ul>\n<p>It orders.</p><div>Stray words.</div>\n`,
    {
      entries: ['BR Brazil | Act 1 | https://a.br/1 | It orders.'],
      skipped: ['not-understood 3: Stray words.'],
      diagnostics: ['warning not-understood:3:23'],
    },
  );
});

test('a link around blocks is a link in each of them', () => {
  const page = `${BRAZIL}<a href="https://a.br/1"><div>Act 1</div></a><p>It orders.</p>\n`;
  expect(entryLines(parseText(page))).toEqual(['BR Brazil | Act 1 | https://a.br/1 | It orders.']);
});

test.each([
  ['orders all', '<p>It <em>orders</em>\n  all of it.</p>', 'orders</em>\n  all'],
  ['R&D in agencies', '<p>R&amp;D\r\nin agencies</p>', 'R&amp;D\r\nin agencies'],
  ['Twice. Again', '<p>Twice.</p>\n\n<p>Again.</p>', 'Twice.</p>\n\n<p>Again'],
])('%j is found in the page where it stands', (words, html, exact) => {
  const page = `${BRAZIL}<ul><li><a href="https://a.br/1">Act 1</a></li></ul>\n<blockquote>${html}</blockquote>\n`;
  const overview = parseText(page).value.entries[0]?.overview;
  const start = overview?.text.indexOf(words) ?? -1;
  expect(start).toBeGreaterThanOrEqual(0);
  const slice = overview && sliceExact(overview, start, start + words.length, page);
  expect(slice?.exact).toBe(exact);
  expect(page.slice(slice?.start, slice?.end)).toBe(exact);
});

test('a long page of HTML without a blank line is read', () => {
  const entry = '<li>🔗 <a href="https://a.br/1">Act</a><br>📄 Overview: It orders.</li>\n';
  expect(parseText(`## 🇧🇷 Brazil\n\n<ul>\n${entry.repeat(1000)}</ul>\n`).value.entries).toHaveLength(1000);
});

describe('a paragraph that begins with a link', () => {
  checkPage(
    'and tells behind a colon what it is about is an entry',
    '### 🇧🇷 Brazil\n[Act 1](https://a.br/1): The act requires agencies to publish.\n\n[Act 2](https://a.br/2) — It allows agencies to wait.\n',
    {
      entries: [
        'BR Brazil | Act 1 | https://a.br/1 | The act requires agencies to publish.',
        'BR Brazil | Act 2 | https://a.br/2 | It allows agencies to wait.',
      ],
    },
  );
  checkPage(
    'and goes on with it, or stands below an entry of a list, is none',
    '### 🇧🇷 Brazil\n[Act 1](https://a.br/1) requires agencies to publish.\n\n* [Act 2](https://a.br/2)\n> It orders.\n\n[Article 5](https://a.br/2#5): all agencies must publish it.\n',
    {
      entries: ['BR Brazil | Act 2 | https://a.br/2 | It orders.'],
      skipped: [
        'not-understood 2: Act 1 requires agencies to publish.',
        'not-understood 7: Article 5: all agencies must publish it.',
      ],
      diagnostics: ['warning not-understood:2:2', 'warning not-understood:7:2'],
    },
  );
});
