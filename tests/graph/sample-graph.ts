// The graph that the sample catalogue becomes, whole or with parts of the input changed.

import type { GraphInput } from '../../src/graph/graph-input.js';
import { toQuads } from '../../src/graph/to-quads.js';
import type { Instrument } from '../../src/model/catalogue.js';
import { Dataset } from '../../src/rdf/dataset.js';
import * as sample from './sample-input.js';

export const BASE = 'https://w3id.org/oss-policy/';

export function graphOf(changes: Partial<GraphInput> = {}, base = BASE): Dataset {
  return Dataset.of(toQuads({ ...sample.input, ...changes }, { base }).value);
}

/** The graph of the sample with another law in it. */
export function graphWith(law: Partial<Instrument>): Dataset {
  const instruments = [{ ...sample.law, ...law }, sample.circular];
  return graphOf({ catalogue: { ...sample.catalogue, instruments } });
}

/** The quads of some of the named graphs. */
export function only(dataset: Dataset, ...names: readonly string[]): Dataset {
  return dataset.filter(({ graph }) => names.some((name) => graph.value === `${BASE}graph/${name}`));
}

export const whole = graphOf();
