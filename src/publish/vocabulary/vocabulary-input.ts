// The ontology files and the graph of a release in; what its documentation is made of out.

import { ContentError } from '../../diagnostic.js';
import { Dataset } from '../../rdf/dataset.js';
import { GraphReader } from '../../rdf/graph-reader.js';
import { readTurtle } from '../../rdf/turtle-reader.js';
import { owl } from '../../rdf/vocabulary.js';
import type { ReleaseFile } from '../description/release-file.js';

/** What the pages are made of. */
export interface VocabularyInput {
  /** IRI of the ontology; its terms begin with it and `#`. */
  readonly ontology: string;
  /** What the terms and the vocabularies say of themselves. */
  readonly terms: GraphReader;
  /** The released graph, for examples. */
  readonly graph: GraphReader;
}

/**
 * The statements of all Turtle files, which may describe the same term in several places.
 * @throws ContentError when one does not parse
 */
export function readVocabulary(files: readonly ReleaseFile[]): Dataset {
  const read = files
    .filter(({ mediaType }) => mediaType === 'text/turtle')
    .map(({ path, content }) => readTurtle({ path, text: Buffer.from(content).toString('utf8') }));
  const diagnostics = read.flatMap((outcome) => outcome.diagnostics);
  if (diagnostics.length > 0) throw new ContentError(diagnostics);
  return Dataset.of(read.flatMap(({ value }) => value));
}

/** Nothing where the statements declare no ontology: then there is nothing to document. */
export function vocabularyInput(vocabulary: Dataset, graph: GraphReader): VocabularyInput | undefined {
  const terms = new GraphReader(vocabulary.quads);
  const [ontology] = terms.subjectsOfType(owl('Ontology'));
  return ontology === undefined ? undefined : { ontology, terms, graph };
}
