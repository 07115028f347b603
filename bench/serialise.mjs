// Our writers against N3.Writer on the same quads, interleaved in one process: prints the best times and their ratio.
// node bench/serialise.mjs [folder of compiled sources, default dist]
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { Writer } from 'n3';
import { syntheticQuads } from './synthetic-quads.mjs';

const compiled = pathToFileURL(`${resolve(process.argv[2] ?? 'dist')}/`);
const load = (path) => import(new URL(path, compiled));
const { Dataset } = await load('rdf/dataset.js');
const { writeTurtle, writeTriG } = await load('serialise/turtle.js');
const { writeNTriples, writeNQuads } = await load('serialise/n-quads.js');
const { writeRdfXml } = await load('serialise/rdf-xml.js');
const { projectPrefixes } = await load('serialise/prefixes.js');

const prefixes = projectPrefixes('https://w3id.org/oss-policy/');
/** Enough that both sides meet quiet moments of the machine. */
const ROUNDS = { 10_000: 41, 100_000: 15 };

function n3(format, quads) {
  let text = '';
  const writer = new Writer({ format, prefixes });
  writer.addQuads(quads);
  writer.end((error, result) => {
    if (error) throw error;
    text = result;
  });
  return text;
}

/** Both sides get sorted quads, as the graph is kept; `from order` also pays for sorting and, for triples, merging. */
function contests(quads) {
  const sorted = Dataset.of(quads);
  const merged = sorted.mergeGraphs();
  const n3Quads = [...sorted.quads];
  const n3Triples = [...merged.quads];
  return [
    ['Turtle', () => writeTurtle(merged, prefixes), () => n3('text/turtle', n3Triples)],
    ['TriG', () => writeTriG(sorted, prefixes), () => n3('application/trig', n3Quads)],
    ['N-Triples', () => writeNTriples(merged), () => n3('application/n-triples', n3Triples)],
    ['N-Quads', () => writeNQuads(sorted), () => n3('application/n-quads', n3Quads)],
    ['N-Quads from unsorted', () => writeNQuads(Dataset.of(quads)), () => n3('application/n-quads', quads)],
    ['RDF/XML (to Turtle of n3)', () => writeRdfXml(merged, prefixes), () => n3('text/turtle', n3Triples)],
  ];
}

function time(run) {
  const start = performance.now();
  // Reading a character makes the engine build the text that concatenation only promised.
  run().charCodeAt(1);
  return performance.now() - start;
}

for (const count of [10_000, 100_000]) {
  const quads = syntheticQuads(count).reverse();
  for (const [name, ours, theirs] of contests(quads)) {
    const times = Array.from({ length: ROUNDS[count] }, () => [time(ours), time(theirs)]);
    const [our, their] = [0, 1].map((side) => Math.min(...times.map((pair) => pair[side])));
    const ratio = (their / our).toFixed(2);
    console.log(
      `${count} quads  ${name.padEnd(26)} ours ${our.toFixed(0)} ms  n3 ${their.toFixed(0)} ms  ${ratio} × as fast`,
    );
  }
}
