// A path, or nothing, in; the RDF documents to ask out. Without a path: the graph built here, else the one in the package.

import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { UsageError } from '../diagnostic.js';
import { readNamedBytes } from '../read/named-file.js';
import { RDF_EXTENSIONS, rdfExtensionOf, type RdfExtension, type RdfText } from './rdf-text.js';

/** Where the graph of the shipped catalogue stands in the package. */
const PACKAGED_GRAPH = fileURLToPath(new URL('../../output/graph.nq', import.meta.url));

/**
 * Reads the documents of a graph.
 * @param path an RDF file, or a folder with RDF files; of files that differ in their extension only, one is read
 * @param option how the path was given, for messages
 * @param folder where a built graph (`output/graph.nq`) is looked for when there is no path
 * @throws UsageError when there is nothing to read
 */
export function readGraph(path: string | undefined, folder: string, option = '--graph'): readonly RdfText[] {
  const isChecked = path === undefined;
  return findGraph(path, folder, option).map((file) => ({ ...readRdfText(file, option), isChecked }));
}

/** Paths of the files that `readGraph` reads. */
export function findGraph(path: string | undefined, folder: string, option = '--graph'): readonly string[] {
  if (path === undefined) return [findBuiltGraph(folder)];
  const { groups } = graphFiles(path, folder, option);
  return groups.map(([best = '']) => best);
}

export interface GraphFiles {
  /** Files that differ in their extension only stand together, the one that tells most first; in code unit order. */
  readonly groups: readonly (readonly string[])[];
  /** JSON-LD files of a folder whose context is at another address, and that have no other format: nothing is fetched. */
  readonly leftOut: readonly string[];
}

/** The RDF files that a path means: itself, those of a folder and below, or the graph of a release folder. */
export function graphFiles(path: string, folder: string, option = '--graph'): GraphFiles {
  const absolute = resolve(folder, path);
  if (!existsSync(absolute)) throw new UsageError(`${option}: there is no file or folder '${path}'`);
  if (!statSync(absolute).isDirectory()) return { groups: [[absolute]], leftOut: [] };
  // Beside its graph, a release holds vocabularies, registries and descriptions, which are no part of it.
  const root = existsSync(join(absolute, 'graph', 'graph.nq')) ? join(absolute, 'graph') : absolute;
  const stems = byStem(readdirSync(root, { recursive: true, encoding: 'utf8' }));
  if (stems.length === 0) throw new UsageError(`${option}: '${path}' holds no RDF file (${extensionList()})`);
  const found = stems.map((files) => files.map((file) => join(root, file)));
  const groups = found.map((files) => files.filter((file) => !needsOtherAddress(file)));
  return {
    groups: groups.filter(({ length }) => length > 0),
    leftOut: found.filter((_, index) => groups[index]?.length === 0).flat(),
  };
}

const ADDRESS_CONTEXT = /"@context"\s*:\s*(?:\[[^\]{}]*)?"/u;

/** Contexts of JSON-LD may be addresses, as that of schema.org mostly is. */
function needsOtherAddress(file: string): boolean {
  return rdfExtensionOf(file) === 'jsonld' && ADDRESS_CONTEXT.test(readNamedBytes(file).toString('utf8'));
}

/** Path of the shipped graph where it is asked for want of a graph built in the folder. */
export function shippedGraph(folder: string): string | undefined {
  const found = findBuiltGraph(folder);
  return found === builtGraph(folder) ? undefined : found;
}

function builtGraph(folder: string): string {
  return join(folder, 'output', 'graph.nq');
}

function findBuiltGraph(folder: string): string {
  const built = builtGraph(folder);
  const found = [built, PACKAGED_GRAPH].find((path) => existsSync(path));
  if (found === undefined) {
    throw new UsageError(`There is no graph yet: run 'policygraph build', or name one with --graph or --endpoint`);
  }
  return found;
}

/** `graph.nq`, `graph.ttl` and the like together, the one that tells most first; groups in code unit order. */
function byStem(files: readonly string[]): readonly (readonly string[])[] {
  const stems = new Map<string, string[]>();
  for (const extension of Object.keys(RDF_EXTENSIONS)) {
    for (const file of files.filter((name) => rdfExtensionOf(name) === extension)) {
      const stem = file.replace(/[a-z]+(?:\.gz)?$/u, '');
      stems.set(stem, [...(stems.get(stem) ?? []), file]);
    }
  }
  const unpacked = [...stems.values()].map((all) => {
    const plain = all.filter((file) => !file.endsWith('.gz'));
    return plain.length > 0 ? plain : all;
  });
  return unpacked.sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
}

function readRdfText(path: string, option: string): RdfText {
  const extension: RdfExtension | undefined = rdfExtensionOf(path);
  if (extension === undefined) throw new UsageError(`${option}: '${path}' is no RDF file (${extensionList()})`);
  return {
    path,
    content: readNamedBytes(path),
    mediaType: RDF_EXTENSIONS[extension],
    baseIri: pathToFileURL(path).href,
  };
}

function extensionList(): string {
  return Object.keys(RDF_EXTENSIONS)
    .map((extension) => `.${extension}`)
    .join(', ');
}
