// Tables in, one entry for each row out.

import { describe } from 'vitest';
import { checkPage } from './page-summary.js';

const ONE = ['BR Brazil | Act 1 | https://a.br/1 | It orders.'];
const TWO = [...ONE, 'BR Brazil | Act 2 | https://a.br/2 | It allows.'];

const TABLE = '| Policy type | 📄 Document | 📄 Overview |\n|---|---|---|\n';
const ROW = '|Reuse | [Act 1](https://a.br/1) | It orders.|';
const READ_ROW = 'BR Brazil [Reuse] | Act 1 | https://a.br/1 | It orders.';

describe('tables', () => {
  checkPage(
    'three columns',
    `### 🇧🇷 Brazil\n\n${TABLE}${ROW}\n|  Rel \\| ease | [B](https://a.br/2) | *q* &amp; r |\n`,
    {
      entries: [READ_ROW, 'BR Brazil [Rel | ease] | B | https://a.br/2 | q & r'],
    },
  );
  checkPage(
    'headers in Spanish and Portuguese',
    `### 🇧🇷 Brazil\n| Tipo de Política de SCA | Documento | Resumen |\n|---|---|---|\n${ROW}\n\n| Tipo de Política | Documento | Visão Geral |\n|---|---|---|\n${ROW}\n`,
    {
      entries: [READ_ROW, READ_ROW],
    },
  );
  const numbered = (...numbers: string[]): string =>
    `### 🇧🇷 Brazil\n| N.º | Document | Overview |\n|---|---|---|\n| ${numbers[0] ?? ''} | [Act 1](https://a.br/1) | It orders. |\n| ${numbers[1] ?? ''} | [Act 2](https://a.br/2) | It allows. |\n`;
  checkPage('numbers of acts', numbered('12', '13/2020'), {
    entries: [`${TWO[0] ?? ''} | number=12`, `${TWO[1] ?? ''} | number=13/2020`],
  });
  checkPage('numbers of rows', numbered('1.', '2.').replace('N.º', 'No.'), {
    entries: TWO,
    skipped: ['not-understood 2: No.'],
    diagnostics: ['warning not-understood:2:3'],
  });
  checkPage(
    'headers of a language without words here',
    `### 🇧🇷 Brazil\n| Art | Dokument | Überblick |\n|---|---|---|\n${ROW}\n`,
    { entries: [READ_ROW] },
  );
  checkPage(
    'columns in another order',
    '### 🇧🇷 Brazil\n| Summary | Category | Title |\n|---|---|---|\n| It orders. | Reuse | [Act 1](https://a.br/1) |\n',
    { entries: [READ_ROW] },
  );
  checkPage(
    'four columns with the flag in the cell',
    '| Country | Policy Title | Link | Excerpt |\n|:--|:--|:--|--:|\n| 🇧🇷 Brazil | Act 1 | [Link](https://a.br/1) | It orders. |\n| | Act 2 | [Link](https://a.br/2) | It allows. |\n| Canada | C | https://a.ca/1 | q |\n',
    {
      entries: [...TWO, '- Canada | C | https://a.ca/1 | q'],
    },
  );
  checkPage(
    'fields as columns',
    '### 🇧🇷 Brazil\n| Title | Issued by | Effective date | Summary |\n|---|---|---|---|\n| [Act 1](https://a.br/1) | Senate | 2020 | It orders. |\n',
    {
      entries: [`${ONE[0] ?? ''} | issuing-authority=Senate | effective-date=2020`],
    },
  );
  checkPage(
    'columns for facts, none of them the category',
    '| País | Norma | Estado | Fecha | Tipo | Qué dice |\n|---|---|---|---|---|---|\n| 🇧🇷 Brazil | [Act 1](https://a.br/1) | derogada | 2020 | Ley | It orders. |\n',
    {
      entries: [`${ONE[0] ?? ''} | status=derogada | date=2020 | instrument-type=Ley`],
    },
  );
  for (const heading of ['Área', 'Topic', 'Eixo temático', 'Policy type']) {
    checkPage(
      `a column that says it is the category: ${heading}`,
      `| País | Norma | ${heading} | Qué dice |\n|---|---|---|---|\n| 🇧🇷 Brazil | [Act 1](https://a.br/1) | Reuse | It orders. |\n`,
      { entries: [READ_ROW] },
    );
  }
  checkPage(
    'columns that are no part of an entry are told once, and empty ones never',
    '| País | Norma | Número | Observaciones | | Qué dice |\n|---|---|---|---|---|---|\n| 🇧🇷 Brazil | [Act 1](https://a.br/1) | 1 | | | It orders. |\n| 🇧🇷 Brazil | [Act 2](https://a.br/2) | 2 | | | It allows. |\n',
    {
      entries: TWO,
      skipped: ['not-understood 1: Número'],
      diagnostics: ['warning not-understood:1:18'],
    },
  );
  checkPage(
    'no header worth the name, though one of its cells is a word for a column',
    '### 🇧🇷 Brazil\n| Status | [Act 1](https://a.br/1) | It orders. |\n|---|---|---|\n',
    { entries: ['BR Brazil [Status] | Act 1 | https://a.br/1 | It orders.'] },
  );
  checkPage(
    'no header worth the name',
    '### 🇧🇷 Brazil\n| Reuse | [Act 1](https://a.br/1) | It orders. |\n|---|---|---|\n| Reuse | [Act 2](https://a.br/2) | It allows. |\n',
    {
      entries: [READ_ROW, 'BR Brazil [Reuse] | Act 2 | https://a.br/2 | It allows.'],
    },
  );
  checkPage(
    'repeated header, empty row, rule, row without title, bar in a cell',
    `### 🇧🇷 Brazil\n${TABLE}${ROW}\n| Policy type | Document | Overview |\n| | | |\n|---|---|---|\n| Reuse | | words |\n| Reuse | [B](https://a.br/2) | one | two |\n`,
    {
      entries: [READ_ROW, 'BR Brazil [Reuse] | B | https://a.br/2 | one two'],
      skipped: ['repeated-header 5: Policy type | Document | Overview', 'not-understood 8: Reuse | words'],
      diagnostics: ['info repeated-header:5:3', 'warning not-understood:8:3', 'warning surplus-cells:9:39'],
    },
  );
  checkPage(
    'rows of a table that is none, since a rule has too few cells',
    `### 🇧🇷 Brazil\n| a | b | c |\n|---|\n${ROW}\n`,
    {
      entries: [],
      skipped: [
        'not-understood 2: | a | b | c |',
        'not-understood 3: |---|',
        'not-understood 4: |Reuse | Act 1 | It orders.|',
      ],
      diagnostics: [
        'warning page-without-entries:1:5',
        'warning not-understood:2:1',
        'warning not-understood:3:1',
        'warning not-understood:4:1',
      ],
    },
  );
  checkPage(
    'table of numbers outside every country',
    `| Page | Entries |\n|---|---|\n| Reuse | 12 |\n\n### 🇧🇷 Brazil\n${TABLE}${ROW}\n`,
    { entries: [READ_ROW] },
  );
  checkPage('text directly below', `### 🇧🇷 Brazil\n${TABLE}${ROW}\nStray words\n### 🇨🇦 Canada\n`, {
    entries: [READ_ROW],
    skipped: ['not-understood 5: Stray words'],
    diagnostics: ['warning not-understood:5:1'],
  });
});
