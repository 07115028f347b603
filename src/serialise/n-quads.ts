// A dataset in, N-Quads or N-Triples out: one statement a line, sorted.

import type { Term } from '@rdfjs/types';
import type { Dataset } from '../rdf/dataset.js';
import { fullText, iriText, rememberIris } from './term-text.js';

/** One line per quad with its graph name, in the order of the dataset. */
export function writeNQuads(dataset: Dataset): string {
  const text = termWriter();
  return dataset.quads
    .map(({ subject, predicate, object, graph }) => {
      const name = graph.termType === 'DefaultGraph' ? '' : `${text(graph)} `;
      return `${text(subject)} ${text(predicate)} ${text(object)} ${name}.\n`;
    })
    .join('');
}

/** One line per triple; graph names are left out. */
export function writeNTriples(dataset: Dataset): string {
  return writeNQuads(dataset.mergeGraphs());
}

function termWriter(): (term: Term) => string {
  const iri = rememberIris(iriText);
  return (term) => (term.termType === 'NamedNode' ? iri(term) : fullText(term));
}
