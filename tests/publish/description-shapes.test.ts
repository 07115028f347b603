// The catalogue against the shapes of this project and the official ones; and every shape against a catalogue that breaks it.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { NamedNode, Quad } from '@rdfjs/types';
import { Dataset } from '../../src/rdf/dataset.js';
import { GraphReader } from '../../src/rdf/graph-reader.js';
import { iri, literal, quad } from '../../src/rdf/terms.js';
import { readTurtle } from '../../src/rdf/turtle-reader.js';
import { rdf, sh } from '../../src/rdf/vocabulary.js';
import { checkDescription } from '../../src/publish/release/check-description.js';
import { describeCatalog } from '../../src/publish/description/describe-catalog.js';
import { checkableShapes } from '../../src/publish/description/portal-shapes.js';
import { validateGraph } from '../../src/validate/validate-graph.js';
import { releaseOf, settings } from './release-sample.js';

const whole = await releaseOf();
// Breaking it many times is quick on two of the files.
const few = whole.description.files.filter(({ path }) => ['graph/graph.ttl.gz', 'tables/agencies.csv'].includes(path));
const catalog = describeCatalog({ ...whole.description, files: few });
const SHAPES = 'ontology/release-shapes.ttl';
const shapes = new GraphReader(readTurtle({ path: SHAPES, text: readFileSync(SHAPES, 'utf8') }).value);

test('the shapes hold', async () => {
  expect(await checkDescription(whole.catalog, [], validateGraph)).toEqual([]);
  expect(await checkDescription(catalog, [], validateGraph)).toEqual([]);
});

interface Rule {
  readonly shape: string;
  readonly property: NamedNode;
  readonly target: string;
}

const rules: Rule[] = shapes.subjectsOfType(sh('NodeShape')).flatMap((node) =>
  shapes.iris(node, sh('property')).map((shape) => ({
    shape,
    property: iri(shapes.iri(shape, sh('path')) ?? ''),
    target: shapes.iri(node, sh('targetClass')) ?? '',
  })),
);

function subjectsOf(target: string): Set<string> {
  return new Set(new GraphReader(catalog).subjectsOfType(iri(target)));
}

/** A catalogue in which one node has another value, or none, for a property. */
function broken({ property, target }: Rule, value?: Quad['object']): Dataset {
  const [node = ''] = subjectsOf(target);
  const kept = catalog.quads.filter((each) => !(each.subject.value === node && each.predicate.equals(property)));
  const added =
    value?.termType === 'Literal' || value?.termType === 'NamedNode' ? [quad(iri(node), property, value)] : [];
  return Dataset.of([...kept, ...added]);
}

async function violated(dataset: Dataset): Promise<string[]> {
  const found = await checkDescription(dataset, [], validateGraph);
  return found.filter(({ severity }) => severity === 'error').map(({ message }) => message);
}

function messageOf({ shape }: Rule): string {
  return shapes.literal(shape, sh('message')) ?? 'no message';
}

const required = rules.filter(({ shape }) => shapes.literal(shape, sh('minCount')) !== undefined);

test('there are rules to break', () => {
  expect(required.length).toBeGreaterThan(40);
});

test.each(required.map((rule) => [rule.shape.split('/').at(-1) ?? '', rule] as const))(
  '%s is missed',
  async (_name, rule) => {
    expect((await violated(broken(rule))).join('\n')).toContain(messageOf(rule));
  },
);

test.each(rules.map((rule) => [rule.shape.split('/').at(-1) ?? '', rule] as const))(
  '%s of the wrong kind is found',
  async (_name, rule) => {
    const wrong = literal('-1', iri('http://www.w3.org/2001/XMLSchema#integer'));
    expect((await violated(broken(rule, wrong))).join('\n')).toContain(messageOf(rule));
  },
);

test('a blank node is found', async () => {
  const { value } = readTurtle({ path: 'b.ttl', text: '_:b a <http://www.w3.org/ns/dcat#Resource> .' });
  expect((await violated(Dataset.of([...catalog, ...value]))).join('\n')).toContain('is blank');
});

const OFFICIAL = '../shared/shapes/dcat-ap-3.0.1';
const files = existsSync(OFFICIAL)
  ? readdirSync(OFFICIAL)
      .filter((name) => name.endsWith('.ttl') && !name.startsWith('example'))
      .map((name) => join(OFFICIAL, name))
  : [];

describe.skipIf(files.length === 0)(
  `official DCAT-AP 3.0.1 shapes: ${files.length} files (skipped where ../shared is not here)`,
  () => {
    test('no violation, and no warning but that the publisher is in no EU list', async () => {
      const found = await checkDescription(whole.catalog, files, validateGraph);
      const serious = found.filter(({ severity }) => severity !== 'info');
      expect(serious.map(({ severity }) => severity)).toEqual(['warning', 'warning', 'warning']);
      for (const { message } of serious) expect(message).toContain('CorporateBodyRestriction');
    });

    test('nothing at all where the publisher is an EU body', async () => {
      const body = 'http://publications.europa.eu/resource/authority/corporate-body/DIGIT';
      const publisher = { ...settings.publisher, iri: body, type: 'SupraNationalAuthority' };
      const official = await releaseOf({ settings: { ...settings, publisher } });
      const found = await checkDescription(official.catalog, files, validateGraph);
      expect(found.filter(({ severity }) => severity !== 'info')).toEqual([]);
    });

    test('they do find what is wrong', async () => {
      const untitled = catalog.filter(({ predicate }) => predicate.value !== 'http://purl.org/dc/terms/title');
      const { shapes: checkable } = checkableShapes(
        files.flatMap((path) => readTurtle({ path, text: readFileSync(path, 'utf8') }).value),
      );
      const found = await validateGraph(untitled, checkable);
      expect(found.filter(({ severity }) => severity === 'error').length).toBeGreaterThan(3);
    });
  },
);

describe('shapes of others', () => {
  const PREFIXES =
    'PREFIX sh: <http://www.w3.org/ns/shacl#> PREFIX : <urn:x:> PREFIX owl: <http://www.w3.org/2002/07/owl#> ';
  const CASES: readonly (readonly [name: string, text: string, left: number, notes: readonly RegExp[]])[] = [
    [
      'sound ones are kept',
      ':s a sh:NodeShape ; sh:targetClass :C ; sh:property :p . :p a sh:PropertyShape ; sh:path :q .',
      5,
      [],
    ],
    [
      'idle ones are left out, with those that only they refer to',
      ':s a sh:NodeShape ; sh:node :t . :t a sh:NodeShape .',
      0,
      [/2 nodes/u],
    ],
    [
      'sh:shape is left out',
      ':s a sh:NodeShape ; sh:targetClass :C ; sh:shape :t .',
      2,
      [/1 statements with sh:shape/u],
    ],
    ['imports are left out', ': owl:imports :y . :s a sh:NodeShape ; sh:targetClass :C .', 2, [/1 imports/u]],
  ];
  test.each(CASES)('%s', (_name, text, left, notes) => {
    const { value, diagnostics: syntax } = readTurtle({ path: 's.ttl', text: PREFIXES + text });
    expect(syntax).toEqual([]);
    const { shapes: kept, diagnostics } = checkableShapes(value);
    expect(kept).toHaveLength(left);
    expect(diagnostics).toHaveLength(notes.length);
    for (const note of notes) expect(diagnostics.map(({ message }) => message).join('\n')).toMatch(note);
  });
});

test('no node of the shapes is a type of its own', () => {
  expect(shapes.subjects().filter((node) => shapes.many(node, rdf('type')).length === 0)).toEqual([]);
});
