// What every part of the graph stage shares: names of graphs and nodes, pages, vocabulary, and the links that had to be left out.

import type { NamedNode } from '@rdfjs/types';
import type { Diagnostic, Place } from '../diagnostic.js';
import type { Overview } from '../model/catalogue.js';
import { integer } from '../rdf/terms.js';
import { osp } from '../rdf/vocabulary.js';
import type { Row } from './describe.js';
import { plain } from './describe.js';
import { linkIri, minter } from './mint-iri.js';
import type { GraphName, IriMinter } from './mint-iri.js';
import { PageIndex, placeKey } from './page-index.js';
import { VocabularyIndex } from './vocabulary-index.js';
import type { GraphInput, GraphOptions } from './graph-input.js';

export interface GraphContext {
  readonly iris: IriMinter;
  readonly graphs: Readonly<Record<GraphName, NamedNode>>;
  readonly pages: PageIndex;
  /** Place keys of the mentions that come with an overview: they hang on it, the others on their instrument. */
  readonly withOverview: ReadonlySet<string>;
  readonly vocabulary: VocabularyIndex;
  /** Collects `link-left-out`. */
  readonly diagnostics: Diagnostic[];
}

export function graphContext(input: GraphInput, options: GraphOptions): GraphContext {
  const iris = minter(options.base);
  const pages = new PageIndex(input.catalogue.pages, iris, options.publishedPath);
  const graph = (name: GraphName): NamedNode => iris.graph(name);
  return {
    iris,
    graphs: {
      catalogue: graph('catalogue'),
      extracted: graph('extracted'),
      curated: graph('curated'),
      vocabulary: graph('vocabulary'),
    },
    pages,
    withOverview: new Set(input.catalogue.overviews.flatMap((overview) => [...entryKeys(overview, pages)])),
    vocabulary: new VocabularyIndex(input.vocabulary),
    diagnostics: [],
  };
}

/** Place keys of the entries whose texts make the overview. */
export function entryKeys(overview: Overview, pages: PageIndex): Set<string> {
  const places = overview.texts.flatMap(({ traced, alsoAt }) => [traced.place, ...alsoAt]);
  return new Set(places.flatMap((place) => pages.entryPlace(place) ?? []).map(placeKey));
}

/** The key of an entity without its first step: `instrument/EU/cra` → `EU/cra`. */
export function tailOf(key: string): string {
  return key.slice(key.indexOf('/') + 1);
}

/** Page, line and column; the path where it is no page of the catalogue. */
export function placeRows(context: GraphContext, place: Place | undefined): Row[] {
  if (place === undefined) return [];
  const page = context.pages.node(place.path);
  return [
    page ? [osp('sourcePage'), page] : [osp('path'), plain(context.pages.publishedPath(place.path))],
    [osp('line'), integer(place.line)],
    [osp('column'), integer(place.column)],
  ];
}

/** A link as IRI; reports `link-left-out` for what cannot be one. */
export function link(context: GraphContext, url: string, subject: string, place?: Place): NamedNode | undefined {
  const node = linkIri(url);
  if (node === undefined) {
    context.diagnostics.push({
      severity: 'warning',
      code: 'link-left-out',
      message: `A link of ${subject} cannot be written as an IRI that stores take: ${url.slice(0, 120)}`,
      subject,
      ...(place ? { place } : {}),
      expected: 'an absolute http or https address of at most 1880 bytes',
    });
  }
  return node;
}
