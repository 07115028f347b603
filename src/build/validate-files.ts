// Graph files in, what the shapes say about them out.

import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import { UsageError, type Diagnostic } from '../diagnostic.js';
import { publishedVocabulary } from '../graph/vocabulary-quads.js';
import { readTurtle } from '../rdf/turtle-reader.js';
import { validateGraph } from '../validate/validate-graph.js';
import { loadKnowledge } from './load-knowledge.js';
import { readNamedText } from '../read/named-file.js';

/**
 * Validates graph files together. Vocabularies of the package are added, so that concepts are known.
 * @param shapeFiles SHACL in Turtle; without them the shapes of the ontology
 */
export async function validateFiles(
  files: readonly string[],
  shapeFiles?: readonly string[],
): Promise<{ readonly diagnostics: readonly Diagnostic[]; readonly quads: number }> {
  const knowledge = loadKnowledge();
  const data = files.map(readFile);
  const shapes = shapeFiles?.map(readFile);
  const syntax = [...data, ...(shapes ?? [])].flatMap(({ diagnostics }) => diagnostics);
  const quads = data.flatMap(({ value }) => value);
  if (syntax.some(({ severity }) => severity === 'error')) return { diagnostics: syntax, quads: quads.length };
  const rules = shapes ? shapes.flatMap(({ value }) => value) : knowledge.shapes;
  const results = await validateGraph(quads, rules, publishedVocabulary(knowledge.vocabulary));
  return { diagnostics: [...syntax, ...results], quads: quads.length };
}

function readFile(path: string): ReturnType<typeof readTurtle> {
  if (!existsSync(path)) {
    throw new UsageError(`there is no file ${path}; name graph files in Turtle, TriG, N-Triples or N-Quads`);
  }
  if (!['.ttl', '.trig', '.nt', '.nq'].includes(extname(path))) {
    throw new UsageError(`${path} is not named as Turtle (.ttl), TriG (.trig), N-Triples (.nt) or N-Quads (.nq)`);
  }
  return readTurtle({ path, text: readNamedText(path) });
}
