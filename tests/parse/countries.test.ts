// Headings in, jurisdictions of the entries below them out.

import { describe, expect, test } from 'vitest';
import { checkPage, entryLines, parseText } from './page-summary.js';

const ONE = ['BR Brazil | Act 1 | https://a.br/1 | It orders.'];

describe('countries', () => {
  checkPage(
    'flagless name in any of the languages',
    '### Brasil\n* [A](https://a.br/1)\n> q\n### United Kingdom\n* [B](https://a.uk/1)\n> q\n',
    {
      entries: ['- Brasil | A | https://a.br/1 | q', '- United Kingdom | B | https://a.uk/1 | q'],
    },
  );
  checkPage('official long name', '# T\n## Reino de España\n* [A](https://a.es/1)\n> q\n', {
    entries: ['- Reino de España | A | https://a.es/1 | q'],
  });
  const listed = (country: string, place: string): string =>
    `- ${country}\n  - [A](https://a.no/1): It orders all offices to publish.\n- ${place}\n  - [B](https://a.org/1)\n    > q\n`;
  checkPage(
    'name as a bullet over a list of links, and an unknown one that stands as it does',
    listed('**Norway**', 'Nordland:'),
    {
      entries: [
        '- Norway | A | https://a.no/1 | It orders all offices to publish.',
        '- Nordland | B | https://a.org/1 | q',
      ],
      diagnostics: ['warning heading-without-flag:3:3'],
    },
  );
  checkPage('bullets over lists of which none names a country', listed('Laws', 'Rules'), {
    entries: [],
    skipped: ['no-jurisdiction 2: A', 'no-jurisdiction 4: B'],
    diagnostics: [
      'error page-without-entries:1:1',
      'info entry-without-jurisdiction:2:6',
      'info words-under-no-country:3:3',
      'warning entry-without-jurisdiction:4:6',
    ],
  });
  test('a page of cities and unions, whose names are asked for', () => {
    const page = '# T\n## Motor City\n* [A](https://a.org/1)\n> q\n## Notes\n* [B](https://a.org/2)\n';
    const namesPlace = (label: string): boolean => label === 'Motor City';
    expect(entryLines(parseText(page, {}, { namesPlace }))).toEqual(['- Motor City | A | https://a.org/1 | q']);
    expect(entryLines(parseText(page))).toEqual([]);
    expect(
      entryLines(parseText(`${page}## Norway\n### Motor City\n* [C](https://a.no/3)\n> q\n`, {}, { namesPlace })),
    ).toEqual(['- Motor City | A | https://a.org/1 | q', '- Norway | C | https://a.no/3 | q']);
  });
  test('names in other languages are asked for where nothing states the language of the page', () => {
    const page = '# T\n## Island\n* [A](https://a.org/1)\n> q\n';
    const namesPlace = (label: string, inAnyLanguage: boolean): boolean => label === 'Island' && inAnyLanguage;
    expect(entryLines(parseText(page, { path: 'p.md' }, { namesPlace }))).toEqual([
      '- Island | A | https://a.org/1 | q',
    ]);
    expect(entryLines(parseText(page, { path: 'en/p.md' }, { namesPlace }))).toEqual([]);
  });
  test('a part of a country below its heading, asked for, up to the next heading of that depth', () => {
    const entry = (host: string): string => `* [A](https://${host}/1)\n> q\n`;
    const page = `## Norway\n### Troms\n#### Laws\n${entry('a.no')}### Laws\n${entry('b.no')}### Troms\n## Chile\n### Troms\n${entry('a.cl')}`;
    const partNamed = (country: { label: string }, label: string): string | undefined =>
      country.label === 'Norway' && label === 'Troms' ? 'NO-55' : undefined;
    expect(entryLines(parseText(page, {}, { partNamed }))).toEqual([
      'NO-55 Troms | A | https://a.no/1 | q',
      '- Norway | A | https://b.no/1 | q',
      '- Chile | A | https://a.cl/1 | q',
    ]);
  });
  checkPage('name in bold over a list', '# T\n\n**Norway**\n\n* [A](https://a.no/1)\n> q\n', {
    entries: ['- Norway | A | https://a.no/1 | q'],
  });
  checkPage(
    'name of a country among what a country below a heading has',
    '## Norway\n- Sweden\n  - [A](https://a.no/1)\n    > q\n',
    {
      entries: ['- Norway | A | https://a.no/1 | q'],
      skipped: ['not-understood 2: Sweden'],
      diagnostics: ['warning not-understood:2:3'],
    },
  );
  for (const [label, level] of [
    ['See also:', 'list'],
    ['**Related**', 'list'],
    ['Véase también:', 'list'],
    ['Ver também', 'list'],
    ['See also', 'heading'],
    ['Enlaces relacionados', 'heading'],
  ] as const) {
    checkPage(
      `'${label}' among countries, as a ${level}`,
      level === 'list'
        ? `- **Norway**\n  - [A](https://a.no/1)\n    > q\n- ${label}\n  - [B](https://a.int/2)\n    > r\n`
        : `## Norway\n- [A](https://a.no/1)\n  > q\n## ${label}\n- [B](https://a.int/2)\n  > r\n`,
      {
        entries: ['- Norway | A | https://a.no/1 | q'],
        skipped: ['no-jurisdiction 5: B'],
        diagnostics: [`warning entry-without-jurisdiction:5:${level === 'list' ? 6 : 4}`],
      },
    );
  }
  checkPage('subdivision flag', '### 🏴󠁧󠁢󠁳󠁣󠁴󠁿 Scotland\n* [A](https://a.uk/1)\n> q\n', {
    entries: ['GB-SCT Scotland | A | https://a.uk/1 | q'],
  });
  checkPage(
    'heading among countries, unknown',
    '### 🇧🇪 Belgium\n* [A](https://a.be/1)\n> q\n### Wallonia\n* [B](https://a.be/2)\n> q\n* [C](https://a.be/3)\n> q\n### Resources\n* [D](https://a.be/4)\n',
    {
      entries: [
        'BE Belgium | A | https://a.be/1 | q',
        '- Wallonia | B | https://a.be/2 | q',
        '- Wallonia | C | https://a.be/3 | q',
      ],
      skipped: ['no-jurisdiction 10: D'],
      diagnostics: ['warning heading-without-flag:4:5', 'info entry-without-jurisdiction:10:4'],
    },
  );
  checkPage(
    'unknown heading among countries, over an entry that tells beside its link what it does',
    '### Norway\n* [A](https://a.no/1)\n> q\n### Svalbardia\n* [B](https://a.no/2): It orders all offices to publish.\n* [C](https://a.no/3)\n',
    {
      entries: [
        '- Norway | A | https://a.no/1 | q',
        '- Svalbardia | B | https://a.no/2 | It orders all offices to publish.',
      ],
      skipped: ['no-jurisdiction 6: C'],
      diagnostics: ['warning heading-without-flag:4:5', 'info entry-without-jurisdiction:6:4'],
    },
  );
  checkPage(
    'names of countries above nested lists; in a list without links below they are words',
    '# T\n- **Brasil**\n\t- [A](https://a.br/1)\n\t\t- Overview: q\n- Uruguay:\n\t- [B](https://a.uy/1)\n\n\t\t> Binds in\n\t\t> - Chile\n\t\t>   - all of it\n\t\t> r\n',
    {
      entries: ['- Brasil | A | https://a.br/1 | q', '- Uruguay | B | https://a.uy/1 | Binds in Chile all of it r'],
    },
  );
  checkPage(
    'a list of countries under an entry is no heading',
    '### Brasil\n* [A](https://a.br/1)\n* Overview:\n  * Chile\n  * Peru\n* [B](https://a.br/2)\n',
    {
      entries: ['- Brasil | A | https://a.br/1 | Chile Peru', '- Brasil | B | https://a.br/2 | -'],
      diagnostics: ['warning entry-without-overview:6:4'],
    },
  );
  checkPage(
    'texts of footnotes belong to no entry, and are none',
    '### Brasil\n* [A](https://a.br/1)\n> q[^1][^2]\n\n[^1]: Since 2022,\nby order.\n\n[^2]: See [B](https://a.br/2).\n',
    {
      entries: ['- Brasil | A | https://a.br/1 | q'],
      skipped: ['not-understood 5: Since 2022, by order.', 'not-understood 8: See B.'],
      diagnostics: ['warning not-understood:5:1', 'warning not-understood:8:1'],
    },
  );
  checkPage(
    'nor in quotes, in items of lists, and right below the words',
    '### Brasil\n* [A](https://a.br/1)\n  > q[^1]\n  >\n  > [^1]: Since 2022, by order.\n* [B](https://a.br/2)\n  > r[^2]\n\n  [^2]: It must wait.\n\n[C](https://a.br/3)\n> s[^3]\n[^3]: It must [wait](https://a.br/4).\n',
    {
      entries: [
        '- Brasil | A | https://a.br/1 | q',
        '- Brasil | B | https://a.br/2 | r',
        '- Brasil | C | https://a.br/3 | s',
      ],
      skipped: [
        'not-understood 5: Since 2022, by order.',
        'not-understood 9: It must wait.',
        'not-understood 13: It must wait.',
      ],
      diagnostics: ['warning not-understood:5:5', 'warning not-understood:9:3', 'warning not-understood:13:1'],
    },
  );
  checkPage(
    'paragraphs and lists that go on below a footnote are its own',
    '### Brasil\n* [A](https://a.br/1)\n> q[^n]\n\n[^n]: It waits.\n\n    See [B](https://a.br/2).\n\n    * 🔗 [C](https://a.br/3)\n\n* [D](https://a.br/4)\n> r\n',
    {
      entries: ['- Brasil | A | https://a.br/1 | q', '- Brasil | D | https://a.br/4 | r'],
      skipped: ['not-understood 5: It waits. See B. 🔗 C'],
      diagnostics: ['warning not-understood:5:1'],
    },
  );
  checkPage(
    'what looks like a footnote in code is none',
    '### Brasil\n* [A](https://a.br/1)\n> q `[^1]` is a mark.\n\n```\n[^2]: words\n```\n\n[^1]: note\n',
    {
      entries: ['- Brasil | A | https://a.br/1 | q [^1] is a mark.'],
      skipped: ['not-understood 5: [^2]: words', 'not-understood 9: note'],
      diagnostics: ['warning not-understood:5:1', 'warning not-understood:9:1'],
    },
  );
  checkPage(
    'words in brackets before a footnote are read',
    '### Brasil\n* [A](https://a.br/1)\n> q [r][^1]\n\n[^1]: https://a.br/2\n',
    {
      entries: ['- Brasil | A | https://a.br/1 | q [r]'],
      skipped: ['not-understood 5: https://a.br/2'],
      diagnostics: ['warning not-understood:5:1'],
    },
  );
  checkPage('two flags', '### 🇸🇪 🇳🇴 Nordic\n* [A](https://a.se/1)\n> q\n', {
    entries: ['SE Nordic | A | https://a.se/1 | q'],
    diagnostics: ['warning several-flags:1:5'],
  });
  checkPage('page without any', '# T\n### Laws\n* [A](https://a.br/1)\n> q\n* [Home](index.md)\n', {
    entries: [],
    skipped: ['no-jurisdiction 3: A'],
    diagnostics: ['error page-without-entries:1:3', 'warning entry-without-jurisdiction:3:4'],
  });
  checkPage(
    'section ended by a heading of another kind',
    '### 🇧🇷 Brazil\n* [Act 1](https://a.br/1)\n> It orders.\n## 🤝 More\n* [B](https://a.br/2)\n> q\n',
    {
      entries: ONE,
      skipped: ['no-jurisdiction 5: B'],
      diagnostics: ['warning entry-without-jurisdiction:5:4'],
    },
  );
  checkPage(
    'title page with links',
    '# T\n\nWords.\n\n* [Page](en/p.md)\n\n| Page | Entries |\n|---|---|\n| [P](en/p.md) | 3 |\n',
    {
      entries: [],
      diagnostics: ['info page-without-entries:1:3'],
    },
  );
  checkPage('title page with a link elsewhere', '# T\n\n* [Forge](https://forge.io)\n', {
    entries: [],
    skipped: ['no-jurisdiction 3: Forge'],
    diagnostics: ['warning page-without-entries:1:3', 'info entry-without-jurisdiction:3:4'],
  });
});
