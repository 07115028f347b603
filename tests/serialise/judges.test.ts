// Programs of other projects read our files and give back the same graph. A program that is not here is skipped by name.

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Parser } from 'n3';
import { canonicalNQuads } from '../../src/rdf/canonical.js';
import { Dataset } from '../../src/rdf/dataset.js';
import { literal, iri, quad } from '../../src/rdf/terms.js';
import { FORMAT_NAMES, FORMATS, type FormatName } from '../../src/serialise/format.js';
import { serialise } from '../../src/serialise/serialise.js';
import { catalogue, options } from './sample.js';

/** A program that turns a file into N-Triples or N-Quads on standard output. */
interface Judge {
  readonly program: string;
  /** Arguments with which the program does nothing and succeeds, when everything it needs is here. */
  readonly probe: readonly string[];
  /** What it calls the formats that it reads. */
  readonly formats: Partial<Record<FormatName, string>>;
  readonly read: (format: string, file: string) => readonly string[];
}

const PYTHON = `
import sys, rdflib
graph = rdflib.Dataset() if sys.argv[1] in ("trig", "nquads") else rdflib.Graph()
rdflib.NORMALIZE_LITERALS = False
# Up to version 6 unnamed triples go into a graph with the name of the source.
graph.parse(sys.argv[2], format=sys.argv[1], publicID="urn:unnamed")
text = graph.serialize(format="nquads" if isinstance(graph, rdflib.Dataset) else "nt", encoding="utf-8")
sys.stdout.buffer.write(text.replace(b" <urn:unnamed> .\\n", b" .\\n"))
`;

const RDFLIB_JS = `
import { readFileSync } from 'node:fs';
import { graph, parse } from 'rdflib';
const [type, file] = process.argv.slice(1);
const store = graph();
// It writes the values of Turtle's false and true as 0 and 1.
const words = { '"0"': '"false"', '"1"': '"true"' };
const inWords = (line) => line.replace(/"[01]"(?=\\^\\^<[^>]*#boolean>)/, (digit) => words[digit]);
parse(readFileSync(file, 'utf8'), store, 'http://base.example/', type, (error) => {
  if (error) throw error;
  process.stdout.write(store.statements.map((statement) => inWords(statement.toNT()) + '\\n').join(''));
});
`;

const JUDGES: Readonly<Record<string, Judge>> = {
  rapper: {
    program: 'rapper',
    probe: ['--version'],
    formats: { turtle: 'turtle', 'n-triples': 'ntriples', 'n-quads': 'nquads', 'rdf-xml': 'rdfxml' },
    read: (format, file) => [
      '-q',
      '-i',
      format,
      '-o',
      format === 'nquads' ? 'nquads' : 'ntriples',
      file,
      'http://base.example/',
    ],
  },
  serdi: {
    program: 'serdi',
    probe: ['-v'],
    formats: { turtle: 'turtle', trig: 'trig', 'n-triples': 'ntriples', 'n-quads': 'nquads' },
    read: (format, file) => [
      '-i',
      format,
      '-o',
      format === 'trig' || format === 'nquads' ? 'nquads' : 'ntriples',
      file,
    ],
  },
  'rdflib.js': {
    program: process.execPath,
    probe: ['--input-type=module', '--eval', "import 'rdflib'"],
    formats: { turtle: 'text/turtle', 'rdf-xml': 'application/rdf+xml' },
    read: (format, file) => ['--input-type=module', '--eval', RDFLIB_JS, format, file],
  },
  'python3 with rdflib': {
    program: '/usr/bin/python3',
    probe: ['-c', 'import rdflib; assert int(rdflib.__version__[0]) >= 6'],
    formats: {
      turtle: 'turtle',
      trig: 'trig',
      'n-triples': 'nt',
      'n-quads': 'nquads',
      'json-ld': 'json-ld',
      'rdf-xml': 'xml',
    },
    read: (format, file) => ['-c', PYTHON, format, file],
  },
};

/** Text that programs in C and Python might see differently; numbers only in the form that rdflib leaves alone. */
const hostile = Dataset.of(
  ['"""', '\\', 'a\nb\r\nc\td', ']]>', '<&>', '🇧🇷 é e\u0301', '', ' x ', "'''", '{"@id":1}', '\u200B'].flatMap(
    (text) => [
      quad(iri('https://w3id.org/oss-policy/measure/a.b'), iri('http://example.org/p'), literal(text)),
      quad(iri("http://example.org/it's?a=1&b=(2)#é"), iri('http://example.org/p'), literal(text, 'pt')),
    ],
  ),
);
const sound = catalogue.filter(({ object }) => object.value !== '007');
const samples: readonly [string, Dataset][] = [
  ['the small catalogue', sound],
  ['hostile text', hostile],
];

describe.each(Object.entries(JUDGES))('%s', (_name, judge) => {
  const here = spawnSync(judge.program, judge.probe).status === 0;
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'judge-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const formats = FORMAT_NAMES.filter((format) => judge.formats[format] !== undefined);
  describe.each(formats)('%s', (format) => {
    test.skipIf(!here).each(samples)('%s', async (name, dataset) => {
      const file = join(folder, `${name.replaceAll(' ', '-')}.${FORMATS[format].extension}`);
      writeFileSync(file, await serialise(dataset, format, options));
      const output = execFileSync(judge.program, judge.read(judge.formats[format] ?? '', file), { encoding: 'utf8' });
      const kept = FORMATS[format].keeps === 'quads' ? dataset : dataset.mergeGraphs();
      const read = new Parser({ format: 'application/n-quads' }).parse(output);
      expect(await canonicalNQuads(read)).toBe(await canonicalNQuads(kept));
    });
  });
});
