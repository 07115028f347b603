// Canned queries in, the list of questions and the help for one of them out.

import type { CannedQuery, QueryParameter } from '../query/canned-query.js';
import { QUERY_GROUPS } from '../query/canned-query.js';
import { loadCannedQueries } from '../query/load-canned-query.js';
import { wrapText } from '../query/format/wrap-text.js';
import { findQuestion } from './find-question.js';
import { styled, type Terminal } from './terminal.js';

/** All questions by group, or as JSON. */
export async function listQuestions(terminal: Terminal, json: boolean): Promise<string> {
  const queries = await loadCannedQueries();
  if (json) return `${JSON.stringify(queries.map(describeForMachines), null, 2)}\n`;
  const width = Math.max(...queries.map(({ name }) => name.length));
  const groups = QUERY_GROUPS.map((group) => {
    const members = queries.filter(({ tags }) => tags[0] === group);
    const lines = members.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}\n`);
    return lines.length > 0 ? `${styled(terminal, 'bold', group)}\n${lines.join('')}` : '';
  });
  return `${groups.filter(Boolean).join('\n')}
Ask with 'policygraph query <name>'; 'policygraph query <name> --help' tells more.\n`;
}

function describeForMachines({ name, summary, description, tags, parameters }: CannedQuery) {
  return {
    name,
    summary,
    description,
    tags,
    parameters: parameters.map((parameter) => ({ ...parameter, variable: `?${parameter.variable}` })),
  };
}

/** What a question answers, what it takes, how to read its result, an example. */
export async function describeQuestion(name: string, terminal: Terminal): Promise<string> {
  const question = await findQuestion(name, terminal);
  if (question.kind === 'sparql') return 'This is an ad hoc query: it has no parameters.\n';
  const { query } = question;
  const example = Object.entries(query.exampleArguments).map(([key, value]) => ` --${key} ${shellWord(value)}`);
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ['', [query.description]],
    ['Options', query.parameters.map(describeParameter)],
    ['How to read it', [query.reading]],
    ['No rows', [query.empty]],
    ['Example', [`policygraph query ${query.name}${example.join('')}`]],
  ];
  const parts = sections
    .filter(([, lines]) => lines.some(Boolean))
    .map(([heading, lines]) => {
      const title = heading ? `\n${styled(terminal, 'bold', heading)}\n` : '\n';
      const wrapped = lines.flatMap((line) => wrapText(line, (terminal.columns ?? 102) - 2).split('\n'));
      return title + wrapped.map((line) => `  ${line}\n`).join('');
    });
  return `${styled(terminal, 'bold', query.summary)}\n${parts.join('')}`;
}

function describeParameter({ name, type, required, description, defaultValue, choices }: QueryParameter): string {
  const taken = choices ? ` One of ${choices.join(', ')}.` : '';
  const otherwise = required ? ' Required.' : defaultValue === undefined ? '' : ` Default: ${defaultValue}.`;
  return `--${name} <${type}>`.padEnd(30) + description + taken + otherwise;
}

function shellWord(value: string): string {
  return /^[\w./:@-]+$/u.test(value) ? value : `'${value.replaceAll("'", `'\\''`)}'`;
}
