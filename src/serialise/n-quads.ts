// A dataset in, N-Quads or N-Triples out: one statement a line, sorted.

import type { Term } from '@rdfjs/types';
import type { Dataset } from '../rdf/dataset.js';
import { TextBuilder } from './text-builder.js';
import { fullText, iriText } from './term-text.js';

/** One line per quad with its graph name, in the order of the dataset. */
export function writeNQuads(dataset: Dataset): string {
  const text = termWriter();
  const out = new TextBuilder();
  for (const { subject, predicate, object, graph } of dataset.quads) {
    out.add(text(subject), ' ', text(predicate), ' ', text(object), ' ');
    if (graph.termType !== 'DefaultGraph') out.add(text(graph), ' ');
    out.add('.\n');
  }
  return out.text();
}

/** One line per triple; graph names are left out. */
export function writeNTriples(dataset: Dataset): string {
  return writeNQuads(dataset.mergeGraphs());
}

/** Remembers IRIs: most of them occur many times, and checking one costs more than finding it again. */
function termWriter(): (term: Term) => string {
  const known = new Map<string, string>();
  return (term) => {
    if (term.termType !== 'NamedNode') return fullText(term);
    const found = known.get(term.value);
    if (found !== undefined) return found;
    const text = iriText(term.value);
    known.set(term.value, text);
    return text;
  };
}
