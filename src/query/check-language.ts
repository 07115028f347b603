// A language as a person writes it in, its tag as a term, or a usage error with the languages of the graph, out.

import type { Literal, NamedNode } from '@rdfjs/types';
import { UsageError } from '../diagnostic.js';
import type { QueryEngine } from './engine.js';
import { parseValue } from './parameter-value.js';

/**
 * 'pt-BR' is answered in 'pt' where the graph has no text of its own for it, as RFC 4647 looks languages up.
 * @throws UsageError when it is no tag, or the graph has no text in the language: all of the answer would be in another one
 */
export async function checkLanguage(engine: QueryEngine, name: string, value: string): Promise<NamedNode | Literal> {
  parseValue(name, 'language', value);
  for (let tag = value; tag !== ''; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
    const term = parseValue(name, 'language', tag);
    if (await engine.ask(`ASK { ?s ?p ?text FILTER(LANGMATCHES(LANG(?text), "${term.value}")) }`)) return term;
  }
  const { rows } = await engine.select(
    'SELECT DISTINCT (LCASE(LANG(?text)) AS ?tag) { ?s ?p ?text FILTER(LANG(?text) != "") } ORDER BY ?tag',
  );
  const tags = rows.map(({ tag }) => tag?.value).join(', ');
  throw new UsageError(`--${name}: this graph has no texts in '${value}'. It knows ${tags || 'no language'}.`);
}
