// One folder for everything that the tests, and the programs they start, put aside; gone when the run is over.

import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

let end = (): void => undefined;

/** Vitest calls this before the first test file. */
export function setup(): void {
  const before = process.env['TMPDIR'];
  const folder = mkdtempSync(join(tmpdir(), 'policygraph-tests-'));
  chmodSync(folder, 0o755); // servers read it as another user
  process.env['TMPDIR'] = folder;
  end = () => {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
}

/** After the last one. */
export function teardown(): void {
  end();
}
