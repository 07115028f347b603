// Title lines in; titles, links and what is wrong with them out.

import { describe, expect, test } from 'vitest';
import { diagnosticLines, entryLines, parseText } from './page-summary.js';

/** What `* ${line}` with a quote below gives: title and links, and the codes of the diagnostics. */
function readLine(line: string): { entry: string | undefined; codes: string[] } {
  const outcome = parseText(`### 🇨🇦 Canada\n* ${line}\n* Overview:\n> q\n`);
  expect(outcome.value.entries.length + outcome.value.skipped.length).toBe(1);
  const [entry] = entryLines(outcome);
  return { entry: entry?.replace('CA Canada | ', '').replace(/ \| q$/u, ''), codes: diagnosticLines(outcome) };
}

describe('titles are kept as printed, Markdown aside', () => {
  test.each([
    ['[Plan)](https://a.ca/1)', 'Plan)'],
    ['[Act [Enforced 2025] [No. 7, (x)]](https://a.ca/1)', 'Act [Enforced 2025] [No. 7, (x)]'],
    ['[T """ \\\\ \\& \\_ <b>x</b>](https://a.ca/1)', 'T """ \\ & _ x'],
    ['[ Leading,  double\u00A0space ](https://a.ca/1)', 'Leading, double space'],
    ['[Re‑Use &amp; &eacute;&#233;](https://a.ca/1)', 'Re‑Use & éé'],
    ['[`code` *of* __law__](https://a.ca/1)', 'code of law'],
    ['[Scope: a plan](https://a.ca/1)', 'Scope: a plan'],
    ['[© Act](https://a.ca/1)', '© Act'],
  ])('%s', (line, title) => {
    expect(readLine(`🔗 ${line}`)).toEqual({ entry: `${title} | https://a.ca/1`, codes: [] });
  });
});

describe('links', () => {
  test.each<[string, string, string[]]>([
    ['[T](https://a.ca/u1)(https://a.ca/u2)', 'T | https://a.ca/u1 https://a.ca/u2', []],
    ['[T](https://a.ca/u1) / [fr](https://a.ca/u2)', 'T | https://a.ca/u1 https://a.ca/u2', []],
    ['[T](https://a.ca/a_(b)#art_9)', 'T | https://a.ca/a_(b)#art_9', []],
    ['[T](<https://a.ca/1>)', 'T | https://a.ca/1', []],
    ['<https://a.ca/1>', 'https://a.ca/1 | https://a.ca/1', []],
    ['https://a.ca/1.', 'https://a.ca/1 | https://a.ca/1', []],
    [
      '[T](https://a.ca/ñ?q=[a]|{b}%zz%20)',
      'T | https://a.ca/ñ?q=[a]|{b}%zz%20 → https://a.ca/ñ?q=%5Ba%5D%7C%7Bb%7D%25zz%20',
      [],
    ],
    ['[T](https://a.ca/1) (2nd edition)', 'T | https://a.ca/1', ['info text-beside-link:2:6']],
    ['[T](https://a.ca/1) and [U](https://a.ca/2)', 'T | https://a.ca/1 https://a.ca/2', ['info text-beside-link:2:6']],
    ['T', 'T | ', ['warning entry-without-link:2:5']],
    ['[T]', 'T | ', ['warning entry-without-link:2:6']],
    ['[T][nowhere]', 'T | ', ['warning entry-without-link:2:6']],
    ['[T](javascript:alert(1))', 'T | !javascript:alert(1)', ['warning invalid-link:2:5']],
    ['[T](data:text/html,x)', 'T | !data:text/html,x', ['warning invalid-link:2:5']],
    ['[T](mailto:x@a.ca)', 'T | !mailto:x@a.ca', ['warning invalid-link:2:5']],
    ['[T](ftp://a.ca/1)', 'T | !ftp://a.ca/1', ['warning invalid-link:2:5']],
    ['[T](law.pdf)', 'T | !law.pdf', ['warning invalid-link:2:5']],
    ['[T](https://)', 'T | !https://', ['warning invalid-link:2:5']],
    ['[T](https://a.ca:x/)', 'T | !https://a.ca:x/', ['warning invalid-link:2:5']],
    ['[T](https://a ca/x_y_z)', 'T | !https://a ca/x_y_z', ['warning invalid-link:2:5']],
    ['[T](<https://a.ca/a b>)', 'T | !https://a.ca/a b', ['warning invalid-link:2:5']],
    ['[T](https://a.ca/"x")', 'T | !https://a.ca/"x"', ['warning invalid-link:2:5']],
    ['[T](https://a.ca/\\<x)', 'T | !https://a.ca/<x', ['warning invalid-link:2:5']],
    ['[T](https://a.ca/1', 'T | !https://a.ca/1', ['warning invalid-link:2:5']],
    ['[T] (https://a.ca/1)', 'T | https://a.ca/1', []],
  ])('%s', (line, entry, codes) => {
    expect(readLine(`🔗 ${line}`)).toEqual({ entry, codes });
  });

  test('each has the place of its own Markdown', () => {
    const { value } = parseText('### 🇨🇦 Canada\n* 🔗 [T](https://a.ca/1) [U](x)\n> q\n');
    expect(value.entries[0]?.links.map(({ place }) => place.column)).toEqual([5, 25]);
    expect(value.entries[0]?.title.place).toEqual({ path: 'en/p.md', line: 2, column: 6 });
  });
});

describe('template fields', () => {
  const expected =
    'CA Canada | T | https://a.ca/1 | q | effective-date=2020-01-02 | issuing-authority=Board of X | scope=all of it | implementation=done';
  test.each([
    ['English', 'Effective date', 'Issuing authority', 'Scope', 'Implementation', 'Overview'],
    [
      'Spanish',
      'Fecha de entrada en vigor',
      'Autoridad emisora',
      'Ámbito de aplicación',
      'Implementación',
      'Descripción',
    ],
    ['Portuguese', 'Data de entrada em vigor', 'Órgão emissor', 'Âmbito', 'Implementação', 'Descrição'],
  ])('%s', (_name, date, issuer, scope, implementation, overview) => {
    const text = [
      '### 🇨🇦 Canada',
      '* 🔗 [T](https://a.ca/1)',
      `* 📅 **${date}**: 2020-01-02`,
      `* 🏛️ ${issuer}: Board`,
      '  of *X*',
      `* ${scope}:`,
      '  > all',
      '  > of it',
      `* ${implementation.toUpperCase()}: done`,
      `* 📄 ${overview}:`,
      '> q',
      '',
    ];
    expect(entryLines(parseText(text.join('\n')))).toEqual([expected]);
  });

  test('one without entry is reported', () => {
    const outcome = parseText('### 🇨🇦 Canada\n* Scope: all\n');
    expect(diagnosticLines(outcome)).toEqual(['warning page-without-entries:1:5', 'warning not-understood:2:10']);
  });
});
