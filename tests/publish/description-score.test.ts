// The score of a description: what a complete one gets, and what each thing that is missing costs.

import { expect, test } from 'vitest';
import type { Quad } from '@rdfjs/types';
import { Dataset } from '../../src/rdf/dataset.js';
import { GraphReader } from '../../src/rdf/graph-reader.js';
import { iri, quad } from '../../src/rdf/terms.js';
import { dcat, dct } from '../../src/rdf/vocabulary.js';
import { MQA_CRITERIA } from '../../src/publish/description/mqa-criteria.js';
import { mqaScores, type MqaScore } from '../../src/publish/description/mqa-score.js';
import { releaseOf, settings } from './release-sample.js';

const whole = await releaseOf();
const DATASET = settings.identifier;

function scoreOf(
  quads: Iterable<Quad>,
  changes: { answers?: (url: string) => boolean; violations?: number } = {},
): MqaScore {
  const reader = new GraphReader(Dataset.of(quads));
  const [score] = mqaScores({ reader, answers: () => true, violations: 0, ...changes });
  if (!score) throw new Error('There is no dataset');
  return score;
}

/** Every statement with this property, of the graph dataset and its distributions, away. */
function without(name: string): Quad[] {
  const [prefix, local = ''] = name.split(':');
  const property = prefix === 'dcat' ? dcat(local) : dct(local);
  return whole.catalog.quads.filter(({ predicate }) => !predicate.equals(property));
}

test('the method has 405 points', () => {
  expect(MQA_CRITERIA.reduce((sum, { points }) => sum + points, 0)).toBe(405);
});

test('the example settings get at least 390, and each lost point has a reason', () => {
  const scores = mqaScores({ reader: new GraphReader(whole.catalog), answers: () => true, violations: 0 });
  expect(scores.map(({ dataset }) => dataset)).toEqual([DATASET, `${DATASET}/tables`]);
  for (const { points, maximum, lost } of scores) {
    expect(points).toBeGreaterThanOrEqual(390);
    expect(maximum - points).toBe(lost.reduce((sum, loss) => sum + loss.points, 0));
    expect(lost.filter(({ reason }) => reason === '')).toEqual([]);
  }
});

/** Property → what its absence costs, by the method's own table. */
const COSTS: readonly (readonly [property: string, cost: number])[] = [
  ['dcat:keyword', 30],
  ['dcat:theme', 30],
  ['dct:spatial', 20],
  ['dct:temporal', 20],
  ['dcat:accessURL', 50],
  ['dcat:downloadURL', 50],
  ['dct:format', 20 + 10 + 20 + 20],
  ['dcat:mediaType', 10 + 10],
  ['dct:license', 20 + 10],
  ['dct:accessRights', 10 + 5],
  ['dcat:contactPoint', 20],
  ['dct:publisher', 10],
  ['dct:rights', 5],
  ['dcat:byteSize', 5],
  ['dct:issued', 5],
  ['dct:modified', 5],
];

test.each(COSTS)('without %s it is %i less', (property, cost) => {
  const { points, maximum, lost } = scoreOf(without(property));
  expect(maximum - points).toBe(cost);
  expect(lost.every(({ reason }) => reason.includes('has not: '))).toBe(true);
});

test('every criterion can be lost', () => {
  const lost = [
    ...COSTS.flatMap(([property]) => scoreOf(without(property)).lost),
    ...scoreOf(whole.catalog, { violations: 1 }).lost,
  ].map(({ criterion }) => criterion);
  expect(MQA_CRITERIA.map(({ name }) => name).filter((name) => !lost.includes(name))).toEqual([]);
});

test('violations cost the conformity, addresses that do not answer what hangs on them', () => {
  expect(scoreOf(whole.catalog, { violations: 3 }).lost).toEqual([
    {
      criterion: 'conformity with the profile',
      points: 30,
      reason: `<${DATASET}> has not: conformity: the shapes of DCAT-AP report violations`,
    },
  ]);
  expect(scoreOf(whole.catalog, { answers: () => false }).lost.map(({ points }) => points)).toEqual([50, 30]);
});

test('what some distributions lack costs their share, rounded up', () => {
  const nodes = new GraphReader(whole.catalog).iris(DATASET, dcat('distribution'));
  const [one] = nodes;
  const quads = whole.catalog.quads.filter(
    ({ subject, predicate }) => !(subject.value === one && predicate.equals(dct('format'))),
  );
  const { lost } = scoreOf(quads);
  expect(nodes).toHaveLength(12);
  expect(lost.map(({ points }) => points)).toEqual([2, 1, 2, 2]);
  expect(lost[0]?.reason).toContain(one);
});

test('a license and a format that are in no list cost the points of the list', () => {
  const foreign = (property: ReturnType<typeof dct>): Quad[] =>
    whole.catalog.quads.map((each) =>
      each.predicate.equals(property) && each.subject.termType === 'NamedNode'
        ? quad(each.subject, property, iri('https://own.example.org/x'))
        : each,
    );
  expect(scoreOf(foreign(dct('license'))).lost.map(({ points }) => points)).toEqual([10]);
  expect(scoreOf(foreign(dct('format'))).lost.map(({ points }) => points)).toEqual([10, 20, 20]);
  expect(scoreOf(foreign(dct('accessRights'))).lost.map(({ points }) => points)).toEqual([5]);
});

test('a dataset without distributions loses all that is asked of them', () => {
  const { lost } = scoreOf(without('dcat:distribution'));
  expect(new Set(lost.map(({ reason }) => reason))).toEqual(new Set(['there is no distribution']));
});
