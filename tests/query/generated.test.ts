// What is made from queries/*.rq: the page of the documentation, the types, the OpenAPI operations, the RDF descriptions.

import { readFileSync, writeFileSync } from 'node:fs';
import prettier from 'prettier';
import { beforeAll, describe, expect, test } from 'vitest';
import type { CannedQuery } from '../../src/query/canned-query.js';
import { loadCannedQueries } from '../../src/query/load-canned-query.js';
import { openGraph } from '../../src/query/open-graph.js';
import type { Answer, PolicyGraph } from '../../src/query/policy-graph.js';
import { describeQueries, isRunnable, runnableText } from '../../src/query/query-descriptions.js';
import { documentQueries } from '../../src/query/query-documentation.js';
import { queryOperations } from '../../src/query/query-operations.js';
import { declareQueryTypes } from '../../src/query/query-type-declarations.js';
import { GraphReader } from '../../src/rdf/graph-reader.js';
import { rdf, rdfs, schema, sh } from '../../src/rdf/vocabulary.js';

/** Set by hand to write the files anew. */
const REWRITE = process.env['UPDATE_GOLDEN'] !== undefined && process.env['CI'] === undefined;
const ENDPOINT = 'https://example.org/sparql';

let graph: PolicyGraph;
let queries: readonly CannedQuery[];

beforeAll(async () => {
  graph = await openGraph('tests/query/fixtures/policies.trig');
  queries = await loadCannedQueries();
});

function expectCurrent(path: string, text: string): void {
  if (REWRITE) writeFileSync(path, text);
  expect(text).toBe(readFileSync(path, 'utf8'));
}

test('docs/queries.md tells what the queries say and what they answer', async () => {
  const examples = new Map<string, Answer>();
  for (const query of queries) examples.set(query.name, await graph.ask(query, query.exampleArguments));
  const page = readFileSync('docs/queries.md', 'utf8');
  const [intro = ''] = page.split('<!-- queries -->');
  expectCurrent('docs/queries.md', `${intro}<!-- queries -->\n\n${documentQueries(queries, examples)}`);
});

test('a query with its defaults put in answers as the query does', async () => {
  const runnable = queries.filter((query) => isRunnable(query) && query.query.queryType === 'SELECT');
  expect(runnable.length).toBeGreaterThan(20);
  const rowsOf = (answer: Answer) => (answer.form === 'solutions' ? answer.rows : undefined);
  let rows = 0;
  for (const query of runnable) {
    const expected = rowsOf(await graph.ask(query));
    expect(rowsOf(await graph.query(runnableText(query))), query.name).toEqual(expected);
    rows += expected?.length ?? 0;
  }
  expect(rows).toBeGreaterThan(100);
});

test('the types of arguments and columns are those of the queries', async () => {
  const options = await prettier.resolveConfig('src/query/canned-query-types.ts');
  const source = await prettier.format(declareQueryTypes(queries), { ...options, parser: 'typescript' });
  expectCurrent('src/query/canned-query-types.ts', source);
});

describe('OpenAPI operations', () => {
  test('there is one for each query, with its parameters', () => {
    const operations = queryOperations(queries, '/query');
    expect(Object.keys(operations)).toEqual(queries.map(({ name }) => `/query/${name}`));
    expect(operations['/query/doubtful-norms']).toMatchObject({
      get: {
        operationId: 'doubtful-norms',
        tags: ['quality'],
        parameters: [
          { name: 'below', in: 'query', required: false, schema: { type: 'number', default: 0.6 }, example: '0.7' },
          { name: 'country', schema: { type: 'string' } },
          { name: 'lang', schema: { type: 'string', default: 'en' } },
        ],
      },
    });
    expect(operations['/query/findings']).toMatchObject({
      get: { parameters: [{ name: 'severity', schema: { enum: ['error', 'warning', 'info'] } }, { name: 'lang' }] },
    });
  });

  test('rows and graphs come in their own formats', () => {
    const operations = queryOperations(queries, '');
    expect(operations['/sbom-duties']).toMatchObject({
      get: { responses: { 200: { content: { 'application/sparql-results+json': {}, 'text/csv': {} } } } },
    });
    expect(operations['/schema-org']).toMatchObject({
      get: { responses: { 200: { content: { 'text/turtle': {}, 'application/ld+json': {} } } } },
    });
  });
});

describe('sh:SPARQLExecutable', () => {
  const subjectOf = (name: string) => `${ENDPOINT}/.well-known/sparql-examples/${name}`;

  test('every query that needs no value is described, and runs as it is described', async () => {
    const described = new GraphReader(describeQueries(queries, ENDPOINT));
    const runnable = queries.filter(({ parameters }) => parameters.every(({ required }) => !required));
    expect(described.subjectsOfType(sh('SPARQLExecutable'))).toEqual(runnable.map(({ name }) => subjectOf(name)));
    for (const query of runnable) {
      const subject = subjectOf(query.name);
      const texts = ['select', 'ask', 'construct'].flatMap((form) => described.literals(subject, sh(form)));
      expect(texts).toHaveLength(1);
      expect(described.literal(subject, rdfs('comment'), 'en')).toBe(query.summary);
      expect(described.iris(subject, schema('target'))).toEqual([ENDPOINT]);
      expect(described.literals(subject, schema('keywords'))).toEqual(query.tags);
      const asDescribed = await graph.query(texts[0] ?? '');
      const asAsked = await graph.ask(query);
      expect({ ...asDescribed, sparql: '' }).toEqual({ ...asAsked, sparql: '' });
    }
  });

  test('prefixes are declared once, without blank nodes', () => {
    const quads = describeQueries(queries, ENDPOINT);
    expect(
      quads.filter(({ subject, object }) => [subject, object].some((term) => term.termType === 'BlankNode')),
    ).toEqual([]);
    const described = new GraphReader(quads);
    const declarations = described.iris(subjectOf('prefixes'), sh('declare'));
    expect(new Set(declarations).size).toBe(declarations.length);
    expect(described.literal(`${subjectOf('prefixes')}#osp`, sh('namespace'))).toBe(
      'https://w3id.org/oss-policy/ontology#',
    );
    expect(described.iris(subjectOf('sbom-duties'), rdf('type'))).toContain(sh('SPARQLSelectExecutable').value);
  });
});
