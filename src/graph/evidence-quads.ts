// The evidence of a reading in, a node for each quotation out.

import type { NamedNode, Quad } from '@rdfjs/types';
import type { Evidence, Norm } from '../extract/norm.js';
import { integer } from '../rdf/terms.js';
import { dct, oa, osp, rdf } from '../rdf/vocabulary.js';
import { describe, plain, text } from './describe.js';
import { placeRows } from './graph-context.js';
import type { GraphContext } from './graph-context.js';
import { concept } from './mint-iri.js';
import { comparePlaces } from './page-index.js';

/** IRIs of the quotations: `evidence/<reading>/<language>`, from the second of a language on with its number. */
export function evidenceNodes(
  norm: Norm,
  reading: string,
  { iris }: GraphContext,
): { readonly evidence: Evidence; readonly node: NamedNode }[] {
  const counts = new Map<string, number>();
  return [...norm.evidence]
    .sort((a, b) => comparePlaces(a.place, b.place))
    .map((evidence) => {
      const count = (counts.get(evidence.language) ?? 0) + 1;
      counts.set(evidence.language, count);
      const suffix = count === 1 ? '' : `-${count}`;
      return { evidence, node: iris.entity(`evidence/${reading}/${evidence.language}${suffix}`) };
    });
}

/** `osp:Evidence`: the quotation as a Web Annotation selector, clean and verbatim, with its place. */
export function evidenceQuads(norm: Norm, reading: string, graph: NamedNode, context: GraphContext): Quad[] {
  return evidenceNodes(norm, reading, context).flatMap(({ evidence, node }) => {
    const words = (value: string): ReturnType<typeof text> => text({ text: value, language: evidence.language });
    return describe(graph, node, [
      [rdf('type'), [osp('Evidence'), oa('TextQuoteSelector'), oa('TextPositionSelector')]],
      [oa('exact'), words(evidence.exact)],
      [oa('prefix'), words(evidence.prefix)],
      [oa('suffix'), words(evidence.suffix)],
      [oa('start'), integer(evidence.start)],
      [oa('end'), integer(evidence.end)],
      [osp('quote'), words(evidence.quote)],
      [dct('language'), plain(evidence.language)],
      [osp('evidenceKind'), concept('evidence-kind', 'catalogue-summary')],
      ...placeRows(context, evidence.place),
    ]);
  });
}
