// Text of a format in, quads out, by parsers that share no code with the writers.

import { JsonLdParser } from 'jsonld-streaming-parser';
import { Parser } from 'n3';
import { RdfXmlParser } from 'rdfxml-streaming-parser';
import type { Quad } from '@rdfjs/types';
import { FORMATS, type FormatName } from '../../src/serialise/format.js';

/** Reads one text. @throws Error as the parser does. */
export async function readBack(format: FormatName, text: string): Promise<Quad[]> {
  if (format === 'json-ld') return readStream(new JsonLdParser({ documentLoader: refuseToLoad }), text);
  if (format === 'rdf-xml') return readStream(new RdfXmlParser(), text);
  return new Parser({ format: FORMATS[format].mediaType }).parse(text);
}

/** What is published must be readable without a network. */
const refuseToLoad = {
  load: (url: string): never => {
    throw new Error(`The document asks for ${url}`);
  },
};

interface StreamParser {
  on(event: string, listener: (value: unknown) => void): unknown;
  end(text: string): unknown;
}

function readStream(parser: StreamParser, text: string): Promise<Quad[]> {
  return new Promise((resolve, reject) => {
    const quads: Quad[] = [];
    parser.on('data', (quad) => quads.push(quad as Quad));
    parser.on('error', reject);
    parser.on('end', () => {
      resolve(quads);
    });
    parser.end(text);
  });
}
