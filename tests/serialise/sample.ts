// The fixtures of these tests, read once.

import { readFileSync } from 'node:fs';
import { Dataset } from '../../src/rdf/dataset.js';
import { readTurtle } from '../../src/rdf/turtle-reader.js';
import type { SerialiseOptions } from '../../src/serialise/serialise.js';

/** Text of a file beside this one. */
export function fixture(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8');
}

export const options: SerialiseOptions = {
  base: 'https://w3id.org/oss-policy/',
  context: fixture('fixtures/context.jsonld'),
};

/** Quads of TriG text. @throws Error when it has mistakes. */
export function trig(text: string): Dataset {
  const { value, diagnostics } = readTurtle({ path: 'sample.trig', text });
  if (diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics));
  return Dataset.of(value);
}

export const catalogue = trig(fixture('fixtures/catalogue.trig'));
