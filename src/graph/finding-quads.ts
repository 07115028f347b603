// Diagnostics in, quality findings out.

import type { Quad } from '@rdfjs/types';
import { formatPlace } from '../diagnostic.js';
import type { Diagnostic, Place } from '../diagnostic.js';
import { dct, dqv, oa, osp, rdf } from '../rdf/vocabulary.js';
import { describe, english, plain } from './describe.js';
import { placeRows } from './graph-context.js';
import type { GraphContext } from './graph-context.js';
import { concept, nameOf } from './mint-iri.js';
import { placeKey } from './page-index.js';

/** `osp:QualityFinding` about the subject, or about the page where no entity is meant. */
export function findingQuads(finding: Diagnostic, context: GraphContext): Quad[] {
  const { code, place, subject, severity, message } = finding;
  const { iris, pages, graphs } = context;
  const published = (at: Place): Place => ({ ...at, path: pages.publishedPath(at.path) });
  const name = nameOf([code, message, subject, place && placeKey(published(place))]);
  const page = place && pages.node(place.path);
  return describe(graphs.catalogue, iris.entity(`finding/${code}/${name}`), [
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
