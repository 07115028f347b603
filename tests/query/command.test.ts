// `policygraph query` as a person without a terminal sees it: widths, places of errors, suggestions.

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../src/query/format/wrap-text.js';
import { loadCannedQueries } from '../../src/query/load-canned-query.js';
import { runCli } from '../cli/run-cli.js';

/** Questions that can be asked without naming anything. */
const EVERYTHING = (await loadCannedQueries())
  .filter(({ parameters, query }) => query.queryType === 'SELECT' && parameters.every(({ required }) => !required))
  .map(({ name }) => name);
const GRAPH = ['--graph', 'tests/query/fixtures/policies.trig'];

function widestLine(text: string): number {
  return Math.max(...text.split('\n').map(displayWidth));
}

describe('a table in a file or a pipe', () => {
  test.each<readonly [string, Readonly<Record<string, string>>, number]>([
    ['is readable where nobody says how wide', {}, 120],
    ['is as wide as COLUMNS says', { COLUMNS: '90' }, 90],
    ['takes no nonsense from COLUMNS', { COLUMNS: 'wide' }, 120],
  ])('%s', async (_, env, most) => {
    for (const question of ['instruments', 'timeline', 'sbom-duties']) {
      const { code, out } = await runCli(['query', question, ...GRAPH], env);
      expect(code).toBe(0);
      expect(widestLine(out)).toBeLessThanOrEqual(most);
      expect(widestLine(out)).toBeGreaterThan(most / 2);
    }
  });

  test('is never cut: the formats for machines hold the same rows', async () => {
    const { out } = await runCli(['query', 'instruments', ...GRAPH], { COLUMNS: '40' });
    const { out: csv } = await runCli(['query', 'instruments', ...GRAPH, '--format', 'csv']);
    expect(out.match(/^\d+$/gmu)).toHaveLength(csv.trimEnd().split('\r\n').length - 1);
  });
});

test('the place of an error is that in the text as it was written, whatever prefixes are added', async () => {
  const { code, err } = await runCli(['query', 'SELECT ?i WHERE { ?i a osp:Instrument', ...GRAPH]);
  expect([code, err]).toEqual([2, expect.stringContaining('at line 1, column 38: found the end')]);
});

describe('a query without an answer', () => {
  test.each([
    [
      'a class',
      'SELECT * { ?s a osp:Norms }',
      'note: osp:Norms occurs nowhere in this graph. Did you mean osp:Norm?\n',
    ],
    [
      'a property',
      'ASK { ?s dct:titel ?o }',
      'note: dct:titel occurs nowhere in this graph. Did you mean dct:title?\n',
    ],
    ['nothing near', 'ASK { ?s <urn:x:y> "1"^^xsd:date }', 'note: <urn:x:y> occurs nowhere in this graph.\n'],
    ['a graph', 'SELECT * FROM <urn:g:1> { ?s ?p ?o }', 'note: <urn:g:1> occurs nowhere in this graph.\n'],
    ['what would be made', 'CONSTRUCT { ?s a osp:Made } { ?s a osp:Norm FILTER(xsd:boolean("0")) }', ''],
    ['names that are there', 'SELECT * { ?s a osp:Norm , osp:Instrument }', ''],
    ['an answer', 'SELECT * { { ?s a osp:Norms } UNION { ?s a osp:Norm } }', ''],
  ])('names on standard error what the graph does not have: %s', async (_, sparql, notes) => {
    const { code, err } = await runCli(['query', sparql, ...GRAPH, '--count']);
    expect([code, err]).toEqual([0, notes]);
  });
});

test('SELECT * has its columns in the order of the query', async () => {
  const sparql = 'SELECT * { { SELECT ?z (COUNT(?a) AS ?n) { ?a a ?z } GROUP BY ?z } ?z ?y ?c } # ?y\nLIMIT 1';
  const { out } = await runCli(['query', sparql, ...GRAPH, '--format', 'csv']);
  expect(out.split('\r\n')[0]).toBe('z,n,y,c');
});

test('each thing is suggested once, by what can be written for it', async () => {
  const { code, err } = await runCli(['query', 'instrument-norms', '--instrument', 'cyber resilience', ...GRAPH]);
  expect([code, err]).toEqual([
    2,
    expect.stringContaining("Did you mean 'EU/regulation-2024-2847' (Cyber Resilience Act)?"),
  ]);
});

describe('where no graph was built', () => {
  const empty = mkdtempSync(join(tmpdir(), 'unbuilt-'));
  test.each([
    ['a table', ['query', 'instruments', '--limit', '1']],
    ['a count', ['query', 'instruments', '--count']],
    ['a format for machines', ['query', 'instruments', '--limit', '1', '--format', 'json']],
  ])('one line on standard error says that the shipped graph is asked: %s', async (_name, args) => {
    const { code, out, err } = await runCli(args, {}, empty);
    expect(code).toBe(0);
    expect(err).toBe(
      `note: there is no output/graph.nq here, so the shipped graph is asked: ${resolve('output/graph.nq')}\n`,
    );
    expect(out).not.toContain('note:');
  });

  test.each([
    ['a named graph', empty, ['--graph', resolve('tests/query/fixtures/policies.trig')]],
    ['the graph of the folder', process.cwd(), []],
  ])('nothing is said about %s', async (_name, folder, options) => {
    const { code, err } = await runCli(['query', 'instruments', '--count', ...options], {}, folder);
    expect([code, err]).toEqual([0, '']);
  });
});

describe('on a graph that holds nothing', () => {
  test.each(EVERYTHING)('%s says that there is no evidence', async (name) => {
    const folder = mkdtempSync(join(tmpdir(), 'nothing-'));
    writeFileSync(join(folder, 'nothing.nt'), '');
    const { code, out } = await runCli(['query', name, '--graph', folder]);
    expect([code, out]).toEqual([0, expect.stringMatching(/^No evidence\. .+/u)]);
  });
});
