// What ships with the project: the committed output is what the catalogue gives, it is curated, and it answers.

import { copyFileSync, cpSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readCatalogue, type Reading } from '../../src/build/read-catalogue.js';
import { runCli } from './run-cli.js';

const GRAPH = 'output/graph.nq';

describe('the committed output', () => {
  test('is, byte for byte, what a build of the shipped catalogue gives', async () => {
    const root = mkdtempSync(join(tmpdir(), 'shipped-'));
    // The ledger beside the catalogue is appended to by a build, so a copy of the folder is built.
    cpSync('catalogue', join(root, 'catalogue'), { recursive: true });
    const here = process.cwd();
    const output = join(root, 'output');
    process.chdir(root);
    try {
      const { code } = await runCli(['build', 'catalogue', '--output', output, '--quiet']);
      expect(code).toBe(0);
    } finally {
      process.chdir(here);
    }
    expect(readdirSync(output).sort()).toEqual(readdirSync('output').sort());
    for (const name of readdirSync(output)) {
      const same = readFileSync(join(output, name)).equals(readFileSync(join('output', name)));
      expect(same, `output/${name} is out of date: npm start renews it`).toBe(true);
    }
    const ledgers = ['catalogue/ledger.csv', join(root, 'catalogue/ledger.csv')].map((path) =>
      readFileSync(path, 'utf8'),
    );
    expect(ledgers[1]).toBe(ledgers[0]);
  });

  test('satisfies the shapes', async () => {
    const { code, out } = await runCli(['validate', GRAPH]);
    expect([code, out]).toEqual([0, expect.stringContaining('the shapes hold')]);
  });
});

describe('the shipped catalogue', () => {
  let reading: Reading;
  beforeAll(async () => {
    const settings = { inputs: ['catalogue'], base: 'https://w3id.org/oss-policy/', provenance: false };
    reading = await readCatalogue(settings, () => undefined);
  });

  test('has no norm that awaits a decision', () => {
    expect(reading.norms.length).toBeGreaterThan(40);
    expect(reading.norms.filter((norm) => norm.reviewStatus === 'unreviewed').map((norm) => norm.key)).toEqual([]);
  });

  test('has no decision that matches nothing, is repeated or is outdated', () => {
    expect(reading.diagnostics.filter(({ code }) => code.startsWith('curation-'))).toEqual([]);
  });

  test('quotes every piece of evidence verbatim from its page, at its offsets', () => {
    for (const norm of reading.norms) {
      expect(norm.evidence.length).toBeGreaterThan(0);
      for (const { exact, start, end, place } of norm.evidence) {
        const characters = Array.from(readFileSync(place.path, 'utf8'));
        expect(characters.slice(start, end).join(''), `${norm.key} ${place.path}`).toBe(exact);
      }
    }
  });
});

describe('the shipped graph answers', () => {
  const rows: [question: string, args: string[], says: RegExp[]][] = [
    [
      'who must deliver an SBOM and under what',
      ['sbom-duties'],
      [/Cyber Resilience Act/u, /Annex I, Part II/u, /manufacturers/iu],
    ],
    ['who speaks of MFA and who does not', ['mfa-positions'], [/United States/u, /no evidence/iu]],
    ['where disclosure or reporting is a duty', ['disclosure-duties'], [/Article 14/u, /L\. 2321-4-1/u]],
    ['the coverage matrix', ['coverage-matrix'], [/no evidence/iu, /obligation/iu]],
  ];
  test.each(rows)('%s', async (_question, args, says) => {
    const { code, out } = await runCli(['query', ...args, '--graph', GRAPH, '--format', 'csv']);
    expect(code).toBe(0);
    for (const words of says) expect(out).toMatch(words);
  });

  test('the evidence for a norm, with page and line', async () => {
    const norm = 'EU/regulation-2024-2847/open-source-security-measures/sbom';
    const { code, out } = await runCli(['query', 'norm-evidence', '--norm', norm, '--graph', GRAPH, '--format', 'csv']);
    expect(code).toBe(0);
    expect(out).toMatch(/catalogue\/en\/policies\/open-source-security-measures\.md/u);
  });

  test('in a folder without a graph the packaged one', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'empty-'));
    copyFileSync('README.md', join(folder, 'README.md'));
    const here = process.cwd();
    process.chdir(folder);
    try {
      const { code, out } = await runCli(['query', 'sbom-duties', '--format', 'csv']);
      expect([code, out]).toEqual([0, expect.stringContaining('Cyber Resilience Act')]);
    } finally {
      process.chdir(here);
    }
  });
});
