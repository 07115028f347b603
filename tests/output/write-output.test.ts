import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { UsageError } from '../../src/diagnostic.js';
import { finishOutput, writeOutput } from '../../src/output/write-output.js';

let workshop = '';
let folder = '';
let serial = 0;
beforeAll(() => {
  workshop = mkdtempSync(join(tmpdir(), 'output-'));
});
beforeEach(() => {
  serial += 1;
  folder = join(workshop, `case-${serial}`);
});
afterAll(() => {
  rmSync(workshop, { recursive: true });
});

const PATHS = ['a.txt', 'b.txt', 'part/c.txt'];
const contentOf = (text: string, path: string): string => `${text} ${path}\n`.repeat(2000);
const filesOf = (text: string): Map<string, string> => new Map(PATHS.map((path) => [path, contentOf(text, path)]));
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
/** Which text each file holds; undefined when it holds none of them whole. */
const state = (texts: readonly string[]): (string | undefined)[] =>
  PATHS.map((path) =>
    existsSync(join(folder, path)) ? texts.find((text) => read(path) === contentOf(text, path)) : 'none',
  );
const names = (): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();

describe('writes', () => {
  test('into a folder that is not there', () => {
    folder = join(folder, 'deep/er');
    writeOutput(folder, filesOf('new'));
    expect(state(['new'])).toEqual(['new', 'new', 'new']);
    expect(names()).toEqual(['a.txt', 'b.txt', 'part', 'part/c.txt']);
  });

  test('over older files, and leaves what others keep there', () => {
    writeOutput(folder, filesOf('old'));
    writeFileSync(join(folder, 'mine.txt'), 'mine');
    mkdirSync(join(folder, 'part/mine'));
    writeOutput(folder, filesOf('new'));
    expect(state(['old', 'new'])).toEqual(['new', 'new', 'new']);
    expect(names()).toEqual(['a.txt', 'b.txt', 'mine.txt', 'part', 'part/c.txt', 'part/mine']);
    expect(read('mine.txt')).toBe('mine');
  });

  test('bytes and text', () => {
    writeOutput(
      folder,
      new Map<string, string | Uint8Array>([
        ['bytes', Uint8Array.of(0, 255)],
        ['text', 'é\uFEFF\r\n'],
      ]),
    );
    expect(readFileSync(join(folder, 'bytes'))).toEqual(Buffer.from([0, 255]));
    expect(read('text')).toBe('é\uFEFF\r\n');
  });

  test('nothing', () => {
    writeOutput(folder, new Map());
    expect(names()).toEqual([]);
  });

  test('through a symbolic link to a folder', () => {
    mkdirSync(`${folder}-real`);
    symlinkSync(`${folder}-real`, folder);
    writeOutput(folder, filesOf('new'));
    expect(readdirSync(`${folder}-real`)).toEqual(['a.txt', 'b.txt', 'part']);
  });
});

describe('wrong use is named and changes nothing', () => {
  test.each<[string, () => void, RegExp]>([
    [
      'a folder where a file shall be',
      () => {
        mkdirSync(join(folder, 'b.txt'));
      },
      /b\.txt: a folder of this name stands in the way/,
    ],
    [
      'a file where a folder shall be',
      () => {
        writeFileSync(join(folder, 'part'), 'mine');
      },
      /part|stands in the way/,
    ],
  ])('%s', (_name, obstruct, message) => {
    mkdirSync(folder);
    writeFileSync(join(folder, 'a.txt'), contentOf('old', 'a.txt'));
    obstruct();
    const before = names();
    expect(() => {
      writeOutput(folder, filesOf('new'));
    }).toThrow(UsageError);
    expect(() => {
      writeOutput(folder, filesOf('new'));
    }).toThrow(message);
    expect(names()).toEqual(before);
    expect(read('a.txt')).toBe(contentOf('old', 'a.txt'));
  });

  test.each([
    ['the output folder is a file', (path: string) => path],
    ['the output folder is below a file', (path: string) => join(path, 'below')],
  ])('%s', (_name, below) => {
    writeFileSync(folder, 'mine');
    expect(() => {
      writeOutput(below(folder), filesOf('new'));
    }).toThrow(UsageError);
    expect(readFileSync(folder, 'utf8')).toBe('mine');
  });

  test.each([['../a'], ['/a'], ['a/../b'], ['./a'], ['a\\b'], ['.policygraph-decided/a'], ['a//b'], ['']])(
    'path %j is a defect of the caller',
    (path) => {
      expect(() => {
        writeOutput(folder, new Map([[path, 'x']]));
      }).toThrow(TypeError);
      expect(existsSync(folder)).toBe(false);
    },
  );
});

