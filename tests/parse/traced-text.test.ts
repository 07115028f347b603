// Overviews in; the stretches of the page behind stretches of their clean text out.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TracedText } from '../../src/parse/page.js';
import { sliceExact, tracePosition } from '../../src/parse/traced-text.js';
import { parseText } from './page-summary.js';

function overviewOf(quote: string): { traced: TracedText; page: string } {
  const page = `### 🇨🇦 Canada\n* 🔗 [T](https://a.ca/1)\n* Overview:\n${quote}\n`;
  const traced = parseText(page).value.entries[0]?.overview;
  if (!traced) throw new Error('the page has no overview');
  return { traced, page };
}

function exactOf(quote: string, words: string): string {
  const { traced, page } = overviewOf(quote);
  const start = traced.text.indexOf(words);
  expect(start, `'${words}' in '${traced.text}'`).toBeGreaterThanOrEqual(0);
  return sliceExact(traced, start, start + words.length, page).exact;
}

describe('the page behind clean words', () => {
  test.each([
    ['plain', '> It orders all.', 'orders', 'orders'],
    ['over a line end', '> It orders\n> all of it.', 'orders all', 'orders\n> all'],
    ['over lines without marks', '>It orders\n  all.', 'orders all', 'orders\n  all'],
    ['over paragraphs', '> It orders\n>\n> all.', 'orders all', 'orders\n>\n> all'],
    ['emphasis inside', '> It *orders* **all**.', 'orders all', 'orders* **all'],
    ['escapes inside', '> It R\\&D \\_x\\_.', 'R&D _x_', 'R\\&D \\_x\\_'],
    ['escape first', '> It \\& all', '& all', '& all'],
    ['character reference inside', '> It R&amp;D.', 'R&D', 'R&amp;D'],
    ['character reference last', '> It R&amp; D', 'R&', 'R&amp;'],
    ['character reference first', '> It &eacute;x', 'éx', '&eacute;x'],
    ['code over a line end', '> It `a  b\n> c` d', 'a b c', 'a  b\n> c'],
    ['mark of a footnote', '> It orders[^1] all[^x].\n\n[^1]: note', 'orders all[^x]', 'orders[^1] all[^x]'],
    ['mark of a footnote of one word', '> It orders[^1] all.\n\n[^1]: note\n', 'orders all', 'orders[^1] all'],
    [
      'mark of a footnote of several words',
      '> It orders[^a] all.\n\n[^a]: As of 2022.\n',
      'orders all',
      'orders[^a] all',
    ],
    ['link', '> It [orders](https://x.y) all', 'orders all', 'orders](https://x.y) all'],
    ['line break as HTML', '> It<br>orders', 'It orders', 'It<br>orders'],
    ['joining space first', '> It\n> orders', ' orders', 'orders'],
    ['joining space last', '> It\n> orders', 'It ', 'It'],
    ['no-break space', '> Nº\u00A05', 'Nº 5', 'Nº\u00A05'],
    [
      'soft hyphen',
      '> mate\u00ADriales de soft\u200Bware',
      'materiales de software',
      'mate\u00ADriales de soft\u200Bware',
    ],
    ['soft hyphen as a reference', '> mate&shy;riales', 'materiales', 'mate&shy;riales'],
    ['soft hyphen at a line end', '> mate\u00AD\n> riales', 'mate riales', 'mate\u00AD\n> riales'],
    ['zero width space at the start of a line', '> It\n\u200Borders', 'It orders', 'It\n\u200Borders'],
    ['soft hyphen in code', '> `mate\u00ADriales`', 'materiales', 'mate\u00ADriales'],
    ['word joiner in a block of code', '> ```\n> a\u2060b c\n> ```', 'ab c', 'a\u2060b c'],
    [
      'a letter and its accent',
      '> la divulgacio\u0301n pu\u0301blica',
      'divulgación pública',
      'divulgacio\u0301n pu\u0301blica',
    ],
    ['a letter with two marks', '> Vie\u0323\u0302t Nam', 'Việt', 'Vie\u0323\u0302t'],
    ['a letter and its accent last', '> cafe\u0301 x', 'café', 'cafe\u0301'],
    ['Hangul by its parts', '> \u1112\u1161\u11ABa', '한a', '\u1112\u1161\u11ABa'],
    ['a letter and its accent at both ends', '> e\u0301le\u0301', 'élé', 'e\u0301le\u0301'],
    ['character reference at both ends', '> &eacute;l&eacute;', 'élé', '&eacute;l&eacute;'],
    ['an accent of nothing', '> \u0301a', '\u0301a', '\u0301a'],
    ['astral characters', '> 🌍 all\n> 🌍 x', '🌍 x', '🌍 x'],
    ['CR LF', '> It\r\n> orders', 'It orders', 'It\r\n> orders'],
    ['bar in a code span of a table', '> |a|b|\n> |-|-|\n> |`x\\|y`|z|', 'x|y z', 'x\\|y`|z'],
  ])('%s', (_name, quote, words, exact) => {
    expect(exactOf(quote, words)).toBe(exact);
  });

  test('empty ranges and both ends', () => {
    const { traced, page } = overviewOf('> It orders.');
    expect(sliceExact(traced, 3, 3, page).exact).toBe('');
    expect(sliceExact(traced, 0, traced.text.length, page).exact).toBe('It orders.');
    expect(tracePosition(traced, 3)).toBe(page.indexOf('orders'));
  });
});

