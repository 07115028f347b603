// A path, or nothing, in; the RDF documents to ask out. Without a path: the graph built here, else the one in the package.

import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { UsageError } from '../diagnostic.js';
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
  const absolute = resolve(folder, path);
  if (!existsSync(absolute)) throw new UsageError(`${option}: there is no file or folder '${path}'`);
  if (!statSync(absolute).isDirectory()) return [absolute];
  const files = onePerStem(readdirSync(absolute, { recursive: true, encoding: 'utf8' }));
  if (files.length === 0) throw new UsageError(`${option}: '${path}' holds no RDF file (${extensionList()})`);
  return files.map((file) => join(absolute, file));
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

/** Of `graph.nq`, `graph.ttl` and the like only the one that tells most; in code unit order. */
function onePerStem(files: readonly string[]): readonly string[] {
  const preference = Object.keys(RDF_EXTENSIONS);
  const best = new Map<string, { readonly file: string; readonly rank: number }>();
  for (const file of files) {
    const extension = rdfExtensionOf(file);
    if (extension === undefined) continue;
    const stem = file.slice(0, -extension.length);
    const rank = preference.indexOf(extension);
    const known = best.get(stem);
    if (!known || rank < known.rank) best.set(stem, { file, rank });
  }
  return [...best.values()].map(({ file }) => file).sort();
}

function readRdfText(path: string, option: string): RdfText {
  const extension: RdfExtension | undefined = rdfExtensionOf(path);
  if (extension === undefined) throw new UsageError(`${option}: '${path}' is no RDF file (${extensionList()})`);
  return {
    path,
    content: readFileSync(path),
    mediaType: RDF_EXTENSIONS[extension],
    baseIri: pathToFileURL(path).href,
  };
}

function extensionList(): string {
  return Object.keys(RDF_EXTENSIONS)
    .map((extension) => `.${extension}`)
    .join(', ');
}
