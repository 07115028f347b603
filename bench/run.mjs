// Runs every benchmark of this folder in turn; figures are ratios within one run, since machines differ.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Parts of the benchmarks, which are none themselves. */
const HELPERS = new Set([
  'run.mjs',
  'synthetic-quads.mjs',
  'scaled-graph.mjs',
  'question-arguments.mjs',
  'answer-lines.mjs',
  'comunica-worker.mjs',
]);
const folder = fileURLToPath(new URL('.', import.meta.url));
const chosen = process.argv.slice(2);
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.mjs') && !HELPERS.has(name))
  .filter((name) => chosen.length === 0 || chosen.includes(name.replace('.mjs', '')));
for (const name of names) {
  console.log(`\n# ${name}`);
  const { status } = spawnSync(process.execPath, [`${folder}${name}`], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
