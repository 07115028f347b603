// A graph folder or file in; the graph with its base IRI out.

import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError, UsageError } from '../../diagnostic.js';
import { Dataset } from '../../rdf/dataset.js';
import { readTurtle, TURTLE_FAMILY } from '../../rdf/turtle-reader.js';
import { readNamedText } from '../../read/named-file.js';

/** A built graph. */
export interface BuiltGraph {
  readonly graph: Dataset;
  /** Base IRI of the data, as the names of its graphs tell. */
  readonly base: string;
}

/** Where a build writes it, and where a release has it. */
const GRAPH_FILES = ['graph.nq', 'graph.trig', 'graph/graph.nq', 'graph/graph.trig'];

const GRAPH_NAME = /^(.+)graph\/(?:catalogue|extracted|curated)$/u;

/**
 * Reads the output of a build.
 * @param path the folder, that of a release, or one file of it that keeps named graphs
 * @throws UsageError when there is no graph; ContentError when it does not parse
 */
export function readBuiltGraph(path: string): BuiltGraph {
  const file = graphFile(path);
  const { value, diagnostics } = readTurtle({ path: file, text: readNamedText(file) });
  if (diagnostics.length > 0) throw new ContentError(diagnostics);
  const graph = Dataset.of(value);
  const [base] = graph.graphs().flatMap(({ value: name }) => GRAPH_NAME.exec(name)?.[1] ?? []);
  if (base === undefined) {
    throw new UsageError(
      `${file} has none of the named graphs of a build: name the folder or its graph.nq or graph.trig`,
    );
  }
  return { graph, base };
}

function graphFile(path: string): string {
  if (!existsSync(path))
    throw new UsageError(`there is no graph in '${path}': run 'policygraph build', or name its folder`);
  const candidates = statSync(path).isDirectory() ? GRAPH_FILES.map((name) => join(path, name)) : [path];
  const found = candidates.find((candidate) => existsSync(candidate));
  if (found === undefined)
    throw new UsageError(`the folder '${path}' holds neither graph.nq nor graph.trig, and no graph/ with one of them`);
  const isReadable = Object.keys(TURTLE_FAMILY).some((extension) => found.endsWith(`.${extension}`));
  if (!isReadable) throw new UsageError(`'${path}' is no graph in N-Quads or TriG`);
  return found;
}
