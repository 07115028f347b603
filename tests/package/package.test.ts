// The package as somebody installs it: what is in it, what its types say, and that it runs in an empty folder.

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, symlinkSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';

const run = (command: string, args: readonly string[], cwd: string): string =>
  execFileSync(command, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1' },
  });

let tarball: string;
beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'pack-'));
  run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], '.');
  tarball = join(folder, readdirSync(folder)[0] ?? '');
});

test('publint has nothing to say', () => {
  expect(run('npx', ['--no-install', 'publint', '--strict', '--pack', 'false'], '.')).toMatch(/All good/u);
});

test('the types resolve for those who import', () => {
  const report = run('npx', ['--no-install', 'attw', tarball, '--profile', 'esm-only', '--no-emoji'], '.');
  expect(report).not.toMatch(/(?:❌|resolution failed|masquerading)/iu);
});

test('the unpacked tarball runs in an empty folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'install-'));
  run('tar', ['xzf', tarball, '-C', folder], folder);
  // Its dependencies are those that are installed here: the registry is not asked again.
  const place = join(folder, 'node_modules', 'oss-policy-graph');
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  run('mv', [join(folder, 'package'), place], folder);
  for (const name of readdirSync('node_modules')) {
    if (name !== '.bin') symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
  }
  const cli = join(place, 'dist', 'cli.js');
  expect(run(process.execPath, [cli, 'query', 'sbom-duties', '--format', 'csv'], folder)).toContain(
    'Cyber Resilience Act',
  );
  expect(
    run(
      process.execPath,
      [cli, 'build', join(place, 'catalogue'), '--output', 'out', '--ledger', 'ledger.csv', '--json'],
      folder,
    ),
  ).toContain('"instruments"');
  const script =
    "import('oss-policy-graph').then(async ({ openGraph }) => { const graph = await openGraph(); let n = 0; for await (const row of graph.rows('sbom-duties')) n += row ? 1 : 0; await graph.close(); console.log(n > 0); })";
  expect(run(process.execPath, ['--input-type=module', '-e', script], folder)).toContain('true');
});

test('a strict project type-checks it with what is installed along with it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'types-'));
  run('tar', ['xzf', tarball, '-C', folder], folder);
  mkdirSync(join(folder, 'node_modules'));
  run('mv', [join(folder, 'package'), join(folder, 'node_modules', 'oss-policy-graph')], folder);
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, { dev?: boolean }> };
  for (const [path, { dev }] of Object.entries(lock.packages)) {
    if (dev || !/^node_modules\/(?:@[^/]+\/)?[^/]+$/u.test(path)) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    symlinkSync(resolve(path), join(folder, path));
  }
  const names = 'openGraph, QueryError, loadLanguageDetector, parsePage, toQuads, type GraphOptions';
  writeFileSync(join(folder, 'own.mts'), `export { ${names} } from 'oss-policy-graph';\n`);
  const options = ['--strict', '--noEmit', '--preserveSymlinks', '--module', 'nodenext', '--target', 'es2023'];
  const compiler = resolve('node_modules/typescript/bin/tsc');
  const { stdout } = spawnSync(process.execPath, [compiler, ...options, '--types', 'node', 'own.mts'], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(stdout).toBe('');
}, 120_000);
