// The ontology folder of the package in; its files for a release out.

import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { releaseFile, type ReleaseFile } from '../description/release-file.js';

const PACKAGE = new URL('../../../', import.meta.url);
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.ttl': 'text/turtle',
  '.trig': 'application/trig',
  '.jsonld': 'application/ld+json',
  '.yaml': 'application/yaml',
};

/** Classes, properties, vocabularies, registries, shapes, context. */
export function ontologyFiles(): ReleaseFile[] {
  const folder = fileURLToPath(new URL('ontology/', PACKAGE));
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .sort()
    .flatMap((name) => {
      const mediaType = MEDIA_TYPES[extname(name)];
      return mediaType === undefined ? [] : [releaseFile(`ontology/${name}`, readFileSync(folder + name), mediaType)];
    });
}

/** The legal text that holds for ontology and queries. */
export function licenseText(): string {
  return readFileSync(new URL('LICENSE-DATA', PACKAGE), 'utf8');
}

/** The published JSON-LD context, as text. */
export function contextText(): string {
  return readFileSync(new URL('ontology/context.jsonld', PACKAGE), 'utf8');
}
