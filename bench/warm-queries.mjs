// Every canned question on a graph of 100,000 quads, warm: the embedded engine against Comunica over N3.Store, in turns, with answers
// compared; prints the ratio for each and their geometric mean.
// node bench/warm-queries.mjs [graph.nq, as it is] [names of questions]; CAP_SECONDS=60 stops a query of Comunica.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { solutionLines, tripleLines } from './answer-lines.mjs';
import { QUESTION_ARGUMENTS } from './question-arguments.mjs';
import { scaledGraph } from './scaled-graph.mjs';

const { openGraph } = await import('../dist/index.js');
const { bindArguments } = await import('../dist/query/bind-arguments.js');
const { bindQuery } = await import('../dist/query/bind-query.js');
const { loadCannedQueries } = await import('../dist/query/load-canned-query.js');

const QUADS = 100_000;
const CAP_MS = 1000 * Number(process.env.CAP_SECONDS ?? 60);
/** A query of Comunica that takes longer is timed once: a second run would tell nothing new. */
const LONG_MS = 3000;
const ROUNDS = 3;

const given = process.argv.slice(2).find((word) => word.endsWith('.nq'));
const names = process.argv.slice(2).filter((word) => word !== given);
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const path = given ?? join(folder, 'scaled.nq');
if (!given) writeFileSync(path, scaledGraph(readFileSync('output/graph.nq', 'utf8'), QUADS).nQuads);

const graph = await openGraph(path);
const all = (await loadCannedQueries()).filter(({ name }) => names.length === 0 || names.includes(name));
// A graph beside the graph changes how the engine keeps both, so the one question that needs it comes last.
const queries = all.sort((a, b) => (a.name === 'release-changes') - (b.name === 'release-changes'));
let comunica = await startComunica();
console.log(`${comunica.size} triples; a query of Comunica is stopped after ${CAP_MS / 1000} s`);

async function startComunica(earlier = {}) {
  const worker = new Worker(new URL('./comunica-worker.mjs', import.meta.url), { workerData: { path, ...earlier } });
  const { ready } = await message(worker);
  return { worker, size: ready };
}

function message(worker, timeoutMs) {
  return new Promise((resolve, reject) => {
    const timer = timeoutMs && setTimeout(() => resolve({ capped: true }), timeoutMs);
    worker.once('error', reject);
    worker.once('message', (reply) => {
      clearTimeout(timer);
      worker.off('error', reject);
      resolve(reply);
    });
  });
}

async function theirs(question) {
  comunica.worker.postMessage(question);
  const reply = await message(comunica.worker, CAP_MS);
  if (reply.capped) {
    await comunica.worker.terminate();
    comunica = await startComunica();
  }
  return reply;
}

async function ours({ sparql, form, variables }) {
  const since = performance.now();
  const { engine } = graph;
  if (form === 'ASK') {
    const truth = await engine.ask(sparql);
    return { ms: performance.now() - since, lines: [String(truth)] };
  }
  if (form !== 'SELECT') {
    const quads = await engine.construct(sparql);
    return { ms: performance.now() - since, lines: tripleLines(quads) };
  }
  const { rows } = await engine.select(sparql);
  return { ms: performance.now() - since, lines: solutionLines(rows, variables) };
}

async function contest(query) {
  const bindings = await bindArguments(query, QUESTION_ARGUMENTS[query.name] ?? {}, graph);
  const earlierGraph = bindings.get('_earlier_iri')?.value;
  if (earlierGraph) {
    await comunica.worker.terminate();
    comunica = await startComunica({ earlierGraph, earlierPath: QUESTION_ARGUMENTS[query.name].earlier });
  }
  const variables = (query.query.variables ?? []).map((each) => (each.variable ?? each).value);
  const question = { sparql: bindQuery(query.query, bindings), form: query.query.queryType, variables };
  let [our, their] = [await ours(question), await theirs(question)];
  const same = their.lines && JSON.stringify(our.lines) === JSON.stringify(their.lines);
  const rows = our.lines.length;
  for (let round = 0; round < ROUNDS; round += 1) {
    our = best(our, await ours(question));
    if (their.ms < LONG_MS) their = best(their, await theirs(question));
  }
  return { name: query.name, rows, same, ours: our.ms, theirs: their.capped ? CAP_MS : their.ms, ...their };
}

const best = (a, b) => (a.ms < b.ms ? a : b);
const geometricMean = (values) => Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);

const results = [];
for (const query of queries) {
  const result = await contest(query);
  const { name, rows, same, capped, error } = result;
  const verdict = error ? `Comunica failed: ${error}` : capped ? 'stopped' : same ? 'same answer' : 'ANSWERS DIFFER';
  const ratio = error ? '' : `${capped ? '≥ ' : ''}${(result.theirs / result.ours).toFixed(1)} ×`;
  console.log(
    `${name.padEnd(26)} ${String(rows).padStart(6)} rows  ours ${result.ours.toFixed(1).padStart(8)} ms  Comunica ${error ? '–' : result.theirs.toFixed(0).padStart(6)} ms  ${ratio.padStart(10)}  ${verdict}`,
  );
  if (!error) results.push(result);
  if (!error && !capped && !same) process.exitCode = 1;
}
const mean = geometricMean(results.map((result) => result.theirs / result.ours));
const stopped = results.filter(({ capped }) => capped).length;
console.log(
  `geometric mean over ${results.length} questions: ${mean.toFixed(1)} × as fast${stopped > 0 ? `, counting ${stopped} that were stopped as if they had ended then` : ''}`,
);
await comunica.worker.terminate();
await graph.close();
rmSync(folder, { recursive: true });