describe('a writer that is killed', () => {
  const script = fileURLToPath(new URL('killed-writer.mjs', import.meta.url));
  let compiled = '';

  /** Plain JavaScript starts ten times as fast as what compiles itself. */
  beforeAll(() => {
    compiled = join(workshop, 'compiled');
    mkdirSync(join(compiled, 'output'), { recursive: true });
    writeFileSync(join(compiled, 'package.json'), '{"type":"module"}');
    for (const file of ['diagnostic', 'output/file-moves', 'output/write-output']) {
      const source = readFileSync(new URL(`../../src/${file}.ts`, import.meta.url), 'utf8');
      const options = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 };
      writeFileSync(join(compiled, `${file}.js`), ts.transpileModule(source, { compilerOptions: options }).outputText);
    }
  });
  const argumentsOf = (call: number, ...texts: string[]): string[] => [
    script,
    join(compiled, 'output/write-output.js'),
    folder,
    String(call),
    ...texts,
  ];
  const isWhole = (found: readonly (string | undefined)[]): boolean =>
    found[0] !== undefined && new Set(found).size === 1;

  test('before any of its calls to the disk leaves the old files or the new ones', () => {
    const outcomes: string[] = [];
    for (let call = 1; ; call += 1) {
      rmSync(folder, { recursive: true, force: true });
      writeOutput(folder, filesOf('old'));
      writeFileSync(join(folder, 'mine.txt'), 'mine');
      const { signal } = spawnSync(process.execPath, argumentsOf(call, 'new'));
      const found = state(['old', 'new']);
      expect(found, `killed before call ${call}: no file is half`).not.toContain(undefined);
      const decided = existsSync(join(folder, '.policygraph-decided'));
      if (!decided) expect(isWhole(found), `killed before call ${call}: ${found.join()}`).toBe(true);
      finishOutput(folder);
      const finished = state(['old', 'new']);
      expect(isWhole(finished), `after mending, killed before call ${call}: ${finished.join()}`).toBe(true);
      if (decided) expect(finished[0]).toBe('new');
      outcomes.push(finished[0] ?? '');
      expect(read('mine.txt')).toBe('mine');
      writeOutput(folder, filesOf('newer'));
      expect(state(['newer'])).toEqual(['newer', 'newer', 'newer']);
      expect(names()).toEqual(['a.txt', 'b.txt', 'mine.txt', 'part', 'part/c.txt']);
      if (signal === null) break;
    }
    expect(outcomes.length).toBeGreaterThan(20);
    expect(outcomes.indexOf('new')).toBeGreaterThan(10);
    expect(outcomes.slice(outcomes.indexOf('new'))).not.toContain('old');
  });

  test('at any time leaves the files of one call', async () => {
    const seen = new Set<string | undefined>();
    for (let delayMs = 0; delayMs < 40; delayMs += 2) {
      const child = spawn(process.execPath, argumentsOf(0, 'one', 'two', 'three'), {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await once(child.stdout, 'data');
      setTimeout(() => child.kill('SIGKILL'), delayMs);
      await once(child, 'exit');
      finishOutput(folder);
      const found = state(['one', 'two', 'three']);
      expect(isWhole(found), found.join()).toBe(true);
      seen.add(found[0]);
    }
    expect(seen.size).toBeGreaterThan(1);
  });

  test('beside others that are not: the files of one call stand there whole', async () => {
    const texts = ['1', '2', '3', '4'];
    // Far more calls to the disk than they make: none of them kills itself.
    const children = texts.map((text) =>
      spawn(process.execPath, argumentsOf(1e6, text, text, text), { stdio: 'inherit' }),
    );
    const codes = await Promise.all(children.map((child) => once(child, 'exit')));
    expect(codes.map(([code]) => code as unknown)).toEqual([0, 0, 0, 0]);
    expect(isWhole(state(texts)), state(texts).join()).toBe(true);
    expect(names()).toEqual(['a.txt', 'b.txt', 'part', 'part/c.txt']);
  });
});
