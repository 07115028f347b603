// An evaluation report in, tables for people out.

import type { Evaluation, EvaluationError, EvaluationReport } from './evaluate.js';
import type { Figures } from './score.js';

/** Plain text: figures overall, by language, page, group, measure and modality, then the errors with their words. */
export function describeEvaluation(report: EvaluationReport): string {
  const blocks = [
    table('', { 'all together': report.overall }),
    table('language', report.byLanguage),
    table('page', report.byPage),
    figuresTable('group', report.byGroup),
    figuresTable('measure', report.byMeasure),
    figuresTable('modality', report.byModality),
    confidenceTable(report),
    errorList(report.errors),
    report.unmatched.length > 0 ? `not in the input: ${report.unmatched.join(', ')}` : '',
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function table(heading: string, rows: Readonly<Record<string, Evaluation>>): string {
  const lines = Object.entries(rows).map(([name, { pairs, measures, modality, references, bearer, exception }]) => [
    name,
    String(pairs),
    ...[
      measures.precision,
      measures.recall,
      measures.f1,
      modality.share,
      references.share,
      bearer.share,
      exception.share,
    ].map(shareText),
  ]);
  return aligned([
    [heading, 'overviews', 'precision', 'recall', 'F1', 'modality', 'references', 'bearer', 'exception'],
    ...lines,
  ]);
}

function figuresTable(heading: string, rows: Readonly<Record<string, Figures>>): string {
  const lines = Object.entries(rows).map(([name, { right, found, expected, precision, recall, f1 }]) => [
    name,
    ...[right, found, expected].map(String),
    ...[precision, recall, f1].map(shareText),
  ]);
  return aligned([[heading, 'right', 'found', 'expected', 'precision', 'recall', 'F1'], ...lines]);
}

function confidenceTable({ byConfidence }: EvaluationReport): string {
  const lines = Object.entries(byConfidence).map(([bin, { right, of, share }]) => [
    bin,
    String(of),
    String(right),
    shareText(share),
  ]);
  return aligned([['confidence', 'norms', 'right', 'share'], ...lines]);
}

function shareText(share: number | null): string {
  return share === null ? '-' : share.toFixed(3);
}

function errorList(errors: readonly EvaluationError[]): string {
  return errors
    .map(({ kind, entry, language, measure, expected, found, quote }) => {
      const difference =
        expected === undefined && found === undefined ? '' : `: expected ${expected ?? '–'}, found ${found ?? '–'}`;
      return `${kind}  ${entry} (${language}) ${measure}${difference}\n    "${quote}"`;
    })
    .join('\n');
}

/** First column to the left, the others to the right. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
