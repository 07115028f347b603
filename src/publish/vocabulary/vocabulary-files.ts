// The ontology files and the graph of a release in; pages and merged data files of the ontology and each vocabulary out.

import type { Dataset } from '../../rdf/dataset.js';
import { FORMATS, type FormatName } from '../../serialise/format.js';
import { serialise, type SerialiseOptions } from '../../serialise/serialise.js';
import { releaseFile, type ReleaseFile } from '../description/release-file.js';
import { conceptsOf, schemesOf } from './ontology-terms.js';
import { localName, schemePath } from './term-name.js';
import type { VocabularyInput } from './vocabulary-input.js';
import { vocabularyPages } from './vocabulary-pages.js';

/** What clients of linked data ask for. */
const DATA_FORMATS: readonly FormatName[] = ['turtle', 'json-ld', 'n-triples', 'rdf-xml'];

/** Below `ontology/`: a page and four data files for the ontology, and as many for each vocabulary. */
export async function vocabularyFiles(
  vocabulary: Dataset,
  input: VocabularyInput,
  options: SerialiseOptions,
): Promise<ReleaseFile[]> {
  const extensions = DATA_FORMATS.map((name) => FORMATS[name].extension);
  const pages = [...vocabularyPages(input, extensions)].map(([path, html]) =>
    releaseFile(`ontology/${path}`, html, 'text/html'),
  );
  const files: ReleaseFile[] = [];
  for (const [path, about] of documents(vocabulary, input)) {
    for (const name of DATA_FORMATS) {
      const { extension, mediaType } = FORMATS[name];
      files.push(releaseFile(`ontology/${path}.${extension}`, await serialise(about, name, options), mediaType));
    }
  }
  return [...pages, ...files];
}

/** Path without extension → what is said about the ontology, or about a vocabulary. */
function documents(vocabulary: Dataset, input: VocabularyInput): ReadonlyMap<string, Dataset> {
  const { ontology } = input;
  const name = localName(ontology);
  const isOfOntology = (iri: string): boolean => iri === ontology || iri.startsWith(`${ontology}#`);
  return new Map([
    [name, vocabulary.filter(({ subject }) => isOfOntology(subject.value))],
    ...schemesOf(input).map((scheme) => {
      const members = new Set([scheme, ...conceptsOf(input, scheme)]);
      const path = `${schemePath(scheme, input)}/${localName(scheme)}`;
      return [path, vocabulary.filter(({ subject }) => members.has(subject.value))] as const;
    }),
  ]);
}
