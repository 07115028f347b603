// Solutions in, SPARQL 1.1 Results CSV out. https://www.w3.org/TR/sparql11-results-csv-tsv/#csv

import type { Term } from '@rdfjs/types';
import type { TabularAnswer } from './answer-format.js';

/** Values without language and datatype, as the standard has it; lines end in CR LF. */
export function formatCsv(answer: TabularAnswer): string {
  if (answer.form === 'truth') return `answer\r\n${answer.truth}\r\n`;
  const lines = [
    answer.variables.map(escapeField),
    ...answer.rows.map((row) => answer.variables.map((name) => escapeField(valueOf(row[name])))),
  ];
  return lines.map((fields) => `${fields.join(',')}\r\n`).join('');
}

function valueOf(term: Term | undefined): string {
  if (!term) return '';
  return term.termType === 'BlankNode' ? `_:${term.value}` : term.value;
}

function escapeField(value: string): string {
  return /[",\r\n]/u.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
