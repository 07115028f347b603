// The prompt: completion, questions, SPARQL over several lines, commands, mistakes; and the command line around it.

import { PassThrough, Readable } from 'node:stream';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { main } from '../../src/cli.js';
import { runShell } from '../../src/cli/query-shell.js';
import { splitWords } from '../../src/cli/split-words.js';
import type { Terminal } from '../../src/cli/terminal.js';
import { completeLine } from '../../src/query/complete-line.js';
import { loadCannedQueries } from '../../src/query/load-canned-query.js';
import { openGraph } from '../../src/query/open-graph.js';
import type { PolicyGraph } from '../../src/query/policy-graph.js';

const FIXTURE = 'tests/query/fixtures/policies.trig';
const folder = mkdtempSync(join(tmpdir(), 'policygraph-shell-'));
let graph: PolicyGraph;
beforeAll(async () => {
  graph = await openGraph(FIXTURE);
});
afterAll(async () => {
  await graph.close();
  rmSync(folder, { recursive: true });
});

interface Recorded extends Terminal {
  readonly written: { out: string; err: string };
}

function terminal(more: Partial<Terminal> = {}): Recorded {
  const written = { out: '', err: '' };
  return {
    out: (text) => (written.out += text),
    err: (text) => (written.err += text),
    colour: false,
    interactive: false,
    env: {},
    cwd: process.cwd(),
    written,
    ...more,
  };
}

async function typed(lines: readonly string[], more: Partial<Terminal> = {}): Promise<Recorded['written']> {
  const recorded = terminal(more);
  const input = Readable.from([lines.map((line) => `${line}\n`).join('')]);
  await runShell(graph, recorded, { input, output: new PassThrough() });
  return recorded.written;
}

describe('what is completed', () => {
  test.each<readonly [string, string, readonly string[], string]>([
    ['', 'sbom', ['sbom-duties'], 'sbom'],
    ['', '.f', ['.format'], '.f'],
    ['', 'sel', ['SELECT'], 'sel'],
    ['', 'gaps --m', ['--minimum'], '--m'],
    ['', 'gaps --country F', ['FR', 'FRA', 'France', 'Francia', 'França'], 'F'],
    ['', 'findings --severity w', ['warning'], 'w'],
    ['', 'sbom-duties --measure mf', ['MFA', 'mfa'], 'mf'],
    ['', 'gaps --country FR --', ['--minimum', '--lang'], '--'],
    ['', 'SELECT ?s { ?s osp:strongest', [], 'osp:strongest'],
    ['', 'SELECT ?s { ?s osp:legal', ['osp:legalForce'], 'osp:legal'],
    ['', 'SELECT ?s { ?s a osp:Nor', ['osp:Norm'], 'osp:Nor'],
    ['', 'SELECT ?s { ?s ?p measure:vulnerability-d', ['measure:vulnerability-disclosure'], 'measure:vulnerability-d'],
    ['', 'SELECT ?s { ?s sko', ['skos:'], 'sko'],
    ['SELECT ?subject { ', '?su', ['?subject'], '?su'],
    ['SELECT ?s { ', 'opt', ['OPTIONAL'], 'opt'],
  ])('%s%s', async (before, line, expected, replaced) => {
    const context = {
      engine: graph.engine,
      queries: await loadCannedQueries(),
      commands: ['.format', '.help'],
      before,
    };
    const [candidates, word] = await completeLine(line, context);
    expect(candidates).toEqual(expected);
    expect(word).toBe(replaced);
  });
});

test.each([
  ["gaps --country 'South Korea'", ['gaps', '--country', 'South Korea']],
  ['a "b \\"c\\"" d', ['a', 'b "c"', 'd']],
  ["--text='x y'", ['--text=x y']],
  ['   ', []],
])('%s has these words', (line, words) => {
  expect(splitWords(line)).toEqual(words);
});

