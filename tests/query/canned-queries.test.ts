// Every canned query on the graph of fixtures/policies.trig, against the answers in expected/.

import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadCannedQueries } from '../../src/query/load-canned-query.js';
import { openGraph } from '../../src/query/open-graph.js';
import type { PolicyGraph } from '../../src/query/policy-graph.js';
import { CASE_QUERIES, casesOf } from './cases.js';
import { answerText } from './expected-answer.js';

const EXPECTED = 'tests/query/expected';
/** Set by hand to write the files anew; look at every line before committing them. */
const REWRITE = process.env['UPDATE_GOLDEN'] !== undefined && process.env['CI'] === undefined;

const queries = await loadCannedQueries();
const cases = queries.flatMap(({ name, exampleArguments }) => casesOf(name, exampleArguments));
let graph: PolicyGraph;
let shipped: PolicyGraph;

beforeAll(async () => {
  graph = await openGraph('tests/query/fixtures/policies.trig');
  shipped = await openGraph('output');
});
afterAll(() => Promise.all([graph.close(), shipped.close()]));

test('every query has its row of cases, and every row its query', () => {
  expect(CASE_QUERIES).toEqual(queries.map(({ name }) => name));
});

test('no expected answer is left over', () => {
  const wanted = cases.map(({ query, name }) => `${query}.${name}.txt`).sort();
  expect(readdirSync(EXPECTED).sort()).toEqual(wanted);
});

describe.each(queries.map(({ name }) => [name]))('%s', (query) => {
  test.each(cases.filter((each) => each.query === query).map((each) => [each.name, each] as const))(
    '%s',
    async (name, { args }) => {
      const text = answerText(await graph.ask(query, args));
      const path = `${EXPECTED}/${query}.${name}.txt`;
      if (REWRITE) writeFileSync(path, text);
      expect(existsSync(path), `${path} is missing`).toBe(true);
      expect(text).toBe(readFileSync(path, 'utf8'));
      if (name === 'empty') expect(text.split('\n').length, 'only the heading').toBe(2);
    },
  );
});

test.each(queries.map(({ name, exampleArguments }) => [name, exampleArguments] as const))(
  'the example of %s names nothing that the shipped graph lacks',
  async (name, exampleArguments) => {
    await expect(shipped.ask(name, exampleArguments)).resolves.toHaveProperty('form');
  },
);
