// A table in; one draft entry for each row that says something about an instrument out.

import { addToField, draftEntry, type DraftEntry, type EntryContext } from './draft-entry.js';
import { linksIn, textOf } from './entry-line.js';
import { readTitle } from './entry-title.js';
import { foldWords } from './fold-words.js';
import type { InlineText } from './inline-text.js';
import { readJurisdiction } from './jurisdiction-heading.js';
import { isTemplateField } from './label-words.js';
import type { JurisdictionRef, TextSpan } from './page.js';
import { shortened } from './page-notes.js';
import { cellOf, columnsOf, type Column, type Row } from './table-columns.js';
import { spanOf, wholeOf, type InlineRange } from './traced-text.js';

/** A row on its way to become an entry. */
export interface DraftRow {
  readonly draft: DraftEntry;
  /** Named in the row, or in the nearest row above that names one. */
  readonly jurisdiction?: JurisdictionRef;
}

const RULE = /^:?-*:?$/u;

/**
 * Reads the rows of a table. Empty rows and rules aside, each row is a draft or is skipped with a reason; only a table
 * without titles outside every country (`inSection` false) is none of a catalogue's.
 */
export function readTable(
  cells: readonly (readonly InlineText[])[],
  inSection: boolean,
  context: EntryContext,
): readonly DraftRow[] {
  const [header = [], ...below] = cells.map((row): Row => row.map(wholeOf));
  // Markdown demands a header; where the first row has a link it is no header but the first of the rows.
  const rows = header.some((cell) => linksIn(cell).length > 0) ? [header, ...below] : below;
  const columns = columnsOf(header, rows, rows === below);
  if (!inSection && !columns.includes('title') && !columns.includes('link')) {
    context.notes.astray.push(
      ...[header, ...rows].map((row) => wordsOfRow(row, context)).filter(({ text }) => text !== ''),
    );
    return [];
  }
  const drafts: DraftRow[] = [];
  let jurisdiction: JurisdictionRef | undefined;
  const readRows: Row[] = [];
  for (const row of rows.filter((cells) => !cells.every((cell) => RULE.test(textOf(cell).trim())))) {
    jurisdiction = jurisdictionOf(cellOf('country', columns, row), context) ?? jurisdiction;
    const draft = readRow(row, rows === below ? header : [], columns, context);
    if (!draft) continue;
    drafts.push({ draft, ...(jurisdiction ? { jurisdiction } : {}) });
    readRows.push(row);
  }
  skipColumns(header, readRows, columns, context);
  return drafts;
}

/** A column that is none of an entry's parts is counted and reported once, at its heading. */
function skipColumns(header: Row, rows: readonly Row[], columns: readonly Column[], context: EntryContext): void {
  columns.forEach((kind, index) => {
    const cells = kind ? [] : rows.flatMap((row) => row[index] ?? []).filter(hasWords);
    const heading = [header[index], ...cells].find((cell) => cell && hasWords(cell));
    if (cells.length === 0 || !heading) return;
    const { text, place } = spanOf(heading, context.placeAt);
    const message = `The column '${shortened(text)}' is no part of an entry; its cells are not read.`;
    context.notes.skip('not-understood', text, place, { message });
  });
}

/** A dash says that there is nothing to say. */
function hasWords(cell: InlineRange): boolean {
  return /[\p{L}\p{N}]/u.test(textOf(cell));
}

function readRow(row: Row, header: Row, columns: readonly Column[], context: EntryContext): DraftEntry | undefined {
  const titleCell = cellOf('title', columns, row) ?? cellOf('link', columns, row);
  if (!titleCell || isSame(row, header)) {
    const { text, place } = wordsOfRow(row, context);
    context.notes.skip(isSame(row, header) ? 'repeated-header' : 'not-understood', text, place);
    return undefined;
  }
  const category = cellOf('category', columns, row);
  const draft: DraftEntry = {
    ...draftEntry('row', titleCell, context),
    ...(category ? { categoryLabel: spanOf(category, context.placeAt) } : {}),
  };
  const link = cellOf('link', columns, row);
  if (link && link !== titleCell) draft.links.push(...readTitle(link, context.pageText, context.placeAt).links);
  columns.forEach((kind, index) => {
    const cell = row[index];
    if (!cell || !hasWords(cell)) return;
    if (kind === 'overview') draft.overview.push(cell);
    else if (kind && isTemplateField(kind)) addToField(draft, kind, cell);
  });
  readSurplus(row, columns, draft, context);
  return draft;
}

/** All that a row has, from its first filled cell on. */
function wordsOfRow(row: Row, { placeAt }: EntryContext): TextSpan {
  const cells = row.filter((cell) => textOf(cell).trim() !== '').map((cell) => spanOf(cell, placeAt));
  const { place } = cells[0] ?? spanOf(row[0] ?? NOWHERE, placeAt);
  return { text: cells.map(({ text }) => text).join(' | '), place };
}

const NOWHERE: InlineRange = wholeOf({ text: '', offsets: [], links: [], pageStart: 0, pageEnd: 0 });

/** An unescaped `|` in an overview makes cells that the table has no column for. */
function readSurplus(row: Row, columns: readonly Column[], draft: DraftEntry, context: EntryContext): void {
  const surplus = row.slice(columns.length);
  const [first] = surplus;
  if (!first) return;
  const continues = columns.at(-1) === 'overview';
  if (continues) draft.overview.push(...surplus);
  else for (const cell of surplus) skipCell(cell, context);
  const { place } = spanOf(first, context.placeAt);
  const message = `The row has ${row.length} cells, the table ${columns.length} columns.`;
  context.notes.add('warning', 'surplus-cells', message, place, { hint: 'Write \\| for a bar inside a cell.' });
}

function skipCell(cell: InlineRange, { notes, placeAt }: EntryContext): void {
  const { text, place } = spanOf(cell, placeAt);
  if (text !== '') notes.skip('not-understood', text, place);
}

function isSame(row: Row, header: Row): boolean {
  return (
    header.length > 0 &&
    row.every((cell, index) => foldWords(textOf(cell)) === foldWords(header[index] ? textOf(header[index]) : ''))
  );
}

function jurisdictionOf(cell: InlineRange | undefined, { placeAt }: EntryContext): JurisdictionRef | undefined {
  if (!cell) return undefined;
  const { flag, subdivision, label } = readJurisdiction(textOf(cell));
  const { place } = spanOf(cell, placeAt);
  return { ...(flag ? { flag } : {}), ...(subdivision ? { subdivision } : {}), label, place };
}
