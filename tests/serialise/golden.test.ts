// Every format of one small graph, byte for byte. `UPDATE_GOLDEN=1 npx vitest run tests/serialise` rewrites the files.

import { readdirSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Dataset } from '../../src/rdf/dataset.js';
import { FORMAT_NAMES, FORMATS } from '../../src/serialise/format.js';
import { serialise } from '../../src/serialise/serialise.js';
import { catalogue, fixture, options } from './sample.js';

const folder = new URL('golden/', import.meta.url);
const update = process.env['UPDATE_GOLDEN'] === '1' && process.env['CI'] === undefined;

test.each(FORMAT_NAMES)('%s', async (name) => {
  const text = await serialise(catalogue, name, options);
  const file = `catalogue.${FORMATS[name].extension}`;
  if (update) writeFileSync(new URL(file, folder), text);
  expect(text).toBe(fixture(`golden/${file}`));
});

test('no golden file is an orphan', () => {
  expect(readdirSync(folder).sort()).toEqual(FORMAT_NAMES.map((name) => `catalogue.${FORMATS[name].extension}`).sort());
});

test.each(FORMAT_NAMES)('%s: the same bytes whatever the order of the quads', async (name) => {
  const turned = Dataset.of([...catalogue.quads].reverse());
  const halves = Dataset.of(catalogue.quads.slice(20)).union(Dataset.of(catalogue.quads.slice(0, 25)));
  const expected = await serialise(catalogue, name, options);
  expect(await serialise(turned, name, options)).toBe(expected);
  expect(await serialise(halves, name, options)).toBe(expected);
});
