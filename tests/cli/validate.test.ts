// `policygraph validate` with everything that people call a graph: files of each format, several, folders, standard input.

import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { validateFiles } from '../../src/build/validate-files.js';
import { runCli } from './run-cli.js';

/** An instrument without what the shapes ask of it. */
const TURTLE = `@prefix osp: <https://w3id.org/oss-policy/ontology#> .
<http://e/a> a osp:Instrument ; <http://e/part> [ <http://e/name> "x" ] .
`;
const XML = `<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:e="http://e/">
  <rdf:Description rdf:about="http://e/a">
    <rdf:type rdf:resource="https://w3id.org/oss-policy/ontology#Instrument"/>
    <e:part rdf:parseType="Resource"><e:name>x</e:name></e:part>
  </rdf:Description>
</rdf:RDF>
`;
const JSON_LD = `{ "@context": { "e": "http://e/" }, "@id": "e:a", "@type": "https://w3id.org/oss-policy/ontology#Instrument", "e:part": { "e:name": "x" } }`;

function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'validate-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

describe('files', () => {
  const folder = folderOf({ 'a.ttl': TURTLE, 'a.rdf': XML, 'a.jsonld': JSON_LD });
  const said = async (name: string): Promise<readonly string[]> => {
    const { diagnostics, quads } = await validateFiles([join(folder, name)]);
    expect(quads).toBe(3);
    return diagnostics.map(({ message }) => message);
  };

  test('say the same in every format', async () => {
    const expected = await said('a.ttl');
    expect(expected.length).toBeGreaterThan(0);
    expect(await said('a.rdf')).toEqual(expected);
    expect(await said('a.jsonld')).toEqual(expected);
  });

  test('are read together', async () => {
    const { out } = await runCli(['validate', join(folder, 'a.ttl'), join(folder, 'a.rdf')]);
    expect(out).toContain(`6 quads in ${join(folder, 'a.ttl')}, ${join(folder, 'a.rdf')}: `);
  });

  test('are read once, however they are spelt', async () => {
    const { quads } = await validateFiles([`${folder}/./a.ttl`, join(folder, 'a.ttl'), folder]);
    expect(quads).toBe(3);
  });

  test('shapes may be in any format, too', async () => {
    const shape = JSON.stringify({
      '@context': { sh: 'http://www.w3.org/ns/shacl#' },
      '@id': 'http://e/shape',
      '@type': 'sh:NodeShape',
      'sh:targetNode': { '@id': 'http://e/a' },
      'sh:property': { 'sh:path': { '@id': 'http://e/title' }, 'sh:minCount': 1 },
    });
    const shapes = join(folderOf({ 'shape.jsonld': shape }), 'shape.jsonld');
    const { code, err } = await runCli(['validate', join(folder, 'a.rdf'), '--shapes', shapes]);
    expect([code, err]).toEqual([1, expect.stringContaining('shape-violation')]);
  });
});

test('of a folder each graph is read once, and those below count', async () => {
  const folder = folderOf({ 'a.ttl': TURTLE, 'a.rdf': XML, 'notes.txt': '' });
  mkdirSync(join(folder, 'below'));
  copyFileSync(join(folder, 'a.ttl'), join(folder, 'below/b.ttl'));
  const { out } = await runCli(['validate', folder, join(folder, 'a.ttl')]);
  expect(out).toContain(`6 quads in ${join(folder, 'a.ttl')}, ${join(folder, 'below/b.ttl')}: `);
});

describe('formats of one graph in a folder', () => {
  const NUMBER = '<http://e/a> <http://e/size> "7"^^<http://www.w3.org/2001/XMLSchema#nonNegativeInteger> .\n';

  test('that say the same are counted once, whatever the labels, graphs and datatypes', async () => {
    const xml = XML.replace(
      '<e:part',
      '<e:size rdf:datatype="http://www.w3.org/2001/XMLSchema#nonNegativeInteger">7</e:size><e:part',
    );
    const trig = `${TURTLE}GRAPH <http://e/g> { ${NUMBER} }\n`;
    const folder = folderOf({ 'a.ttl': `${TURTLE}${NUMBER}`, 'a.rdf': xml, 'a.trig': trig });
    const { quads, files, repeated, diagnostics } = await validateFiles([folder]);
    expect([quads, files, repeated]).toEqual([
      4,
      [join(folder, 'a.trig')],
      [join(folder, 'a.ttl'), join(folder, 'a.rdf')],
    ]);
    expect(diagnostics.map(({ code }) => code)).not.toContain('formats-differ');
    const { out } = await runCli(['validate', folder]);
    expect(out).toContain('; the same in 2 more files of other formats');
  });

  test('that say different things are all read, and it is said', async () => {
    const folder = folderOf({ 'a.ttl': TURTLE, 'a.nt': NUMBER });
    const { quads, diagnostics } = await validateFiles([folder, join(folder, 'a.ttl')]);
    expect(quads).toBe(4);
    const differing = diagnostics.filter(({ code }) => code === 'formats-differ');
    expect(differing.map(({ place }) => place?.path)).toEqual([join(folder, 'a.ttl')]);
  });

  test('are all checked for their grammar', async () => {
    const { code, err } = await runCli(['validate', folderOf({ 'a.nt': NUMBER, 'a.rdf': '<rdf:RDF>' })]);
    expect([code, err]).toEqual([1, expect.stringContaining('a.rdf:')]);
  });
});

