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
  test('below words over the columns that are labels themselves', () => {
    const page = (header: string, title: string): string =>
      `## Chile\n\n${header}\n|---|---|\n| ${title} | [Act 1](https://a.cl/1) |\n| Status | in force |\n| Summary | q |\n`;
    const expected = ['- Chile | Act 1 | https://a.cl/1 | q | status=in force'];
    expect(entryLines(parseText(page('| Name | Value |', 'Name')))).toEqual(expected);
    expect(entryLines(parseText(page('| Name | Description |', 'Law')))).toEqual(expected);
  });
  checkPage(
    'below an overview, of which one is unknown, and no titles',
    '## Brasil\n\n#### Act 1\n\n> It orders.\n\n- **Espécie:** Decreto\n- **Relator:** Fulano\n- **Número:** 9.637\n- **Texto integral:** <https://a.br/1>\n',
    {
      entries: ['- Brasil | Act 1 | https://a.br/1 | It orders. | instrument-type=Decreto | number=9.637'],
      skipped: ['not-understood 8: Relator: Fulano'],
      diagnostics: ['warning not-understood:8:5'],
    },
  );
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
  for (const words of ['More information here', 'Source of these data', 'Veja também a lista de 2020'])
    checkPage(`behind '${words}'`, `## Chile\n\n* ${words}: https://a.cl/1 It obliges all offices.\n`, {
      entries: [],
      skipped: [`not-understood 3: ${words}: https://a.cl/1 It obliges all offices.`],
      diagnostics: ['warning page-without-entries:1:4', 'warning not-understood:3:3'],
    });
  checkPage('behind words that name nothing', '## Chile\n\n* See: https://a.cl/1. It obliges all offices.\n', {
    entries: [],
    skipped: ['not-understood 3: See: https://a.cl/1. It obliges all offices.'],
    diagnostics: ['warning page-without-entries:1:4', 'warning not-understood:3:3'],
  });
});

test('a quote that leads to another part of the page is no title', () => {
  expect(entryLines(parseText('## Chile\n\n> [Back to top](#top)\n\nSome words.\n'))).toEqual([]);
});

describe('a country before the link', () => {
  checkPage(
    'of each entry, with what belongs to it',
    '## Europe\n\n- 🇫🇷 **France** – [Law 5](https://a.fr/1) – It obliges all.\n- Norway: [Act 2](https://a.no/1)\n- Overview: It orders.\n- [Act 3](https://a.org/3)\n  > Of nobody.\n- 🇸🇪 [Lag 4](https://a.se/1)\n  > It asks.\n\n## Asia\n\n- [Act 6](https://a.org/6)\n  > Of nobody.\n',
    {
      entries: [
        'FR France | Law 5 | https://a.fr/1 | -',
        '- Norway | Act 2 | https://a.no/1 | It orders.',
        'SE  | Lag 4 | https://a.se/1 | It asks.',
      ],
      skipped: ['no-jurisdiction 6: Act 3', 'no-jurisdiction 13: Act 6'],
      diagnostics: [
        'warning entry-without-overview:3:20',
        'info text-beside-link:3:20',
        'warning entry-without-jurisdiction:6:4',
        'warning entry-without-jurisdiction:13:4',
      ],
    },
  );
  test('leads to other versions of the page, or has nothing to do with it', () => {
    const links = '- 🇬🇧 [English](https://a.org/en/)\n- 🇧🇷 [Português (Brasil)](https://a.org/pt/)\n';
    const line = '🇬🇧 [Version A](https://a.org/en) | 🇪🇸 [Version B](https://a.org/es)\n\n';
    const sponsors = '## Sponsors\n- 🇫🇷 [Dupont](https://a.fr)\n\n## Véase también\n- 🇩🇪 [Liste](https://a.de)\n';
    expect(entryLines(parseText(`# T\n\n${line}${links}\n${sponsors}`))).toEqual([]);
  });
  test('below an entry is no entry of its own', () => {
    const law = (mark: string): string =>
      `- ${mark}[Law 1](https://a.cl/1)\n  - 🇫🇷 [Loi 1](https://a.cl/fr)\n\n  > It orders.\n`;
    const entries = entryLines(parseText(`## 🇪🇺 Europe\n\n${law('')}\n## Asia\n\n${law('🇨🇱 ')}`));
    expect(entries).toEqual([
      'EU Europe | Law 1 | https://a.cl/1 | It orders.',
      'CL  | Law 1 | https://a.cl/1 | It orders.',
    ]);
  });
  checkPage('and no other words', '## Chile\n* See France: [Act 1](https://a.cl/1)\n> q\n', {
    entries: ['- Chile | See France: Act 1 | https://a.cl/1 | q'],
  });
});

describe('headings', () => {
  checkPage(
    'numbers before names, and counts behind them',
    '# 2 Laws\n## 2.1 Chile\n* [A](https://a.cl/1)\n> q\n## III. Peru (12)\n* [B](https://a.pe/1)\n> q\n## 1) 🇧🇷 Brazil\n* [C](https://a.br/1)\n> q\n',
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
