// A release folder, a build folder or a file in, the dataset to load out.

import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError, UsageError } from '../../diagnostic.js';
import { Dataset } from '../../rdf/dataset.js';
import { readTurtle, TURTLE_FAMILY, type TurtleExtension } from '../../rdf/turtle-reader.js';
import { readNamedText } from '../../read/named-file.js';

/** Where the graph stands in a release, and in a build; only these formats keep the names of graphs. */
const GRAPH_FILES = ['graph/graph.nq', 'graph/graph.nq.gz', 'graph.nq', 'graph.nq.gz', 'graph.trig', 'graph.trig.gz'];

/**
 * @throws UsageError when there is no graph at the path
 * @throws ContentError when the graph has errors: half of a graph is never loaded
 */
export function readSource(path: string): Dataset {
  const file = graphFile(path);
  const extension = extensionOf(file);
  if (extension === undefined) {
    throw new UsageError(`'${file}' is no graph that can be loaded (.nq, .trig, .nt, .ttl, each also as .gz)`);
  }
  const text = readNamedText(file);
  const { value, diagnostics } = readTurtle({ path: file, text, format: extension });
  if (diagnostics.length > 0) throw new ContentError(diagnostics);
  const dataset = Dataset.of(value);
  if (dataset.size === 0) throw new UsageError(`'${file}' says nothing: to load it would empty the store's graphs`);
  return dataset;
}

function graphFile(path: string): string {
  if (!existsSync(path)) throw new UsageError(`There is no file or folder '${path}'`);
  if (!statSync(path).isDirectory()) return path;
  const file = GRAPH_FILES.map((name) => join(path, name)).find((each) => existsSync(each));
  if (file === undefined) throw new UsageError(`'${path}' holds no graph: neither graph.nq nor graph/graph.nq`);
  return file;
}

function extensionOf(file: string): TurtleExtension | undefined {
  const name = file.replace(/\.gz$/u, '');
  return (Object.keys(TURTLE_FAMILY) as TurtleExtension[]).find((extension) => name.endsWith(`.${extension}`));
}
