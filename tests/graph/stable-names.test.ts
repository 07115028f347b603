// Pages before and after an edit in, the addresses of findings and identity decisions out: lines move, addresses stay.

import { describe, expect, test } from 'vitest';
import type { Diagnostic, Place } from '../../src/diagnostic.js';
import { GraphReader } from '../../src/rdf/graph-reader.js';
import { osp } from '../../src/rdf/vocabulary.js';
import { catalogueOf } from '../model/catalogue-of.js';
import { BASE, graphOf } from './sample-graph.js';
import * as sample from './sample-input.js';

const PATH = 'en/reuse.md';
const LINES = [
  '# Reuse and Transfer of Government Software',
  '',
  '### 🇨🇱 Chile',
  '',
  '* 🔗 [Law 20.285 on Access](http://www.bcn.cl/leychile/navegar?idNorma=276363)',
  '* 📄 Overview:',
  '> It says how public bodies share what they make.',
  '',
  '* 🔗 [Law 20.285 on Access to Information](http://www.bcn.cl/leychile/navegar?idNorma=276363)',
  '* 📄 Overview:',
  '> It says how public bodies answer requests.',
  '',
];

function graphOfPage(lines: readonly string[]): GraphReader {
  const { value, diagnostics } = catalogueOf({ [PATH]: lines.join('\n') });
  return new GraphReader(graphOf({ catalogue: value, norms: [], setAside: [], decisions: [], findings: diagnostics }));
}

function graphOfFindings(findings: readonly Diagnostic[]): GraphReader {
  return new GraphReader(graphOf({ findings }));
}

/** Path below the base → line, of all findings. */
function lineByName(reader: GraphReader): Record<string, string> {
  const names = reader.subjectsOfType(osp('QualityFinding'));
  return Object.fromEntries(
    names.map((name) => [name.slice(BASE.length), reader.many(name, osp('line'))[0]?.value ?? '']),
  );
}

const decisions = (reader: GraphReader): readonly string[] =>
  [...reader.subjectsOfType(osp('IdentityDecision'))].sort();

describe('an edit elsewhere on the page', () => {
  const before = graphOfPage(LINES);
  const after = graphOfPage([LINES[0] ?? '', '', 'A word about the page.', '', ...LINES.slice(1)]);

  test('moves findings and keeps their addresses', () => {
    const moved = Object.entries(lineByName(before)).map(([name, line]) => [
      name,
      /^[12]$/u.test(line) ? line : String(Number(line) + 3),
    ]);
    expect(moved.length).toBeGreaterThan(1);
    expect(lineByName(after)).toEqual(Object.fromEntries(moved));
  });

  test('keeps the addresses of identity decisions', () => {
    expect(decisions(before).length).toBeGreaterThan(0);
    expect(decisions(after)).toEqual(decisions(before));
  });
});

describe('findings that say the same', () => {
  const at = (line: number, column = 1, path = sample.PATH): Place => ({ path, line, column });
  const finding = (place: Place, changes: Partial<Diagnostic> = {}): Diagnostic => ({
    severity: 'info',
    code: 'stray-space',
    message: 'A title begins with a space.',
    place,
    ...changes,
  });
  const names = (findings: readonly Diagnostic[]): string[] =>
    Object.keys(lineByName(graphOfFindings(findings))).sort();
  const [one = ''] = names([finding(at(4))]);

  test('of equal lines are numbered in the order of the page', () => {
    const places = [at(9), at(4, 7), at(4)];
    expect(lineByName(graphOfFindings(places.map((place) => finding(place))))).toEqual({
      [one]: '4',
      [`${one}-2`]: '4',
      [`${one}-3`]: '9',
    });
  });

  test('at one place are one', () => {
    expect(names([finding(at(4)), finding(at(4))])).toEqual([one]);
  });

  test.each([
    ['message', finding(at(4), { message: 'A title ends with a space.' })],
    ['code', finding(at(4), { code: 'markdown-escape' })],
    ['subject', finding(at(4), { subject: sample.law.key })],
    ['page', finding(at(4, 1, 'curation.yaml'))],
  ])('with another %s have an address without a number', (_, other) => {
    const both = names([finding(at(4)), other]);
    expect(both).toHaveLength(2);
    expect(both).toContain(one);
    expect(both.filter((name) => name.startsWith(`${one}-`))).toEqual([]);
  });

  test('on lines with other words are told apart by them, not by their order', () => {
    const page = { ...sample.page, source: { ...sample.page.source, text: 'one\ntwo\nthree' } };
    const of = (findings: readonly Diagnostic[]): Record<string, string> =>
      lineByName(new GraphReader(graphOf({ catalogue: { ...sample.catalogue, pages: [page] }, findings })));
    const [second = ''] = Object.keys(of([finding(at(2))]));
    expect(of([finding(at(1)), finding(at(2)), finding(at(3))])[second]).toBe('2');
    expect(Object.keys(of([finding(at(1)), finding(at(2)), finding(at(3))]))).toHaveLength(3);
  });
});
