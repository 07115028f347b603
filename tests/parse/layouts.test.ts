// Layouts in, entries out: one row for each way in which catalogues write the same thing.

import { describe, expect, test } from 'vitest';
import { checkPage, parseText } from './page-summary.js';

const ONE = ['BR Brazil | Act 1 | https://a.br/1 | It orders.'];
const TWO = [...ONE, 'BR Brazil | Act 2 | https://a.br/2 | It allows.'];

describe('one entry, written in many ways', () => {
  const layouts: [string, string][] = [
    ['quote beside the items', '### 🇧🇷 Brazil\n\n* 🔗 [Act 1](https://a.br/1)\n* 📄 Overview:\n> It orders.\n'],
    ['quote inside the item', '### 🇧🇷 Brazil\n\n* 🔗 [Act 1](https://a.br/1)\n* 📄 Overview:\n  > It orders.\n'],
    [
      'one space before the quote, none behind its mark',
      '### 🇧🇷 Brazil\n* 🔗 [Act 1](https://a.br/1)  \n* 📄 Overview:  \n >It orders.',
    ],
    [
      'dashes and a second level heading',
      '## 🇧🇷 Brazil\n\n- 🔗 [Act 1](https://a.br/1)\n- 📄 Excerpt:\n  > It orders.\n',
    ],
    ['numbers', '### 🇧🇷 Brazil\n\n1. [Act 1](https://a.br/1)\n2. Overview:\n\n> It orders.\n'],
    [
      'label of a language without words here',
      '### 🇧🇷 Brazil\n* 🔗 [Act 1](https://a.br/1)\n* 📄 Aperçu :\n> It orders.\n',
    ],
    ['the same without colon', '### 🇧🇷 Brazil\n* 🔗 [Act 1](https://a.br/1)\n* 📄 Überblick\n> It orders.\n'],
    ['no label at all', '### 🇧🇷 Brazil\n- 🔗 [Act 1](https://a.br/1)  \n> It orders.\n'],
    ['bold label, text on its line', '### 🇧🇷 Brazil\n* [Act 1](https://a.br/1)\n* **Overview:** It orders.\n'],
    ['nested list', '### 🇧🇷 Brazil\n* 🔗 [Act 1](https://a.br/1)\n  * 📄 Overview:\n    > It orders.\n'],
    ['bullets below the label', '### 🇧🇷 Brazil\n* [Act 1](https://a.br/1)\n* Overview:\n  * It\n  * orders.\n'],
    ['paragraph below the label', '### 🇧🇷 Brazil\n* [Act 1](https://a.br/1)\n* Overview:\n\n  It orders.\n'],
    ['paragraph beside the list', '### 🇧🇷 Brazil\n* [Act 1](https://a.br/1)\n* Overview:\n\nIt orders.\n'],
    ['one item for everything', '### 🇧🇷 Brazil\n* 🔗 [Act 1](https://a.br/1)\n  📄 Overview:\n  > It orders.\n'],
    ['no bullets', '### 🇧🇷 Brazil\n\n🔗 [Act 1](https://a.br/1)\n📄 Overview:\n> It orders.\n'],
    ['hard wrapped', '### 🇧🇷 Brazil\n* 🔗 [Act 1](https://a.br/1)\n* 📄 Overview:\n> It\n>   orders.  \n'],
    ['lazy continuation', '### 🇧🇷 Brazil\n* 🔗 [Act 1](https://a.br/1)\n* 📄 Overview:\n  >It \n orders.\n'],
    [
      'paragraphs and empty lines in the quote',
      '### 🇧🇷 Brazil\n* 🔗 [Act 1](https://a.br/1)\n* 📄 Overview:\n  >\n  > It\n  >\n  > orders.\n  >\n',
    ],
    ['two quotes', '### 🇧🇷 Brazil\n* 🔗 [Act 1](https://a.br/1)\n* 📄 Overview:\n> It\n\n> orders.\n'],
    ['list in the quote', '### 🇧🇷 Brazil\n* 🔗 [Act 1](https://a.br/1)\n* 📄 Overview:\n> 1. It\n> 2. orders.\n'],
    [
      'Markdown in the quote',
      '### 🇧🇷 Brazil\n* 🔗 [**Act** 1](https://a.br/1)\n* 📄 Overview:\n> *It* **or**`ders`\\.\n',
    ],
    [
      'link in the quote',
      '### 🇧🇷 Brazil\n* 🔗 [Act 1](https://a.br/1)\n* 📄 Overview:\n> [It](https://a.br/9) orders.\n',
    ],
    [
      'CR LF and tabs',
      '### 🇧🇷 Brazil\r\n\r\n*\t🔗 [Act 1](https://a.br/1)\r\n*\t📄 Overview:\r\n>\tIt\r\n>\torders.\r\n',
    ],
    ['reference link', '### 🇧🇷 Brazil\n* [Act 1][a]\n> It orders.\n\n[a]: https://a.br/1\n'],
    ['HTML anchor', '### 🇧🇷 Brazil\n* 🔗 <a href="https://a.br/1">Act 1</a>\n> It<br>orders.\n'],
    ['title before a link with a word for link', '### 🇧🇷 Brazil\n* Act 1: [PDF](https://a.br/1)\n> It orders.\n'],
    ['title before a bare URL', '### 🇧🇷 Brazil\n* 🔗 Act 1 – https://a.br/1\n> It orders.\n'],
    [
      'labels for title and link',
      '### 🇧🇷 Brazil\n- **Title:** Act 1\n- **Link:** [here](https://a.br/1)\n- **Summary:**\n> It orders.\n',
    ],
    ['title over two lines', '### 🇧🇷 Brazil\n* 🔗 [Act\n  1](https://a.br/1)\n* Overview:\n> It orders.\n'],
    [
      'flag behind the name, anchor behind the heading',
      '### Brazil 🇧🇷 {#brazil}\n* [Act 1](https://a.br/1)\n> It orders.\n',
    ],
    ['flag as a short code', '### :flag_br: Brazil\n* [Act 1](https://a.br/1)\n> It orders.\n'],
    ['country in bold on a line of its own', '**🇧🇷 Brazil**\n\n* [Act 1](https://a.br/1)\n> It orders.\n'],
    ['country as a bullet', '* 🇧🇷 Brazil\n  * [Act 1](https://a.br/1)\n    > It orders.\n'],
    [
      'country as a summary',
      '<details><summary>🇧🇷 Brazil</summary>\n\n* [Act 1](https://a.br/1)\n> It orders.\n\n</details>\n',
    ],
    ['country as the heading of the page', '# 🇧🇷 Brazil\n\n## Laws\n\n* [Act 1](https://a.br/1)\n> It orders.\n'],
    ['setext heading', '🇧🇷 Brazil\n---\n* [Act 1](https://a.br/1)\n> It orders.\n'],
    [
      'front matter and comment',
      '---\ntitle: x\n\n---\n<!-- none -->\n### 🇧🇷 Brazil\n* [Act 1](https://a.br/1)\n> It orders.\n',
    ],
    ['indented by four', '### 🇧🇷 Brazil\n\n    * 🔗 [Act 1](https://a.br/1)\n    * 📄 Overview:\n\n    > It orders.\n'],
    ['one-row table', '### 🇧🇷 Brazil\n| Document | Overview |\n|---|---|\n| [Act 1](https://a.br/1) | It orders. |\n'],
  ];
  for (const [name, text] of layouts) checkPage(name, text, { entries: ONE });
});

