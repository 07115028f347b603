// One SHACL result in, a diagnostic that a person can act on out.

import type { Term } from '@rdfjs/types';
import type { Diagnostic, Severity } from '../diagnostic.js';
import type { GraphReader } from '../rdf/graph-reader.js';
import { PREFIXES, sh } from '../rdf/vocabulary.js';
import type { NodePlaces } from './node-place.js';

/** What is used of a validation result (https://www.w3.org/TR/shacl/#results-validation-result). */
export interface ShapeResult {
  readonly message: readonly Term[];
  readonly focusNode: Term | null;
  readonly path: Term | null;
  readonly value: Term | null;
  readonly severity: Term | null;
  readonly sourceShape: Term | null;
}

const SEVERITIES: Readonly<Record<string, Severity>> = {
  [`${PREFIXES.sh}Warning`]: 'warning',
  [`${PREFIXES.sh}Info`]: 'info',
};
const MAX_LENGTH = 80;

/** `shape-violation` for violations, `shape-warning` for warnings and notes; the subject is the IRI of the focus node. */
export function resultDiagnostic(result: ShapeResult, shapes: GraphReader, places: NodePlaces): Diagnostic {
  const node = result.focusNode?.value ?? '';
  const severity = SEVERITIES[result.severity?.value ?? ''] ?? 'error';
  const place = places.placeOf(node);
  return {
    severity,
    code: severity === 'error' ? 'shape-violation' : 'shape-warning',
    message: `${naming(node, places)}: ${messageOf(result, shapes)}${found(result.value, node)}`,
    subject: node,
    ...(place ? { place } : {}),
    ...(result.sourceShape?.termType === 'NamedNode' ? { hint: `the shape is <${result.sourceShape.value}>` } : {}),
  };
}

/** The node by name and IRI, and the instrument that it is about. */
function naming(node: string, places: NodePlaces): string {
  const quoted = (of: string): string => {
    const name = places.nameOf(of);
    return name === undefined ? `<${of}>` : `'${shortened(name)}' <${of}>`;
  };
  const instrument = places.instrumentOf(node);
  return instrument === undefined || instrument === node ? quoted(node) : `${quoted(node)} of ${quoted(instrument)}`;
}

/** What the shape says, and what the engine has to add; engines replace the shape's words for some constraints. */
function messageOf({ message, path, sourceShape }: ShapeResult, shapes: GraphReader): string {
  const engine = message[0]?.value ?? 'does not have the shape it should';
  if (sourceShape === null) return engine;
  const shape = sourceShape.termType === 'BlankNode' ? `_:${sourceShape.value}` : sourceShape.value;
  const said = shapes.many(shape, sh('message')).filter((term) => term.termType === 'Literal');
  const own = said.find(({ language }) => language === 'en') ?? said[0];
  if (own === undefined) return path?.termType === 'NamedNode' ? `${engine} (${path.value})` : engine;
  return said.some(({ value }) => value === engine) ? own.value : `${own.value} ${engine}.`;
}

function found(value: Term | null, node: string): string {
  if (value === null || value.value === node) return '';
  const short = shortened(value.value);
  return ` Found: ${value.termType === 'NamedNode' ? `<${short}>` : JSON.stringify(short)}`;
}

function shortened(text: string): string {
  return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;
}
