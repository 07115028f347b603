// Solutions in, SPARQL 1.1 Results TSV out. https://www.w3.org/TR/sparql11-results-csv-tsv/#tsv

import type { TabularAnswer } from './answer-format.js';
import { turtleTerm } from '../turtle-term.js';

/** Terms as Turtle writes them, with language and datatype. */
export function formatTsv(answer: TabularAnswer): string {
  if (answer.form === 'truth') return `?answer\n${answer.truth}\n`;
  const lines = [
    answer.variables.map((name) => `?${name}`),
    ...answer.rows.map((row) =>
      answer.variables.map((name) => {
        const term = row[name];
        return term ? turtleTerm(term) : '';
      }),
    ),
  ];
  return lines.map((fields) => `${fields.join('\t')}\n`).join('');
}
