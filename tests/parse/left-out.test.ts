// What resembles entries in; what is left out, counted and reported with its place, out.

import { describe, expect, test } from 'vitest';
import { checkPage, diagnosticLines, parseText } from './page-summary.js';

const ONE = ['BR Brazil | Act 1 | https://a.br/1 | It orders.'];
const TABLE = '| Policy type | 📄 Document | 📄 Overview |\n|---|---|---|\n';
const ROW = '|Reuse | [Act 1](https://a.br/1) | It orders.|';
const READ_ROW = 'BR Brazil [Reuse] | Act 1 | https://a.br/1 | It orders.';

describe('what is no entry', () => {
  checkPage(
    'samples in fences and comments',
    '# T\n\n```markdown\n## 🇨🇴 Colombia\n\n- 🔗 [S](https://s.co)\n- 📄 Excerpt:\n  > text\n```\n\n<!--\n### 🇨🇴 Colombia\n* 🔗 [C](https://s.co)\n\n| a | [R](https://s.co) | c |\n-->\n### 🇧🇷 Brazil\n* [Act 1](https://a.br/1)\n> It orders.\n',
    {
      entries: ONE,
      skipped: ['sample 6: S', 'sample 13: C', 'sample 15: R'],
      diagnostics: ['info sample-entry:6:6', 'info sample-entry:13:6', 'info sample-entry:15:8'],
    },
  );
  checkPage(
    'samples whose links have no words are named by their line',
    '### 🇧🇷 Brazil\n* [Act 1](https://a.br/1)\n> It orders.\n\n<!--\n* [**](https://s.co)\n| a | [](https://s.co/2) |\n-->\n',
    {
      entries: ONE,
      skipped: ['sample 6: * [**](https://s.co)', 'sample 7: | a | [](https://s.co/2) |'],
      diagnostics: ['info sample-entry:6:4', 'info sample-entry:7:8'],
    },
  );
  checkPage(
    'fence that is never closed',
    '### 🇧🇷 Brazil\n* [Act 1](https://a.br/1)\n> It orders.\n\n```\n* 🔗 [S](https://s.co)\n',
    {
      entries: ONE,
      skipped: ['sample 6: S'],
      diagnostics: ['warning unclosed-block:5:1', 'info sample-entry:6:6'],
    },
  );
  checkPage(
    'comment that is never closed',
    '### 🇧🇷 Brazil\n* [Act 1](https://a.br/1)\n> It orders.\n\n<!--\n* 🔗 [S](https://s.co)\n',
    {
      entries: ONE,
      skipped: ['sample 6: S'],
      diagnostics: ['warning unclosed-block:5:1', 'info sample-entry:6:6'],
    },
  );
  checkPage(
    'entry in an HTML block',
    '### 🇧🇷 Brazil\n<div>\n* 🔗 [S](https://s.co)\n</div>\n\n* [Act 1](https://a.br/1)\n> It orders.\n',
    {
      entries: ONE,
      skipped: ['not-understood 3: S'],
      diagnostics: ['warning not-understood:3:6'],
    },
  );
  const placeholders: [string, string][] = [
    ['link to nowhere', '[A](#)'],
    ['empty link', '[A]()'],
    ['reserved host', '[A](https://www.example.org/law)'],
    ['reserved top level', '[A](https://law.example/)'],
    ['look-alike host', '[A](https://example.gov)'],
    ['slot for a name', '[[A]](https://a.br/1)'],
    ['English template', '[Name of the law or policy](https://a.br/1)'],
    ['Spanish template', '[Nombre de la ley o política](https://a.br/1)'],
    ['Portuguese template', '[Nome da lei ou política](https://a.br/1)'],
    ['to be done', '[TBD](https://a.br/1)'],
    ['nothing there', '[No instrument found](https://a.br/1)'],
    ['nothing there, in Spanish', '[Ninguna norma vigente](https://a.br/1)'],
    ['nothing there, in Portuguese', '[Sem lei própria](https://a.br/1)'],
  ];
  for (const [name, link] of placeholders) {
    test(`placeholder: ${name}`, () => {
      const outcome = parseText(`### 🇧🇷 Brazil\n* ${link}\n> Words.\n`);
      expect(outcome.value.entries).toEqual([]);
      expect(outcome.value.skipped).toMatchObject([{ reason: 'placeholder', place: { line: 2 } }]);
      expect(diagnosticLines(outcome)[1]).toMatch(/^info placeholder-entry:2:/u);
    });
  }
  checkPage(
    'placeholder: filler text in a table',
    `### 🇧🇷 Brazil\n${TABLE}| Reuse | [B](https://a.br/2) | Lorem ipsum dolor |\n${ROW}\n`,
    {
      entries: [READ_ROW],
      skipped: ['placeholder 4: B'],
      diagnostics: ['info placeholder-entry:4:12'],
    },
  );
  checkPage(
    'titles without words',
    '### 🇧🇷 Brazil\n* [](https://a.br/1)\n> It orders.\n* 🔗\n* [–](https://a.br/2)\n> q\n* 🔗\n* Overview:\n> r\n',
    {
      entries: [],
      skipped: ['not-understood 2: https://a.br/1', 'not-understood 5: https://a.br/2', 'not-understood 7: r'],
      diagnostics: [
        'warning page-without-entries:1:5',
        'warning not-understood:2:3',
        'warning not-understood:5:4',
        'warning not-understood:7:3',
      ],
    },
  );
  checkPage('an overview that is still to be written', '### 🇧🇷 Brazil\n* [B](https://a.br/2)\n> TBD…\n', {
    entries: ['BR Brazil | B | https://a.br/2 | -'],
    diagnostics: ['warning entry-without-overview:2:4'],
  });
  checkPage(
    'real titles that resemble templates',
    '### 🇧🇷 Brazil\n* [Policy on Names of Laws](https://examples.org/1)\n> q\n* [Title II of the Act](https://a.br/#x)\n> q\n',
    {
      entries: [
        'BR Brazil | Policy on Names of Laws | https://examples.org/1 | q',
        'BR Brazil | Title II of the Act | https://a.br/#x | q',
      ],
    },
  );
  checkPage(
    'admonitions, alerts and links for contributors',
    '!!! note "About"\n\n      See [this](https://a.br/9).\n\n      * 🔗 [that](https://a.br/8)\n\n### 🇧🇷 Brazil\n* [Act 1](https://a.br/1)\n> It orders.\n\n> [!TIP]\n> [More](https://a.br/7)\n\n!!! tip\n\tMissing? [Suggest](https://forge.io/o/r/issues/new?template=x.yml)\n* [Suggest](https://forge.io/o/r/issues/new?template=Política.yml)\n',
    {
      entries: ONE,
      skipped: ['not-understood 11: More', 'contribution-link 14: Missing? Suggest', 'contribution-link 16: Suggest'],
      diagnostics: ['warning not-understood:11:1', 'info contribution-link:14:1', 'info contribution-link:16:4'],
    },
  );
  checkPage(
    'alerts below a country are reported with their words, unless they ask for contributions',
    '> [!NOTE]\n> About this page.\n\n> [!NOTE]\n> 🔗 [Act 0](https://a.br/0)\n> 📄 Told.\n\n### 🇧🇷 Brazil\n* [Act 1](https://a.br/1)\n> It orders.\n\n> [!WARNING]\n> It is *not* in force.\n>\n> * Yet.\n\n> [!note]\n\n> [!TIP]\n> Missing? [Suggest](https://forge.io/o/r/issues/new)\n',
    {
      entries: ONE,
      skipped: [
        'not-understood 5: Act 0',
        'not-understood 12: It is not in force. Yet.',
        'contribution-link 19: Missing? Suggest',
      ],
      diagnostics: ['warning not-understood:5:3', 'warning not-understood:12:1', 'info contribution-link:19:1'],
    },
  );
  checkPage(
    'entries in admonitions are reported, those in HTML read',
    '### 🇧🇷 Brazil\n* [Act 1](https://a.br/1)\n> It orders.\n\n<ul><li>🔗 <a href="https://a.br/2">Act <b>2</b></a></li></ul>\n\n??? info "Older"\n\n    * 🔗 [Act 3](https://a.br/3)\n    * 📄 Overview:\n      > It orders.\n\n<!-- <a href="https://a.br/4">Act 4</a> -->\n\n<p>Words that are an overview.</p>\n\n<table><tr><td>🇮🇹 Italy</td><td><a href="https://a.it/5">Act 5</a></td></tr></table>\n',
    {
      entries: [
        ...ONE,
        'BR Brazil | Act 2 | https://a.br/2 | Words that are an overview.',
        'IT Italy | Act 5 | https://a.it/5 | -',
      ],
      skipped: ['not-understood 9: Act 3', 'not-understood 7: "Older" 🔗 Act 3 📄 Overview: It orders.'],
      diagnostics: ['warning not-understood:7:1', 'warning not-understood:9:7', 'warning entry-without-overview:17:58'],
    },
  );
  checkPage(
    'admonitions below a country are reported with their words',
    '!!! note "About"\n    All of it.\n\n## Brazil\n* [Act 1](https://a.br/1)\n> It orders.\n\n!!! warning inline "Watch out"\n    It is *not* in force.\n\n    Yet.\n\n???+ tip\n\n    Ask.\n',
    {
      entries: ['- Brazil | Act 1 | https://a.br/1 | It orders.'],
      skipped: ['not-understood 8: "Watch out" It is not in force. Yet.', 'not-understood 13: Ask.'],
      diagnostics: ['warning not-understood:8:1', 'warning not-understood:13:1'],
    },
  );
  checkPage(
    'admonitions between fences too, and no overview; other fences only divide the page',
    ':::info\nAll of it.\n:::\n\n::: {.section}\n\n## Brazil\n\n[Act 1](https://a.br/1)\n\n:::tip Known as\nthe act.\n:::\n\nIt orders.\n\n::: {.callout-note}\n\nNot yet.\n\n:::\n\n* [Act 2](https://a.br/2)\n> It allows.\n\n:::\n',
    {
      entries: ['- Brazil | Act 1 | https://a.br/1 | It orders.', '- Brazil | Act 2 | https://a.br/2 | It allows.'],
      skipped: ['not-understood 11: Known as the act.', 'not-understood 17: Not yet.'],
      diagnostics: ['warning not-understood:11:1', 'warning not-understood:17:1'],
    },
  );
  checkPage(
    'tags of site generators are no words, and what some of them hold is an admonition',
    '## Brazil\n\n{% tabs %}\n{% tab title="Law" %}\n[Act 1](https://a.br/1)\n\n{% hint style="info" %}\nNot yet.\n{% endhint %}\n\nIt orders.\n{% endtab %}\n{% endtabs %}\n\n{{% notice tip %}}\nAsk.\n\nTwice.\n{{% /notice %}}\n\n{{< toc >}}\n',
    {
      entries: ['- Brazil | Act 1 | https://a.br/1 | It orders.'],
      skipped: ['not-understood 7: Not yet.', 'not-understood 15: Ask. Twice.'],
      diagnostics: ['warning not-understood:7:1', 'warning not-understood:15:1'],
    },
  );
  checkPage(
    'HTML that a page hides is not read',
    '### 🇧🇷 Brazil\n<div hidden><p>Words</p><ul><li><a href="https://a.br/0">Act 0</a></li></ul></div>\n<p><a href="https://a.br/1">Act 1</a></p>\n<p style="color: red; display: none">Not this.</p><p>It orders.</p>\n',
    {
      entries: ONE,
      skipped: ['not-understood 2: Words Act 0', 'not-understood 4: Not this.'],
      diagnostics: ['warning not-understood:2:16', 'warning not-understood:4:38'],
    },
  );
  checkPage(
    'what a page hides in a cell is reported, and no part of the cell',
    '### 🇧🇷 Brazil\n<table><tr><td><a href="https://a.br/1">Act 1</a><div hidden><p>Not</p><p>this.</p></div></td><td>It<s hidden>X</s> orders.</td></tr></table>\n',
    {
      entries: ONE,
      skipped: ['not-understood 2: Not this.', 'not-understood 2: X'],
      diagnostics: ['warning not-understood:2:65', 'warning not-understood:2:111'],
    },
  );
  checkPage(
    'HTML in a quote is part of the overview',
    '### 🇧🇷 Brazil\n* [Act 1](https://a.br/1)\n> It orders.\n>\n> <p>It <b>also</b>\n> permits.</p>\n',
    {
      entries: ['BR Brazil | Act 1 | https://a.br/1 | It orders. It also permits.'],
      skipped: [],
      diagnostics: [],
    },
  );
  checkPage(
    'words between entries',
    '### 🇧🇷 Brazil\nBrazil acts.\n\n* [Act 1](https://a.br/1)\n> It orders.\n\nStray words.\n\n* a bullet\n* Overview:\n* more\n\n## 🤝 How to\n\nProse. > 1\n\n* bullet\n',
    {
      entries: [...ONE, 'BR Brazil | a bullet |  | -'],
      skipped: ['not-understood 2: Brazil acts.', 'not-understood 7: Stray words.', 'not-understood 11: more'],
      diagnostics: [
        'warning not-understood:2:1',
        'warning not-understood:7:1',
        'warning entry-without-link:9:3',
        'warning entry-without-overview:9:3',
        'warning not-understood:11:3',
        'info words-under-no-country:15:1',
      ],
    },
  );
  checkPage(
    'words between a title and its quote, unless they have the form of a label',
    '### 🇧🇷 Brazil\n* [Act 1](https://a.br/1)\n* Not yet in force\n> It orders.\n',
    { entries: ONE, skipped: ['not-understood 3: Not yet in force'], diagnostics: ['warning not-understood:3:3'] },
  );
  checkPage(
    'code below a country, and a table of nothing behind all countries',
    '```\nlegend\n```\n\n### 🇧🇷 Brazil\n* [Act 1](https://a.br/1)\n> It orders.\n\n~~~\nIt ends.\n~~~\n\n# Numbers\n\n| Year | |\n|---|---|\n| 2020 | 5 |\n',
    {
      entries: ONE,
      skipped: ['not-understood 9: It ends.'],
      diagnostics: ['warning not-understood:9:1', 'info words-under-no-country:15:3'],
    },
  );
  checkPage('an entry without title of which only a field tells', '### 🇧🇷 Brazil\n* 🔗\n* Date: 2020\n', {
    entries: [],
    skipped: ['not-understood 2: 2020'],
    diagnostics: ['warning page-without-entries:1:5', 'warning not-understood:2:3'],
  });
  test('words under no country are told once for a page, but its introduction is not', () => {
    const page =
      '# T\nOn laws.\n\n> Read on.\n\n## Brazil\n* [Act 1](https://a.br/1)\n> It orders.\n\n# Notes\nBrazil also\norders more.\n\n> Quoted.\n\n* Status: old\n';
    const { diagnostics } = parseText(page);
    expect(diagnostics.map(({ message, place }) => `${place?.line}:${place?.column} ${message}`)).toEqual([
      '11:1 4 lines under no country, the last of them line 16, are not read: Brazil also',
    ]);
    expect(diagnosticLines(parseText('# T\nOn laws.\n'))).toEqual(['info page-without-entries:1:3']);
  });
  checkPage(
    'quote without title, label without title',
    '### 🇧🇷 Brazil\n> Alone.\n\n* Overview:\n> Also.\n\n* [Act 1](https://a.br/1)\n> It orders.\n* Overview:\n> Twice.\n',
    {
      entries: ONE,
      skipped: ['not-understood 2: Alone.', 'not-understood 5: Also.', 'not-understood 10: Twice.'],
      diagnostics: ['warning not-understood:2:3', 'warning not-understood:5:3', 'warning not-understood:10:3'],
    },
  );
});
