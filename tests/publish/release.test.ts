// Releases: same bytes, checksums, archives, texts that are withheld, the folder.

import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { Dataset } from '../../src/rdf/dataset.js';
import { isIsomorphic } from '../../src/rdf/canonical.js';
import { readTurtle } from '../../src/rdf/turtle-reader.js';
import { validateGraph } from '../../src/validate/validate-graph.js';
import { UsageError } from '../../src/diagnostic.js';
import { loadCannedQueries } from '../../src/query/load-canned-query.js';
import { release, type ReleaseOptions } from '../../src/publish/release/release.js';
import { GRAPH, input, releaseOf, settings, SETTINGS, settingsOf, textOf } from './release-sample.js';

const whole = await releaseOf();
const withheld = await releaseOf({ withoutTexts: true });

function bytesOf({ files }: Awaited<ReturnType<typeof releaseOf>>): [string, string][] {
  return files.map(({ path, content }) => [path, createHash('sha256').update(content).digest('hex')]);
}

test('the same input gives the same bytes, in whatever order the quads come', async () => {
  const shuffled = Dataset.of([...input.graph.quads].reverse());
  expect(bytesOf(await releaseOf({ graph: shuffled }))).toEqual(bytesOf(whole));
});

test('version and date are the ones given, and nothing else changes with them', async () => {
  const later = await releaseOf({ release: { version: '9.9.9', date: '2031-12-30' } });
  const changed = later.files.filter(
    ({ path, sha256 }) => whole.files.find((file) => file.path === path)?.sha256 !== sha256,
  );
  expect(
    changed.map(({ path }) => path).filter((path) => /^(?:graph|tables\/.*\.csv|ontology|licenses)/u.test(path)),
  ).toEqual([]);
  for (const path of ['README.md', 'index.html', 'CITATION.cff', 'description/dcat-ap.ttl', 'datapackage.json']) {
    expect(textOf(later, path)).toContain('9.9.9');
    expect(textOf(later, path)).toContain('2031-12-30');
    expect(textOf(later, path)).not.toContain('2026-03-04');
  }
});

test('the checksums are those of the files, and cover all of them', () => {
  const rows = textOf(whole, 'SHA256SUMS')
    .trim()
    .split('\n')
    .map((line) => line.split('  '));
  const real = whole.files.filter(({ path }) => path !== 'SHA256SUMS');
  expect(rows).toEqual(real.map(({ path, content }) => [createHash('sha256').update(content).digest('hex'), path]));
});

