// Solutions in, a table for a terminal out, wrapped to its width; where a table cannot fit, one block of lines for each row.

import { styleText } from 'node:util';
import Table from 'cli-table3';
import type { FormatOptions, TabularAnswer } from './answer-format.js';
import { emptyAnswer } from './empty-answer.js';
import { readable, type ReadableAnswer } from './readable-answer.js';
import { displayWidth, wrapText } from './wrap-text.js';

/** Texts of records have at least so much room. */
const MIN_TEXT_WIDTH = 10;
/** What is longer than this and no plain word may be broken anywhere: it is part of an address or a path. */
const LONG_PART = 18;
/** A border and a space on both sides of a cell. */
const CELL_FRAME = 3;
/** Many more rows than a person reads, and some fewer than the library can draw. */
const MOST_DRAWN = 20_000;
/** Letters of a cell: no table is readable with more, and the library's time grows with their cube. */
const LONGEST_DRAWN = 1000;
/** Wrapped texts, one for each column. */
type Row = readonly string[];
const INDENT = '  ';
const GAP = '  ';

export function formatTable(answer: TabularAnswer, options: FormatOptions = {}): string {
  const table = readable(answer);
  if (answer.form === 'truth') return `${answer.truth ? 'yes' : 'no'}\n`;
  if (table.rows.length === 0) return `${emptyAnswer(options)}\n`;
  const filled = withoutEmptyColumns(table);
  const { columns = Infinity } = options;
  const records = formatRecords(filled, columns);
  const isLong = filled.rows.some((row) => row.some(({ text }) => text.length > LONGEST_DRAWN));
  if (filled.rows.length > MOST_DRAWN || isLong) return records;
  const widths = columns === Infinity ? undefined : fitWidths(filled, columns);
  if (widths === undefined && columns !== Infinity) return records;
  const head = filled.headings.map((heading, column) => wrapText(heading, widths?.[column]));
  const cells = filled.rows.map((row) => row.map(({ text }, column) => wrapText(text, widths?.[column])));
  // Long texts in narrow columns are harder to read than one after the other.
  return widths && heightOf(head, cells) > linesOf(records) ? records : drawTable(filled, head, cells, options);
}

/** Lines of the table, without its borders and the first of its headings. */
function heightOf(head: Row, cells: readonly Row[]): number {
  const height = (row: Row): number => Math.max(...row.map(linesOf)) + 1;
  const between = isCompact(cells) ? 0 : cells.length - 1;
  return cells.reduce((total, row) => total + height(row), height(head) - 1 + between);
}

/** Lines between rows are needed only where a row has several lines. */
function isCompact(cells: readonly Row[]): boolean {
  return cells.every((row) => row.every((text) => !text.includes('\n')));
}

function drawTable(
  { headings, rows }: ReadableAnswer,
  head: Row,
  cells: readonly Row[],
  options: FormatOptions,
): string {
  const drawn = new Table({
    head: head.map((heading) => headCell(heading, options)),
    // The library asks the environment about colour; whether it is wanted is the caller's to say.
    style: { head: [], border: [], compact: isCompact(cells) },
    colAligns: headings.map((_, column) => (rows.every((row) => row[column]?.isNumber) ? 'right' : 'left')),
  });
  drawn.push(...cells.map((row) => [...row]));
  return `${drawn.toString()}\n`;
}

function linesOf(text: string): number {
  return text.split('\n').length - 1;
}

function headCell(text: string, { colour }: FormatOptions): string {
  const bold = (line: string): string => styleText('bold', line, { validateStream: false });
  return colour ? text.split('\n').map(bold).join('\n') : text;
}

/** Columns that hold nothing tell nothing, unless all of them do. */
function withoutEmptyColumns(table: ReadableAnswer): ReadableAnswer {
  const { headings, rows } = table;
  const kept = headings.map((_, column) => rows.some((row) => row[column]?.text !== ''));
  if (!kept.includes(true)) return table;
  return {
    headings: headings.filter((_, column) => kept[column]),
    rows: rows.map((row) => row.filter((_, column) => kept[column])),
  };
}

/** The widest of a column: its heading and its texts, or their longest words. */
function widest({ headings, rows }: ReadableAnswer, measure: (text: string) => number): readonly number[] {
  // Not by `Math.max(...)`: very many arguments exhaust the stack.
  return headings.map((heading, column) =>
    rows.reduce((most, row) => Math.max(most, measure(row[column]?.text ?? '')), measure(heading)),
  );
}

/** Of the words and of what stands between the hyphens and slashes of a word. */
function longestPart(text: string): number {
  return Math.max(...text.split(/ |(?<=[/-])/u).map(partWidth));
}

function partWidth(part: string): number {
  const width = displayWidth(part);
  return /^\p{P}*[\p{L}\p{M}]+\p{P}*$/u.test(part) ? width : Math.min(width, LONG_PART);
}

/** Widest columns give way first; nothing when a table would have to break words. */
function fitWidths(table: ReadableAnswer, columns: number): readonly number[] | undefined {
  const natural = widest(table, displayWidth);
  const available = columns - natural.length * CELL_FRAME - 1;
  const least = widest(table, longestPart);
  if (sum(least) > available) return undefined;
  const capped = (cap: number): readonly number[] =>
    natural.map((width, column) => Math.max(Math.min(width, cap), least[column] ?? 0));
  let cap = Math.max(0, ...natural);
  while (sum(capped(cap)) > available) cap -= 1;
  return capped(cap);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function formatRecords({ headings, rows }: ReadableAnswer, columns: number): string {
  const width = Math.max(0, ...headings.map(displayWidth));
  const indent = ' '.repeat(width + INDENT.length + GAP.length);
  const room = Math.max(columns - indent.length, MIN_TEXT_WIDTH);
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
