// A cold `policygraph query` against a bare Node process that loads the engine and the graph, interleaved; prints milliseconds and their ratio.
import { spawnSync } from 'node:child_process';

const BARE =
  "const { Store } = require('oxigraph'); const store = new Store(); store.load(require('fs').readFileSync('output/graph.nq', 'utf8'), { format: 'application/n-quads' }); console.log(store.size);";

function time(args) {
  const since = performance.now();
  const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}`);
  return performance.now() - since;
}

const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
const cold = [];
const bare = [];
const help = [];
for (let run = 0; run < 7; run += 1) {
  cold.push(time(['dist/cli.js', 'query', 'sbom-duties', '--graph', 'output/graph.nq']));
  bare.push(time(['-e', BARE]));
  help.push(time(['dist/cli.js', '--help']));
}
console.log(
  `cold query ${Math.round(median(cold))} ms, bare engine and graph ${Math.round(median(bare))} ms: ratio ${(median(cold) / median(bare)).toFixed(2)}`,
);
console.log(`policygraph --help ${Math.round(median(help))} ms`);
