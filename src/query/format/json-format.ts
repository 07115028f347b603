// Solutions in, SPARQL 1.1 Results JSON out. https://www.w3.org/TR/sparql11-results-json/

import type { Term } from '@rdfjs/types';
import type { TabularAnswer } from './answer-format.js';

export function formatSolutionsJson(answer: TabularAnswer): string {
  const document =
    answer.form === 'truth'
      ? { head: {}, boolean: answer.truth }
      : {
          head: { vars: answer.variables },
          results: {
            bindings: answer.rows.map((row) =>
              Object.fromEntries(
                answer.variables.flatMap((name) => {
                  const term = row[name];
                  return term ? [[name, jsonTerm(term)]] : [];
                }),
              ),
            ),
          },
        };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function jsonTerm(term: Term): Readonly<Record<string, string>> {
  if (term.termType === 'NamedNode') return { type: 'uri', value: term.value };
  if (term.termType === 'BlankNode') return { type: 'bnode', value: term.value };
  if (term.termType !== 'Literal') throw new TypeError(`A result holds no term of type ${term.termType}`);
  const literal = { type: 'literal', value: term.value };
  if (term.language !== '') return { ...literal, 'xml:lang': term.language };
  return term.datatype.value.endsWith('#string') ? literal : { ...literal, datatype: term.datatype.value };
}
