import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareCodePoints, sortCodePoints } from '../../src/rdf/code-point-order.js';
import { Dataset, groupByGraph, groupBySubject } from '../../src/rdf/dataset.js';
import { iri, literal, quad } from '../../src/rdf/terms.js';
import { readTurtle } from '../../src/rdf/turtle-reader.js';
import { quads } from './arbitrary.js';

const read = (text: string): Dataset => Dataset.of(readTurtle({ path: 'test.trig', text }).value);
const shown = (dataset: Dataset): string[] =>
  dataset.quads.map(({ subject, predicate, object, graph }) =>
    [graph, subject, predicate, object].map(({ value }) => value.replace('http://e/', '')).join(' '),
  );

describe('order', () => {
  test.each([
    [
      'graph, then subject, predicate, object',
      '<http://e/g> {<http://e/a> <http://e/p> 1} <http://e/b> <http://e/p> 1 . <http://e/a> <http://e/q> 1, 2 . <http://e/a> <http://e/p> 3 .',
      [' a p 3', ' a q 1', ' a q 2', ' b p 1', 'g a p 1'],
    ],
    [
      'literals by language, before IRIs',
      '<http://e/a> <http://e/p> <http://e/x>, "b"@pt, "z"@en, "c", "a"@pt .',
      [' a p c', ' a p z', ' a p a', ' a p b', ' a p x'],
    ],
    [
      'a string is not a string in a language',
      '<http://e/a> <http://e/p> "x", "x"@en, "x"@es .',
      [' a p x', ' a p x', ' a p x'],
    ],
    ['duplicates once', '<http://e/a> <http://e/p> 1, 1, 1 . <http://e/a> <http://e/p> 1 .', [' a p 1']],
    ['nothing', '', []],
  ])('%s', (_name, text, expected) => {
    expect(shown(read(text))).toEqual(expected);
  });

  test('code points, not UTF-16 units', () => {
    const values = ['\u{1F1E7}', '\uFFFD', 'a', '\uE000', '\u{10000}b', '\u{10000}', 'é'];
    const expected = ['a', 'é', '\uE000', '\uFFFD', '\u{10000}', '\u{10000}b', '\u{1F1E7}'];
    expect(sortCodePoints(values)).toEqual(expected);
    expect([...values].sort()).not.toEqual(expected);
  });

  test('comparison agrees with the order of code points', () => {
    const points = (value: string): number[] => Array.from(value, (character) => character.codePointAt(0) ?? 0);
    const byPoints = (a: string, b: string): number => {
      const [left, right] = [points(a), points(b)];
      const at = left.findIndex((point, index) => point !== right[index]);
      return at < 0 ? left.length - right.length : (left[at] ?? 0) - (right[at] ?? -1);
    };
    const near = fc.string({
      unit: fc.constantFrom('a', '\uD7FF', '\uE000', '\uFFFF', '\u{10000}', '\u{1F1E7}'),
      maxLength: 4,
    });
    fc.assert(
      fc.property(near, near, (a, b) => {
        expect(Math.sign(compareCodePoints(a, b))).toBe(Math.sign(byPoints(a, b)));
      }),
    );
  });

  test('the same set in any order is the same dataset', () => {
    fc.assert(
      fc.property(
        quads.chain((made) =>
          fc.tuple(fc.constant(made), fc.shuffledSubarray([...made, ...made], { minLength: made.length * 2 })),
        ),
        ([made, shuffled]) => {
          const [a, b] = [Dataset.of(made), Dataset.of(shuffled)];
          expect(b.size).toBe(a.size);
          expect(b.quads.every((one, index) => one.equals(a.quads[index]))).toBe(true);
          expect(made.every((one) => a.quads.some((other) => other.equals(one)))).toBe(true);
        },
      ),
    );
  });
});

describe('sets', () => {
  const a = read('<http://e/g> {<http://e/a> <http://e/p> 1} <http://e/h> {<http://e/a> <http://e/p> 1, 2}');
  const b = read('<http://e/a> <http://e/p> 1 .');

  test('union', () => {
    expect(shown(a.union(b, a))).toEqual([' a p 1', 'g a p 1', 'h a p 1', 'h a p 2']);
  });
  test('merged graphs', () => {
    expect(shown(a.mergeGraphs())).toEqual([' a p 1', ' a p 2']);
    expect(b.mergeGraphs()).toBe(b);
  });
  test('filter', () => {
    expect(shown(a.filter(({ graph }) => graph.value.endsWith('h')))).toEqual(['h a p 1', 'h a p 2']);
  });
  test('graph names', () => {
    expect(
      a
        .union(b)
        .graphs()
        .map(({ value }) => value),
    ).toEqual(['', 'http://e/g', 'http://e/h']);
  });
  test('cannot be changed', () => {
    expect(Object.isFrozen(a.quads)).toBe(true);
  });
  test('does not keep hold of the array it was made of', () => {
    const given = [quad(iri('http://e/a'), iri('http://e/p'), literal('x'))];
    const dataset = Dataset.of(given);
    given.length = 0;
    expect(dataset.size).toBe(1);
  });
});

test('groups by subject and graph keep every quad', () => {
  const dataset = read(
    '<http://e/a> <http://e/p> 1, 2 . <http://e/b> <http://e/p> 1 . <http://e/g> {<http://e/b> <http://e/p> 1}',
  );
  expect(
    groupBySubject(dataset.quads).map(({ subject, graph, quads: { length } }) => [graph.value, subject.value, length]),
  ).toEqual([
    ['', 'http://e/a', 2],
    ['', 'http://e/b', 1],
    ['http://e/g', 'http://e/b', 1],
  ]);
  expect(groupByGraph(dataset.quads).map(({ length }) => length)).toEqual([3, 1]);
  expect(groupBySubject([])).toEqual([]);
});
