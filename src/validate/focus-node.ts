// Data and shapes in, whether any shape meets a node out.

import type { DatasetCore, Quad, Term } from '@rdfjs/types';
import { rdf, rdfs, sh } from '../rdf/vocabulary.js';

/**
 * An engine takes data that no shape speaks about for sound. A shape for whatever has a type does not count: it says nothing
 * about what the data means.
 */
export function hasFocusNode(data: DatasetCore, shapes: readonly Quad[]): boolean {
  return shapes.some(({ subject, predicate, object }) => {
    if (predicate.equals(sh('targetClass'))) return hasInstance(data, object);
    if (predicate.equals(sh('targetSubjectsOf')) || predicate.equals(sh('targetObjectsOf')))
      return !object.equals(rdf('type')) && data.match(null, object).size > 0;
    if (predicate.equals(sh('targetNode'))) return true;
    const isClassAndShape = predicate.equals(rdf('type')) && object.equals(rdfs('Class'));
    return isClassAndShape && hasInstance(data, subject);
  });
}

/** Whether a node is of the class or of one below it. */
function hasInstance(data: DatasetCore, of: Term): boolean {
  const classes = [of];
  for (const above of classes) {
    if (data.match(null, rdf('type'), above).size > 0) return true;
    for (const { subject } of data.match(null, rdfs('subClassOf'), above)) {
      if (!classes.some((known) => known.equals(subject))) classes.push(subject);
    }
  }
  return false;
}
