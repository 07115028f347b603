// The files of a graph in; tunes this process for one short query, when they are small.

import { statSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';

/**
 * Beyond this, the optimising compiler earns its time back: measured at 8 to 15 MB of N-Quads (about 60,000 quads).
 */
const SMALL_BYTES = 8_000_000;

/**
 * WebAssembly is compiled twice: at once and simply, then again and well, in the background. One query over a small graph is
 * over before the second pays, and it takes a third of the whole run. Has to happen before the engine is loaded.
 */
export function prepareShortRun(files: readonly string[]): void {
  const byteSize = files.reduce((sum, file) => sum + statSync(file).size, 0);
  if (byteSize < SMALL_BYTES) setFlagsFromString('--liftoff-only');
}
