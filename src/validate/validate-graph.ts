// A dataset and SHACL shapes in, what the shapes say about it out.

import SHACLValidator from 'rdf-validate-shacl';
import type { Quad } from '@rdfjs/types';
import type { Diagnostic } from '../diagnostic.js';
import { Dataset } from '../rdf/dataset.js';
import { GraphReader } from '../rdf/graph-reader.js';
import { indexedDataset } from '../rdf/indexed-dataset.js';
import { rdfs } from '../rdf/vocabulary.js';
import { checkShapes, isChecked } from './check-shapes.js';
import { NodePlaces } from './node-place.js';
import { resultDiagnostic } from './result-diagnostic.js';
import { hasFocusNode } from './focus-node.js';

/** More results of one run than a person reads; what follows is counted as one note. */
const MAX_RESULTS = 1000;

/**
 * Checks all graphs of a dataset together against SHACL core shapes. Concepts count as what their vocabulary says they are, so the
 * vocabularies have to be in the dataset or in `known`. About linear in focus nodes × constraints.
 *
 * @param known what may be referred to; it is no part of what has to be checked
 * @returns `shape-violation` and `shape-warning` with instrument, page and line where the graph tells them; `invalid-shapes`
 * for shapes that would not check what they seem to; `nothing-validated` when no shape meets any node
 */
export async function validateGraph(
  dataset: Iterable<Quad>,
  shapes: Iterable<Quad>,
  known: readonly Quad[] = [],
): Promise<Diagnostic[]> {
  const rules = [...shapes];
  const problems = checkShapes(rules);
  if (problems.some(({ severity }) => severity === 'error')) return problems;
  const own = Dataset.of(dataset).mergeGraphs();
  const classes = known.filter(({ predicate }) => predicate.equals(rdfs('subClassOf')));
  if (!hasFocusNode(indexedDataset([...own, ...classes]), rules)) return [...problems, nothingValidated(own.size)];
  const merged = Dataset.of([...own, ...known]).mergeGraphs();
  const data = indexedDataset(merged);
  const validator = new SHACLValidator(indexedDataset(rules.filter(isChecked)), { maxErrors: MAX_RESULTS });
  const report = await validator.validate(data);
  const shapeReader = new GraphReader(rules);
  const places = new NodePlaces(new GraphReader(merged));
  const found = report.results.map((result) => resultDiagnostic(result, shapeReader, places));
  const shown = found.sort(byPlace).slice(0, MAX_RESULTS);
  return [...problems, ...shown, ...(found.length >= MAX_RESULTS ? [cutOff()] : [])];
}

function nothingValidated(quads: number): Diagnostic {
  return {
    severity: 'error',
    code: 'nothing-validated',
    message: `None of the ${quads} quads is about a node that a shape speaks of, so nothing was checked.`,
    hint: 'check that this is the graph you meant and that its terms are those of the shapes',
  };
}

function cutOff(): Diagnostic {
  return {
    severity: 'info',
    code: 'shape-warning',
    message: `There may be more: no more than ${MAX_RESULTS} results are shown.`,
  };
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  const key = ({ place, message }: Diagnostic): string =>
    [place?.path ?? '\u{FFFF}', String(place?.line ?? 0).padStart(9, '0'), message].join('\n');
  return key(a) < key(b) ? -1 : 1;
}