describe('the shell', () => {
  test('answers a question by name, in the language and format that were set', async () => {
    const { out, err } = await typed(['.format csv', '.lang es', 'binding-balance --country FR']);
    expect(out).toContain('https://w3id.org/oss-policy/jurisdiction/FR,Francia,3,1,1,0,1,0,1');
    expect(err).toBe('');
  });

  test('a query may have several lines and ends where its braces close', async () => {
    const { out } = await typed([
      '.format csv',
      'SELECT ?s',
      'WHERE { ?s a osp:Jurisdiction .',
      '  FILTER(CONTAINS(STR(?s), "E")) # }',
      '} ORDER BY ?s',
      '.limit 1',
      'ASK { ?s a osp:Norm }',
    ]);
    expect(out).toBe(
      's\r\n' +
        ['EC', 'EE', 'EU'].map((code) => `https://w3id.org/oss-policy/jurisdiction/${code}\r\n`).join('') +
        'answer\r\ntrue\r\n',
    );
  });

  test('modifiers may stand on lines of their own, up to an empty line or the end', async () => {
    const jurisdictions = ['SELECT ?s', 'WHERE { ?s a osp:Jurisdiction }', 'ORDER BY DESC(?s)', 'LIMIT 1'];
    const { out, err } = await typed(['.format csv', ...jurisdictions, '', 'ASK', 'WHERE {', '', '?s a osp:None }']);
    expect(out).toBe('s\r\nhttps://w3id.org/oss-policy/jurisdiction/US\r\nanswer\r\nfalse\r\n');
    expect(err).toBe('');
  });

  test('a question or command ends a query, and a mistyped one swallows nothing', async () => {
    const { out, err } = await typed([
      '.format csv',
      'SELECT (COUNT(?s) AS ?n)',
      'WHERE { ?s a osp:None }',
      'has-duty --country EU --measure sbom',
      'DESCRIBE <http://example.org/nothing>',
      'sbom-dutys --country EU',
      'LIMIT 1',
      'ASK { ?s a osp:Norm',
    ]);
    expect(out).toContain('n\r\n0\r\nanswer\r\ntrue\r\n');
    expect(err.trim().split('\n')).toEqual([
      expect.stringContaining('--format csv is for rows'),
      expect.stringContaining("There is no query 'sbom-dutys'. Did you mean 'sbom-duties'?"),
      expect.stringContaining("There is no query 'LIMIT'"),
      expect.stringContaining('The query is wrong at line 2'),
    ]);
  });

  test('a mistake ends the query, not the shell', async () => {
    const { out, err } = await typed([
      'gps',
      'gaps',
      '.nonsense',
      '.format pdf',
      'SELECT * { ?s ?p }',
      'gaps --country Atlantis',
      '.format csv',
      'has-duty --country EU --measure sbom',
    ]);
    expect(err.trim().split('\n')).toEqual([
      expect.stringContaining("There is no query 'gps'. Did you mean 'gaps'?"),
      expect.stringContaining('The query gaps needs --country'),
      expect.stringContaining('There is no command .nonsense'),
      expect.stringContaining(
        "--format takes table, csv, tsv, json, xml, md, html, sheet, svg, ttl, trig, nt, nq, jsonld, rdf, not 'pdf'",
      ),
      expect.stringContaining('The query is wrong at line 1, column'),
      expect.stringContaining("this graph has no country 'Atlantis'"),
    ]);
    expect(out).toBe('answer\r\ntrue\r\n');
  });

  test('helps, lists, explains, and leaves', async () => {
    const { out } = await typed([
      '.help',
      '.list',
      '.help gaps',
      '.prefixes',
      '.explain gaps --country FR',
      '.quit',
      'gaps --country FR',
    ]);
    expect(out).toContain('.explain <question>');
    expect(out).toContain('sbom-duties');
    expect(out).toContain('--minimum <integer>');
    expect(out).toContain('osp: https://w3id.org/oss-policy/ontology#');
    expect(out).toContain('FILTER(?other != <https://w3id.org/oss-policy/jurisdiction/FR>)');
    expect(out.endsWith('DESC (?duties) (?measure)\n')).toBe(true);
  });

  test('help and leaving need no dot', async () => {
    const { out, err } = await typed(['help', 'help gaps', 'exit', '.list']);
    expect(out).toContain('.explain <question>');
    expect(out).toContain('--minimum <integer>');
    expect(out).not.toContain('sbom-duties  ');
    expect(err).toBe('');
  });

  test('what a person typed is remembered, also across shells', async () => {
    const env = { HOME: folder };
    await typed(['.list'], { env, interactive: true });
    await typed(['.prefixes'], { env, interactive: true });
    expect(readFileSync(join(folder, '.policygraph_history'), 'utf8')).toBe('.list\n.prefixes\n');
    await typed(['.list'], { env });
    expect(readFileSync(join(folder, '.policygraph_history'), 'utf8')).toBe('.list\n.prefixes\n');
  });
});

describe('policygraph query', () => {
  async function run(...args: readonly string[]) {
    const recorded = terminal();
    const code = await main(['query', ...args], recorded);
    return { code, ...recorded.written };
  }

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
    ['an option that is wrong', ['gaps', '--cuntry', 'FR'], 2, "Did you mean 'country'?"],
    ['an option without a value', ['gaps', '--country'], 2, '--country needs a value'],
    ['a word that is no option', ['gaps', 'FR'], 2, "'FR' is no option"],
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
    const path = join(folder, 'mine.rq');
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
