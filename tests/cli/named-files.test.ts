// Files that a person names: what is wrong with them is said with exit code 2 or with a place, nothing is written over, nothing is undone.

import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCuration } from '../../src/curate/curation-file.js';
import { publishedPath } from '../../src/read/published-path.js';
import { runCli } from './run-cli.js';

const PAGE = `# Reuse\n\n### 🇮🇹 Italy\n\n* 🔗 [Law A](https://www.normattiva.it/a)\n* 📄 Overview:\n  > Agencies must use MFA.\n`;

/** A catalogue of one page, a folder that looks like a file of each kind, and text that is no UTF-8. */
function workshop(): string {
  const folder = mkdtempSync(join(tmpdir(), 'named-'));
  mkdirSync(join(folder, 'catalogue/en'), { recursive: true });
  writeFileSync(join(folder, 'catalogue/en/reuse.md'), PAGE);
  for (const name of ['a.ttl', 'a.rq', 'a.yaml', 'a.csv']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'bad.nt'), Buffer.from('<http://e/a> <http://e/b> "caf\xe9" .\n', 'latin1'));
  return folder;
}

describe('wrong use is told from a defect', () => {
  const folder = workshop();
  const at = (name: string): string => join(folder, name);
  symlinkSync(at('nowhere/dir'), at('dangling'));

  test.each([
    [
      'a form below no folder',
      ['review', at('catalogue'), '--write', at('none/form.yaml')],
      `--write: the folder '${at('none')}' does not exist`,
    ],
    ['an option that query does not have', ['query', '--write', at('rows.csv')], "unknown option '--write'"],
    [
      'a curation file that is not there',
      ['build', at('catalogue'), '--curation', at('typo.yaml')],
      'there is no file',
    ],
    ['a folder as curation file', ['build', at('catalogue'), '--curation', at('a.yaml')], 'is a folder'],
    ['a day of review that is none', ['review', at('catalogue'), '--on', '2026-02-30'], '--on takes a day such as'],
    ['a folder as ledger', ['build', at('catalogue'), '-o', at('out'), '--ledger', at('a.csv')], 'is a folder'],
    [
      'a folder as settings of a release',
      ['release', 'output', '--settings', at('a.yaml'), '--release-version', '1.0.0', '--date', '2026-01-31'],
      'is a folder',
    ],
    ['a folder to validate without graphs', ['validate', at('a.ttl')], 'holds no RDF file'],
    ['a folder as query', ['query', at('a.rq')], 'is a folder'],
    ['an output that is a dangling link', ['build', at('catalogue'), '-o', at('dangling')], 'stands in the way'],
  ])('%s', async (_, args, reason) => {
    const { code, err } = await runCli(args);
    expect([code, err]).toEqual([2, expect.stringContaining(reason)]);
  });

  test.skipIf(process.platform !== 'linux')('an output where no folder can be made ends', async () => {
    const { code, err } = await runCli(['build', at('catalogue'), '-o', '/proc/policygraph']);
    expect([code, err]).toEqual([2, expect.stringContaining('/proc/policygraph')]);
  });

  test.each([
    ['validate', ['validate', at('bad.nt')]],
    ['load', ['load', at('bad.nt'), '--offline', at('off'), '--to', 'qlever', '--name', 'http://example.org/g']],
  ])('%s tells where bytes are no UTF-8', async (_, args) => {
    const { code, err } = await runCli(args);
    expect([code, err]).toEqual([1, expect.stringContaining('bad.nt:1:31: error[undecodable-bytes]')]);
  });
});

test('a form is never written over decisions', async () => {
  const folder = workshop();
  const file = join(folder, 'catalogue/curation.yaml');
  writeFileSync(file, 'decisions: []\n');
  const { code, err } = await runCli(['review', join(folder, 'catalogue'), '--write', file]);
  expect([code, err]).toEqual([2, expect.stringContaining('is there already')]);
  expect(readFileSync(file, 'utf8')).toBe('decisions: []\n');
});

