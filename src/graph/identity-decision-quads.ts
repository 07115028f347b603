// Why mentions are one instrument or two in, a node for the reason out.

import type { NamedNode, Quad } from '@rdfjs/types';
import type { IdentityDecision, Instrument } from '../model/catalogue.js';
import { dct, osp, rdf } from '../rdf/vocabulary.js';
import { describe, english, plain } from './describe.js';
import { tailOf } from './graph-context.js';
import type { GraphContext } from './graph-context.js';
import { mentionNodes } from './mention-quads.js';
import { nameOf } from './mint-iri.js';
import { placeKey } from './page-index.js';

/**
 * `identity-decision/<instrument>/<hash of what it says>`. An instrument has one decision for each verdict, reason and other
 * instrument, wherever its mentions stand.
 */
export function identityDecisionNode(
  instrument: string,
  { verdict, because, other }: IdentityDecision,
  { iris }: GraphContext,
): NamedNode {
  return iris.entity(`identity-decision/${instrument}/${nameOf([verdict, because, other])}`);
}

/** `osp:IdentityDecision` with verdict, reason, the mentions it is about and the instrument that was kept apart. */
export function identityDecisionQuads(
  instrument: Instrument,
  decision: IdentityDecision,
  context: GraphContext,
): Quad[] {
  const places = new Set(decision.places.map(placeKey));
  const mentions = mentionNodes(instrument, context).filter(({ mention }) => places.has(placeKey(mention.place)));
  return describe(context.graphs.catalogue, identityDecisionNode(tailOf(instrument.key), decision, context), [
    [rdf('type'), osp('IdentityDecision')],
    [osp('verdict'), plain(decision.verdict)],
    [dct('description'), english(decision.because)],
    [osp('otherInstrument'), decision.other === undefined ? undefined : context.iris.entity(decision.other)],
    [osp('comparedMention'), mentions.map(({ node }) => node)],
  ]);
}
