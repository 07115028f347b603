// Answers as tables for terminals: widths, lines, whole words, and records where no table fits.

import { describe, expect, test } from 'vitest';
import { formatAnswer, type TabularAnswer } from '../../src/query/format/answer-format.js';
import { displayWidth, wrapText } from '../../src/query/format/wrap-text.js';
import { literal } from '../../src/query/plain-term.js';
import { ANSWER, NO_ROWS, YES } from './answers.js';

describe('table', () => {
  test('no row is wider than the terminal, down to where a table cannot fit', async () => {
    for (const columns of [200, 120, 100, 80]) {
      const table = await formatAnswer(ANSWER, 'table', { columns });
      expect(Math.max(...table.split('\n').map(displayWidth))).toBeLessThanOrEqual(columns);
      expect(table).toContain('┌');
    }
    expect(await formatAnswer(ANSWER, 'table', { columns: 40 })).toBe(
      `1\n  thing    Ley\n  year     2024\n  is good  yes\n  text     a "b", <c> & 'd' | e\\ f \`g\`\n           *h* [i](j)\n  node     b0\n2\n  thing  javascript:alert(1)\n  year   7\n`.replace(
        '  thing  javascript:alert(1)\n  year   7\n',
        '  thing    javascript:alert(1)\n  year     7\n',
      ),
    );
  });

  test('lines stand between rows only where a row has several', async () => {
    const rows = ['one two', 'three'].map((x) => ({ x: literal(x) }));
    const short: TabularAnswer = { ...NO_ROWS, rows };
    expect(await formatAnswer(short, 'table')).toBe(
      '┌─────────┐\n│ x       │\n├─────────┤\n│ one two │\n│ three   │\n└─────────┘\n',
    );
    expect(
      (
        await formatAnswer(
          { ...short, rows: rows.map((row) => ({ ...row, y: literal('four') })), variables: ['x', 'y'] },
          'table',
          { columns: 16 },
        )
      ).match(/├/gu),
    ).toHaveLength(2);
  });

  test('words stay whole while another column can give way', async () => {
    const row = { modality: literal('Recommendation'), text: literal('and so on '.repeat(8)) };
    const table = await formatAnswer({ ...NO_ROWS, variables: ['modality', 'text'], rows: [row] }, 'table', {
      columns: 40,
    });
    expect(table).toContain('│ Recommendation │');
  });

  test.each([80, 120, 160])('ten columns break no word in %i columns', async (columns) => {
    const row = Object.fromEntries(
      'jurisdiction instrument legalForce telecommunications bearer manufacturers provision exception category norm'
        .split(' ')
        .map((name) => [name, literal(`${name} interoperability/${'x'.repeat(20)}`)]),
    );
    const answer = { ...NO_ROWS, variables: Object.keys(row), rows: [row] };
    const text = await formatAnswer(answer, 'table', { columns });
    for (const name of [...Object.keys(row), 'interoperability/'])
      expect(text).toContain(name === 'legalForce' ? 'legal' : name);
    expect(Math.max(...text.split('\n').map(displayWidth))).toBeLessThanOrEqual(columns);
  });

  test('an address may be broken, where a plain word of its length is not', async () => {
    const of = (word: string): TabularAnswer => ({
      ...NO_ROWS,
      variables: ['x', 'y'],
      rows: [{ x: literal(word), y: literal('and so on '.repeat(3)) }],
    });
    expect(await formatAnswer(of('Datenschutzgrundverordnung'), 'table', { columns: 38 })).toContain(
      'Datenschutzgrundverordnung',
    );
    expect(await formatAnswer(of('Datenschutz=grundverordnung'), 'table', { columns: 38 })).not.toContain(
      'Datenschutz=grundverordnung',
    );
  });

  test('where a table would be longer, each row becomes lines of its own', async () => {
    const row = {
      a: literal('short word'),
      b: literal('another'),
      c: literal('third word'),
      d: literal('much text '.repeat(20)),
    };
    const text = await formatAnswer({ ...NO_ROWS, variables: ['a', 'b', 'c', 'd'], rows: [row] }, 'table', {
      columns: 60,
    });
    expect(text.startsWith('1\n  a  short word\n  b  another\n')).toBe(true);
    expect(Math.max(...text.split('\n').map(displayWidth))).toBeLessThanOrEqual(60);
  });

  test('a row in which nothing is bound is a row', async () => {
    const unbound: TabularAnswer = { ...NO_ROWS, rows: [{}] };
    expect(await formatAnswer(unbound, 'table', { columns: 80 })).toBe('┌───┐\n│ x │\n├───┤\n│   │\n└───┘\n');
    expect(await formatAnswer({ ...unbound, variables: [] }, 'table', { columns: 80 })).toBe('\n');
  });

  test.each([80, undefined])('very many rows are told one after the other (%s columns)', async (columns) => {
    const rows = Array.from({ length: 150_000 }, (_, index) => ({ x: literal(String(index)) }));
    const text = await formatAnswer({ ...NO_ROWS, rows }, 'table', columns === undefined ? {} : { columns });
    expect(text.startsWith('1\n  x  0\n2\n  x  1\n')).toBe(true);
    expect(text.endsWith('150000\n  x  149999\n')).toBe(true);
  });

  test.each([80, undefined])('so is a title of very many words (%s columns)', async (columns) => {
    const rows = [{ x: literal('Long title '.repeat(4000)) }];
    const text = await formatAnswer({ ...NO_ROWS, rows }, 'table', columns === undefined ? {} : { columns });
    expect(text.startsWith('1\n  x  Long title Long title')).toBe(true);
  });

  test('there is colour only where it is asked for', async () => {
    expect(await formatAnswer(ANSWER, 'table')).not.toContain('\u001b');
    expect(await formatAnswer(ANSWER, 'table', { colour: true })).toContain('\u001b[1m');
  });

  test('a value cannot move the cursor', async () => {
    const hostile: TabularAnswer = { ...NO_ROWS, rows: [{ x: literal('\u001b[2J\u0007\u009bhidden\u2028') }] };
    expect(await formatAnswer(hostile, 'table')).not.toMatch(/[\u001b\u0007\u009b\u2028]/u);
  });

  test('no rows and truth are words', async () => {
    expect(await formatAnswer(NO_ROWS, 'table')).toBe('No rows: nothing in this graph matches.\n');
    expect(await formatAnswer(YES, 'table')).toBe('yes\n');
  });

  test.each([
    ['plain', 5],
    ['한국', 4],
    ['cafe\u0301', 4],
    ['🇨🇭', 4],
    ['', 0],
  ])('%s takes %i columns', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  test.each([
    ['one two three', 7, 'one two\nthree'],
    ['EU/regulation-2024-2847/sbom', 12, 'EU/\nregulation-\n2024-2847/\nsbom'],
    ['abcdefghij', 4, 'abcd\nefgh\nij'],
    ['short', undefined, 'short'],
  ])('%s in %s columns', (text, width, expected) => {
    expect(wrapText(text, width)).toBe(expected);
  });
});
