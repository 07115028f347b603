// A cold `policygraph query <name>` on the built graph against comunica-sparql-file, for the same query and file, and against a bare Node
// process that loads the engine and the graph; in turns, medians and their ratios.
// node bench/cold-query.mjs [names of questions]; CAP_SECONDS=60 stops a run of Comunica.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { QUESTION_ARGUMENTS } from './question-arguments.mjs';

const GRAPH = 'output/graph.nq';
const BARE = `const { Store } = require('oxigraph'); const store = new Store(); store.load(require('fs').readFileSync('${GRAPH}', 'utf8'), { format: 'application/n-quads' }); console.log(store.size);`;
const COMUNICA = 'node_modules/@comunica/query-sparql-file/bin/query.js';
const CAP_MS = 1000 * Number(process.env.CAP_SECONDS ?? 60);
const ROUNDS = 7;
/** Comunica takes seconds: a median of three says enough. */
const COMUNICA_ROUNDS = 3;
const CHOSEN = ['sbom-duties', 'measures', 'instrument-profile'];

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];

function run(args) {
  const since = performance.now();
  const { status, error, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: CAP_MS });
  const ms = performance.now() - since;
  if (error?.code === 'ETIMEDOUT') return { ms: CAP_MS, capped: true, text: '' };
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}`);
  return { ms, text: stdout };
}

/** Comunica puts IRIs into brackets, and orders by the first key only. */
const comparable = (csv) =>
  csv
    .replaceAll(/<([^<>\s]+)>/gu, '$1')
    .replaceAll('\r', '')
    .trimEnd()
    .split('\n')
    .sort()
    .join('\n');

function contest(name) {
  const words = Object.entries(QUESTION_ARGUMENTS[name] ?? {}).flatMap(([option, value]) => [`--${option}`, value]);
  const ours = ['dist/cli.js', 'query', name, ...words, '--graph', GRAPH, '--format', 'csv'];
  const file = join(folder, `${name}.rq`);
  writeFileSync(file, run([...ours, '--explain']).text);
  const theirs = [COMUNICA, GRAPH, '--unionDefaultGraph', '-f', file, '-t', 'text/csv'];
  const times = { ours: [], bare: [], theirs: [] };
  let verdict = 'same answer';
  for (let round = 0; round < ROUNDS; round += 1) {
    const our = run(ours);
    times.ours.push(our.ms);
    times.bare.push(run(['-e', BARE]).ms);
    if (round >= COMUNICA_ROUNDS || verdict === 'stopped') continue;
    const their = run(theirs);
    times.theirs.push(their.ms);
    if (their.capped) verdict = 'stopped';
    else if (comparable(our.text) !== comparable(their.text)) verdict = 'ANSWERS DIFFER';
  }
  if (verdict === 'ANSWERS DIFFER') process.exitCode = 1;
  report(name, median(times.ours), median(times.bare), median(times.theirs), verdict);
}

function report(name, ours, bare, theirs, verdict) {
  const sign = verdict === 'stopped' ? '≤ ' : '';
  console.log(
    `${name}: cold query ${Math.round(ours)} ms; bare engine and graph ${Math.round(bare)} ms, ratio ${(ours / bare).toFixed(2)}; Comunica ${Math.round(theirs)} ms, ratio ${sign}${(ours / theirs).toFixed(2)}; ${verdict}`,
  );
}

console.log(`a run of Comunica is stopped after ${CAP_MS / 1000} s`);
const names = process.argv.slice(2);
for (const name of names.length > 0 ? names : CHOSEN) contest(name);
const help = Array.from({ length: ROUNDS }, () => run(['dist/cli.js', '--help']).ms);
console.log(`policygraph --help ${Math.round(median(help))} ms`);
rmSync(folder, { recursive: true });
