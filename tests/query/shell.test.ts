// The prompt: completion, questions, SPARQL over several lines, commands, mistakes.

import { PassThrough, Readable } from 'node:stream';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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

  test('keeps its language where another one is not in the graph', async () => {
    const { out, err } = await typed(['.format csv', '.lang es', '.lang fi', 'binding-balance --country FR']);
    expect(out).toContain(',Francia,');
    expect(err).toMatch(/^--lang: this graph has no texts in 'fi'\. It knows de, en, [^\n]*\n$/u);
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
    expect(err).toBe('note: osp:None occurs nowhere in this graph.\n');
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
      'note: <http://example.org/nothing> occurs nowhere in this graph.',
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
