// Every shape against a graph that must fail it, and the graph that must not.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Dataset } from '../../src/rdf/dataset.js';
import { GraphReader } from '../../src/rdf/graph-reader.js';
import { readTurtle } from '../../src/rdf/turtle-reader.js';
import { sh } from '../../src/rdf/vocabulary.js';
import { checkShapes } from '../../src/validate/check-shapes.js';
import { validateGraph } from '../../src/validate/validate-graph.js';

const read = (path: string): Dataset => {
  const { value, diagnostics } = readTurtle({ path, text: readFileSync(path, 'utf8') });
  expect(diagnostics).toEqual([]);
  return Dataset.of(value);
};
const SHAPE = 'https://w3id.org/oss-policy/shape/';
const shapes = read('ontology/shapes.ttl');
const sound = read('tests/validate/fixtures/sound.ttl');
const violations = read('tests/validate/fixtures/violations.trig');
const names = violations.graphs().map(({ value }) => value.replace(SHAPE, ''));

test('the shapes themselves are sound', () => {
  expect(checkShapes(shapes.quads)).toEqual([]);
});

test('a sound graph conforms', async () => {
  expect(await validateGraph(sound, shapes)).toEqual([]);
});

test('every shape that checks something has a graph that must fail it', () => {
  const reader = new GraphReader(shapes);
  const checking = [...reader.subjectsOfType(sh('PropertyShape')), `${SHAPE}Node`].map((shape) =>
    shape.replace(SHAPE, ''),
  );
  expect([...names].sort()).toEqual(checking.sort());
});

test('every shape says in words what is wrong', () => {
  const reader = new GraphReader(shapes);
  const mute = names.filter((name) => !reader.literal(SHAPE + name, sh('message'), 'en')?.endsWith('.'));
  expect(mute).toEqual([]);
});

/** A property shape with the node shapes that refer to it, and nothing else of them: to compile all shapes each time takes long. */
function alone(shape: string): Dataset {
  if (shape === `${SHAPE}Node`) return shapes;
  const users = new Set(
    shapes.quads.filter(({ object }) => object.value === shape).map(({ subject }) => subject.value),
  );
  return shapes.filter(({ subject, predicate, object }) => {
    if (subject.value === shape) return true;
    return users.has(subject.value) && (!predicate.equals(sh('property')) || object.value === shape);
  });
}

describe('a graph that must fail', () => {
  test.each(names)('%s', async (name) => {
    const added = violations.filter(({ graph }) => graph.value === SHAPE + name);
    const results = await validateGraph(sound.union(added), alone(SHAPE + name));
    const message = new GraphReader(shapes).literal(SHAPE + name, sh('message'), 'en') ?? '';
    const said = results.filter((result) => result.message.includes(message));
    expect(said.length).toBeGreaterThan(0);
    expect(said.map(({ hint }) => hint)).toEqual(said.map(() => `the shape is <${SHAPE}${name}>`));
  });
});
