// An answer in, text that keeps every term with language and datatype out: what golden files hold.

import type { Quad, Term } from '@rdfjs/types';
import type { Answer } from '../../src/query/policy-graph.js';
import { turtleTerm } from '../../src/query/turtle-term.js';

/** Rows in the order of the answer; the triples of a graph sorted. Numbers are written by value: engines differ. */
export function answerText(answer: Answer): string {
  if (answer.form === 'truth') return `${answer.truth}\n`;
  if (answer.form === 'graph') {
    return answer.quads
      .map(tripleText)
      .sort()
      .map((line) => `${line} .\n`)
      .join('');
  }
  const lines = [
    answer.variables.map((name) => `?${name}`),
    ...answer.rows.map((row) => answer.variables.map((name) => termText(row[name]))),
  ];
  return lines.map((cells) => `${cells.join('\t').trimEnd()}\n`).join('');
}

function tripleText({ subject, predicate, object }: Quad): string {
  return [subject, predicate, object].map(termText).join(' ');
}

function termText(term: Term | undefined): string {
  if (!term) return '';
  if (term.termType !== 'Literal') return turtleTerm(term);
  const datatype = /#(decimal|double|float|integer)$/u.exec(term.datatype.value)?.[1];
  if (datatype === undefined) return turtleTerm(term);
  return datatype === 'integer' ? String(Number(term.value)) : `${Number(term.value)} (${datatype})`;
}
