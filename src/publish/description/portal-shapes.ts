// Shapes of somebody else in; those of them that can be checked, and what was left out, out.

import type { NamedNode, Quad, Term } from '@rdfjs/types';
import type { Diagnostic } from '../../diagnostic.js';
import { GraphReader } from '../../rdf/graph-reader.js';
import { owl, rdf, sh } from '../../rdf/vocabulary.js';

const TARGETS = ['targetClass', 'targetNode', 'targetSubjectsOf', 'targetObjectsOf'].map(sh);

/**
 * The official shapes of DCAT-AP hold `sh:shape`, which SHACL does not know, shapes that nothing points to, and imports from the
 * web. A validator that takes such things for errors, as it should where shapes are written, would refuse them all.
 */
export function checkableShapes(quads: readonly Quad[]): {
  shapes: readonly Quad[];
  diagnostics: readonly Diagnostic[];
} {
  const known = quads.filter(({ predicate }) => !predicate.equals(sh('shape')) && !predicate.equals(owl('imports')));
  const shapes = withoutIdleShapes(known);
  const counts: readonly (readonly [number, string])[] = [
    [countOf(quads, sh('shape')), 'statements with sh:shape, which is no term of SHACL'],
    [countOf(quads, owl('imports')), 'imports from the web'],
    [subjectsOf(known) - subjectsOf(shapes), 'nodes that have no target and that no shape refers to'],
  ];
  return {
    shapes,
    diagnostics: counts.filter(([count]) => count > 0).map(([count, what]) => note(`${count} ${what}`)),
  };
}

function countOf(quads: readonly Quad[], predicate: NamedNode): number {
  return quads.filter((quad) => quad.predicate.equals(predicate)).length;
}

function subjectsOf(quads: readonly Quad[]): number {
  return new Set(quads.map(({ subject }) => key(subject))).size;
}

function note(what: string): Diagnostic {
  return { severity: 'info', code: 'invalid-shapes', message: `Left out of the shapes: ${what}.` };
}

/** Removing a shape may leave another without a reference, so it goes on until none is left. */
function withoutIdleShapes(quads: readonly Quad[]): Quad[] {
  const reader = new GraphReader(quads);
  const shapes = ['NodeShape', 'PropertyShape'].flatMap((kind) => reader.subjectsOfType(sh(kind)));
  const referred = new Set(
    quads.filter(({ predicate }) => !predicate.equals(rdf('type'))).map(({ object }) => key(object)),
  );
  const idle = new Set(
    shapes.filter((shape) => !referred.has(shape) && !TARGETS.some((target) => reader.many(shape, target).length > 0)),
  );
  if (idle.size === 0) return [...quads];
  return withoutIdleShapes(quads.filter(({ subject }) => !idle.has(key(subject))));
}

function key(term: Term): string {
  return term.termType === 'BlankNode' ? `_:${term.value}` : term.value;
}
