// Solutions in, a table for a terminal out, wrapped to its width; where a table cannot fit, one block of lines for each row.

import { styleText } from 'node:util';
import Table from 'cli-table3';
import type { FormatOptions, TabularAnswer } from './answer-format.js';
import { emptyAnswer } from './empty-answer.js';
import { readable, type ReadableAnswer } from './readable-answer.js';
import { displayWidth, wrapText } from './wrap-text.js';

/** Narrower columns break most words. */
const MIN_COLUMN_WIDTH = 10;
/** A border and a space on both sides of a cell. */
const CELL_FRAME = 3;

export function formatTable(answer: TabularAnswer, options: FormatOptions = {}): string {
  const table = readable(answer);
  if (answer.form === 'truth') return `${answer.truth ? 'yes' : 'no'}\n`;
  if (table.rows.length === 0) return `${emptyAnswer(options)}\n`;
  const filled = withoutEmptyColumns(table);
  const widths = options.columns === undefined ? undefined : fitWidths(naturalWidths(filled), options.columns);
  if (options.columns !== undefined && widths === undefined) return formatRecords(filled);
  const drawn = new Table({
    head: filled.headings.map((heading, column) => headCell(wrapText(heading, widths?.[column]), options)),
    // The library asks the environment about colour; whether it is wanted is the caller's to say.
    style: { head: [], border: [] },
    colAligns: filled.headings.map((_, column) =>
      filled.rows.every((row) => row[column]?.isNumber) ? 'right' : 'left',
    ),
  });
  drawn.push(...filled.rows.map((row) => row.map(({ text }, column) => wrapText(text, widths?.[column]))));
  return `${drawn.toString()}\n`;
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

function naturalWidths({ headings, rows }: ReadableAnswer): readonly number[] {
  return headings.map((heading, column) =>
    Math.max(displayWidth(heading), ...rows.map((row) => displayWidth(row[column]?.text ?? ''))),
  );
}

/** Widest columns give way first; nothing when even the narrowest table is too wide. */
function fitWidths(natural: readonly number[], columns: number): readonly number[] | undefined {
  const available = columns - natural.length * CELL_FRAME - 1;
  const least = natural.map((width) => Math.min(width, MIN_COLUMN_WIDTH));
  if (sum(least) > available) return undefined;
  let cap = Math.max(...natural);
  while (sum(natural.map((width) => Math.min(width, cap))) > available) cap -= 1;
  return natural.map((width) => Math.min(width, cap));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function formatRecords({ headings, rows }: ReadableAnswer): string {
  const width = Math.max(...headings.map(displayWidth));
  return rows
    .map((row, index) => {
      const lines = headings.flatMap((heading, column) => {
        const text = row[column]?.text ?? '';
        return text === '' ? [] : [`  ${heading.padEnd(width)}  ${text}\n`];
      });
      return `${index + 1}\n${lines.join('')}`;
    })
    .join('');
}
