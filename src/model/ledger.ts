// The ledger's text goes in as entries, new entries come out as text: which identity key has which IRI, for good.

import { parse } from 'csv-parse/sync';
import type { Diagnostic, Outcome } from '../diagnostic.js';
import { csvCell } from '../read/csv-cell.js';

/** What an instrument is known by. `merged-into` says that a slug is given up for another one. */
const LEDGER_KINDS = ['number', 'identifier', 'link', 'title', 'merged-into'] as const;
export type LedgerKind = (typeof LEDGER_KINDS)[number];

export interface LedgerEntry {
  /** `<jurisdiction>/<slug>`, the part of the IRI after `instrument/`. */
  readonly slug: string;
  readonly kind: LedgerKind;
  /** `law:14063:2020`, `celex:32024R2847`, a link key, `en:<title>`, or the slug that is kept. */
  readonly key: string;
}

export type Ledger = readonly LedgerEntry[];

const HEADER = 'slug,kind,key';

/**
 * Reads a ledger. Rows that cannot be read are `ledger-row` errors with the line on which they begin; an empty text is an
 * empty ledger.
 */
export function parseLedger(text: string, path: string): Outcome<Ledger> {
  const entries: LedgerEntry[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { line, first, cells } of rowsOf(text)) {
    if (first.trim() === '' || cells.join() === HEADER) continue;
    const entry = readRow(cells);
    if (entry) entries.push(entry);
    else
      diagnostics.push({
        severity: 'error',
        code: 'ledger-row',
        message: `The ledger row cannot be read: ${first}`,
        place: { path, line, column: 1 },
        expected: 'jurisdiction/slug, one of ' + LEDGER_KINDS.join(', ') + ', and a key',
        hint: 'rows are only ever added by a build; restore the row from version control',
      });
  }
  return { value: entries, diagnostics };
}

interface LedgerRow {
  /** On which it begins: a quoted cell may go over several. */
  readonly line: number;
  /** Its first line, as it stands. */
  readonly first: string;
  readonly cells: readonly string[];
}

function rowsOf(text: string): readonly LedgerRow[] {
  const lines = text.split(/\r?\n/u);
  const rows: LedgerRow[] = [];
  let line = 1;
  const add = (cells: readonly string[], lastLine: number): void => {
    rows.push({ line, first: lines[line - 1] ?? '', cells });
    line = lastLine + 1;
  };
  parse(text, {
    bom: true,
    record_delimiter: ['\n', '\r\n'],
    // What has other cells than three, or a quote that is not closed, is reported and not thrown.
    relax_column_count: true,
    relax_quotes: true,
    skip_records_with_error: true,
    on_record: (cells) => {
      add(cells, line + cells.join().split('\n').length - 1);
      return null;
    },
    on_skip: () => {
      add([], lines.length);
      return undefined;
    },
  });
  return rows;
}

function readRow(cells: readonly string[]): LedgerEntry | undefined {
  const [slug, kind, key] = cells;
  if (cells.length !== 3 || !slug?.includes('/') || !key) return undefined;
  const known = LEDGER_KINDS.find((candidate) => candidate === kind);
  return known ? { slug, kind: known, key } : undefined;
}

/** The ledger's text with entries added at its end; what stood there stays byte for byte. */
export function appendToLedger(text: string, entries: Ledger): string {
  const start = text === '' ? `${HEADER}\n` : text.endsWith('\n') ? text : `${text}\n`;
  return start + entries.map(({ slug, kind, key }) => `${[slug, kind, key].map(csvCell).join(',')}\n`).join('');
}

/** Follows merges to the slug that is in use; a ring of merges, which no build writes, ends where it began. */
export function currentSlug(slug: string, ledger: Ledger): string {
  const seen = new Set<string>();
  let current = slug;
  for (;;) {
    const merge = ledger.find((entry) => entry.kind === 'merged-into' && entry.slug === current);
    if (!merge || seen.has(current)) return current;
    seen.add(current);
    current = merge.key;
  }
}
