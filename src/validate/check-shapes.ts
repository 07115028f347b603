// Shapes in, what is wrong with them out: misspelt terms, shapes that nothing points to, property shapes without a path.

import type { NamedNode, Quad, Term } from '@rdfjs/types';
import type { Diagnostic } from '../diagnostic.js';
import { GraphReader } from '../rdf/graph-reader.js';
import { PREFIXES, rdf, rdfs, sh } from '../rdf/vocabulary.js';
import { CORE_TERMS, UNCHECKED_TERMS } from './shacl-terms.js';

const TARGETS = ['targetClass', 'targetNode', 'targetSubjectsOf', 'targetObjectsOf', 'target'].map(sh);
/** Properties whose values are shapes or lists of shapes. */
const SHAPE_VALUED = ['property', 'node', 'not', 'qualifiedValueShape'].map(sh);

/**
 * @returns `invalid-shapes`: an error for what would never be checked although it looks so, a warning for what this engine leaves
 * out
 */
export function checkShapes(shapes: readonly Quad[]): Diagnostic[] {
  const reader = new GraphReader(shapes);
  return [...misspeltTerms(shapes), ...danglingShapes(shapes, reader), ...idleShapes(shapes, reader)];
}

/** Whether the engine knows what to do with a quad of a shape; it gives up on constraints that it has no checker for. */
export function isChecked({ predicate }: Quad): boolean {
  return !UNCHECKED_TERMS.has(shaclName(predicate) ?? '');
}

function misspeltTerms(shapes: readonly Quad[]): Diagnostic[] {
  const terms = new Map<string, string>();
  for (const quad of shapes) {
    for (const term of [quad.predicate, quad.object]) {
      const name = shaclName(term);
      if (name !== undefined && !CORE_TERMS.has(name) && !terms.has(name)) terms.set(name, quad.subject.value);
    }
  }
  return [...terms].map(([name, subject]) =>
    UNCHECKED_TERMS.has(name)
      ? problem('warning', `sh:${name} of <${subject}> is left unchecked: only SHACL core is.`)
      : problem('error', `There is no term sh:${name} in SHACL; <${subject}> uses it.`, alike(name)),
  );
}

function shaclName(term: Term): string | undefined {
  return term.termType === 'NamedNode' && term.value.startsWith(PREFIXES.sh)
    ? term.value.slice(PREFIXES.sh.length)
    : undefined;
}

function alike(name: string): string | undefined {
  const start = name.slice(0, 4).toLowerCase();
  const terms = [...CORE_TERMS].filter((term) => term.toLowerCase().startsWith(start)).map((term) => `sh:${term}`);
  return terms.length > 0 ? `SHACL has ${terms.join(', ')}` : undefined;
}

/** A shape that is referred to under a wrong name has no constraints, so everything conforms to it. */
function danglingShapes(shapes: readonly Quad[], reader: GraphReader): Diagnostic[] {
  const isPropertyShape = (node: Term): boolean => reader.many(key(node), sh('path')).length > 0;
  return shapes.flatMap(({ subject, predicate, object }) => {
    if (!SHAPE_VALUED.some((known) => known.equals(predicate))) return [];
    const what = `<${object.value}>, which <${subject.value}> refers to`;
    if (!reader.has(key(object))) return problem('error', `${what}, is described nowhere.`);
    if (predicate.equals(sh('property')) && !isPropertyShape(object))
      return problem('error', `${what}, has no sh:path.`);
    return [];
  });
}

/** A shape with neither a target nor a reference to it never meets a node. */
function idleShapes(shapes: readonly Quad[], reader: GraphReader): Diagnostic[] {
  const referred = new Set(
    shapes.filter(({ predicate }) => !predicate.equals(rdf('type'))).map(({ object }) => key(object)),
  );
  const declared = ['NodeShape', 'PropertyShape'].flatMap((kind) => reader.subjectsOfType(sh(kind)));
  return declared
    .filter((shape) => !referred.has(shape) && !hasTarget(shape, reader))
    .map((shape) => problem('error', `<${shape}> has no target and no other shape refers to it: it checks nothing.`));
}

function hasTarget(shape: string, reader: GraphReader): boolean {
  const isClass = reader.many(shape, rdf('type')).some((type: Term) => type.equals(rdfs('Class')));
  return isClass || TARGETS.some((target: NamedNode) => reader.many(shape, target).length > 0);
}

function key(term: Term): string {
  return term.termType === 'BlankNode' ? `_:${term.value}` : term.value;
}

function problem(severity: Diagnostic['severity'], message: string, hint?: string): Diagnostic {
  return { severity, code: 'invalid-shapes', message, ...(hint ? { hint } : {}) };
}
