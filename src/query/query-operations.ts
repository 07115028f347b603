// Canned queries in, the OpenAPI 3.1 description of an API that answers them out. https://spec.openapis.org/oas/v3.1.1

import type { CannedQuery, QueryParameter } from './canned-query.js';
import { ANSWER_FORMATS } from './format/answer-format.js';
import { isNamedType, termKindOf } from './parameter-type.js';

type Json = Readonly<Record<string, unknown>>;

const SOLUTIONS_TYPES = [...new Set(Object.values(ANSWER_FORMATS).map(({ mediaType }) => mediaType))];
const GRAPH_TYPES = ['text/turtle', 'application/ld+json', 'application/n-triples', 'application/rdf+xml'];

/**
 * One GET operation for each query, at `<path>/<name>`; to be put under `paths` of a document.
 * @example queryOperations(queries, '/query')['/query/sbom-duties']
 */
export function queryOperations(queries: readonly CannedQuery[], path: string): Json {
  return Object.fromEntries(queries.map((query) => [`${path}/${query.name}`, { get: operation(query) }]));
}

function operation(query: CannedQuery): Json {
  return {
    operationId: query.name,
    summary: query.summary,
    description: [query.description, query.reading, query.empty].filter(Boolean).join('\n\n'),
    tags: query.tags,
    parameters: query.parameters.map((parameter) => parameterObject(parameter, query.exampleArguments[parameter.name])),
    responses: {
      200: { description: query.reading || query.summary, content: content(query) },
      400: {
        description: 'A parameter is missing, unknown or has no such value; the message says which and what is taken.',
      },
    },
  };
}

function parameterObject(parameter: QueryParameter, example: string | undefined): Json {
  const { name, required, description } = parameter;
  return { name, in: 'query', required, description, schema: schemaOf(parameter), ...(example ? { example } : {}) };
}

function schemaOf({ type, defaultValue, choices }: QueryParameter): Json {
  const kind = termKindOf(type);
  const isNumber = kind === 'integer' || kind === 'number';
  const base = isNumber ? { type: kind } : { type: 'string', ...formatOf(type) };
  return {
    ...base,
    ...(choices ? { enum: choices } : {}),
    ...(defaultValue === undefined ? {} : { default: isNumber ? Number(defaultValue) : defaultValue }),
  };
}

/** Named things are given by name, so that they are plain strings. */
function formatOf(type: QueryParameter['type']): Json {
  if (type === 'date') return { format: 'date' };
  return type === 'iri' && !isNamedType(type) ? { format: 'iri' } : {};
}

function content({ query: { queryType } }: CannedQuery): Json {
  const types = queryType === 'CONSTRUCT' || queryType === 'DESCRIBE' ? GRAPH_TYPES : SOLUTIONS_TYPES;
  return Object.fromEntries(types.map((type) => [type, {}]));
}
