import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LineTable } from '../../src/read/line-table.js';

const TEXT = 'ab\r\n🌍é\rx\n\nend';

test.each([
  ['start of the text', 0, 1, 1, 0],
  ['inside a line', 1, 1, 2, 1],
  ['start of a line behind CR LF', 4, 2, 1, 4],
  ['between the halves of a pair', 5, 2, 1, 4],
  ['behind a pair', 6, 2, 2, 5],
  ['behind CR', 8, 3, 1, 7],
  ['an empty line', 10, 4, 1, 9],
  ['end of the text', 14, 5, 4, 13],
  ['past the end', 99, 5, 4, 13],
  ['before the start', -1, 1, 1, 0],
])('%s', (_name, offset, line, column, codePoints) => {
  const table = new LineTable(TEXT);
  expect(table.positionAt(offset)).toEqual({ line, column });
  expect(table.codePointOffset(offset)).toBe(codePoints);
});

test('lines come without their ends, and lines that are not there are empty', () => {
  const table = new LineTable(TEXT);
  expect([0, 1, 2, 3, 4, 5, 6].map((line) => table.lineText(line))).toEqual(['', 'ab', '🌍é', 'x', '', 'end', '']);
  expect(table.lineCount).toBe(5);
});

describe('for any text', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', 'é', '🌍', '\n', '\r', '\r\n', '🇧', ' '), maxLength: 60 });

  test('position and offset are each other’s inverse at every code point', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const table = new LineTable(text);
        let offset = 0;
        for (const character of text) {
          const splitsLineEnd = character === '\n' && text[offset - 1] === '\r';
          if (!splitsLineEnd) expect(table.offsetAt(table.positionAt(offset))).toBe(offset);
          offset += character.length;
        }
      }),
    );
  });

  test('code points are counted as iteration counts them', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const table = new LineTable(text);
        let offset = 0;
        Array.from(text).forEach((character, index) => {
          expect(table.codePointOffset(offset)).toBe(index);
          offset += character.length;
        });
        expect(table.codePointOffset(text.length)).toBe(Array.from(text).length);
      }),
    );
  });
});
