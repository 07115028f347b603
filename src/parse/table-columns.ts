// The header and rows of a table in; what each of its columns holds out.

import { linksIn, textOf } from './entry-line.js';
import { readJurisdiction } from './jurisdiction-heading.js';
import { columnKind } from './label-words.js';
import type { LabelKind } from './page-words.js';
import type { InlineRange } from './traced-text.js';

/** What a column holds; nothing where neither its heading nor its cells tell. */
export type Column = LabelKind | undefined;

/** The cells of one row. */
export type Row = readonly InlineRange[];

/**
 * Reads the column headings. Where they do not say which column has the titles or the overviews, the cells do: most links
 * make the title, flags the country and the longest words the overview. Only where no heading says anything, as in a language
 * without words here, the first column left over is the category: beside headings that do, a column of another name is
 * another thing.
 *
 * @param isHeader whether the first row is headings at all, and no row of the table
 */
export function columnsOf(header: Row, rows: readonly Row[], isHeader: boolean): readonly Column[] {
  const columns: Column[] = header.map((cell) => (isHeader ? columnKind(textOf(cell)) : undefined));
  columns.forEach((kind, index) => {
    if (columns.indexOf(kind) < index) columns[index] = undefined;
  });
  const numbers = columns.indexOf('number');
  if (countsRows(rows, numbers) || isLinked(rows, numbers)) columns[numbers] = undefined;
  const assign = (kind: LabelKind, weight: (cell: InlineRange) => number): void => {
    if (columns.includes(kind)) return;
    const weights = columns.map((column, index) => (column ? 0 : total(rows, index, weight)));
    const largest = Math.max(0, ...weights);
    if (largest > 0) columns[weights.indexOf(largest)] = kind;
  };
  const named = columns.some((kind) => kind !== undefined);
  assign('country', (cell) => (readJurisdiction(textOf(cell)).flag ? 1 : 0));
  if (!columns.includes('link')) assign('title', (cell) => linksIn(cell).length);
  if (columns.includes('title') || columns.includes('link')) assign('overview', (cell) => textOf(cell).length);
  if (!named && columns.includes('overview')) assign('category', (cell) => (textOf(cell).trim() === '' ? 0 : 1));
  return columns;
}

/** '1, 2, 3, …' under 'No.' numbers the rows of the table and no acts. */
function countsRows(rows: readonly Row[], column: number): boolean {
  const cells = rows.flatMap((row) => (row[column] ? [Number(textOf(row[column]).replace(/\.\s*$/u, ''))] : []));
  return cells.length > 1 && cells.every((number, index) => index === 0 || number === (cells[index - 1] ?? 0) + 1);
}

/** 'Reference' over links is the column of the titles. */
function isLinked(rows: readonly Row[], column: number): boolean {
  return rows.some((row) => row[column] !== undefined && linksIn(row[column]).length > 0);
}

/** The cell of a row that holds one kind of thing. */
export function cellOf(kind: LabelKind, columns: readonly Column[], row: Row): InlineRange | undefined {
  const cell = row[columns.indexOf(kind)];
  return cell && textOf(cell).trim() !== '' ? cell : undefined;
}

function total(rows: readonly Row[], index: number, weight: (cell: InlineRange) => number): number {
  return rows.reduce((sum, row) => sum + (row[index] ? weight(row[index]) : 0), 0);
}
