// Overviews, added categories and pages in, the quads that describe them out.

import type { NamedNode, Quad } from '@rdfjs/types';
import type { Catalogue, Instrument, Overview } from '../model/catalogue.js';
import type { Page } from '../parse/page.js';
import { wordsLanguage } from '../parse/page-language.js';
import { CONCEPT_BASE } from '../rdf/concept-base.js';
import { integer } from '../rdf/terms.js';
import { dcat, dct, foaf, osp, prov, rdf, skos } from '../rdf/vocabulary.js';
import { describe, labelRows, moment, plain, text } from './describe.js';
import { entryKeys, type GraphContext } from './graph-context.js';
import { mentionNodes } from './mention-quads.js';
import { concept, linkIri } from './mint-iri.js';
import { placeKey } from './page-index.js';

/** `osp:Overview`: the text per language, the pages it stands on and the mentions it belongs to. */
export function overviewQuads(overview: Overview, instrument: Instrument | undefined, context: GraphContext): Quad[] {
  const places = overview.texts.flatMap(({ traced, alsoAt }) => [traced.place, ...alsoAt]);
  const entries = entryKeys(overview, context.pages);
  const mentions = instrument ? mentionNodes(instrument, context) : [];
  const subject = context.iris.entity(overview.instrument);
  return describe(context.graphs.catalogue, context.iris.entity(overview.key), [
    [rdf('type'), [osp('Overview'), prov('Entity'), dcat('CatalogRecord')]],
    [osp('instrument'), subject],
    [foaf('primaryTopic'), subject],
    [osp('category'), categoryNode(overview.category, context)],
    [
      dct('description'),
      overview.texts.map(({ page, traced }) => text({ text: traced.text, language: wordsLanguage(page) })),
    ],
    [prov('wasDerivedFrom'), places.map(({ path }) => context.pages.node(path))],
    [osp('mention'), mentions.filter(({ mention }) => entries.has(placeKey(mention.place))).map(({ node }) => node)],
  ]);
}

/** A category of the shipped scheme, or one that the catalogue brought along: that one lives below the base of the data. */
function categoryNode(notation: string, { iris, vocabulary }: GraphContext): NamedNode {
  const shipped = concept('category', notation);
  return vocabulary.has(shipped) ? shipped : iris.entity(`category/${notation}`);
}

/** Concepts for the categories that no shipped scheme has. */
export function categoryQuads(
  { notation, labels }: Catalogue['addedCategories'][number],
  context: GraphContext,
): Quad[] {
  return describe(context.graphs.catalogue, categoryNode(notation, context), [
    [rdf('type'), [skos('Concept'), osp('Category')]],
    [skos('inScheme'), linkIri(`${CONCEPT_BASE}category`)],
    [skos('notation'), plain(notation)],
    ...labelRows(labels),
  ]);
}

/** `osp:SourcePage` with what is known of the file. */
export function pageQuads(page: Page, context: GraphContext): Quad[] {
  const { source, title } = page;
  const language = wordsLanguage(page);
  const node = context.pages.node(source.path);
  if (node === undefined) return [];
  return describe(context.graphs.catalogue, node, [
    [rdf('type'), [osp('SourcePage'), foaf('Document'), prov('Entity')]],
    [dct('title'), text({ text: title.text, language })],
    [dct('language'), plain(language)],
    [osp('path'), plain(context.pages.publishedPath(source.path))],
    [osp('sha256'), plain(source.sha256)],
    [osp('byteSize'), integer(source.byteSize)],
    [osp('encoding'), plain(source.encoding)],
    [osp('commit'), plain(source.revision?.commit)],
    [osp('commitDate'), moment(source.revision?.date)],
  ]);
}
