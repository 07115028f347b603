// Layouts in, entries out: one row for each way in which catalogues write the same thing.

import { describe, expect, test } from 'vitest';
import { checkPage, entryLines, parseText } from './page-summary.js';

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
    [
      'what only says where lines may break, in words and links',
      '### 🇧🇷 Bra\u00ADzil\n* 🔗 [A\u00ADct\u200B 1](https://a.\u200Bbr/1)\n* 📄 Over\u00ADview:\n> It or\u2060ders.\n',
    ],
    [
      'the same before the marks of lines',
      '\uFEFF### 🇧🇷 Brazil\n\u200B* 🔗 [Act 1](https://a.br/1)\n\u200B* 📄 Overview:\n\u2060> It orders.\n',
    ],
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

describe('a heading as the title', () => {
  const over = (...lines: string[]): string => ['## 🇧🇷 Brazil', '### Act 1 {#one}', ...lines, ''].join('\n\n');
  const layouts: [string, string][] = [
    ['a labelled address', over('**Link:** https://a.br/1', 'It orders.')],
    ['a labelled link without words', over('**Enlace:** [PDF](https://a.br/1)', 'It orders.')],
    ['the address behind the text', over('It orders.', '**Link:** https://a.br/1')],
    ['the address alone, behind a quote', over('> It orders.', 'https://a.br/1')],
    ['a bullet', over('* 🔗 https://a.br/1\n* 📄 Overview:\n  > It orders.')],
    ['a bullet without mark', over('* https://a.br/1\n* 📄 Overview:\n  > It orders.')],
  ];
  for (const [name, text] of layouts) checkPage(name, text, { entries: ONE });
  const linked = (...lines: string[]): string =>
    ['## Brazil', '#### [Act 1](https://a.br/1)', ...lines, ''].join('\n\n');
  checkPage('with a link of its own, over fields and a paragraph', linked('- **Status:** In force', 'It orders.'), {
    entries: ['- Brazil | Act 1 | https://a.br/1 | It orders. | status=In force'],
  });
  checkPage('none with a link of its own over entries', linked('* [Act 2](https://a.br/2)\n  > It allows.'), {
    entries: ['- Brazil | Act 2 | https://a.br/2 | It allows.'],
  });
  checkPage('none with a link of its own over nothing', '## Brazil\n\n### [Act 1](https://a.br/1)\n', {
    entries: [],
    diagnostics: ['info page-without-entries:1:4'],
  });
  checkPage(
    'none over several links: it names a group',
    over('* https://a.br/2\n* 📄 Overview:\n  > It allows.', '* [Act 1](https://a.br/1)\n  > It orders.'),
    { entries: ['BR Brazil | https://a.br/2 | https://a.br/2 | It allows.', ...ONE] },
  );
  checkPage('none over a link with a title', over('[Act 2](https://a.br/2)', 'It allows.'), {
    entries: TWO.slice(1),
  });
  checkPage('none where it is a label', '## 🇧🇷 Brazil\n\n### Link\n\n* 🔗 https://a.br/2\n  > It allows.\n', {
    entries: ['BR Brazil | https://a.br/2 | https://a.br/2 | It allows.'],
  });
});

describe('fields', () => {
  const head = '### 🇧🇷 Brazil\n\n* 🔗 [Act 1](https://a.br/1)\n';
  const tail = '* 📄 Overview:\n  > It orders.\n';
  const issued = `${ONE[0] ?? ''} | issuing-authority=Board of X`;
  const rows: [string, string, string][] = [
    ['a status with a picture', `${head}* ⚖️ Status: repealed\n${tail}`, 'status=repealed'],
    ['a status in Spanish', `${head}* ⚖️ Estado: derogada\n${tail}`, 'status=derogada'],
    ['a status in Portuguese', `${head}* Situação: revogada\n${tail}`, 'status=revogada'],
    ['a date behind the overview', `${head}${tail}* 📅 Fecha: 30 de enero de 2015\n`, 'date=30 de enero de 2015'],
  ];
  for (const [name, text, field] of rows) checkPage(name, text, { entries: [`${ONE[0] ?? ''} | ${field}`] });

  checkPage('of the page, above every country', `Date: 2020\n\n**Estado:** borrador\n\n${head}${tail}`, {
    entries: ONE,
  });

  const paragraphs: [string, string][] = [
    ['in an item', '### 🇧🇷 Brazil\n\n- [Act 1](https://a.br/1)\n\n  Issued by: Board of X\n\n  It orders.\n'],
    ['outside lists', '### 🇧🇷 Brazil\n\n[Act 1](https://a.br/1)\n\n**Emitido por:** Board of X\n\nIt orders.\n'],
    ['on a line of its own', '### 🇧🇷 Brazil\n\n[Act 1](https://a.br/1)\n\n**Emissor:**\n\nBoard of X\n\nIt orders.\n'],
    ['before a quote', '### 🇧🇷 Brazil\n\n[Act 1](https://a.br/1)\n\nIssued by: Board of X\n\n> It orders.\n'],
    ['a list below its label', `${head}* Issued by:\n  * Board\n  * of X\n${tail}`],
    ['over two lines', `${head}* Issued by: Board\n  of X\n${tail}`],
  ];
  for (const [name, text] of paragraphs) {
    checkPage(`a value ends with its paragraph: ${name}`, text, { entries: [issued] });
  }

  const unknown: [string, string, string][] = [
    ['with a picture', `${head}* 👁 Watched by: the agency\n${tail}`, '👁 Watched by: the agency'],
    ['without one', `${head}* Vigilancia: AEPD\n${tail}`, 'Vigilancia: AEPD'],
    ['on a line of the item', `${head}  👁 Watched by: the agency\n${tail}`, '👁 Watched by: the agency'],
    ['with a quote and no label', `${head}* ⚖️ Vigilancia: AEPD\n  > It orders.\n`, '⚖️ Vigilancia: AEPD'],
  ];
  for (const [name, text, skipped] of unknown) {
    test(`an unknown label is no title and takes no overview: ${name}`, () => {
      const outcome = parseText(text);
      expect(entryLines(outcome)).toEqual(ONE);
      expect(outcome.value.skipped).toMatchObject([{ reason: 'not-understood', text: skipped }]);
    });
  }
  checkPage('a number before the colon makes a title', `${head}* Decree 5/2020: Software\n${tail}`, {
    entries: ['BR Brazil | Act 1 | https://a.br/1 | -', 'BR Brazil | Decree 5/2020: Software |  | It orders.'],
    diagnostics: ['warning entry-without-overview:3:6', 'warning entry-without-link:4:3'],
  });
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
