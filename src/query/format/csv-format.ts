// Solutions in, SPARQL 1.1 Results CSV out, or CSV for spreadsheets. https://www.w3.org/TR/sparql11-results-csv-tsv/#csv

import type { Term } from '@rdfjs/types';
import { csvCell } from '../../read/csv-cell.js';
import type { TabularAnswer } from './answer-format.js';

/** Values without language and datatype, as the standard has it; lines end in CR LF. */
export function formatCsv(answer: TabularAnswer): string {
  return csvText(answer, (value) => value);
}

/**
 * The same for people who open it in a spreadsheet: a byte order mark, without which some take UTF-8 for an older encoding,
 * and an apostrophe before what they would run as a formula. Programs want `formatCsv`, which changes no value.
 */
export function formatSheet(answer: TabularAnswer): string {
  return `\uFEFF${csvText(answer, (value) => (FORMULA.test(value) && !NUMBER.test(value) ? `'${value}` : value))}`;
}

const FORMULA = /^[=+\-@＝＋－＠\t\r\n]/u;
const NUMBER = /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/iu;

function csvText(answer: TabularAnswer, shown: (value: string) => string): string {
  if (answer.form === 'truth') return `answer\r\n${answer.truth}\r\n`;
  const lines = [
    answer.variables.map(csvCell),
    ...answer.rows.map((row) => answer.variables.map((name) => csvCell(shown(valueOf(row[name]))))),
  ];
  return lines.map((fields) => `${fields.join(',')}\r\n`).join('');
}

function valueOf(term: Term | undefined): string {
  if (!term) return '';
  return term.termType === 'BlankNode' ? `_:${term.value}` : term.value;
}
