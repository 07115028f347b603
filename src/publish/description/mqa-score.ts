// A DCAT catalogue in; its score by the European data portal's method, with a reason for every lost point, out.

import { dcat } from '../../rdf/vocabulary.js';
import { MQA_CRITERIA, type MqaCriterion, type MqaFacts } from './mqa-criteria.js';

/** Points that a dataset does not get. */
interface LostPoints {
  readonly criterion: string;
  readonly points: number;
  readonly reason: string;
}

export interface MqaScore {
  /** IRI of the dataset. */
  readonly dataset: string;
  readonly points: number;
  /** Points of a description that lacks nothing. */
  readonly maximum: number;
  readonly lost: readonly LostPoints[];
}

const MAXIMUM = MQA_CRITERIA.reduce((sum, { points }) => sum + points, 0);

/** One score per dataset, in the order of their IRIs. */
export function mqaScores(facts: MqaFacts): readonly MqaScore[] {
  return [...facts.reader.subjectsOfType(dcat('Dataset'))].sort().map((dataset) => {
    const lost = MQA_CRITERIA.flatMap((criterion) => lostPoints(criterion, dataset, facts));
    const points = MAXIMUM - lost.reduce((sum, loss) => sum + loss.points, 0);
    return { dataset, points, maximum: MAXIMUM, lost };
  });
}

function lostPoints(criterion: MqaCriterion, dataset: string, facts: MqaFacts): LostPoints[] {
  const subjects = criterion.of === 'dataset' ? [dataset] : facts.reader.iris(dataset, dcat('distribution'));
  const failing = subjects.filter((subject) => !criterion.meets(subject, facts));
  if (subjects.length > 0 && failing.length === 0) return [];
  const share = subjects.length === 0 ? 1 : failing.length / subjects.length;
  return [
    {
      criterion: criterion.name,
      // Rounded against the description: a point that is lost in part is lost.
      points: Math.ceil(criterion.points * share),
      reason: reasonOf(criterion, subjects, failing),
    },
  ];
}

function reasonOf({ lack }: MqaCriterion, subjects: readonly string[], failing: readonly string[]): string {
  if (subjects.length === 0) return 'there is no distribution';
  const others = failing.length > 1 ? ` and ${failing.length - 1} of ${subjects.length} more` : '';
  return `<${failing[0] ?? ''}>${others} has not: ${lack}`;
}
