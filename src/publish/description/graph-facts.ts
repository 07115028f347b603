// The released graph in; what a description of it says that can be counted out.

import type { Quad, Term } from '@rdfjs/types';
import type { Dataset } from '../../rdf/dataset.js';
import { GraphReader } from '../../rdf/graph-reader.js';
import { dct, osp, owl, prov, rdf, skos } from '../../rdf/vocabulary.js';

interface ClassCount {
  readonly iri: string;
  readonly entities: number;
}

interface PropertyCount {
  readonly iri: string;
  readonly triples: number;
  readonly subjects: number;
  readonly objects: number;
}

interface LanguageCount {
  /** BCP 47 tag. */
  readonly language: string;
  readonly triples: number;
}

/** Links of one kind into another dataset. */
interface LinkCount {
  readonly predicate: string;
  /** Scheme and host of the other dataset, with a slash. */
  readonly target: string;
  readonly triples: number;
}

/** Counts are of the merge of all named graphs. */
export interface GraphFacts {
  readonly reader: GraphReader;
  readonly triples: number;
  readonly subjects: number;
  readonly objects: number;
  readonly classes: readonly ClassCount[];
  readonly properties: readonly PropertyCount[];
  readonly languages: readonly LanguageCount[];
  readonly links: readonly LinkCount[];
  /** ISO codes of the jurisdictions, as the graph has them. */
  readonly jurisdictionCodes: readonly string[];
  /** Years of the instruments; none when no instrument has one. */
  readonly years?: { readonly first: string; readonly last: string };
  /** Languages of the pages that the graph was read from, BCP 47. */
  readonly pageLanguages: readonly string[];
  /** IRIs of the activities that made the graph. */
  readonly runs: readonly string[];
}

/** Counts. Linear in the number of quads. */
export function graphFacts(dataset: Dataset): GraphFacts {
  const triples = dataset.mergeGraphs().quads;
  const reader = new GraphReader(triples);
  const years = yearsOf(reader);
  return {
    reader,
    triples: triples.length,
    subjects: distinct(triples, ({ subject }) => subject),
    objects: distinct(triples, ({ object }) => object),
    classes: classCounts(triples),
    properties: propertyCounts(triples),
    languages: languageCounts(triples),
    links: linkCounts(triples),
    jurisdictionCodes: literalsOf(reader, 'Jurisdiction', 'isoCode'),
    ...(years ? { years } : {}),
    pageLanguages: pageLanguages(reader),
    runs: [...reader.subjectsOfType(prov('Activity'))].filter((run) => reader.has(run) && isRun(reader, run)).sort(),
  };
}

function isRun(reader: GraphReader, activity: string): boolean {
  return reader.one(activity, osp('toolVersion')) !== undefined;
}

function termText(term: Term): string {
  return term.termType === 'Literal' ? `${term.value}@${term.language}^${term.datatype.value}` : `<${term.value}>`;
}

function distinct(quads: readonly Quad[], part: (quad: Quad) => Term): number {
  return new Set(quads.map((quad) => termText(part(quad)))).size;
}

function groupBy<T>(items: Iterable<T>, keyOf: (item: T) => string | undefined): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

function classCounts(quads: readonly Quad[]): ClassCount[] {
  const types = quads.filter(({ predicate }) => predicate.equals(rdf('type')));
  return groupBy(types, ({ object }) => object.value).map(([iri, group]) => ({ iri, entities: group.length }));
}

function propertyCounts(quads: readonly Quad[]): PropertyCount[] {
  return groupBy(quads, ({ predicate }) => predicate.value).map(([iri, group]) => ({
    iri,
    triples: group.length,
    subjects: distinct(group, ({ subject }) => subject),
    objects: distinct(group, ({ object }) => object),
  }));
}

function languageCounts(quads: readonly Quad[]): LanguageCount[] {
  return groupBy(quads, ({ object }) => (object.termType === 'Literal' && object.language) || undefined).map(
    ([language, group]) => ({ language, triples: group.length }),
  );
}

const LINKS = new Set(
  [
    owl('sameAs'),
    skos('exactMatch'),
    skos('closeMatch'),
    skos('broadMatch'),
    skos('narrowMatch'),
    skos('relatedMatch'),
    osp('eli'),
  ].map(({ value }) => value),
);

function linkCounts(quads: readonly Quad[]): LinkCount[] {
  const links = quads.filter(({ predicate, object }) => LINKS.has(predicate.value) && object.termType === 'NamedNode');
  const key = ({ subject, predicate, object }: Quad): string | undefined => {
    const target = originOf(object.value);
    return target === undefined || target === originOf(subject.value) ? undefined : `${predicate.value} ${target}`;
  };
  return groupBy(links, key).map(([name, group]) => {
    const [predicate = '', target = ''] = name.split(' ');
    return { predicate, target, triples: group.length };
  });
}

function originOf(iri: string): string | undefined {
  return /^https?:\/\/[^/?#]+/u.exec(iri)?.[0].concat('/');
}

function literalsOf(reader: GraphReader, type: string, property: string): string[] {
  const values = reader.subjectsOfType(osp(type)).flatMap((subject) => reader.literals(subject, osp(property)));
  return [...new Set(values)].sort();
}

/** Languages of the pages; where the graph names no page, those of its texts. */
function pageLanguages(reader: GraphReader): string[] {
  const pages = reader.subjectsOfType(osp('SourcePage')).flatMap((page) => reader.literals(page, dct('language')));
  return [...new Set(pages)].sort();
}

function yearsOf(reader: GraphReader): GraphFacts['years'] {
  const years = reader
    .subjectsOfType(osp('Instrument'))
    .flatMap((instrument) => [...reader.literals(instrument, osp('year')), ...reader.literals(instrument, dct('date'))])
    .map((date) => date.slice(0, 4))
    .sort();
  const [first] = years;
  const last = years.at(-1);
  return first === undefined || last === undefined ? undefined : { first, last };
}
