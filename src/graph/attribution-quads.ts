// An attribution in, the node that says how an agency's part was found out and how sure it is, out.

import type { NamedNode, Quad } from '@rdfjs/types';
import type { Attribution, Instrument } from '../model/catalogue.js';
import { decimal } from '../rdf/terms.js';
import { osp, prov, rdf } from '../rdf/vocabulary.js';
import { describe, plain, text } from './describe.js';
import { placeRows, tailOf } from './graph-context.js';
import type { GraphContext } from './graph-context.js';
import { comparePlaces } from './page-index.js';

/** Where the words are those of the page; the name of a host is no text in a language. */
const STANDS_ON_PAGE: ReadonlySet<Attribution['basis']> = new Set(['field', 'text', 'title'] as const);

/** `attribution/<instrument>/<role>/<agency>/<basis>` */
export function attributionNode(instrument: Instrument, given: Attribution, { iris }: GraphContext): NamedNode {
  return iris.entity(['attribution', tailOf(instrument.key), given.role, tailOf(given.agency), given.basis].join('/'));
}

/** `osp:Attribution`. Of several with one role, agency and basis the surest speaks for all, then the first on the pages. */
export function attributionQuads(instrument: Instrument, given: Attribution, context: GraphContext): Quad[] {
  const same = instrument.attributions
    .filter((other) => other.role === given.role && other.agency === given.agency && other.basis === given.basis)
    .sort((a, b) => b.confidence - a.confidence || comparePlaces(a.place, b.place));
  const best = same[0] ?? given;
  const { words, place } = best;
  const language = context.pages.language(place.path) ?? 'und';
  return describe(context.graphs.catalogue, attributionNode(instrument, best, context), [
    [rdf('type'), [osp('Attribution'), prov('Attribution')]],
    [prov('agent'), context.iris.entity(best.agency)],
    [osp('role'), plain(best.role)],
    [osp('basis'), plain(best.basis)],
    [osp('confidence'), decimal(best.confidence)],
    [osp('quote'), words !== undefined && STANDS_ON_PAGE.has(best.basis) ? text({ text: words, language }) : undefined],
    ...placeRows(context, place),
  ]);
}
