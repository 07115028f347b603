// Comunica over N3.Store in a thread of its own, since only a thread can be stopped in the middle of a query.

import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { QueryEngine } from '@comunica/query-sparql-file';
import { DataFactory, Parser, Store } from 'n3';
import { solutionLines, tripleLines } from './answer-lines.mjs';

const { path, earlierPath, earlierGraph } = workerData;
const { defaultGraph, namedNode, quad } = DataFactory;
const engine = new QueryEngine();
const store = new Store();
load(path, defaultGraph());
const size = store.size;
if (earlierPath) load(earlierPath, namedNode(earlierGraph));

/** The default graph is the merge of all graphs, as the embedded engine has it. */
function load(file, graph) {
  const quads = new Parser({ format: 'application/n-quads' }).parse(readFileSync(file, 'utf8'));
  store.addQuads(quads.map(({ subject, predicate, object }) => quad(subject, predicate, object, graph)));
}

async function lines(sparql, form, variables) {
  const context = { sources: [store] };
  if (form === 'ASK') return [String(await engine.queryBoolean(sparql, context))];
  if (form !== 'SELECT') return tripleLines(await (await engine.queryQuads(sparql, context)).toArray());
  const rows = await (await engine.queryBindings(sparql, context)).toArray();
  const solutions = rows.map((row) => Object.fromEntries([...row].map(([variable, term]) => [variable.value, term])));
  return { solutions, variables };
}

parentPort.on('message', async ({ sparql, form, variables }) => {
  const since = performance.now();
  try {
    const found = await lines(sparql, form, variables);
    const ms = performance.now() - since;
    parentPort.postMessage({ ms, lines: Array.isArray(found) ? found : solutionLines(found.solutions, variables) });
  } catch (error) {
    parentPort.postMessage({ error: error.message });
  }
});
parentPort.postMessage({ ready: size });