test('where nothing awaits a decision, no form is written, and that is said', async () => {
  const form = join(workshop(), 'form.yaml');
  const { code, out, err } = await runCli(['review', 'catalogue', '--write', form]);
  expect([code, out, err]).toEqual([0, '', 'No norm awaits a decision.\n']);
  expect(existsSync(form)).toBe(false);
});

test('a form has what is known of the reviewer', async () => {
  const reviewer = ['--by', 'me: "x"', '--on', '2026-01-03', '--why', '- read'];
  const { code, out } = await runCli(['review', join(workshop(), 'catalogue'), ...reviewer]);
  const { decisions, diagnostics } = readCuration(out.replaceAll('  #| ', '  '), 'form.yaml');
  expect(code).toBe(0);
  expect(diagnostics).toEqual([]);
  expect(decisions).toMatchObject([{ by: 'me: "x"', on: '2026-01-03', why: '- read' }]);
});

test('a file with a line break in its name breaks no form', async () => {
  const folder = workshop();
  writeFileSync(join(folder, 'catalogue/en/a\ndecisions: [x]\n.md'), PAGE);
  const { out } = await runCli(['review', join(folder, 'catalogue')]);
  expect(out).toContain('decisions: [x]');
  expect(readCuration(out, 'form.yaml')).toMatchObject({ decisions: [], diagnostics: [] });
});

test('the name of a file forges no line of a report', async () => {
  const folder = join(workshop(), 'catalogue');
  writeFileSync(join(folder, 'en/a\n::error::b\u001b[31m\u202e.md'), '# Nothing\n');
  for (const args of [
    ['check', folder],
    ['build', folder, '-o', join(folder, 'out')],
  ]) {
    const { out, err } = await runCli(args);
    expect(out + err).toContain('a\\u{a}::error::b\\u{1b}[31m\\u{202e}.md');
    expect(out + err).not.toMatch(/^::error|[\u001b\u202e]/mu);
  }
});

test('nothing is reviewed beside decisions that cannot be read', async () => {
  const folder = workshop();
  writeFileSync(join(folder, 'catalogue/curation.yaml'), 'decisions: [');
  const { code, out, err } = await runCli(['review', join(folder, 'catalogue')]);
  expect([code, out, err]).toEqual([1, '', expect.stringContaining('curation.yaml:1:')]);
});

test('evaluate measures the rules, and decisions only where they are named', async () => {
  const common = ['evaluate', 'catalogue', '--annotations', 'catalogue/annotations', '--json', '--figures-only'];
  const f1 = async (args: readonly string[]): Promise<number> => {
    const { out } = await runCli(args);
    return (JSON.parse(out) as { overall: { measures: { f1: number } } }).overall.measures.f1;
  };
  const [rules, decided] = [await f1(common), await f1([...common, '--curation', 'catalogue/curation.yaml'])];
  expect(rules).toBeLessThan(decided);
});

test('evaluate gives no figure for nothing', async () => {
  const folder = workshop();
  const args = ['evaluate', join(folder, 'catalogue'), '--annotations', 'catalogue/annotations'];
  const { code, out, err } = await runCli(args);
  expect([code, err]).toEqual([1, expect.stringMatching(/^error: none of \d+ annotated entries has an overview/u)]);
  expect(out.split('\n')[1]).toMatch(/^all together +0( +-)+$/u);
});

test.each([
  ['text that no shape speaks of', '<http://e/a> <http://e/b> "x" .\n'],
  ['an empty file', ''],
])('validate says that nothing was checked: %s', async (_, text) => {
  const file = join(workshop(), 'one.nt');
  writeFileSync(file, text);
  const { code, err } = await runCli(['validate', file]);
  expect([code, err]).toEqual([1, expect.stringContaining('nothing-validated')]);
});

