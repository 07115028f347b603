// The mentions of an instrument in, a node for each place out.

import type { NamedNode, Quad } from '@rdfjs/types';
import type { Instrument, Mention } from '../model/catalogue.js';
import { dct, foaf, osp, rdf } from '../rdf/vocabulary.js';
import { describe, plain, text } from './describe.js';
import { link, placeRows, tailOf } from './graph-context.js';
import type { GraphContext } from './graph-context.js';
import { comparePlaces } from './page-index.js';

/**
 * IRIs of the mentions: `mention/<instrument>/<language>/<page>/<number on the page>`, so that a mention keeps its name while lines
 * move.
 */
export function mentionNodes(
  instrument: Instrument,
  { iris, pages }: GraphContext,
): { readonly mention: Mention; readonly node: NamedNode }[] {
  const counts = new Map<string, number>();
  return [...instrument.mentions]
    .sort((a, b) => comparePlaces(a.place, b.place))
    .map((mention) => {
      const page = `${mention.pageLanguage}/${pages.stem(mention.place.path)}`;
      const count = (counts.get(page) ?? 0) + 1;
      counts.set(page, count);
      return { mention, node: iris.entity(`mention/${tailOf(instrument.key)}/${page}/${count}`) };
    });
}

/** `osp:Mention` with the title as printed, the link and the place. */
export function mentionQuads(instrument: Instrument, context: GraphContext): Quad[] {
  return mentionNodes(instrument, context).flatMap(({ mention, node }) =>
    describe(context.graphs.catalogue, node, [
      [rdf('type'), osp('Mention')],
      [dct('title'), text(mention.title)],
      [dct('language'), plain(mention.pageLanguage)],
      [foaf('page'), mention.url === undefined ? undefined : link(context, mention.url, instrument.key, mention.place)],
      ...placeRows(context, mention.place),
    ]),
  );
}