describe('for any quote', () => {
  const bits = fc.constantFrom(
    'a',
    'é',
    'e\u0301',
    '🌍',
    ' ',
    '  ',
    '\n> ',
    '\n',
    '\n>\n> ',
    '*',
    '**',
    '_',
    '`',
    '\\',
    '\\*',
    '&amp;',
    '&',
    '&eacute;',
    '&#65;',
    '&nbsp;',
    '[',
    '](x)',
    '<br>',
    '<',
    '>',
    '\t',
    '\u00A0',
    '1. ',
    '- ',
    '|',
    '"',
    '\r\n> ',
  );
  const quotes = fc.array(bits, { minLength: 1, maxLength: 30 }).map((parts) => `> x${parts.join('')}`);

  test('every segment stands on the page as in the text, in order, and the text is clean', () => {
    fc.assert(
      fc.property(quotes, (quote) => {
        const { traced, page } = overviewOf(quote);
        let textEnd = 0;
        let pageEnd = 0;
        for (const { textStart, pageStart, length } of traced.segments) {
          expect(page.slice(pageStart, pageStart + length)).toBe(traced.text.slice(textStart, textStart + length));
          expect(textStart).toBeGreaterThanOrEqual(textEnd);
          expect(pageStart).toBeGreaterThanOrEqual(pageEnd);
          textEnd = textStart + length;
          pageEnd = pageStart + length;
        }
        expect(traced.text).toBe(traced.text.replace(/\s+/gu, ' ').trim());
      }),
      { numRuns: 200 },
    );
  });

  test('any stretch of the text has a stretch of the page that begins and ends with it', () => {
    fc.assert(
      fc.property(quotes, fc.nat(), fc.nat(), (quote, one, other) => {
        const { traced, page } = overviewOf(quote);
        const [start = 0, end = 0] = [one, other]
          .map((number) => number % (traced.text.length + 1))
          .sort((a, b) => a - b);
        const slice = sliceExact(traced, start, end, page);
        expect(slice.exact).toBe(page.slice(slice.start, slice.end));
        expect(slice.start).toBeLessThanOrEqual(slice.end);
        const plain = /^[aé"]+$/u.exec(traced.text.slice(start, end));
        if (plain && !page.includes('&'))
          expect(slice.exact.normalize('NFC').replace(/[^aé"]/gu, '')).toContain(plain[0]);
      }),
      { numRuns: 200 },
    );
  });
});

test.each([
  ['lines of one paragraph', '> It orders\n> all of it.', []],
  ['paragraphs', '> It orders.\n>\n> It asks.', ['paragraph It asks.']],
  [
    'items in a quote',
    '> It orders:\n> - a code\n> - *b* list\n>\n> So it is.',
    ['item a code', 'item b list', 'paragraph So it is.'],
  ],
  [
    'numbered items, one of two paragraphs',
    '> It orders:\n> 1. a code\n>\n>    of all\n> 2. a list',
    ['item a code', 'paragraph of all', 'item a list'],
  ],
  ['items below the label', '  - a code\n  - a list', ['item a list']],
])('where blocks begin: %s', (_what, quote, expected) => {
  const { text, breaks = [] } = overviewOf(quote).traced;
  const ends = [...breaks.map(({ at }) => at).slice(1), text.length + 1];
  const begun = breaks.map(
    ({ at, isItem }, index) => `${isItem ? 'item' : 'paragraph'} ${text.slice(at, (ends[index] ?? 0) - 1)}`,
  );
  expect(begun).toEqual(expected);
});