describe('what is published does not depend on how an input was named', () => {
  test('the graph is the same', async () => {
    const folder = workshop();
    // Two pages with one instrument, so that there is a decision on its identity.
    mkdirSync(join(folder, 'catalogue/es'));
    writeFileSync(join(folder, 'catalogue/es/reuse.md'), PAGE.replace('Italy', 'Italia').replace('Law A', 'Legge A'));
    // A second page of the same name, so that a hash of its path is part of its IRI.
    mkdirSync(join(folder, 'catalogue/en/old'));
    copyFileSync(join(folder, 'catalogue/en/reuse.md'), join(folder, 'catalogue/en/old/reuse.md'));
    const graphs = [];
    for (const input of [join(folder, 'catalogue'), relative(process.cwd(), join(folder, 'catalogue'))]) {
      const output = join(folder, 'out');
      expect((await runCli(['build', input, '-o', output])).code).toBe(0);
      graphs.push(readFileSync(join(output, 'graph.nq'), 'utf8'));
    }
    expect(graphs[0]).toBe(graphs[1]);
    expect(graphs[0]).toContain('"catalogue/en/old/reuse.md"');
    expect(graphs[0]).toContain('/identity-decision/');
    expect(graphs[0]).not.toContain(folder);
  });

  test.each([
    ['/data/catalogue/en/a.md', ['catalogue'], 'catalogue/en/a.md'],
    ['./catalogue/en/a.md', ['/data/catalogue/'], 'catalogue/en/a.md'],
    ['en/a.md', ['.'], 'data/en/a.md'],
    ['/elsewhere/pages/a.md', ['/elsewhere/pages'], 'pages/a.md'],
    ['/elsewhere/en/a.md', ['/elsewhere/en/a.md'], 'en/a.md'],
    ['en/a.md', ['en/a.md', '/data/es/b.md'], 'data/en/a.md'],
    ['/data/en/a.md', ['en/*.md'], 'en/a.md'],
    ['/a.md', ['/a.md'], 'a.md'],
    ['-', ['-'], '-'],
  ])('%s of %j', (path, inputs, expected) => {
    expect(publishedPath(path, inputs, '/data')).toBe(expected);
  });
});

test('what the shapes say names a file as it was read', async () => {
  const folder = workshop();
  const page = join(folder, 'catalogue/en/reuse.md');
  writeFileSync(page, PAGE.replace('https://www.normattiva.it/a', 'nowhere'));
  const { err } = await runCli(['build', page, '-o', join(folder, 'out')]);
  expect(err).toContain(`${page}:5:`);
  expect(err).toMatch(/shape-warning/u);
  expect(err.match(/^\S*reuse\.md/gmu)?.every((path) => path === page)).toBe(true);
});

describe('findings name files as tools find them', () => {
  const folder = workshop();
  writeFileSync(join(folder, 'catalogue/en/reuse.md'), PAGE.replace('[Law A]', '[Law A ]'));
  const check = (format: string, input: string) => runCli(['check', input, '-f', format], {}, folder);

  test.each([relative(process.cwd(), join(folder, 'catalogue')), join(folder, 'catalogue')])(
    'a patch of %s',
    async (input) => {
      const { out } = await check('patch', input);
      expect(out).toContain('--- a/catalogue/en/reuse.md\n+++ b/catalogue/en/reuse.md\n');
    },
  );

  test('a patch of files outside is refused, and SARIF names them in full', async () => {
    const outside = await runCli(['check', join(folder, 'catalogue'), '-f', 'patch']);
    expect([outside.code, outside.err]).toEqual([2, expect.stringContaining('lies outside')]);
    const { out } = await runCli(['check', join(folder, 'catalogue'), '-f', 'sarif']);
    expect(out).toContain(`"uri": "file://${folder}/catalogue/en/reuse.md"`);
  });

  test('SARIF of files below is relative', async () => {
    const { out } = await check('sarif', join(folder, 'catalogue'));
    expect(out).toContain('"uri": "catalogue/en/reuse.md"');
  });
});