test('a question with its defaults put in has neither header nor open parameters', async () => {
  const queries = await loadCannedQueries();
  const made = await releaseOf({ queries });
  const needing = queries.filter(({ parameters }) => parameters.some(({ required }) => required));
  const ready = made.files.filter(({ path }) => path.startsWith('queries/with-defaults/'));
  expect(needing.length).toBeGreaterThan(0);
  expect(ready.length).toBe(queries.length - needing.length);
  for (const { path } of ready) expect(textOf(made, path)).not.toMatch(/^#\+|[?$]_/mu);
  expect(textOf(made, 'queries/README.md')).toContain('- `measure` (measure, default `sbom`)');
});

test('every format holds the released graph, plain and packed', async () => {
  for (const extension of ['trig', 'nq'] as const) {
    const plain = textOf(whole, `graph/graph.${extension}`);
    const { value } = readTurtle({ path: `graph.${extension}`, text: plain });
    expect(await isIsomorphic(value, input.graph)).toBe(true);
  }
  const packed = whole.files.filter(({ path }) => path.endsWith('.gz'));
  expect(packed).toHaveLength(6);
  for (const { path, content } of packed) {
    expect(gunzipSync(content).toString('utf8')).toBe(textOf(whole, path.replace(/\.gz$/u, '')));
    expect([...content.slice(4, 10)], `${path} tells neither time nor system`).toEqual([0, 0, 0, 0, 2, 255]);
  }
});

describe('overviews need a license', () => {
  const silent = settingsOf(JSON.stringify({ ...settings, texts: undefined }));

  test('without one there is no release, and the message names both ways out', async () => {
    await expect(releaseOf({ settings: silent })).rejects.toThrow(UsageError);
    await expect(releaseOf({ settings: silent })).rejects.toThrow(/texts\.license.*--without-texts/u);
  });

  test('facts need none', async () => {
    expect((await releaseOf({ settings: silent, withoutTexts: true })).description.holdsTexts).toBe(false);
  });

  test('the license of the texts is that of the files which hold them', async () => {
    const strict = await releaseOf({ settings: { ...settings, texts: { license: 'CC-BY-NC-ND-4.0' } } });
    const { distribution } = JSON.parse(textOf(strict, 'description/schema-org.jsonld')) as {
      distribution: { contentUrl: string; license: string }[];
    };
    const licenses = new Map(
      distribution.map(({ contentUrl, license }) => [contentUrl.slice(settings.baseUrl.length), license]),
    );
    expect(licenses.get('graph/graph.ttl')).toBe('https://creativecommons.org/licenses/by-nc-nd/4.0/');
    expect(licenses.get('tables/norms.csv')).toBe('https://creativecommons.org/licenses/by-nc-nd/4.0/');
    expect(licenses.get('tables/coverage.csv')).toBe('https://creativecommons.org/licenses/by/4.0/');
  });

  const SPOKEN: readonly (readonly [what: string, words: string])[] = [
    ['overviews', 'Ministries shall publish'],
    ['overviews in other languages', 'Os ministérios devem'],
    ['verbatim quotations', '**source code**'],
    ['clean quotations', 'shall publish the source code'],
    ['exceptions', 'unless a court'],
    ['findings that quote an overview', 'Not read:'],
  ];
  test.each(SPOKEN)('%s are in the whole release and in no file of the other', (_what, words) => {
    const holding = (made: typeof whole): string[] =>
      made.files.filter(({ content }) => Buffer.from(content).toString('utf8').includes(words)).map(({ path }) => path);
    expect(holding(whole)).toContain('graph/graph.ttl');
    expect(holding(withheld)).toEqual([]);
  });

  const KEPT: readonly (readonly [what: string, words: string])[] = [
    ['titles', 'Sharing Act'],
    ['offsets', 'oa:start 120'],
    ['lines', 'osp:line 5'],
    ['provisions', '"Section 4.1"'],
    ['other findings', 'A line, with a comma'],
  ];
  test.each(KEPT)('%s stay', (_what, words) => {
    expect(textOf(withheld, 'graph/graph.ttl')).toContain(words);
  });

  test('columns of texts are left out of table and metadata', () => {
    expect(textOf(whole, 'tables/norms.csv').split('\r\n')[0]).toContain(',quote,');
    for (const path of [
      'tables/norms.csv',
      'tables/csv-metadata.json',
      'datapackage.json',
      'description/croissant.json',
    ]) {
      expect(textOf(withheld, path)).not.toMatch(/\b(?:quote|exception)\b/u);
    }
  });
});

describe('on disk', () => {
  const options = (changes: Partial<ReleaseOptions> = {}): ReleaseOptions => ({
    graph: GRAPH,
    settings: SETTINGS,
    output: join(mkdtempSync(join(tmpdir(), 'release-')), 'release'),
    release: { version: '1.2.0', date: '2026-03-04' },
    ...changes,
  });

  test('a release is a folder with queries, and what it lacks is said', async () => {
    const made = options();
    const result = await release(made, validateGraph);
    expect(result.written).toBe(true);
    expect(result.gaps).toEqual([expect.stringContaining('ZZ'), expect.stringContaining('contact.email')]);
    expect(existsSync(join(made.output, 'queries/sbom-duties.rq'))).toBe(true);
    expect(readFileSync(join(made.output, 'queries/README.md'), 'utf8')).toContain('## sbom-duties');
    expect([...readdirSync(made.output, { recursive: true, encoding: 'utf8' })]).toEqual(
      expect.arrayContaining([...result.files]),
    );
  });

  test('a new release removes what the old one had, and nothing else', async () => {
    const made = options();
    await release(made, validateGraph);
    writeFileSync(join(made.output, 'notes.txt'), 'mine');
    const stale = join(made.output, 'tables', 'old.csv');
    writeFileSync(stale, 'a\r\n');
    const sums = join(made.output, 'SHA256SUMS');
    const outside = join(made.output, '..', 'outside.txt');
    writeFileSync(outside, 'not yours');
    writeFileSync(
      sums,
      `${readFileSync(sums, 'utf8')}${'0'.repeat(64)}  tables/old.csv\n${'0'.repeat(64)}  ../outside.txt\n`,
    );
    expect((await release(made, validateGraph)).removed).toEqual(['tables/old.csv']);
    expect([existsSync(stale), existsSync(join(made.output, 'notes.txt')), existsSync(outside)]).toEqual([
      false,
      true,
      true,
    ]);
  });

  test('a description with a violation is not released', async () => {
    const shapes = join(mkdtempSync(join(tmpdir(), 'shapes-')), 'strict.ttl');
    const text = `PREFIX sh: <http://www.w3.org/ns/shacl#> PREFIX dcat: <http://www.w3.org/ns/dcat#>
      <urn:x:s> a sh:NodeShape ; sh:targetClass dcat:Dataset ; sh:property <urn:x:p> .
      <urn:x:p> a sh:PropertyShape ; sh:path <urn:x:no> ; sh:minCount 1 .`;
    writeFileSync(shapes, text);
    const made = options({ shapes: [shapes] });
    const result = await release(made, validateGraph);
    expect(result.written).toBe(false);
    expect(result.diagnostics.map(({ code }) => code)).toEqual(['shape-violation', 'shape-violation']);
    expect(result.scores.map(({ lost }) => lost.map(({ criterion }) => criterion))).toEqual([
      ['conformity with the profile'],
      ['conformity with the profile'],
    ]);
    expect(existsSync(made.output)).toBe(false);
  });

  const WRONG: readonly (readonly [name: string, changes: Partial<ReleaseOptions>, message: RegExp])[] = [
    ['a date that is none', { release: { version: '1', date: '2026-02-30' } }, /--date .*2026-02-30/u],
    ['a moment', { release: { version: '1', date: '2026-02-03T00:00:00Z' } }, /--date/u],
    ['a version with a slash', { release: { version: '../1', date: '2026-02-03' } }, /--release-version/u],
    ['settings that are not there', { settings: 'nowhere.yaml' }, /--settings.*nowhere\.yaml/u],
    ['a graph that is not there', { graph: 'nowhere' }, /nowhere.*policygraph build/u],
    ['a folder without a graph', { graph: 'catalogue' }, /neither graph\.nq nor graph\.trig/u],
    ['a graph without the named graphs', { graph: 'ontology/modalities.ttl' }, /named graphs/u],
    ['shapes that are not there', { shapes: ['nowhere.ttl'] }, /--shapes.*nowhere\.ttl/u],
    ['an address without slash', { baseUrl: 'https://data.example.org' }, /--base-url/u],
  ];
  test.each(WRONG)('%s is refused', async (_name, changes, message) => {
    await expect(release(options(changes), validateGraph)).rejects.toThrow(message);
    await expect(release(options(changes), validateGraph)).rejects.toThrow(UsageError);
  });
});