describe('JSON-LD whose context is elsewhere', () => {
  const remote = '{ "@context": ["https://schema.org/", { "e": "http://e/" }], "@type": "Dataset" }';

  test('is left out of a folder with a word, by validate and by query', async () => {
    const folder = folderOf({ 'a.ttl': TURTLE, 'about.jsonld': remote });
    const { files, diagnostics } = await validateFiles([folder]);
    expect(files).toEqual([join(folder, 'a.ttl')]);
    const [note] = diagnostics.filter(({ code }) => code === 'remote-context');
    expect([note?.severity, note?.place?.path]).toEqual(['info', join(folder, 'about.jsonld')]);
    const { code, out, err } = await runCli(['query', 'SELECT * { ?s ?p "x" }', '--graph', folder, '--count']);
    expect([code, out]).toEqual([0, '1\n']);
    expect(err).toContain('about.jsonld');
  });

  test('is nothing to speak of beside the same graph in another format', async () => {
    const { diagnostics } = await validateFiles([folderOf({ 'a.ttl': TURTLE, 'a.jsonld': remote })]);
    expect(diagnostics.map(({ code }) => code)).not.toContain('remote-context');
  });
});

describe('a graph that is packed with gzip', () => {
  const QUAD = '<http://e/a> <http://e/name> "x" .\n';
  const packed = gzipSync(QUAD);

  test('is validated and asked as it is, alone or in a folder', async () => {
    const folder = folderOf({ 'a.nt.gz': packed });
    for (const path of [folder, join(folder, 'a.nt.gz')]) {
      expect(await validateFiles([path])).toMatchObject({ quads: 1, files: [join(folder, 'a.nt.gz')] });
      const { out } = await runCli(['query', 'SELECT * { ?s ?p "x" }', '--graph', path, '--count']);
      expect(out).toBe('1\n');
    }
  });

  test('is not read again beside what it was packed from', async () => {
    const { files, repeated } = await validateFiles([folderOf({ 'a.nt': QUAD, 'a.nt.gz': packed })]);
    expect([files.length, repeated]).toEqual([1, []]);
  });

  test.each([
    ['lacks its end', packed.subarray(0, 20)],
    ['is damaged', Buffer.from(QUAD)],
  ])('and %s is wrong use', async (message, bytes) => {
    const path = join(folderOf({ 'a.nt.gz': bytes }), 'a.nt.gz');
    for (const args of [
      ['validate', path],
      ['query', 'sbom-duties', '--graph', path],
    ]) {
      expect(await runCli(args)).toMatchObject({ code: 2, err: expect.stringContaining(message) as string });
    }
  });
});

test('of a release folder the graph is read, not what stands around it', async () => {
  const folder = folderOf({ 'registry.ttl': TURTLE });
  mkdirSync(join(folder, 'graph'));
  writeFileSync(join(folder, 'graph/graph.nq'), '<http://e/b> <http://e/name> "b" .\n');
  const { files } = await validateFiles([folder]);
  expect(files).toEqual([join(folder, 'graph/graph.nq')]);
  const { out } = await runCli(['query', 'SELECT * { ?s ?p ?o }', '--graph', folder, '--count']);
  expect(out).toBe('1\n');
});

describe('what cannot be read has its place', () => {
  test.each([
    ['x.jsonld', '{\n  "a": ,\n}', 'x.jsonld:2:'],
    ['x.jsonld', '{ "@context": "https://schema.org/", "@type": "Thing" }', 'nothing is fetched'],
    ['x.rdf', '<?xml version="1.0"?>\n<rdf:RDF>', 'x.rdf:'],
    ['x.rdf', XML.replace('>x<', ' rdf:datatype="http://www.w3.org/2001/XMLSchema#date">x<'), 'error[rdf-term]'],
  ])('%s: %j', async (name, text, message) => {
    const { code, err } = await runCli(['validate', join(folderOf({ [name]: text }), name)]);
    expect([code, err]).toEqual([1, expect.stringContaining(message)]);
  });
});

test.skipIf(!existsSync('dist/cli.js'))('standard input shows its format by itself (needs dist/)', () => {
  const quads = TURTLE.replace(/@prefix.*\n/u, '').replaceAll(
    'osp:Instrument',
    '<https://w3id.org/oss-policy/ontology#Instrument>',
  );
  const nquads = '<http://e/a> a <http://e/T> <http://e/g> .\n'.replace(
    ' a ',
    ' <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> ',
  );
  const said = [TURTLE, `<http://e/g> { ${quads} }`, XML, JSON_LD, nquads].map((input) => {
    const { stdout } = spawnSync(process.execPath, ['dist/cli.js', 'validate', '-'], { input, encoding: 'utf8' });
    return stdout.replace(/:.*/su, '');
  });
  expect(said).toEqual([...Array<string>(4).fill('3 quads in -'), '1 quad in -']);
  const { stderr } = spawnSync(process.execPath, ['dist/cli.js', 'validate', '-'], {
    input: 'no RDF',
    encoding: 'utf8',
  });
  expect(stderr).toMatch(/^-:1:1: error\[rdf-syntax\]/u);
});
