// Graph files in, what the shapes say about them out.

import { existsSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Quad } from '@rdfjs/types';
import type { Diagnostic } from '../diagnostic.js';
import { publishedVocabulary } from '../graph/vocabulary-quads.js';
import { graphFiles, type GraphFiles } from '../query/find-graph.js';
import { validateGraph } from '../validate/validate-graph.js';
import { loadKnowledge } from './load-knowledge.js';
import { readRdfFile } from './read-rdf-file.js';
import { saysTheSame } from './says-the-same.js';

export interface Validation {
  readonly diagnostics: readonly Diagnostic[];
  readonly quads: number;
  /** What was read. */
  readonly files: readonly string[];
  /** What says the same as a file of its name in another format. */
  readonly repeated: readonly string[];
}

/**
 * Validates graph files together. Vocabularies of the package are added, so that concepts are known.
 * @param paths files in any RDF format, folders of them, or `-` for standard input
 * @param shapeFiles SHACL; without them the shapes of the ontology
 */
export async function validateFiles(paths: readonly string[], shapeFiles?: readonly string[]): Promise<Validation> {
  const knowledge = loadKnowledge();
  const found = paths.map(filesOf);
  const read = await Promise.all(eachOnce(found.flatMap(({ groups }) => groups)).map(readGroup));
  const shapes = shapeFiles && (await Promise.all(shapeFiles.map(readRdfFile)));
  const noticed = [
    ...found.flatMap(({ leftOut }) => leftOut.map(leftOutNote)),
    ...[...read, ...(shapes ?? [])].flatMap(({ diagnostics }) => diagnostics),
  ];
  const quads = read.flatMap(({ value }) => value);
  const facts = {
    quads: quads.length,
    files: read.flatMap(({ files }) => files),
    repeated: read.flatMap(({ repeated }) => repeated),
  };
  if (noticed.some(({ severity }) => severity === 'error')) return { diagnostics: noticed, ...facts };
  const rules = shapes ? shapes.flatMap(({ value }) => value) : knowledge.shapes;
  const results = await validateGraph(quads, rules, publishedVocabulary(knowledge.vocabulary));
  return { diagnostics: [...noticed, ...results], ...facts };
}

/** However it is spelt, a file is one graph; and named beside its folder, no second one. */
function eachOnce(groups: readonly Files[]): readonly Files[] {
  const together = new Set(
    groups.filter(({ length }) => length > 1).flatMap((files) => files.map((file) => resolve(file))),
  );
  const apart = groups.filter((files) => files.length > 1 || !files.some((file) => together.has(resolve(file))));
  return [...new Map(apart.map((files) => [files.map((file) => resolve(file)).join('\n'), files])).values()];
}

/** One graph in its formats. */
type Files = readonly string[];

interface Group {
  readonly value: readonly Quad[];
  readonly diagnostics: readonly Diagnostic[];
  readonly files: readonly string[];
  readonly repeated: readonly string[];
}

/** What is not the same is read as files of different names are. */
async function readGroup(files: Files): Promise<Group> {
  const read = await Promise.all(files.map(async (file) => ({ file, ...(await readRdfFile(file)) })));
  const [first, ...others] = read;
  const isRead = others.every(({ diagnostics }) => diagnostics.length === 0);
  const different = others.filter(({ value }) => !saysTheSame(value, first?.value ?? []));
  const kept = read.filter((one) => one === first || different.includes(one));
  return {
    value: kept.flatMap(({ value }) => value),
    diagnostics: [
      ...read.flatMap(({ diagnostics }) => diagnostics),
      ...(isRead ? different.map(({ file }) => differs(file, first?.file ?? '')) : []),
    ],
    files: kept.map(({ file }) => file),
    repeated: read.filter((one) => !kept.includes(one)).map(({ file }) => file),
  };
}

function differs(file: string, first: string): Diagnostic {
  return {
    severity: 'warning',
    code: 'formats-differ',
    message: `This file does not say the same as ${first}; both are read.`,
    place: { path: file, line: 1, column: 1 },
    hint: 'write both anew from one graph, or give them different names',
  };
}

function leftOutNote(path: string): Diagnostic {
  return {
    severity: 'info',
    code: 'remote-context',
    message: 'The file is left out: its JSON-LD context is at another address, and nothing is fetched.',
    place: { path, line: 1, column: 1 },
  };
}

/** Files as they are named; of a folder all graphs below it. */
function filesOf(path: string): GraphFiles {
  if (!existsSync(path) || !statSync(path).isDirectory()) return { groups: [[path]], leftOut: [] };
  const { groups, leftOut } = graphFiles(path, '.', 'validate');
  const asNamed = (file: string): string => join(path, relative(path, file));
  return { groups: groups.map((files) => files.map(asNamed)), leftOut: leftOut.map(asNamed) };
}
