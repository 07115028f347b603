// The shipped catalogue, built five times in one process: the time of each stage as a share of the whole, and of extraction to parsing.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const { buildIntoFolder } = await import('../dist/index.js');
const settings = {
  inputs: process.argv[2] ? [process.argv[2]] : ['catalogue'],
  base: 'https://w3id.org/oss-policy/',
  provenance: false,
};

async function stages() {
  const times = new Map();
  let stage = 'start';
  let since = performance.now();
  const output = mkdtempSync(join(tmpdir(), 'bench-'));
  const { summary } = await buildIntoFolder({ ...settings, ledgerPath: join(output, 'ledger.csv') }, output, (next) => {
    times.set(stage, performance.now() - since);
    stage = next;
    since = performance.now();
  });
  rmSync(output, { recursive: true });
  times.set(stage, performance.now() - since);
  return { times, summary };
}

const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
const cold = await stages();
const runs = [];
for (let run = 0; run < 5; run += 1) runs.push(await stages());
const names = [...cold.times.keys()];
const warm = new Map(names.map((name) => [name, median(runs.map(({ times }) => times.get(name)))]));
const total = (times) => [...times.values()].reduce((sum, time) => sum + time, 0);
console.log(`${cold.summary.entries + cold.summary.rows} entries and rows, ${cold.summary.quads} quads`);
for (const name of names) {
  const share = (times) => `${((100 * times.get(name)) / total(times)).toFixed(1)} %`;
  console.log(`${name.padEnd(32)} first run ${share(cold.times).padStart(7)}   later runs ${share(warm).padStart(7)}`);
}
const ratio = (a, b) => (warm.get(a) / warm.get(b)).toFixed(2);
console.log(
  `extraction takes ${ratio('extracting norms', 'parsing')} × the time of parsing; validation ${ratio('validating', 'parsing')} ×; files ${ratio('writing files', 'parsing')} ×`,
);
console.log(`first run ${Math.round(total(cold.times))} ms, later runs ${Math.round(total(warm))} ms`);
