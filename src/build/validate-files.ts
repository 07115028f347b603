// Graph files in, what the shapes say about them out.

import { existsSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Diagnostic } from '../diagnostic.js';
import { publishedVocabulary } from '../graph/vocabulary-quads.js';
import { findGraph } from '../query/find-graph.js';
import { validateGraph } from '../validate/validate-graph.js';
import { loadKnowledge } from './load-knowledge.js';
import { readRdfFile } from './read-rdf-file.js';

/**
 * Validates graph files together. Vocabularies of the package are added, so that concepts are known.
 * @param paths files in any RDF format, folders of them, or `-` for standard input
 * @param shapeFiles SHACL; without them the shapes of the ontology
 * @returns `files`: what was read
 */
export async function validateFiles(
  paths: readonly string[],
  shapeFiles?: readonly string[],
): Promise<{ readonly diagnostics: readonly Diagnostic[]; readonly quads: number; readonly files: readonly string[] }> {
  const knowledge = loadKnowledge();
  // However it is spelt, a file is one graph.
  const files = [...new Map(paths.flatMap(filesOf).map((file) => [resolve(file), file])).values()];
  const data = await Promise.all(files.map(readRdfFile));
  const shapes = shapeFiles && (await Promise.all(shapeFiles.map(readRdfFile)));
  const syntax = [...data, ...(shapes ?? [])].flatMap(({ diagnostics }) => diagnostics);
  const quads = data.flatMap(({ value }) => value);
  if (syntax.some(({ severity }) => severity === 'error')) return { diagnostics: syntax, quads: quads.length, files };
  const rules = shapes ? shapes.flatMap(({ value }) => value) : knowledge.shapes;
  const results = await validateGraph(quads, rules, publishedVocabulary(knowledge.vocabulary));
  return { diagnostics: [...syntax, ...results], quads: quads.length, files };
}

/** Files as they are named; of a folder all graphs below it, each once. */
function filesOf(path: string): readonly string[] {
  if (!existsSync(path) || !statSync(path).isDirectory()) return [path];
  return findGraph(path, '.', 'validate').map((file) => join(path, relative(path, file)));
}