test.each([
  ['set-aside/CA/address-security-privacy-risks/open-source-security-measures/encryption', 'set aside   corrected by'],
  ['regulation-2024-2847', 'instrument/EU/regulation-2024-2847'],
  ['2024/2847', 'instrument/EU/regulation-2024-2847'],
])('explain knows %s', async (key, expected) => {
  const { code, out } = await runCli(['explain', key]);
  expect([code, out]).toEqual([0, expect.stringContaining(expected)]);
});

test('explain knows a number as the title writes it', async () => {
  const input = workshop();
  writeFileSync(join(input, 'catalogue/en/reuse.md'), PAGE.replace('[Law A]', '[Law 21.180]'));
  const { code, out } = await runCli(['explain', '21.180', '--input', join(input, 'catalogue')]);
  expect([code, out]).toEqual([0, expect.stringContaining('instrument/IT/law-21180')]);
});

test('explain says what it explains', async () => {
  const { code, err } = await runCli(['explain', 'measure/sbom']);
  expect([code, err]).toEqual([2, expect.stringContaining("no norm and no instrument has the key 'measure/sbom'")]);
});

test('explain proposes the instrument before its norms', async () => {
  const { code, err } = await runCli(['explain', 'regulation-2024']);
  expect([code, err]).toEqual([2, expect.stringContaining('did you mean instrument/EU/regulation-2024-2847, norm/')]);
});

test.skipIf(!existsSync('dist/cli.js'))('a question on standard input has its defaults (needs dist/)', () => {
  const count = (args: readonly string[], text?: string): string =>
    spawnSync(process.execPath, ['dist/cli.js', 'query', ...args, '--count'], { input: text, encoding: 'utf8' }).stdout;
  const expected = count(['bearer-duties']);
  expect(Number(expected)).toBeGreaterThan(0);
  expect(count(['-'], readFileSync('queries/bearer-duties.rq', 'utf8'))).toBe(expected);
});

test('a parameter that is given twice is wrong use', async () => {
  const { code, err } = await runCli(['query', 'sbom-duties', '--country', 'EU', '--country', 'FR']);
  expect([code, err]).toEqual([2, expect.stringContaining('--country is given twice')]);
});

test('a part of a country has the names that pages give it, and the usual one in other languages', async () => {
  const folder = workshop();
  mkdirSync(join(folder, 'catalogue/es'));
  const flag = '\u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}';
  const page = (label: string): string =>
    PAGE.replace('🇮🇹 Italy', `${flag} ${label}`).replace('normattiva.it', 'gov.scot');
  writeFileSync(join(folder, 'catalogue/en/reuse.md'), page('Scotland'));
  writeFileSync(join(folder, 'catalogue/es/reuse.md'), page('Escocia'));
  const { code } = await runCli(['build', join(folder, 'catalogue'), '-o', join(folder, 'out')]);
  expect(code).toBe(0);
  const graph = readFileSync(join(folder, 'out/graph.nt'), 'utf8');
  const names = graph.match(/GB-SCT> <[^>]*prefLabel> (\S+) /gu)?.map((line) => line.split(' ')[2]);
  expect(names?.sort()).toEqual(['"Escocia"@es', '"Escócia"@pt', '"Scotland"@en']);
});

test('in a folder without anything, the shipped catalogue is explained, and that is said', async () => {
  const key = 'norm/EU/regulation-2024-2847/open-source-security-measures/sbom';
  const { code, out, err } = await runCli(['explain', key], {}, mkdtempSync(join(tmpdir(), 'empty-')));
  expect([code, out]).toEqual([0, expect.stringContaining('obligation of sbom')]);
  expect(err).toMatch(/^note: there is no catalogue\/ here, so the shipped catalogue is read/u);
});
