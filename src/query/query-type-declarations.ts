// Canned queries in, the TypeScript declarations of their arguments and columns out.

import type { CannedQuery } from './canned-query.js';

/** Source of `canned-query-types.ts`; a test keeps the two the same. */
export function declareQueryTypes(queries: readonly CannedQuery[]): string {
  const rows = queries.map((query) => `  '${query.name}': { arguments: ${argumentsOf(query)}; ${answerOf(query)} };\n`);
  return `// The arguments and columns of every canned query, so that a compiler knows them. Made from queries/ by a test; do not edit.

/** The words of a text. */
type Words<S extends string> = S extends \`\${infer First} \${infer Rest}\` ? First | Words<Rest> : S;

/** What an optional argument may be; numbers are written as they are. */
type Given = string | number | undefined;

/** Name of a canned query → what it takes and what it gives. */
export interface CannedQueryTypes {
${rows.join('')}}
`;
}

function argumentsOf({ parameters }: CannedQuery): string {
  if (parameters.length === 0) return 'Record<string, never>';
  const members = parameters
    .map(({ name, required, choices }) => {
      const type = choices ? `Words<'${choices.join(' ')}'>` : 'string | number';
      return `${name}${required ? '' : '?'}: ${choices || required ? type : 'Given'}`;
    })
    .join('; ');
  return `{ ${members} }`;
}

function answerOf({ query }: CannedQuery): string {
  if (query.queryType === 'ASK') return `form: 'truth'`;
  if (query.queryType !== 'SELECT') return `form: 'graph'`;
  const columns = query.variables.map((variable) => {
    if ('variable' in variable) return variable.variable.value;
    if (variable.value === '*') throw new TypeError('A canned query names its columns');
    return variable.value;
  });
  return `form: 'solutions'; column: Words<'${columns.join(' ')}'>`;
}
