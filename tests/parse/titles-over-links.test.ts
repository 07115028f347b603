// Titles whose link stands behind, below or in a list of theirs in; entries out.

import { describe, expect, test } from 'vitest';
import { checkPage, entryLines, parseText } from './page-summary.js';

const entry = (title: string, overview = '-', ...fields: string[]): string =>
  ['- Brazil', title, 'https://a.br/1', overview, ...fields].join(' | ');
const read = (text: string): string[] => entryLines(parseText(`## Brazil\n\n${text}`));

describe('a title and where its text is', () => {
  const layouts: [string, string, string][] = [
    [
      'in bold before the name of a source',
      '- **Act 1 of 2020** — [Gazette](https://a.br/1)\n',
      entry('Act 1 of 2020'),
    ],
    [
      'with a colon',
      '- **Ley 1 de 2020**: [Boletín](https://a.br/1): Obliga a todos los organismos.\n',
      entry('Ley 1 de 2020', 'Obliga a todos los organismos.'),
    ],
    [
      'over a paragraph',
      '1. **Lei nº 1, de 2020** — [Planalto](https://a.br/1)\n\n    Obriga a todos.\n',
      entry('Lei nº 1, de 2020', 'Obriga a todos.'),
    ],
    ['before a word for links', '- Act 1 of 2020 ([text](https://a.br/1))\n', entry('Act 1 of 2020')],
    [
      'not in bold: its words go on',
      '- Act 1 – [Free software](https://a.br/1)\n  > It orders.\n',
      entry('Act 1 – Free software', 'It orders.'),
    ],
    [
      'in the line above',
      '- **Act 1**\n  <https://a.br/1>\n  It orders all to share.\n',
      entry('Act 1', 'It orders all to share.'),
    ],
    [
      'two lines above, around a sentence',
      '- **Decreto 1**\n  Derogado por otro.\n  Enlace: https://a.br/1\n',
      entry('Decreto 1', 'Derogado por otro.'),
    ],
    [
      'in a definition',
      'Share Act\n: [Act 1 of 2020](https://a.br/1). It orders.\n',
      entry('Share Act', 'Act 1 of 2020. It orders.'),
    ],
    [
      'in a definition, as an address',
      '**Act 1**\n: <https://a.br/1> — It orders all to share.\n',
      entry('Act 1', 'It orders all to share.'),
    ],
    [
      'in a list below',
      '- **Guide to sharing**\n  - Board of X\n  - Date: 2020\n  - https://a.br/1\n',
      entry('Guide to sharing', '-', 'date=2020'),
    ],
    [
      'behind a label in a list below',
      '- **Guia de partilha**\n  - Ligação: [PDF](https://a.br/1)\n  - Resumo: Obriga.\n',
      entry('Guia de partilha', 'Obriga.'),
    ],
    [
      'as a heading, behind a label with a name',
      '#### Guide to sharing\n\n- Link: [Gazette](https://a.br/1)\n- Status: in force\n',
      entry('Guide to sharing', '-', 'status=in force'),
    ],
  ];
  for (const [name, text, line] of layouts)
    test(name, () => {
      expect(read(text)).toEqual([line]);
    });

  test('titles over fields one after the other, of which one is unknown', () => {
    const page = (number: number): string =>
      `**Act ${number} of Y**\nBinding: No\nIssued by: X\nLink: https://a.br/1\n\n`;
    const one = (number: number): string => entry(`Act ${number} of Y`, '-', 'issuing-authority=X');
    expect(read(page(1) + page(2))).toEqual([one(1), one(2)]);
  });
  test('a country before a title that is no link', () => {
    const page =
      '## 2003\n\n- **Brazil** — Decree of 29 October 2003 ([text](https://a.br/1)).\n- Chile: see [this](https://a.cl/1).\n';
    expect(entryLines(parseText(page))).toEqual([entry('Decree of 29 October 2003')]);
  });
});

test('the name of a part before a title', () => {
  const page = '## Brazil\n\n#### Acre: Bill 1 of 2020\n\nLink: https://a.br/1\n';
  const outcome = parseText(page, {}, { partNamed: () => 'BR-AC' });
  expect(entryLines(outcome)).toEqual(['BR-AC Acre: Bill 1 of 2020 | Acre: Bill 1 of 2020 | https://a.br/1 | -']);
});

describe('no title', () => {
  const others: [string, string][] = [
    ['a day', '- **March 2020**: [Meeting](https://a.br/1)\n'],
    ['words without a figure', '- **Ministry of Finance** — [Site](https://a.br/1)\n'],
    ['the heading of a body over a title', '#### Ministry of Science and Art\n\n- **Act 1**\n  <https://a.br/1>\n'],
    [
      'the heading of a body over a title with a label',
      '#### Congreso de la República\n\n- **Ley 1**: es la primera.\n  Enlace: https://a.br/1\n',
    ],
  ];
  for (const [name, text] of others)
    test(name, () => {
      expect(read(text).filter((line) => !/ \| (?:Act|Ley) 1/u.test(line) && !/Meeting|Site/u.test(line))).toEqual([]);
    });
  checkPage('words below a title that waits, when nothing comes', '## Brazil\n\n- Note\n  It is long.\n', {
    entries: [],
    skipped: ['not-understood 3: Note', 'not-understood 4: It is long.'],
    diagnostics: ['warning page-without-entries:1:4', 'warning not-understood:3:3', 'warning not-understood:4:3'],
  });
});
