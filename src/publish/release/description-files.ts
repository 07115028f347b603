// What a release is in; its description for every kind of portal out.

import type { Dataset } from '../../rdf/dataset.js';
import { FORMATS } from '../../serialise/format.js';
import { projectPrefixes } from '../../serialise/prefixes.js';
import { serialise, type SerialiseOptions } from '../../serialise/serialise.js';
import { croissant } from '../description/croissant.js';
import { dataPackage } from '../description/data-package.js';
import { dcatUs } from '../description/dcat-us.js';
import { describeCatalog } from '../description/describe-catalog.js';
import { describeOntology } from '../description/describe-ontology.js';
import { describeProvenance } from '../description/describe-provenance.js';
import { describeQuality } from '../description/describe-quality.js';
import { describeVoid } from '../description/describe-void.js';
import type { DescriptionInput } from '../description/description.js';
import { releaseFile, type ReleaseFile } from '../description/release-file.js';
import { schemaOrg } from '../description/schema-org.js';
import { csvwMetadata } from '../tables/csvw.js';
import type { Table } from '../tables/table.js';

/** The DCAT-AP catalogue, and all files that describe the release. */
export interface Description {
  readonly catalog: Dataset;
  readonly files: readonly ReleaseFile[];
}

/** @param ontology the Turtle files of the ontology that the release holds */
export async function describeRelease(
  input: DescriptionInput,
  tables: readonly Table[],
  ontology: readonly ReleaseFile[],
  base: string,
): Promise<Description> {
  // Harvesters read descriptions: prefixes are context enough.
  const options = { base, context: JSON.stringify({ '@context': projectPrefixes(base) }) };
  const catalog = describeCatalog(input);
  const turtle = async (name: string, dataset: Dataset): Promise<ReleaseFile> =>
    releaseFile(`description/${name}.ttl`, await serialise(dataset, 'turtle', options), 'text/turtle');
  return {
    catalog,
    files: [
      ...(await catalogFiles(catalog, options)),
      await turtle('void', describeVoid(input)),
      await turtle('provenance', describeProvenance(input)),
      await turtle('quality', describeQuality(input)),
      await turtle('ontology', describeOntology(input, ontology)),
      releaseFile('description/schema-org.jsonld', json(schemaOrg(input)), 'application/ld+json'),
      releaseFile('description/dcat-us.json', dcatUs(input), 'application/json'),
      releaseFile('description/croissant.json', croissant(input, tables), 'application/json'),
      releaseFile('datapackage.json', dataPackage(input, tables), 'application/json'),
      releaseFile('tables/csv-metadata.json', csvwMetadata(tables, input), 'application/json'),
    ],
  };
}

async function catalogFiles(catalog: Dataset, options: SerialiseOptions): Promise<ReleaseFile[]> {
  const files: ReleaseFile[] = [];
  for (const name of ['turtle', 'json-ld', 'n-triples', 'rdf-xml'] as const) {
    const { extension, mediaType } = FORMATS[name];
    const content = await serialise(catalog, name, options);
    files.push(releaseFile(`description/dcat-ap.${extension}`, content, mediaType));
  }
  return files;
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
