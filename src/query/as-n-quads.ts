// A text in RDF/XML or JSON-LD in, the same graph in N-Quads out.

import { parse, type Quad } from 'oxigraph';
import type { Diagnostic, Outcome } from '../diagnostic.js';
import { RDF_EXTENSIONS } from './rdf-text.js';

/** Nothing is fetched: a context elsewhere is an error, as is text that does not parse. */
export function asNQuads(text: string, path: string, extension: 'rdf' | 'jsonld'): Outcome<string> {
  try {
    // A store would make one datatype of all whole numbers.
    const quads = parse(text, { format: RDF_EXTENSIONS[extension] });
    return { value: quads.map(line).join(''), diagnostics: [] };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { value: '', diagnostics: [syntaxDiagnostic(error.message, path)] };
  }
}

function line({ subject, predicate, object, graph }: Quad): string {
  const terms = [subject, predicate, object, ...(graph.termType === 'DefaultGraph' ? [] : [graph])];
  return `${terms.map(String).join(' ')} .\n`;
}

function syntaxDiagnostic(said: string, path: string): Diagnostic {
  const [, line, column, what] = /line (\d+) column (\d+): (.*)/u.exec(said) ?? [];
  const isRemote = said.includes('remote contexts');
  return {
    severity: 'error',
    code: isRemote ? 'remote-context' : 'rdf-syntax',
    message: isRemote ? 'The context of the JSON-LD is at another address, and nothing is fetched.' : (what ?? said),
    place: { path, line: Number(line ?? 1), column: Number(column ?? 1) },
    ...(isRemote ? { hint: 'put the context into the file, or give the graph in another format' } : {}),
  };
}
