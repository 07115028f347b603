import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { UsageError } from '../../src/diagnostic.js';
import { findSources } from '../../src/read/find-sources.js';
import { readSources, type ReadOptions } from '../../src/read/read-sources.js';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'read-'));
  for (const file of [
    'b/two.md',
    'b/one.MD',
    'a.markdown',
    'Z.md',
    'x.md/inner.md',
    'no.txt',
    '.hidden/h.md',
    'node_modules/n/r.md',
  ]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `# ${file}\n`);
  }
  mkdirSync(join(folder, 'none'));
  symlinkSync(folder, join(folder, 'b/loop'));
  symlinkSync(join(folder, 'Z.md'), join(folder, 'link.md'));
  mkdirSync(join(folder, 'linked'));
  symlinkSync(join(folder, 'b'), join(folder, 'linked/again'));
  symlinkSync(join(folder, 'b/two.md'), join(folder, 'linked/two.md'));
  symlinkSync(join(folder, 'gone.md'), join(folder, 'broken.md'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function read(
  inputs: readonly string[],
  options: ReadOptions = {},
): Promise<{ paths: string[]; codes: string[] }> {
  const { value, diagnostics } = await readSources(inputs, options);
  const own = (path: string): string => path.replace(folder, '.');
  return {
    paths: value.map(({ path }) => own(path)),
    codes: diagnostics.map(({ severity, code, place }) => `${severity} ${code} ${own(place?.path ?? '')}`),
  };
}

/** A link whose target is gone says so instead of vanishing from the list. */
const BROKEN = 'error unreadable-file ./broken.md';
const ALL = ['./Z.md', './a.markdown', './b/one.MD', './b/two.md', './x.md/inner.md'];

describe('inputs', () => {
  test.each<[string, string[], string[], string[]]>([
    ['a folder, with links that lead around in circles', ['.'], ALL, [BROKEN]],
    ['a folder with slash, and files in it again', ['./', './b/two.md', './x.md'], ALL, [BROKEN]],
    ['a file of any name', ['./no.txt'], ['./no.txt'], []],
    ['a link to a file, and the file', ['./link.md', './Z.md'], ['./Z.md'], []],
    ['a glob', ['./**/t*.md'], ['./b/two.md'], []],
    ['a folder that holds links only', ['./linked'], ['./linked/again/one.MD', './linked/again/two.md'], []],
    ['a glob without matches', ['./*.rst'], [], ['error no-pages ./*.rst']],
    ['a folder without pages', ['./none'], [], ['error no-pages ./none']],
    ['several, in one order whatever theirs', ['./b/two.md', './Z.md'], ['./Z.md', './b/two.md'], []],
  ])('%s', async (_name, inputs, paths, codes) => {
    const found = await read(inputs.map((input) => input.replace('.', folder)));
    expect(found).toEqual({ paths, codes });
  });

  test.each([['missing.md'], ['broken.md'], ['missing/']])('%s is wrong use', async (name) => {
    await expect(findSources([join(folder, name)])).rejects.toThrow(UsageError);
    await expect(findSources([join(folder, name)])).rejects.toThrow(/There is no file or folder '.*missing|broken/u);
  });

  test('a device is no file', async () => {
    expect(await read(['/dev/null'])).toEqual({ paths: [], codes: ['error unreadable-file /dev/null'] });
  });

  test('a large file is refused before it is read', async () => {
    expect(await read([join(folder, 'Z.md')], { maxByteSize: 3 })).toEqual({
      paths: [],
      codes: ['error oversized-text ./Z.md'],
    });
  });

  test('one bad file does not keep the others from being read', async () => {
    writeFileSync(join(folder, 'none/bad.md'), Buffer.of(0x61, 0xff));
    expect(await read([join(folder, 'none/bad.md'), join(folder, 'Z.md')])).toEqual({
      paths: ['./Z.md'],
      codes: ['error undecodable-bytes ./none/bad.md'],
    });
    rmSync(join(folder, 'none/bad.md'));
  });
});

describe('standard input', () => {
  async function* chunks(...parts: (string | Uint8Array)[]): AsyncGenerator<string | Uint8Array> {
    for (const part of parts) yield await Promise.resolve(part);
  }

  test('is read to its end, also where a character is cut in two', async () => {
    const bytes = Buffer.from('# Política');
    const { value } = await readSources(['-'], {
      standardInput: chunks(bytes.subarray(0, 7), bytes.subarray(7)),
      language: 'es',
    });
    expect(value).toMatchObject([{ path: '-', text: '# Política', language: 'es' }]);
  });

  test('that never ends is cut off', async () => {
    async function* endless(): AsyncGenerator<string> {
      for (;;) yield await Promise.resolve('x'.repeat(1000));
    }
    const { value, diagnostics } = await readSources(['-'], { standardInput: endless(), maxByteSize: 10_000 });
    expect([value, diagnostics.map(({ code }) => code)]).toEqual([[], ['oversized-text']]);
  });

  test('that is empty is an error', async () => {
    expect(await read(['-'], { standardInput: chunks() })).toEqual({ paths: [], codes: ['error empty-file -'] });
  });
});

const git = (...args: string[]): string => {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org'];
  return execFileSync('git', [...identity, ...args], {
    cwd: join(folder, 'b'),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
};
const hasGit = (() => {
  try {
    execFileSync('git', ['--version']);
    return true;
  } catch {
    return false;
  }
})();

describe.skipIf(!hasGit)('commit and date (skipped: git is not installed)', () => {
  beforeAll(() => {
    git('init', '-q');
    git('remote', 'add', 'origin', 'https://user:secret@forge.example/group/catalogue.git');
    git('add', '.');
    git('commit', '-q', '-m', 'Add pages');
  });

  test('come from the last commit of the file, and no password with them', async () => {
    const { value } = await readSources([join(folder, 'b/two.md')], { provenance: true });
    expect(value[0]?.revision).toEqual({
      commit: git('rev-parse', 'HEAD'),
      date: git('log', '-1', '--format=%cI'),
      repository: 'https://forge.example/group/catalogue',
    });
  });

  test('are not noted unless asked for', async () => {
    const { value } = await readSources([join(folder, 'b/two.md')]);
    expect(value[0]?.revision).toBeUndefined();
  });

  test('are not those of a file that was changed since', async () => {
    writeFileSync(join(folder, 'b/one.MD'), '# changed\n');
    expect((await read([join(folder, 'b/one.MD')], { provenance: true })).codes).toEqual([
      'warning no-revision ./b/one.MD',
    ]);
  });

  test('are not there outside a checkout', async () => {
    expect((await read([join(folder, 'Z.md')], { provenance: true })).codes).toEqual(['warning no-revision ./Z.md']);
  });
});
