// Any text in: no crash, nothing lost, places inside the file, sums that agree, and no long wait.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Diagnostic, Outcome } from '../../src/diagnostic.js';
import type { Page } from '../../src/parse/page.js';
import { reasonToSkip, saysNothing } from '../../src/parse/placeholder.js';
import { LineTable } from '../../src/read/line-table.js';
import { parseText } from './page-summary.js';

const SKIP_CODES: Readonly<Record<string, string>> = {
  sample: 'sample-entry',
  placeholder: 'placeholder-entry',
  'contribution-link': 'contribution-link',
  'repeated-header': 'repeated-header',
  'no-jurisdiction': 'entry-without-jurisdiction',
  'not-understood': 'not-understood',
};

function checkInvariants({ value: page, diagnostics }: Outcome<Page>): void {
  const lines = new LineTable(page.source.text);
  const places = [
    page.title.place,
    ...page.entries.flatMap(({ place, jurisdiction, title, links, overview }) => [
      place,
      jurisdiction.place,
      title.place,
      ...links.map((link) => link.place),
      ...(overview ? [overview.place] : []),
    ]),
    ...page.skipped.map(({ place }) => place),
    ...diagnostics.flatMap(({ place }: Diagnostic) => place ?? []),
  ];
  for (const { path, line, column } of places) {
    expect(path).toBe(page.source.path);
    expect(line).toBeLessThanOrEqual(lines.lineCount);
    expect(column).toBeLessThanOrEqual(Array.from(lines.lineText(line)).length + 1);
  }
  for (const [reason, code] of Object.entries(SKIP_CODES)) {
    const skipped = page.skipped.filter((entry) => entry.reason === reason).length;
    expect(diagnostics.filter((diagnostic) => diagnostic.code === code)).toHaveLength(skipped);
  }
  for (const { title, links, overview } of page.entries) {
    expect(title.text).not.toBe('');
    expect(overview?.text).not.toBe('');
    for (const { url } of links)
      if (url !== undefined) expect(URL.canParse(url) && !/[\s"<>\\^`{|}]/u.test(url)).toBe(true);
  }
}

const bits = fc.constantFrom(
  '### 🇧🇷 Brazil\n',
  '## Canada\n',
  '# T\n',
  '* 🔗 [A](https://a.br/1)\n',
  '- [B](x)\n',
  '* 📄 Overview:\n',
  'Resumen: x\n',
  '> quote\n',
  '  > inner\n',
  '\n',
  'words\n',
  '| a | [T](https://a.br) | c |\n',
  '|---|---|---|\n',
  '```\n',
  '<!--\n',
  '<h2>🇨🇱 Chile</h2>\n',
  '<ul><li>',
  '</ul>\n',
  '<a href="https://a.cl/1">',
  '</a>',
  '<p>',
  '<br>',
  '<blockquote>',
  '<table><tr><td rowspan=2>',
  '</td><td>',
  '</table>\n',
  '[^1]',
  '[^1]: note\n',
  '-->\n',
  '!!! note "x"\n',
  '    deep\n',
  '[',
  ']',
  '(',
  ')',
  '*',
  '_',
  '`',
  '\\',
  '<',
  '>',
  '|',
  '&amp;',
  '🏴',
  '🇧',
  '\t',
  '\r',
  '\u0000',
  '\uFEFF',
  '\uD800',
  '"""',
  'javascript:',
  '#',
  '[r]: <',
  '- ',
);

test('a byte order mark that was not removed moves no place', () => {
  const { value } = parseText('\uFEFF### 🇧🇷 Brazil\n* 🔗 [Act](https://a.br)\n* 📄 Overview:\n> words\n');
  const [entry] = value.entries;
  expect(entry?.title.place).toMatchObject({ line: 2, column: 6 });
  expect(entry?.overview).toMatchObject({ text: 'words', place: { line: 4, column: 3 } });
});

describe('for any text', () => {
  test('made of the parts of pages', () => {
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 40 }), (parts) => {
        checkInvariants(parseText(parts.join('')));
      }),
      { numRuns: 300 },
    );
  });
  test('of any characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        checkInvariants(parseText(text));
      }),
    );
  });
});

