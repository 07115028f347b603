// The run has a temporary folder of its own, also for the programs that tests start.

import { spawnSync } from 'node:child_process';
import { mkdirSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { setup, teardown } from './temporary-folder.js';

test('what tests put aside is in one folder', () => {
  const { stdout } = spawnSync(process.execPath, ['-p', 'os.tmpdir()'], { encoding: 'utf8' });
  expect(basename(tmpdir())).toMatch(/^policygraph-tests-/u);
  expect(stdout.trim()).toBe(tmpdir());
});

test('it is gone afterwards, with all that is in it', () => {
  const before = tmpdir();
  setup();
  const folder = tmpdir();
  mkdirSync(join(folder, 'a/b'), { recursive: true });
  teardown();
  expect(folder).not.toBe(before);
  expect([existsSync(folder), tmpdir()]).toEqual([false, before]);
});
