// The answer of an engine in, sorted lines that are equal when two answers are: engines spell numbers and order ties in ways of their own.

import { turtleTerm } from '../dist/query/turtle-term.js';

export function solutionLines(rows, variables) {
  return rows.map((row) => variables.map((name) => termText(row[name])).join('\t')).sort();
}

export function tripleLines(quads) {
  const lines = quads.map(({ subject, predicate, object }) => [subject, predicate, object].map(termText).join(' '));
  return [...new Set(lines)].sort();
}

function termText(term) {
  if (!term) return '';
  if (term.termType !== 'Literal') return turtleTerm(term);
  const datatype = /#(decimal|double|float|integer)$/u.exec(term.datatype.value)?.[1];
  // Sums of decimals differ in their last digits.
  return datatype ? `${Number(Number(term.value).toPrecision(12))} (${datatype})` : turtleTerm(term);
}
