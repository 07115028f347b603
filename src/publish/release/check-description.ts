// A release and shapes in; what a validator says about its description out.

import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Quad } from '@rdfjs/types';
import { ContentError, UsageError, type Diagnostic } from '../../diagnostic.js';
import type { Dataset } from '../../rdf/dataset.js';
import { readTurtle } from '../../rdf/turtle-reader.js';
import { checkableShapes } from '../description/portal-shapes.js';

/** Checks a dataset against shapes; given by the caller, because publishing does not know the validator. */
export type Validate = (dataset: Dataset, shapes: readonly Quad[]) => Promise<readonly Diagnostic[]>;

const OWN_SHAPES = fileURLToPath(new URL('../../../ontology/release-shapes.ttl', import.meta.url));

/**
 * Checks a catalogue against the shapes of this project and those of others.
 * @param shapeFiles SHACL in Turtle
 * @throws UsageError for a file that is not there; ContentError for one that does not parse
 */
export async function checkDescription(
  catalog: Dataset,
  shapeFiles: readonly string[],
  validate: Validate,
): Promise<readonly Diagnostic[]> {
  const own = await validate(catalog, readShapes(OWN_SHAPES));
  if (shapeFiles.length === 0) return own;
  const others = checkableShapes(shapeFiles.flatMap(readShapes));
  return [...own, ...others.diagnostics, ...(await validate(catalog, others.shapes))];
}

function readShapes(path: string): readonly Quad[] {
  if (!existsSync(path)) throw new UsageError(`--shapes: there is no file '${path}'`);
  const { value, diagnostics } = readTurtle({ path, text: readFileSync(path, 'utf8') });
  if (diagnostics.length > 0) throw new ContentError(diagnostics);
  return value;
}
