// The published JSON-LD context with the published vocabularies: nothing is lost, and what developers use has a short name.

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { canonicalNQuads } from '../../src/rdf/canonical.js';
import { Dataset } from '../../src/rdf/dataset.js';
import { readTurtle } from '../../src/rdf/turtle-reader.js';
import { serialise } from '../../src/serialise/serialise.js';
import { readBack } from './read-back.js';
import { catalogue } from './sample.js';

const ontology = new URL('../../ontology/', import.meta.url);
const options = {
  base: 'https://w3id.org/oss-policy/',
  context: readFileSync(new URL('context.jsonld', ontology), 'utf8'),
};
const files = readdirSync(ontology).filter((name) => name.endsWith('.ttl'));

test.each(files)('%s', async (name) => {
  const { value, diagnostics } = readTurtle({ path: name, text: readFileSync(new URL(name, ontology), 'utf8') });
  expect(diagnostics).toEqual([]);
  const dataset = Dataset.of(value);
  const text = await serialise(dataset, 'json-ld', options);
  expect(await canonicalNQuads(await readBack('json-ld', text))).toBe(await canonicalNQuads(dataset));
});

test('the tree of an instrument has short names and native numbers all the way down', async () => {
  const text = await serialise(catalogue, 'json-ld', options);
  expect(await canonicalNQuads(await readBack('json-ld', text))).toBe(await canonicalNQuads(catalogue.mergeGraphs()));
  const { '@graph': nodes } = JSON.parse(text) as { '@graph': { id: string }[] };
  const tree = nodes.find(({ id }) => id.endsWith('/decree-1'));
  expect(tree).toMatchObject({
    type: ['Instrument', 'foaf:Document'],
    title: { en: 'Decree 1', fr: 'Décret n° 1' },
    mentionCount: 3,
    overviews: [
      { type: 'Overview', norms: [{ type: ['Norm', 'Obligation'], evidence: [{ type: 'Evidence', line: 12 }] }] },
    ],
  });
});
