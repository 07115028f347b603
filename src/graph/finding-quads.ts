// Diagnostics in, quality findings out.

import type { Quad } from '@rdfjs/types';
import { formatPlace } from '../diagnostic.js';
import type { Diagnostic, Place } from '../diagnostic.js';
import { appendTo } from '../model/append-to.js';
import { dct, dqv, oa, osp, rdf } from '../rdf/vocabulary.js';
import { describe, english, plain } from './describe.js';
import { placeRows } from './graph-context.js';
import type { GraphContext } from './graph-context.js';
import { concept, nameOf } from './mint-iri.js';
import { comparePlaces, placeKey } from './page-index.js';

/** An `osp:QualityFinding` for each, about its subject, or about its page where no entity is meant. */
export function findingQuads(findings: readonly Diagnostic[], context: GraphContext): Quad[] {
  return [...namedFindings(findings, context)].flatMap(([key, alike]) =>
    alike.flatMap((finding) => quadsOf(finding, key, context)),
  );
}

/**
 * Findings by their key: `finding/<code>/<hash of what it says, of what, on which page, and of the words of its line>`, so that a
 * finding keeps its name while lines move. Only what is alike in all of that is numbered in the order of the page.
 */
function namedFindings(findings: readonly Diagnostic[], context: GraphContext): Map<string, readonly Diagnostic[]> {
  const groups = new Map<string, Diagnostic[]>();
  for (const finding of findings) appendTo(groups, nameWithoutNumber(finding, context), finding);
  return new Map([...groups].flatMap(([name, alike]) => numbered(name, alike)));
}

function nameWithoutNumber({ code, message, subject, place }: Diagnostic, { pages }: GraphContext): string {
  const where = place && [pages.publishedPath(place.path), pages.lineName(place)];
  return `finding/${code}/${nameOf([code, message, subject, ...(where ?? [])])}`;
}

/** Findings at one place are one finding. */
function numbered(name: string, alike: readonly Diagnostic[]): [string, readonly Diagnostic[]][] {
  const byPlace = new Map<string, Diagnostic[]>();
  for (const finding of [...alike].sort(inPageOrder)) {
    appendTo(byPlace, finding.place ? placeKey(finding.place) : '', finding);
  }
  return [...byPlace.values()].map((same, index) => [index === 0 ? name : `${name}-${index + 1}`, same]);
}

function inPageOrder({ place: one }: Diagnostic, { place: other }: Diagnostic): number {
  return one && other ? comparePlaces(one, other) : 0;
}

function quadsOf(finding: Diagnostic, key: string, context: GraphContext): Quad[] {
  const { code, place, subject, severity, message } = finding;
  const { iris, pages, graphs } = context;
  const published = (at: Place): Place => ({ ...at, path: pages.publishedPath(at.path) });
  const page = place && pages.node(place.path);
  return describe(graphs.catalogue, iris.entity(key), [
    [rdf('type'), [osp('QualityFinding'), dqv('QualityAnnotation')]],
    [osp('findingKind'), concept('finding-kind', code)],
    [osp('severity'), plain(severity)],
    [oa('hasTarget'), subject === undefined ? page : iris.entity(subject)],
    [dct('description'), english(message)],
    [osp('expected'), english(finding.expected)],
    [osp('suggestion'), english(finding.hint)],
    [osp('replacement'), plain(finding.fix?.replacement)],
    [osp('relatedPlace'), finding.related?.map((other) => plain(formatPlace(published(other))))],
    ...placeRows(context, place),
  ]);
}