/** A page whose entries are known, written in a layout that is drawn at random. */
const entry = fc.record({
  bullet: fc.constantFrom('*', '-', '+', '1.'),
  mark: fc.constantFrom('🔗 ', ''),
  title: fc
    .stringMatching(/^[A-Z][a-z]{2,8}( [A-Za-z0-9º/()-]{1,6}){0,3}$/u)
    .filter((title) => reasonToSkip(title, [], '') === undefined),
  label: fc.constantFrom('* 📄 Overview:\n', '- Resumo:\n', '* 📄 Aperçu:\n', '  * Extracto:\n', ''),
  indent: fc.constantFrom('', ' ', '  ', '   '),
  words: fc
    .array(fc.stringMatching(/^[a-z]{1,9}[.,]?$/u), { minLength: 1, maxLength: 12 })
    .filter((words) => !saysNothing(words.join(' '))),
  wrap: fc.integer({ min: 1, max: 12 }),
  lazy: fc.boolean(),
  blank: fc.constantFrom('', '\n', '\n \n'),
});
const section = fc.record({
  flag: fc.constantFrom('🇧🇷', '🇨🇦', '🇪🇺'),
  heading: fc.constantFrom('##', '###'),
  entries: fc.array(entry, { minLength: 1, maxLength: 5 }),
});

test('every entry of a page is read, with its title, country and words, whatever the layout', () => {
  fc.assert(
    fc.property(
      fc.array(section, { minLength: 1, maxLength: 4 }),
      fc.constantFrom('\n', '\r\n'),
      (sections, lineEnd) => {
        const written = sections.flatMap(({ flag, entries }) =>
          entries.map(({ title, words }) => `${flag} ${title}: ${words.join(' ')}`),
        );
        const text = sections
          .map(
            ({ flag, heading, entries }) =>
              `${heading} ${flag} Land\n${entries.map((given, index) => writeEntry(given, index)).join('')}`,
          )
          .join('');
        const { value } = parseText(`# T\n\n${text}`.replaceAll('\n', lineEnd));
        const flagOf = (code = ''): string =>
          Array.from(code, (letter) => String.fromCodePoint(letter.charCodeAt(0) - 65 + 0x1f1e6)).join('');
        expect(
          value.entries.map(
            ({ jurisdiction, title, overview }) =>
              `${flagOf(jurisdiction.flag)} ${title.text}: ${overview?.text ?? ''}`,
          ),
        ).toEqual(written);
        expect(value.skipped).toEqual([]);
      },
    ),
    { numRuns: 150 },
  );
});

function writeEntry(
  {
    bullet,
    mark,
    title,
    label,
    indent,
    words,
    wrap,
    lazy,
    blank,
  }: typeof entry extends fc.Arbitrary<infer T> ? T : never,
  index: number,
): string {
  const rows = words.flatMap((_word, at) => (at % wrap === 0 ? [words.slice(at, at + wrap).join(' ')] : []));
  const quote = rows.map((row, at) => (lazy && at > 0 ? ` ${row}\n` : `${indent}> ${row}\n`)).join('');
  return `${bullet} ${mark}[${title}](https://a.br/${index})\n${label}${quote}${blank}`;
}

describe('hostile pages are done with in a moment', () => {
  const times = (part: string, count: number): string => part.repeat(count);
  test.each([
    ['brackets', times('[', 19_000)],
    ['links that never close', times('[a](b', 3_800)],
    ['emphasis', times('*a ', 1_000) + times('b* ', 1_000)],
    ['backticks', times('`a', 9_000)],
    ['character references', times('&amp;', 3_800)],
    ['quotes in quotes', `${times('>', 19_000)} x`],
    ['lists in lists', `${times('* ', 9_000)}x`],
    ['lists in lists, line by line', Array.from({ length: 300 }, (_, depth) => `${times('  ', depth)}* x`).join('\n')],
    ['one endless paragraph', times(`${times('word ', 16)}\n`, 20_000)],
    ['a table of many columns', `${times('|a', 1_000)}\n${times('|-', 1_000)}\n${times(`${times('|b', 1_000)}\n`, 5)}`],
    ['many definitions', times('[a]: b\n', 10_000)],
    ['many paragraphs', times('**A** b\n\n', 7_000)],
    ['many entries', times('* 🔗 [T](https://a.br/1)\n* Overview:\n> q\n', 500)],
  ])('%s', (_name, text) => {
    const started = performance.now();
    checkInvariants(parseText(`### 🇧🇷 Brazil\n${text}`));
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  test.each([
    [
      'a paragraph that no parser should see',
      `x\n\n${times(`${times('word ', 16)}\n`, 300)}`,
      'error oversized-text 3',
      '20000',
    ],
    ['nesting that no parser should see', `x\n\n${times('>', 200)}`, 'error oversized-text 3', '100'],
  ])('%s is an error with its place', (_name, text, expected, limit) => {
    const first = parseText(text).diagnostics.find(({ severity }) => severity === 'error');
    expect(`${first?.severity ?? ''} ${first?.code ?? ''} ${first?.place?.line ?? 0}`).toBe(expected);
    expect(first?.expected).toContain(limit);
  });
});
