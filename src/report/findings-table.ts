// Diagnostics in, a table for people out: a block per page, a line per finding, then the sums.

import { formatPath, type Diagnostic, type Severity } from '../diagnostic.js';

/** Puts a style on a word; the identity where there is no colour. */
export type Paint = (severity: Severity, text: string) => string;

const NO_PAGE = '(no page)';

/** Findings grouped by page in the order of their places, wrapped to the width when there is one. */
export function toFindingsTable(diagnostics: readonly Diagnostic[], paint: Paint, columns?: number): string {
  if (diagnostics.length === 0) return 'No findings.\n';
  const byPage = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const path = diagnostic.place?.path ?? NO_PAGE;
    const rows = byPage.get(path);
    if (rows) rows.push(diagnostic);
    else byPage.set(path, [diagnostic]);
  }
  const widths = {
    place: longest(diagnostics.map(placeCell)),
    code: longest(diagnostics.map(({ code }) => code)),
  };
  const blocks = [...byPage]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, rows]) => {
      const lines = [...rows].sort(byPlace).map((row) => findingLines(row, widths, paint, columns));
      return `${formatPath(path)}\n${lines.join('\n')}\n`;
    });
  return `${blocks.join('\n')}\n${sums(diagnostics)}`;
}

/** Not by `Math.max(...)`: very many arguments exhaust the stack. */
function longest(cells: readonly string[]): number {
  return cells.reduce((most, { length }) => Math.max(most, length), 0);
}

function placeCell({ place }: Diagnostic): string {
  return place ? `${place.line}:${place.column}` : '–';
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
    (a.place?.column ?? 0) - (b.place?.column ?? 0) ||
    (a.code < b.code ? -1 : 1)
  );
}

function findingLines(
  diagnostic: Diagnostic,
  widths: { readonly place: number; readonly code: number },
  paint: Paint,
  columns: number | undefined,
): string {
  const head = [
    ' ',
    placeCell(diagnostic).padStart(widths.place),
    paint(diagnostic.severity, diagnostic.severity.padEnd(7)),
    diagnostic.code.padEnd(widths.code),
  ].join(' ');
  const indent = 2 + widths.place + 1 + 7 + 1 + widths.code + 1;
  const text = [diagnostic.message, diagnostic.hint ? `→ ${diagnostic.hint}` : ''].filter(Boolean).join(' ');
  const width = columns === undefined ? Number.POSITIVE_INFINITY : Math.max(columns - indent, 30);
  return `${head} ${wrap(text, width).join(`\n${' '.repeat(indent)}`)}`;
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

function sums(diagnostics: readonly Diagnostic[]): string {
  const byCode = new Map<string, number>();
  for (const { code } of diagnostics) byCode.set(code, (byCode.get(code) ?? 0) + 1);
  const rows = [...byCode].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  const width = String(diagnostics.length).length;
  return [...rows.map(([code, count]) => `${String(count).padStart(width)} ${code}`), `${diagnostics.length} in all`]
    .join('\n')
    .concat('\n');
}
