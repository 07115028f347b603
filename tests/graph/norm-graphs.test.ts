// Norms, decisions, coverage and the run: which graph says what.

import { describe, expect, test } from 'vitest';
import type { GraphInput } from '../../src/graph/graph-input.js';
import { GraphReader } from '../../src/rdf/graph-reader.js';
import { iri } from '../../src/rdf/terms.js';
import { osp, prov, qb } from '../../src/rdf/vocabulary.js';
import { BASE, graphOf, only, whole } from './sample-graph.js';
import * as sample from './sample-input.js';

describe('where a norm stands', () => {
  const inGraph = (name: string, tail: string): number =>
    only(whole, name).quads.filter(({ subject }) => subject.value === BASE + tail).length;
  const key = (kind: string, measure: string): string => `${kind}/UY/law-99-2020/public-release-state-owned/${measure}`;

  test.each([
    ['unreviewed', key('norm', 'source-code-publication'), true, 0],
    ['accepted: the decision adds its status alone', key('norm', 'open-license'), true, 1],
    ['corrected', key('norm', 'training'), false, 12],
    ['the reading that the correction replaced', key('set-aside', 'training'), true, 2],
    ['the reading that was rejected', key('set-aside', 'funding'), true, 1],
    ['rejected: no norm', key('norm', 'funding'), false, 0],
  ])('%s', (_, node, extracted, curated) => {
    expect(inGraph('extracted', node) > 0).toBe(extracted);
    const statements = only(whole, 'curated').quads.filter(
      ({ subject, predicate }) => subject.value === BASE + node && !predicate.value.endsWith('label'),
    );
    expect(statements).toHaveLength(curated);
  });

  test('nothing that was set aside is a norm', () => {
    const reader = new GraphReader(whole);
    expect(reader.subjectsOfType(osp('Norm')).filter((norm) => norm.includes('/set-aside/'))).toEqual([]);
    expect(reader.subjectsOfType(osp('SetAside'))).toHaveLength(2);
  });

  test('a fact that a person decided stands in the curated graph and nowhere else', () => {
    const statements = whole.quads.filter(
      ({ subject, predicate }) => subject.value === `${BASE}${sample.circular.key}` && predicate.equals(osp('status')),
    );
    expect(statements.map(({ graph, object }) => [graph.value, object.value])).toEqual([
      [`${BASE}graph/curated`, `${BASE}status/repealed`],
    ]);
  });
});

describe('coverage', () => {
  const reader = new GraphReader(whole);
  const measures = reader.subjectsOfType(osp('Measure'));

  test('has one cell for each jurisdiction and measure', () => {
    expect(measures.length).toBeGreaterThan(60);
    expect(reader.subjectsOfType(qb('Observation'))).toHaveLength(
      measures.length * sample.catalogue.jurisdictions.length,
    );
  });

  test.each([
    ['source-code-publication', 'obligation', '1'],
    ['training', 'recommendation', '1'],
    ['funding', 'no-evidence', '0'],
    ['sbom', 'no-evidence', '0'],
  ])('%s: %s', (measure, modality, count) => {
    const cell = `${BASE}coverage/UY/${measure}`;
    expect(reader.iri(cell, osp('strongestModality'))).toBe(`${BASE}modality/${modality}`);
    expect(reader.literal(cell, osp('normCount'))).toBe(count);
  });

  test('the strongest of several norms counts', () => {
    const norms = (['statement', 'obligation', 'permission'] as const).map((modality, at) => ({
      ...sample.norm('sbom', { modality, key: `norm/UY/law-99-2020/c${at}/sbom` }),
      reviewStatus: 'unreviewed' as const,
    }));
    const cell = new GraphReader(graphOf({ norms, setAside: [], decisions: [] }));
    expect(cell.iri(`${BASE}coverage/UY/sbom`, osp('strongestModality'))).toBe(`${BASE}modality/obligation`);
    expect(cell.literal(`${BASE}coverage/UY/sbom`, osp('normCount'))).toBe('3');
  });

  test('its structure names the components that the cells have', () => {
    const components = reader.iris(`${BASE}coverage/structure`, qb('component'));
    const terms = components.flatMap((component) => [
      ...reader.iris(component, qb('dimension')),
      ...reader.iris(component, qb('measure')),
    ]);
    const cell = reader.subjectsOfType(qb('Observation'))[0] ?? '';
    expect(terms).toHaveLength(4);
    expect(terms.filter((term) => reader.many(cell, iri(term)).length !== 1)).toEqual([]);
  });
});

describe('the run', () => {
  const runOf = (run: Partial<GraphInput['run']>): string => {
    const reader = new GraphReader(graphOf({ run: { ...sample.input.run, ...run } }));
    return reader.subjectsOfType(prov('Activity')).find((node) => node.includes('/run/')) ?? '';
  };

  test('is named from its inputs and versions, not from its time', () => {
    const { endedAt, ...timeless } = sample.input.run;
    expect(endedAt).toBeDefined();
    const reader = new GraphReader(graphOf({ run: timeless }));
    const run = reader.subjectsOfType(prov('Activity')).find((node) => node.includes('/run/')) ?? '';
    expect(run).toBe(runOf({}));
    expect(reader.many(run, prov('endedAtTime'))).toEqual([]);
  });

  test.each([
    ['the tool', { toolVersion: '0.2.0' }],
    ['the ontology', { ontologyVersion: '1.1.0' }],
    ['an input', { inputs: [{ path: 'curation.yaml', sha256: 'c'.repeat(64) }] }],
  ])('is another one when %s changes', (_, change) => {
    expect(runOf(change)).not.toBe(runOf({}));
  });
});
