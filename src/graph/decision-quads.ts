// Decisions of people in, the quads that say who decided what, when and why out.

import type { NamedNode, Quad } from '@rdfjs/types';
import type { Decision } from '../curate/curation-file.js';
import { dct, foaf, osp, prov, rdf } from '../rdf/vocabulary.js';
import { date, describe, english, plain } from './describe.js';
import { placeRows } from './graph-context.js';
import type { GraphContext } from './graph-context.js';
import { nameOf, slug } from './mint-iri.js';
import { setAsideNode } from './norm-quads.js';

/** `osp:Decision` on norms, set-aside readings or the facts of an instrument, and the `prov:Agent` who made it. */
export function decisionQuads(decision: Decision, context: GraphContext): Quad[] {
  const { graphs, iris } = context;
  const subject = decided(decision, context);
  const reviewer = iris.entity(`reviewer/${slug(decision.by)}`);
  const name = nameOf([decision.decide, subject.value, decision.by, decision.on, decision.why]);
  return [
    ...describe(graphs.curated, iris.entity(`decision/${name}`), [
      [rdf('type'), [osp('Decision'), prov('Activity')]],
      [osp('decisionKind'), plain(decision.decide)],
      [osp('decides'), subject],
      [prov('wasAssociatedWith'), reviewer],
      [dct('date'), date(decision.on)],
      [dct('description'), english(decision.why)],
      ...placeRows(context, decision.place),
    ]),
    ...describe(graphs.curated, reviewer, [
      [rdf('type'), [prov('Agent'), foaf('Agent')]],
      [foaf('name'), plain(decision.by)],
    ]),
  ];
}

/** A rejected norm is no norm any more: the decision is then about the reading that was set aside. */
function decided(decision: Decision, context: GraphContext): NamedNode {
  if (decision.decide === 'fact') return context.iris.entity(`instrument/${decision.instrument}`);
  const norm = `norm/${decision.norm}`;
  return decision.decide === 'reject' ? setAsideNode(norm, context) : context.iris.entity(norm);
}
