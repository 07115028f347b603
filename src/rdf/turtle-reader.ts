// Turtle, TriG, N-Triples or N-Quads text in, checked quads with diagnostics out.

import { createHash } from 'node:crypto';
import { DataFactory, Parser } from 'n3';
import type { Quad, Term } from '@rdfjs/types';
import type { Diagnostic, Outcome } from '../diagnostic.js';
import { isIri } from './iri.js';
import { isLanguageTag, isLexicalForm, isText } from './lexical-form.js';

/** Formats of the Turtle family, by file extension. */
export const TURTLE_FAMILY = {
  ttl: 'text/turtle',
  trig: 'application/trig',
  nt: 'application/n-triples',
  nq: 'application/n-quads',
} as const;
export type TurtleExtension = keyof typeof TURTLE_FAMILY;

export interface TurtleSource {
  /** Names the text in diagnostics, and keeps its blank nodes apart from those of other files. */
  readonly path: string;
  readonly text: string;
  /** Default: the extension of `path`, Turtle when it has none of the family. */
  readonly format?: TurtleExtension;
  /** What relative IRIs are resolved against; without it they are errors. */
  readonly baseIri?: string;
}

/**
 * Reads one text. The first syntax error ends the reading: then there are no quads and one `rdf-syntax` error.
 * Terms that the grammar lets pass but RDF does not are `rdf-term` errors, and their quads are left out.
 */
export function readTurtle(source: TurtleSource): Outcome<readonly Quad[]> {
  const scope = createHash('sha256').update(source.path).digest('hex').slice(0, 8);
  let anonymous = 0;
  const parser = new Parser({
    format: TURTLE_FAMILY[source.format ?? extensionOf(source.path)],
    blankNodePrefix: `b${scope}_`,
    // The library numbers anonymous nodes across the whole process, so that labels depend on what was read before.
    factory: { ...DataFactory, blankNode: (label) => DataFactory.blankNode(label ?? `a${scope}_${anonymous++}`) },
    ...(source.baseIri === undefined ? {} : { baseIRI: source.baseIri }),
  });
  try {
    return checkTerms(parser.parse(source.text), source);
  } catch (error) {
    return { value: [], diagnostics: [syntaxDiagnostic(error, source)] };
  }
}

function extensionOf(path: string): TurtleExtension {
  const extension = /\.(ttl|trig|nt|nq)$/.exec(path)?.[1];
  return isTurtleExtension(extension) ? extension : 'ttl';
}

function isTurtleExtension(value: string | undefined): value is TurtleExtension {
  return value !== undefined && Object.hasOwn(TURTLE_FAMILY, value);
}

function syntaxDiagnostic(error: unknown, source: TurtleSource): Diagnostic {
  if (!(error instanceof Error)) throw error;
  const line = Number(/ on line (\d+)\.$/.exec(error.message)?.[1] ?? 1);
  return {
    severity: 'error',
    code: 'rdf-syntax',
    message: error.message.replace(/ on line \d+\.$/, '.'),
    place: { path: source.path, line, column: 1 },
  };
}

function checkTerms(quads: readonly Quad[], source: TurtleSource): Outcome<readonly Quad[]> {
  const problems = new Map<string, Diagnostic>();
  const good = quads.filter((quad) => {
    const bad = [quad.subject, quad.predicate, quad.object, quad.graph].find((term) => problemOf(term) !== undefined);
    if (bad) problems.set(`${bad.termType} ${bad.value}`, termDiagnostic(bad, source));
    return bad === undefined;
  });
  return { value: good, diagnostics: [...problems.values()] };
}

function problemOf(term: Term): string | undefined {
  if (term.termType === 'NamedNode') return isIri(term.value) ? undefined : 'is not an absolute IRI';
  if (term.termType !== 'Literal') return undefined;
  if (!isText(term.value)) return 'holds characters that XML forbids';
  if (term.language !== '') return isLanguageTag(term.language) ? undefined : `has no BCP 47 tag: ${term.language}`;
  if (!isIri(term.datatype.value)) return 'has a datatype that is not an absolute IRI';
  return isLexicalForm(term.value, term.datatype.value) ? undefined : `is no ${term.datatype.value}`;
}

function termDiagnostic(term: Term, source: TurtleSource): Diagnostic {
  // The parser does not say where a term stands; the first place that holds its text is where to look.
  const at = Math.max(0, source.text.indexOf(term.value));
  const before = source.text.slice(0, at).split('\n');
  return {
    severity: 'error',
    code: 'rdf-term',
    message: `${JSON.stringify(term.value)} ${problemOf(term) ?? ''}`,
    place: { path: source.path, line: before.length, column: Array.from(before.at(-1) ?? '').length + 1 },
  };
}
