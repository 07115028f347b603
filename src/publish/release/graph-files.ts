// The released graph in; a file in every format, plain and compressed, out.

import type { Dataset } from '../../rdf/dataset.js';
import { FORMAT_NAMES, FORMATS, type FormatName } from '../../serialise/format.js';
import { serialise, type SerialiseOptions } from '../../serialise/serialise.js';
import { releaseFile, type ListedFile, type Listing } from '../description/release-file.js';
import type { Texts } from '../description/texts.js';
import { gzip } from './gzip.js';

/** Code of the EU list of file types, and the standard, of each format. */
const STANDARDS: Readonly<Record<FormatName, readonly [fileType: string, standard: string]>> = {
  turtle: ['RDF_TURTLE', 'https://www.w3.org/TR/turtle/'],
  trig: ['RDF_TRIG', 'https://www.w3.org/TR/trig/'],
  'n-triples': ['RDF_N_TRIPLES', 'https://www.w3.org/TR/n-triples/'],
  'n-quads': ['RDF_N_QUADS', 'https://www.w3.org/TR/n-quads/'],
  'json-ld': ['JSON_LD', 'https://www.w3.org/TR/json-ld11/'],
  'rdf-xml': ['RDF_XML', 'https://www.w3.org/TR/rdf-syntax-grammar/'],
};

/** Twelve files: six formats, each as it is and as gzip. */
export async function graphFiles(
  graph: Dataset,
  holdsTexts: boolean,
  options: SerialiseOptions,
): Promise<ListedFile[]> {
  const files: ListedFile[] = [];
  for (const name of FORMAT_NAMES) {
    const { fileName, mediaType } = FORMATS[name];
    const content = Buffer.from(await serialise(graph, name, options), 'utf8');
    const listing = formatListing(name, holdsTexts);
    files.push({ ...releaseFile(`graph/${fileName}`, content, mediaType), listing });
    const packed = {
      ...listing,
      contentType: mediaType,
      title: withGzip(listing.title),
      description: withGzip(listing.description),
    };
    files.push({ ...releaseFile(`graph/${fileName}.gz`, gzip(content), 'application/gzip'), listing: packed });
  }
  return files;
}

function formatListing(name: FormatName, holdsTexts: boolean): Listing {
  const { label, keeps } = FORMATS[name];
  const [fileType, standard] = STANDARDS[name];
  return {
    part: 'graph',
    title: { en: label },
    description:
      keeps === 'quads'
        ? {
            en: `The graph as ${label}, with what the pages say, what rules derived and what people decided in separate named graphs.`,
            es: `El grafo en ${label}, con grafos nombrados separados.`,
            pt: `O grafo em ${label}, com grafos nomeados separados.`,
          }
        : {
            en: `The graph as ${label}, all named graphs merged into one.`,
            es: `El grafo en ${label}, con todos los grafos unidos en uno.`,
            pt: `O grafo em ${label}, com todos os grafos unidos num só.`,
          },
    fileType,
    holdsTexts,
    standard: { iri: standard, title: label },
  };
}

function withGzip(texts: Texts): Texts {
  const added: Texts = { en: 'compressed with gzip', es: 'comprimido con gzip', pt: 'comprimido com gzip' };
  return Object.fromEntries(
    Object.entries(texts).map(([language, text]) => [
      language,
      `${text.replace(/\.$/u, '')} (${added[language] ?? 'gzip'})`,
    ]),
  );
}
