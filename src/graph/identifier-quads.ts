// The identifiers of an instrument in, a node for each with scheme and origin out.

import type { NamedNode, Quad } from '@rdfjs/types';
import type { Identifier, Instrument } from '../model/catalogue.js';
import { boolean } from '../rdf/terms.js';
import { adms, osp, rdf, skos } from '../rdf/vocabulary.js';
import { describe, plain } from './describe.js';
import { tailOf } from './graph-context.js';
import type { GraphContext } from './graph-context.js';
import { nameOf, slug } from './mint-iri.js';

/** IRIs of the identifiers, in their order: `identifier/<instrument>/<scheme>/<value>`. */
export function identifierNodes(instrument: Instrument, { iris }: GraphContext): NamedNode[] {
  return instrument.identifiers.map((identifier) => {
    const steps = [tailOf(instrument.key), identifier.scheme, step(identifier, instrument.identifiers)];
    return iris.entity(`identifier/${steps.join('/')}`);
  });
}

/** `osp:Identifier` with its value, its scheme, and whether a template made it. */
export function identifierQuads(instrument: Instrument, context: GraphContext): Quad[] {
  const nodes = identifierNodes(instrument, context);
  return instrument.identifiers.flatMap((identifier, at) => {
    const node = nodes[at];
    return node === undefined ? [] : describe(context.graphs.catalogue, node, rows(identifier));
  });
}

function rows({ scheme, value, derived }: Identifier): Parameters<typeof describe>[2] {
  return [
    [rdf('type'), [osp('Identifier'), adms('Identifier')]],
    [skos('notation'), plain(value)],
    [osp('identifierScheme'), plain(scheme)],
    [osp('derived'), boolean(derived)],
  ];
}

/** Two values that look alike as a step, such as `2024/1` and `2024-1`, are told apart by their hash. */
function step(identifier: Identifier, all: readonly Identifier[]): string {
  const own = slug(identifier.value);
  const alike = all.filter(({ scheme, value }) => scheme === identifier.scheme && slug(value) === own);
  const values = new Set(alike.map(({ value }) => value));
  return values.size > 1 ? `${own}-${nameOf([identifier.value], 8)}` : own;
}
