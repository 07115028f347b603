// Canned queries and an example answer for each in, the Markdown page that documents them out.

import { QUERY_GROUPS, type CannedQuery, type QueryParameter } from './canned-query.js';
import type { Answer } from './policy-graph.js';
import { markdownTable } from './format/markdown-format.js';
import { readable } from './format/readable-answer.js';

/** Longer examples are cut: a page is read, not queried. */
const EXAMPLE_ROWS = 6;

/** @param examples what each query answers to its own example arguments, by name */
export function documentQueries(queries: readonly CannedQuery[], examples: ReadonlyMap<string, Answer>): string {
  const groups = QUERY_GROUPS.map((group) => [group, queries.filter(({ tags }) => tags[0] === group)] as const);
  const parts = groups
    .filter(([, members]) => members.length > 0)
    .map(([group, members]) => {
      const sections = members.map((query) => section(query, examples.get(query.name)));
      return `## ${group[0]?.toUpperCase() ?? ''}${group.slice(1)}\n\n${overview(members)}\n${sections.join('\n')}`;
    });
  return parts.join('\n');
}

function overview(queries: readonly CannedQuery[]): string {
  const rows = queries.map(({ name, summary, parameters }) => {
    const options = parameters.map((parameter) => `\`--${parameter.name}\`${parameter.required ? '*' : ''}`);
    return `| [\`${name}\`](#${name}) | ${cell(summary)} | ${options.join(' ')} |\n`;
  });
  return `| name | question | options (* required) |\n| --- | --- | --- |\n${rows.join('')}`;
}

function section(query: CannedQuery, example: Answer | undefined): string {
  const { name, summary, description, parameters, reading, empty } = query;
  const options = parameters.map(
    (parameter) => `- \`--${parameter.name} <${parameter.type}>\`: ${describe(parameter)}\n`,
  );
  return [
    `### ${name}\n\n**${summary}.** ${description}\n`,
    options.length > 0 ? `\n${options.join('')}` : '',
    reading ? `\n*How to read it:* ${reading}\n` : '',
    empty ? `\n*No rows:* ${empty}\n` : '',
    `\n\`\`\`console\n$ policygraph query ${name}${exampleOptions(query)}\n\`\`\`\n`,
    example ? `\n${exampleText(example)}` : '',
  ].join('');
}

function describe({ description, required, defaultValue, choices }: QueryParameter): string {
  const taken = choices ? ` One of ${choices.map((choice) => `\`${choice}\``).join(', ')}.` : '';
  return (
    description +
    taken +
    (required ? ' Required.' : '') +
    (defaultValue === undefined ? '' : ` Default \`${defaultValue}\`.`)
  );
}

function exampleOptions({ exampleArguments }: CannedQuery): string {
  return Object.entries(exampleArguments)
    .map(([name, value]) => ` --${name} ${/^[\w./:-]+$/u.test(value) ? value : `'${value}'`}`)
    .join('');
}

function exampleText(answer: Answer): string {
  if (answer.form === 'truth') return `${answer.truth ? 'yes' : 'no'}\n`;
  if (answer.form === 'graph') return `A graph of ${answer.quads.length} triples.\n`;
  const { headings, rows } = readable(answer);
  if (rows.length === 0) return 'No rows.\n';
  const more = rows.length - EXAMPLE_ROWS;
  return markdownTable({ headings, rows: rows.slice(0, EXAMPLE_ROWS) }) + (more > 0 ? `\n… and ${more} more.\n` : '');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
