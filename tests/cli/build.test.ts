// `policygraph build` as a user runs it: good and bad input, what is written, what is left alone.

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { canonicalHash } from '../../src/rdf/canonical.js';
import { readTurtle } from '../../src/rdf/turtle-reader.js';
import { runCli } from './run-cli.js';

const GRAPH_FILES = ['graph.jsonld', 'graph.nq', 'graph.nt', 'graph.rdf', 'graph.trig', 'graph.ttl'];

function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

const entry = (title: string, url: string, overview = 'Article 3 requires agencies to publish an SBOM.'): string =>
  `* 🔗 [${title}](${url})\n* 📄 Overview:\n  > ${overview}\n`;
const page = (...entries: string[]): string =>
  `# Security\n\n### 🌍 Policies\n\n### 🇫🇷 France\n\n${entries.join('\n')}`;
const GOOD = page(entry('Decree No. 2017-638', 'https://www.legifrance.gouv.fr/x'));

function contents(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}

function quadsOf(folder: string): Promise<string> {
  const outcome = readTurtle({ path: 'graph.nq', text: readFileSync(join(folder, 'graph.nq'), 'utf8') });
  expect(outcome.diagnostics).toEqual([]);
  return canonicalHash(outcome.value);
}

describe('a page becomes a graph', () => {
  test('in every format, with a ledger, and says what it made', async () => {
    const input = folderWith({ 'en/security.md': GOOD });
    const output = join(input, 'out');
    const { code, out } = await runCli(['build', join(input, 'en'), '--output', output]);
    expect(code).toBe(0);
    expect(readdirSync(output).sort()).toEqual([...GRAPH_FILES, 'ledger.csv'].sort());
    expect(out).toContain('1 page: 1 entry, 0 table rows; 0 merged into 1 overview');
    expect(out).toContain('1 jurisdiction, 1 instrument, 0 agencies, 1 norm\n');
  });

  test('the summary as JSON is one value on standard output', async () => {
    const input = folderWith({ 'en/security.md': GOOD });
    const { out } = await runCli(['build', input, '--output', join(input, 'out'), '--json']);
    expect(JSON.parse(out)).toMatchObject({ pages: 1, entries: 1, rows: 0, instruments: 1, norms: 1 });
  });

  test('without drafts: their entries are counted, and none of their words is written', async () => {
    const draft = page(entry('Decree No. 2030-1', 'https://www.legifrance.gouv.fr/z', 'Embargoed cafÃ© words.'));
    const input = folderWith({ 'en/security.md': GOOD, 'en/soon.md': `---\ndraft: true\n---\n${draft}` });
    const output = join(input, 'out');
    const { code, out } = await runCli(['build', join(input, 'en'), '--output', output]);
    expect(code).toBe(0);
    expect(out).toContain('1 page: 1 entry, 0 table rows; 0 merged into 1 overview');
    expect(out).toContain('left out   1 draft');
    const graph = readFileSync(join(output, 'graph.nq'), 'utf8');
    expect(graph).toContain('finding-kind/draft-page');
    expect(['2030-1', 'Embargoed', 'legifrance.gouv.fr/z'].filter((words) => graph.includes(words))).toEqual([]);
  });

  test('twice gives the same bytes, and one input at a time in another order the same graph', async () => {
    const second = page(
      entry(
        'Law No. 2016-1321',
        'https://www.legifrance.gouv.fr/y',
        'The law obliges ministries to publish source code.',
      ),
    );
    const input = folderWith({ 'en/a.md': GOOD, 'en/b.md': second });
    const [one, two, three] = ['one', 'two', 'three'].map((name) => join(input, `out-${name}`)) as [
      string,
      string,
      string,
    ];
    await runCli(['build', join(input, 'en'), '--output', one]);
    await runCli(['build', join(input, 'en'), '--output', two]);
    await runCli(['build', join(input, 'en/b.md'), join(input, 'en/a.md'), '--output', three]);
    expect(contents(two)).toEqual(contents(one));
    expect(await quadsOf(three)).toBe(await quadsOf(one));
    const again = contents(one);
    await runCli(['build', join(input, 'en'), '--output', one]);
    expect(contents(one)).toEqual(again);
  });

  test('a time is noted only when SOURCE_DATE_EPOCH gives it', async () => {
    const input = folderWith({ 'en/security.md': GOOD });
    const output = join(input, 'out');
    await runCli(['build', join(input, 'en'), '--output', output]);
    expect(readFileSync(join(output, 'graph.nq'), 'utf8')).not.toContain('endedAtTime> "');
    await runCli(['build', join(input, 'en'), '--output', output], { SOURCE_DATE_EPOCH: '1767225600' });
    expect(readFileSync(join(output, 'graph.nq'), 'utf8')).toContain('"2026-01-01T00:00:00Z"');
  });

  test('IRIs stay when a title is reworded and its link moves', async () => {
    const input = folderWith({
      'en/security.md': page(entry('Guide to Secure Code', 'https://www.ssi.gouv.fr/guide')),
    });
    const output = join(input, 'out');
    const iris = (): string[] =>
      readFileSync(join(output, 'graph.nt'), 'utf8').match(/<[^>]*\/instrument\/[^>]*>/gu) ?? [];
    await runCli(['build', join(input, 'en'), '--output', output]);
    const [before] = iris();
    writeFileSync(
      join(input, 'en/security.md'),
      page(entry('Guide for Writing Secure Software', 'https://www.ssi.gouv.fr/guide')),
    );
    await runCli(['build', join(input, 'en'), '--output', output]);
    expect(new Set(iris())).toEqual(new Set([before]));
    writeFileSync(
      join(input, 'en/security.md'),
      page(entry('Guide for Writing Secure Software', 'https://cyber.gouv.fr/new-place')),
    );
    await runCli(['build', join(input, 'en'), '--output', output]);
    expect(new Set(iris())).toEqual(new Set([before]));
  });
});

