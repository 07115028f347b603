// Solutions in, SPARQL Query Results XML out. https://www.w3.org/TR/rdf-sparql-XMLres/

import type { Term } from '@rdfjs/types';
import { isText } from '../../rdf/lexical-form.js';
import { QueryError, type Row } from '../engine.js';
import type { TabularAnswer } from './answer-format.js';
import { escapeMarkup } from './escape-markup.js';

export function formatSolutionsXml(answer: TabularAnswer): string {
  const body = answer.form === 'truth' ? truthLines(answer.truth) : solutionLines(answer.variables, answer.rows);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<sparql xmlns="http://www.w3.org/2005/sparql-results#">',
    ...body,
    '</sparql>\n',
  ].join('\n');
}

function truthLines(truth: boolean): readonly string[] {
  return ['  <head/>', `  <boolean>${truth}</boolean>`];
}

function solutionLines(variables: readonly string[], rows: readonly Row[]): readonly string[] {
  return [
    `  <head>${variables.map((name) => `<variable name="${escapeMarkup(name)}"/>`).join('')}</head>`,
    '  <results>',
    ...rows.flatMap((row) => ['    <result>', ...bindingLines(variables, row), '    </result>']),
    '  </results>',
  ];
}

function bindingLines(variables: readonly string[], row: Row): readonly string[] {
  return variables.flatMap((name) => {
    const term = row[name];
    return term ? [`      <binding name="${escapeMarkup(name)}">${xmlTerm(term)}</binding>`] : [];
  });
}

/** @throws QueryError on a character that no XML document may hold, not even escaped */
function xmlTerm(term: Term): string {
  if (!isText(term.value)) {
    throw new QueryError('bad-answer', `XML cannot hold ${JSON.stringify(term.value)}; other formats can`);
  }
  const text = escapeMarkup(term.value);
  if (term.termType === 'NamedNode') return `<uri>${text}</uri>`;
  if (term.termType === 'BlankNode') return `<bnode>${text}</bnode>`;
  if (term.termType !== 'Literal') throw new TypeError(`A result holds no term of type ${term.termType}`);
  if (term.language !== '') return `<literal xml:lang="${escapeMarkup(term.language)}">${text}</literal>`;
  if (term.datatype.value.endsWith('#string')) return `<literal>${text}</literal>`;
  return `<literal datatype="${escapeMarkup(term.datatype.value)}">${text}</literal>`;
}
