// Data and shapes in, whether any shape meets a node out.

import type { DatasetCore, Quad } from '@rdfjs/types';
import { rdf, rdfs, sh } from '../rdf/vocabulary.js';

/**
 * An engine takes data that no shape speaks about for sound. Subclasses of a target class are not looked at: their instances are
 * what a later reader would have to infer.
 */
export function hasFocusNode(data: DatasetCore, shapes: readonly Quad[]): boolean {
  return shapes.some(({ subject, predicate, object }) => {
    if (predicate.equals(sh('targetClass'))) return data.match(null, rdf('type'), object).size > 0;
    if (predicate.equals(sh('targetSubjectsOf')) || predicate.equals(sh('targetObjectsOf')))
      return object.termType === 'NamedNode' && data.match(null, object).size > 0;
    if (predicate.equals(sh('targetNode'))) return true;
    const isImplicitTarget = predicate.equals(rdf('type')) && object.equals(rdfs('Class'));
    return isImplicitTarget && data.match(null, rdf('type'), subject).size > 0;
  });
}
