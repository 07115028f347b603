// Solutions in, a table for a terminal out, wrapped to its width; where a table cannot fit, one block of lines for each row.

import { styleText } from 'node:util';
import Table from 'cli-table3';
import type { FormatOptions, TabularAnswer } from './answer-format.js';
import { emptyAnswer } from './empty-answer.js';
import { readable, type ReadableAnswer } from './readable-answer.js';
import { displayWidth, wrapText } from './wrap-text.js';

/** Where words need more room than there is, a column still has so much. */
const MIN_COLUMN_WIDTH = 10;
/** A word that is longer than this may be broken: it is an address or a path. */
const LONG_WORD = 18;
/** A border and a space on both sides of a cell. */
const CELL_FRAME = 3;
const INDENT = '  ';
const GAP = '  ';

export function formatTable(answer: TabularAnswer, options: FormatOptions = {}): string {
  const table = readable(answer);
  if (answer.form === 'truth') return `${answer.truth ? 'yes' : 'no'}\n`;
  if (table.rows.length === 0) return `${emptyAnswer(options)}\n`;
  const filled = withoutEmptyColumns(table);
  if (options.columns === undefined) return drawTable(filled, undefined, options);
  const widths = fitWidths(filled, options.columns);
  const records = formatRecords(filled, options.columns);
  if (widths === undefined) return records;
  const drawn = drawTable(filled, widths, options);
  // Long texts in narrow columns are harder to read than one after the other.
  return linesOf(drawn) - HEAD_LINES > linesOf(records) ? records : drawn;
}

function drawTable(table: ReadableAnswer, widths: readonly number[] | undefined, options: FormatOptions): string {
  const { headings, rows } = table;
  const cells = rows.map((row) => row.map(({ text }, column) => wrapText(text, widths?.[column])));
  const drawn = new Table({
    head: headings.map((heading, column) => headCell(wrapText(heading, widths?.[column]), options)),
    // The library asks the environment about colour; whether it is wanted is the caller's to say. Lines between rows
    // are needed only where a row has several lines.
    style: { head: [], border: [], compact: cells.every((row) => row.every((text) => !text.includes('\n'))) },
    colAligns: headings.map((_, column) => (rows.every((row) => row[column]?.isNumber) ? 'right' : 'left')),
  });
  drawn.push(...cells);
  return `${drawn.toString()}\n`;
}

/** Headings and the border around the table. */
const HEAD_LINES = 4;

function linesOf(text: string): number {
  return text.split('\n').length - 1;
}

function headCell(text: string, { colour }: FormatOptions): string {
  const bold = (line: string): string => styleText('bold', line, { validateStream: false });
  return colour ? text.split('\n').map(bold).join('\n') : text;
}

/** Columns that hold nothing tell nothing. */
function withoutEmptyColumns({ headings, rows }: ReadableAnswer): ReadableAnswer {
  const kept = headings.map((_, column) => rows.some((row) => row[column]?.text !== ''));
  return {
    headings: headings.filter((_, column) => kept[column]),
    rows: rows.map((row) => row.filter((_, column) => kept[column])),
  };
}

/** The widest of a column: its heading and its texts, or their longest words. */
function widest({ headings, rows }: ReadableAnswer, measure: (text: string) => number): readonly number[] {
  return headings.map((heading, column) =>
    Math.max(measure(heading), ...rows.map((row) => measure(row[column]?.text ?? ''))),
  );
}

function longestWord(text: string): number {
  return Math.max(...text.split(' ').map((word) => Math.min(displayWidth(word), LONG_WORD)));
}

/** Widest columns give way first, and whole words last; nothing when even the narrowest table is too wide. */
function fitWidths(table: ReadableAnswer, columns: number): readonly number[] | undefined {
  const natural = widest(table, displayWidth);
  const available = columns - natural.length * CELL_FRAME - 1;
  const words = widest(table, longestWord);
  const least = sum(words) <= available ? words : words.map((width) => Math.min(width, MIN_COLUMN_WIDTH));
  if (sum(least) > available) return undefined;
  const capped = (cap: number): readonly number[] =>
    natural.map((width, column) => Math.max(Math.min(width, cap), least[column] ?? 0));
  let cap = Math.max(...natural);
  while (sum(capped(cap)) > available) cap -= 1;
  return capped(cap);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function formatRecords({ headings, rows }: ReadableAnswer, columns: number): string {
  const width = Math.max(...headings.map(displayWidth));
  const indent = ' '.repeat(width + INDENT.length + GAP.length);
  const room = Math.max(columns - indent.length, MIN_COLUMN_WIDTH);
  return rows
    .map((row, index) => {
      const lines = headings.flatMap((heading, column) => {
        const text = wrapText(row[column]?.text ?? '', room).replaceAll('\n', `\n${indent}`);
        return text === '' ? [] : [`${INDENT}${heading.padEnd(width)}${GAP}${text}\n`];
      });
      return `${index + 1}\n${lines.join('')}`;
    })
    .join('');
}