test('a misspelt measure in curation.yaml is an error there, in check and in build', async () => {
  const decision = [
    'decisions:',
    '  - decide: add',
    '    norm: FR/decree-2017-638/security/sbomm',
    '    set: { modality: obligation }',
    '    quote: publish an SBOM',
    '    by: data team',
    '    on: 2026-01-02',
    '    why: read',
  ].join('\n');
  const input = folderWith({ 'security.md': GOOD, 'curation.yaml': decision });
  const output = join(input, 'out');
  const checked = await runCli(['check', input, '--json']);
  const place = { path: join(input, 'curation.yaml'), line: 3, column: 11 };
  expect(checked.code).toBe(1);
  expect(JSON.parse(checked.out)).toContainEqual(expect.objectContaining({ code: 'invalid-setting', place }));
  const built = await runCli(['build', input, '--output', output]);
  expect(built.code).toBe(1);
  expect(built.err).toMatch(/curation\.yaml:3:11: error\[invalid-setting\].*'sbomm'\n\s+hint: did you mean 'sbom'\?/u);
  expect(built.err).not.toContain('shape-violation');
});

describe('bad input: a clear message with its place, no crash, the old output as it was', () => {
  const rows: [name: string, content: string | Uint8Array, code: number, says: RegExp][] = [
    ['empty file', '', 1, /bad\.md:1:1: error\[empty-file\]/u],
    [
      'binary file',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 0xff, 0xfe, 0]),
      1,
      /bad\.md:1:\d+: error\[binary-file\]/u,
    ],
    [
      'bytes that are no text',
      new Uint8Array([0x23, 0x20, 0x61, 0x0a, 0xff, 0xc0, 0x0a]),
      1,
      /bad\.md:2:1: error\[undecodable-bytes\]/u,
    ],
    ['10 MB on one line', '#'.repeat(10 * 1024 * 1024), 1, /bad\.md:1:\d+: error\[oversized-text\]/u],
    ['page without flags', '# Title\n\nSome words about nothing.\n', 1, /error\[no-entries\]/u],
    [
      'entry without link',
      page('* 🔗 Some Act\n* 📄 Overview:\n  > It requires an SBOM.\n'),
      0,
      /bad\.md:7:\d+: (?:warning|info)/u,
    ],
    ['script as link', page(entry('Some Act', 'javascript:alert(1)')), 0, /bad\.md:7:\d+: warning/u],
    ['link with spaces', page(entry('Some Act', 'https://agency.gov/a b')), 0, /bad\.md:7:\d+: warning/u],
    [
      'unclosed link',
      page('* 🔗 [Some Act](https://agency.gov/a\n* 📄 Overview:\n  > It requires an SBOM.\n'),
      0,
      /bad\.md:7:\d+: (?:warning|info)/u,
    ],
  ];
  test.each(rows)('%s', async (_name, content, code, says) => {
    const good = folderWith({ 'en/security.md': GOOD });
    const output = join(good, 'out');
    await runCli(['build', join(good, 'en'), '--output', output]);
    const before = contents(output);
    const bad = folderWith({ 'bad.md': content });
    const run = await runCli(['build', join(bad, 'bad.md'), '--lang', 'en', '--output', output]);
    expect(run.err).toMatch(says);
    expect(run.code).toBe(code);
    if (code !== 0) expect(contents(output)).toEqual(before);
    else await quadsOf(output);
  });

  const hostile: [name: string, title: string, url: string][] = [
    ['quotes and backslashes', 'Say """no""" \\\\ to \\u0041', 'https://www.ssi.gouv.fr/"x'],
    ['angle brackets', 'A <b> Law > B', 'https://www.ssi.gouv.fr/<x>'],
    ['braces', 'The {x} Act', 'https://www.ssi.gouv.fr/{x}|y^z`'],
    ['right to left and controls', 'Act \u202e\u0007 One', 'https://www.ssi.gouv.fr/\u0301'],
  ];
  test.each(hostile)('hostile title and link: %s', async (_name, title, url) => {
    const input = folderWith({
      'en/security.md': page(entry(title, url), entry('Other Act', 'https://www.ssi.gouv.fr/o')),
    });
    const output = join(input, 'out');
    const { code, out } = await runCli(['build', join(input, 'en'), '--output', output]);
    expect([code, out]).toEqual([0, expect.stringContaining('2 entries')]);
    await quadsOf(output);
  });

  const wrong: [name: string, args: string[], code: number, says: RegExp][] = [
    ['folder without pages', ['build', folderWith({ 'notes.txt': 'x' })], 1, /no-pages|No page/u],
    ['path that is not there', ['build', '/no/such/folder'], 2, /\/no\/such\/folder/u],
    ['base that is no IRI', ['build', '--base', 'not an iri'], 2, /--base/u],
    ['unknown language', ['build', '--lang', 'xx'], 2, /--lang/u],
    ['a day that does not exist', ['build', '--as-of', '2026-02-31'], 2, /--as-of/u],
    ['misspelt command', ['biuld'], 2, /Did you mean build\?/u],
    ['misspelt option', ['build', '--ouptut', 'x'], 2, /Did you mean --output\?/u],
  ];
  test.each(wrong)('%s', async (_name, args, code, says) => {
    const run = await runCli(
      args.includes('--output') || args[0] !== 'build'
        ? args
        : [...args, '--output', join(mkdtempSync(join(tmpdir(), 'o-')), 'out')],
    );
    expect(run.err).toMatch(says);
    expect(run.code).toBe(code);
    expect(run.out).toBe('');
  });
});