describe('several entries', () => {
  const layouts: [string, string][] = [
    [
      'without blank lines',
      '### 🇧🇷 Brazil\n* [Act 1](https://a.br/1)\n* Overview:\n> It orders.\n* [Act 2](https://a.br/2)\n* Overview:\n> It allows.',
    ],
    [
      'without labels',
      '### 🇧🇷 Brazil\n- [Act 1](https://a.br/1)\n> It orders.\n- [Act 2](https://a.br/2)\n> It allows.\n',
    ],
    [
      'in one list',
      '### 🇧🇷 Brazil\n* [Act 1](https://a.br/1)\n* Overview:\n  > It orders.\n\n* [Act 2](https://a.br/2)\n* Overview:\n  > It allows.\n',
    ],
    [
      'country repeated, heading glued to the quote',
      '### 🇧🇷 Brazil\n* [Act 1](https://a.br/1)\n> It orders.\n### 🇧🇷 Brazil\n* [Act 2](https://a.br/2)\n> It allows.\n',
    ],
    [
      'deeper headings between them',
      '## 🇧🇷 Brazil\n### Laws\n* [Act 1](https://a.br/1)\n> It orders.\n### Decrees\n* [Act 2](https://a.br/2)\n> It allows.\n',
    ],
    [
      'rules between them',
      '## 🇧🇷 Brazil\n* [Act 1](https://a.br/1)\n> It orders.\n\n---\n\n* [Act 2](https://a.br/2)\n> It allows.\n\n***\n',
    ],
  ];
  for (const [name, text] of layouts) checkPage(name, text, { entries: TWO });
});

describe('labels', () => {
  const labelled = (label: string): string =>
    `### 🇧🇷 Brazil\n* 🔗 [Act 1](https://a.br/1)\n* 📄 ${label}\n> It orders.\n`;
  checkPage('in Spanish on an English page', labelled('Extracto:'), {
    entries: ONE,
    diagnostics: ['info label-in-other-language:3:5'],
  });
  checkPage('in Portuguese on an English page', labelled('Visão geral:'), {
    entries: ONE,
    diagnostics: ['info label-in-other-language:3:5'],
  });
  checkPage('with a stray character', labelled('Overview:=  '), {
    entries: ONE,
    diagnostics: ['warning stray-character:3:14'],
  });

  test('the stray character comes with the mended line', () => {
    expect(parseText(labelled('Overview:=  ')).diagnostics[0]?.fix).toEqual({
      path: 'en/p.md',
      line: 3,
      original: '* 📄 Overview:=  ',
      replacement: '* 📄 Overview:  ',
    });
  });
});
