// Norms and set-aside readings in, the quads that describe them and their evidence out.

import type { NamedNode, Quad } from '@rdfjs/types';
import type { ReviewedNorm, SetAsideNorm } from '../curate/reviewed-norm.js';
import type { Norm } from '../extract/norm.js';
import { decimal } from '../rdf/terms.js';
import { dct, osp, prov, rdf, rdfs } from '../rdf/vocabulary.js';
import { describe, plain, text } from './describe.js';
import type { Row } from './describe.js';
import { evidenceNodes, evidenceQuads } from './evidence-quads.js';
import { tailOf } from './graph-context.js';
import type { GraphContext } from './graph-context.js';
import { concept } from './mint-iri.js';

/**
 * A norm stands where it comes from: what rules derived in the extracted graph, what a person corrected or added in the curated one.
 * An accepted norm stays in the extracted graph; that it was accepted is said in the curated one.
 */
export function normQuads(norm: ReviewedNorm, context: GraphContext): Quad[] {
  const { graphs, iris } = context;
  const derived = norm.reviewStatus === 'unreviewed' || norm.reviewStatus === 'accepted';
  const graph = derived ? graphs.extracted : graphs.curated;
  const subject = iris.entity(norm.key);
  return [
    ...describe(graph, subject, [
      [rdf('type'), [osp('Norm'), context.vocabulary.normClass(norm.modality)]],
      ...readingRows(norm, tailOf(norm.key), context),
    ]),
    ...describe(norm.decision ? graphs.curated : graph, subject, [
      [osp('reviewStatus'), concept('review-status', norm.reviewStatus)],
    ]),
    ...evidenceQuads(norm, tailOf(norm.key), graph, context),
  ];
}

/** IRI of a reading that was set aside: `set-aside/<instrument>/<category>/<measure>`. */
export function setAsideNode(normKey: string, { iris }: GraphContext): NamedNode {
  return iris.entity(`set-aside/${tailOf(normKey)}`);
}

/** `osp:SetAside`: what the rules derived before a person rejected or replaced it. It is no `osp:Norm`. */
export function setAsideQuads({ norm, decision }: SetAsideNorm, context: GraphContext): Quad[] {
  const { graphs, iris } = context;
  const name = `set-aside/${tailOf(norm.key)}`;
  const rejected = decision.decide === 'reject';
  return [
    ...describe(graphs.extracted, setAsideNode(norm.key, context), [
      [rdf('type'), [osp('SetAside'), prov('Entity')]],
      ...readingRows(norm, name, context),
    ]),
    ...describe(graphs.curated, setAsideNode(norm.key, context), [
      [osp('reviewStatus'), concept('review-status', rejected ? 'rejected' : 'corrected')],
      [dct('isReplacedBy'), rejected ? undefined : iris.entity(norm.key)],
    ]),
    ...evidenceQuads(norm, name, graphs.extracted, context),
  ];
}

function readingRows(norm: Norm, name: string, context: GraphContext): Row[] {
  const { iris } = context;
  return [
    [rdfs('label'), labels(norm, context)],
    [osp('imposedBy'), iris.entity(norm.instrument)],
    [osp('statedIn'), iris.entity(norm.overview)],
    [osp('measure'), concept('measure', norm.measure)],
    [osp('modality'), concept('modality', norm.modality)],
    [osp('bearer'), concept('bearer', norm.bearer)],
    [osp('bearerText'), text(norm.bearerText)],
    [osp('provision'), norm.references.map(plain)],
    [osp('exception'), text(norm.exception)],
    [osp('quantity'), plain(norm.quantity)],
    [osp('deadline'), plain(norm.deadline)],
    [osp('confidence'), decimal(norm.confidence)],
    [osp('rule'), plain(norm.rule)],
    [osp('matchedPhrase'), norm.phrases.map(plain)],
    [osp('evidence'), evidenceNodes(norm, name, context).map(({ node }) => node)],
  ];
}

/** 'Obligation: Software bill of materials' in each language that has both labels. */
function labels(norm: Norm, { vocabulary }: GraphContext): ReturnType<typeof text>[] {
  const measure = vocabulary.labels(concept('measure', norm.measure));
  const modality = vocabulary.labels(concept('modality', norm.modality));
  return [...modality].flatMap(([language, [first]]) => {
    const what = measure.get(language)?.[0];
    return first === undefined || what === undefined ? [] : text({ text: `${first}: ${what}`, language });
  });
}
