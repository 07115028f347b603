// `policygraph query`: questions, their options and formats, own SPARQL, and what is wrong use of it.

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCannedQueries } from '../../src/query/load-canned-query.js';
import { runCli } from '../cli/run-cli.js';

const FIXTURE = 'tests/query/fixtures/policies.trig';
const run = (...args: readonly string[]) => runCli(['query', ...args]);

describe('policygraph query', () => {
  test('lists the questions by group, for people and for machines', async () => {
    const { code, out } = await run();
    expect(code).toBe(0);
    expect(out).toMatch(/^compliance\n {2}bearer-duties .*\n/u);
    const listed = JSON.parse((await run('--json')).out) as { name: string; parameters: { name: string }[] }[];
    expect(listed.map(({ name }) => name)).toEqual((await loadCannedQueries()).map(({ name }) => name));
  });

  test.each<readonly [string, readonly string[], string]>([
    [
      'a question with options',
      ['binding-balance', '--country', 'Francia', '-f', 'csv'],
      'jurisdiction/FR,France,3,1,1,0,1,0,1',
    ],
    ['an option with =', ['binding-balance', '--country=FR', '--format=csv'], 'jurisdiction/FR,France,3'],
    ['only the number of rows', ['binding-balance', '--count'], '6\n'],
    ['at most so many rows', ['binding-balance', '--limit', '2', '--count'], '2\n'],
    [
      'the query that would run',
      ['binding-balance', '--country', 'FR', '--explain'],
      'FILTER(?jurisdiction = <https://w3id.org/oss-policy/jurisdiction/FR>)',
    ],
    ['SPARQL as it is', ['SELECT (COUNT(?n) AS ?c) { ?n a osp:Norm }', '-f', 'csv'], 'c\r\n19\r\n'],
    ['a yes-or-no question', ['has-duty', '--country', 'EU', '--measure', 'sbom'], 'yes\n'],
    ['a graph as Turtle', ['schema-org', '--country', 'EE'], 'schema:name "Koodivaramu"@et'],
    [
      'a graph as N-Triples',
      ['schema-org', '--country', 'EE', '-f', 'nt'],
      '<https://schema.org/name> "Koodivaramu"@et .',
    ],
    ['a graph as JSON-LD', ['schema-org', '--country', 'EE', '-f', 'jsonld'], '"Koodivaramu"'],
    ['JSON for short', ['binding-balance', '--country', 'FR', '--json'], '"bindings": ['],
    ['JSON of a graph', ['schema-org', '--country', 'EE', '--json'], '"@context": {'],
    [
      'no rows are an answer',
      ['sbom-duties', '--country', 'CH'],
      'No evidence. No instrument in this graph makes it a duty.',
    ],
    [
      'help for a question',
      ['gaps', '--help'],
      '--country <country>           The jurisdiction whose gaps are wanted. Required.',
    ],
    ['help for the command', ['--help'], 'Usage: policygraph query [options] [question] [parameters...]'],
  ])('%s', async (_, args, expected) => {
    const { code, out, err } = await run(...args, ...(args.includes('--help') ? [] : ['--graph', FIXTURE]));
    expect(err).toBe('');
    expect(out).toContain(expected);
    expect(code).toBe(0);
  });

  test.each<readonly [string, readonly string[], number, string]>([
    ['a name that is wrong', ['sbom-dutis'], 2, "Did you mean 'sbom-duties'?"],
    ['a sentence', ['Which countries want an SBOM?'], 2, "Did you mean 'sbom-duties'?"],
    ['a sentence that no question is like', ['what is new'], 2, "'policygraph query' lists them"],
    ['an option that is wrong', ['gaps', '--cuntry', 'FR'], 2, "Did you mean 'country'?"],
    ['an option without a value', ['gaps', '--country'], 2, '--country needs a value'],
    ['a word that is no option', ['gaps', 'FR'], 2, "'FR' is no option"],
    ['a file for the answer', ['gaps', '-o', 'gaps.csv'], 2, "write '> file' behind the command"],
    ['two formats', ['gaps', '-f', 'csv', '--json'], 2, "'--json' cannot be used with option '-f, --format"],
    ['a format that is none', ['gaps', '--country', 'FR', '-f', 'pdf'], 2, '--format takes table, csv'],
    ['a graph format for rows', ['gaps', '--country', 'FR', '-f', 'ttl'], 2, '--format ttl is for graphs'],
    ['a row format for a graph', ['schema-org', '-f', 'csv'], 2, '--format csv is for rows'],
    ['a limit that is none', ['gaps', '--country', 'FR', '--limit', '0'], 2, '--limit takes a whole number above zero'],
    [
      'a time-out that is none',
      ['gaps', '--country', 'FR', '--timeout', 'soon'],
      2,
      '--timeout takes a number of seconds',
    ],
    ['SPARQL that is wrong', ['SELECT * { ?s ?p }'], 2, 'The query is wrong at line 1, column 18'],
    ['an update', ['DELETE WHERE { ?s ?p ?o }'], 2, 'Only queries are answered here'],
    ['two graphs', ['gaps', '--endpoint', 'http://127.0.0.1:9/'], 2, '--graph and --endpoint exclude each other'],
  ])('%s', async (_, args, code, message) => {
    const result = await run(...args, '--graph', FIXTURE);
    expect(result.err).toContain(message);
    expect(result).toMatchObject({ code, out: '' });
  });

  test('an endpoint that nobody answers at is no wrong use', async () => {
    const { code, err } = await run('gaps', '--country', 'FR', '--endpoint', 'http://127.0.0.1:9/', '--timeout', '0.5');
    expect(code).toBe(1);
    expect(err).toMatch(/^error: http:\/\/127\.0\.0\.1:9\/ /u);
  });

  test('a question of your own is a file with the same header', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'mine-')), 'mine.rq');
    writeFileSync(
      path,
      '#+ summary: Mine\nPREFIX skos: <http://www.w3.org/2004/02/skos/core#> SELECT ?s { ?s skos:notation ?_code }',
    );
    const { out } = await run(path, '--code', 'sbom', '-f', 'csv', '--graph', FIXTURE);
    expect(out).toBe('s\r\nhttps://w3id.org/oss-policy/measure/sbom\r\n');
    writeFileSync(path, '#+ sumary: Mine\nSELECT ?s { ?s ?p ?o }');
    expect(await run(path, '--graph', FIXTURE)).toMatchObject({
      code: 1,
      err: expect.stringContaining('sumary: there is no such setting here') as string,
    });
  });
});
