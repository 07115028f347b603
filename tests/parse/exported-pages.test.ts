// Pages as other programs export or show them in, entries out: word processors, wikis, notes, site generators.

import { describe, expect, test } from 'vitest';
import { checkPage, entryLines, parseText } from './page-summary.js';

const ONE = ['BR Brazil | Act 1 | https://a.br/1 | It orders.'];
const TWO = [...ONE, 'BR Brazil | Act 2 | https://a.br/2 | It allows.'];
const table = (...rows: string[]): string => ['| | |', '|---|---|', ...rows, ''].join('\n');

describe('one entry', () => {
  const layouts: [string, string][] = [
    ['attributes behind the link', '* [Act 1](https://a.br/1){target="_blank" .out}\n> It orders.\n'],
    ['attributes of kramdown, in brackets', '* **Act 1** ([texto](https://a.br/1){:target="_blank"})\n> It orders.\n'],
    ['title over labels, in one paragraph', '**Act 1**  \nLink: <https://a.br/1>  \nSummary: It orders.\n'],
    ['title over a list of labels', '**Act 1**\n\n- Link: <https://a.br/1>\n- Summary: It orders.\n'],
    ['definitions', '[Act 1](https://a.br/1)\n: It orders.\n'],
    ['quoted title', '> [<u>Act\n> 1</u>](https://a.br/1)\n\nIt orders.\n'],
    ['table of fields', table('| **Title** | [Act 1](https://a.br/1) |', '| **Summary** | It orders. |')],
    [
      'table of fields without words above it',
      '| Title: | [Act 1](https://a.br/1) |\n|---|---|\n| Summary: | It orders. |\n',
    ],
    [
      'heading over a table of fields',
      `#### Act 1\n\n${table('| Link | https://a.br/1 |', '| Summary | It orders. |')}`,
    ],
    ['heading over a link whose words are its host', '#### Act 1\n\nLink: [www.a.br](https://a.br/1)\n\nIt orders.\n'],
  ];
  for (const [name, text] of layouts) checkPage(name, `### 🇧🇷 Brazil\n\n${text}`, { entries: ONE });
});

describe('several entries', () => {
  const fields = (number: number, words: string): string =>
    table(`| Title | [Act ${number}](https://a.br/${number}) |`, `| Summary | ${words} |`);
  const layouts: [string, string][] = [
    ['quoted titles', '> [Act 1](https://a.br/1)\n\nIt orders.\n\n> [Act 2](https://a.br/2)\n\nIt allows.\n'],
    [
      'titles over labels',
      '**Act 1**\nLink: https://a.br/1\nSummary: It orders.\n\n**Act 2**\nLink: https://a.br/2\nSummary: It allows.\n',
    ],
    ['tables of fields', `${fields(1, 'It orders.')}\n${fields(2, 'It allows.')}`],
  ];
  for (const [name, text] of layouts) checkPage(name, `### 🇧🇷 Brazil\n\n${text}`, { entries: TWO });
});

describe('fields', () => {
  checkPage(
    'definitions, each its own',
    '## Chile\n\n[Act 1](https://a.cl/1)\n: **Emitida por:** Board of X\n: **Estado:** vigente\n: It orders.\n',
    { entries: ['- Chile | Act 1 | https://a.cl/1 | It orders. | issuing-authority=Board of X | status=vigente'] },
  );
  const rows = table(
    '| Title | [Act 1](https://a.cl/1) |',
    '| Status | in force |',
    '| Watched by | AEPD |',
    '| Summary | q |',
  );
  checkPage('rows of a table, one of them unknown', `## Chile\n\n${rows}`, {
    entries: ['- Chile | Act 1 | https://a.cl/1 | q | status=in force'],
    skipped: ['not-understood 7: Watched by', 'not-understood 7: AEPD'],
    diagnostics: ['warning not-understood:7:3', 'warning not-understood:7:16'],
  });
  checkPage(
    'of which a sentence is no title',
    '## Chile\n\n[Act 1](https://a.cl/1)\n\nIt orders.\n\nLink: https://a.cl/2\n',
    {
      entries: ['- Chile | Act 1 | https://a.cl/1 | It orders.', '- Chile | https://a.cl/2 | https://a.cl/2 | -'],
      diagnostics: ['warning entry-without-overview:7:7'],
    },
  );
});

describe('an address between title and sentence', () => {
  const told = ['- Chile | Law 5 of 2020 | https://a.cl/1 | It obliges all offices.'];
  for (const [name, item] of [
    ['as a link', 'Law 5 of 2020: <https://a.cl/1>. It obliges all offices.'],
    ['behind a full stop', 'Law 5 of 2020. <https://a.cl/1> It obliges all offices.'],
    ['in brackets', 'Law 5 of 2020 (https://a.cl/1). It obliges all offices.'],
    ['behind a dash, with words of its own', 'Law 5 of 2020 – [a.cl](https://a.cl/1): It obliges all offices.'],
  ] as const) {
    checkPage(name, `**Chile**\n\n* ${item}\n`, { entries: told });
  }
  checkPage('behind words that name nothing', '## Chile\n\n* See: https://a.cl/1. It obliges all offices.\n', {
    entries: [],
    skipped: ['not-understood 3: See: https://a.cl/1. It obliges all offices.'],
    diagnostics: ['warning page-without-entries:1:4', 'warning not-understood:3:3'],
  });
});

describe('headings', () => {
  checkPage(
    'numbers before names',
    '# 2 Laws\n## 2.1 Chile\n* [A](https://a.cl/1)\n> q\n## III. Peru\n* [B](https://a.pe/1)\n> q\n## 1) 🇧🇷 Brazil\n* [C](https://a.br/1)\n> q\n',
    {
      entries: [
        '- Chile | A | https://a.cl/1 | q',
        '- Peru | B | https://a.pe/1 | q',
        'BR Brazil | C | https://a.br/1 | q',
      ],
    },
  );
  test('the number of a heading stays in the title of the page', () => {
    expect(parseText('# 2 Laws\n## 2.1 Chile\n').value.title.text).toBe('2 Laws');
  });
  test('names in bold over paragraphs', () => {
    const page = '**Norway**\n\n[A](https://a.no/1)\n\n> q\n\n**Chile:**\n\n[B](https://a.cl/1)\n\nr\n';
    expect(entryLines(parseText(page))).toEqual([
      '- Norway | A | https://a.no/1 | q',
      '- Chile | B | https://a.cl/1 | r',
    ]);
  });
});
