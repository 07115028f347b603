// What a release is in; its Croissant 1.1 description, with record sets over the tables, out. https://docs.mlcommons.org/croissant/

import type { Column, Table } from '../tables/table.js';
import { authorsOf, citation } from './citation.js';
import { fileUrl, type DescriptionInput } from './description.js';
import { allKeywords, type AgentSettings } from './dataset-settings.js';
import { licenseOfFile } from './license.js';
import type { ListedFile } from './release-file.js';
import { oneText } from './texts.js';

/** The context that the format prescribes, term by term. */
const CONTEXT = {
  '@language': 'en',
  '@vocab': 'https://schema.org/',
  arrayShape: 'cr:arrayShape',
  citeAs: 'cr:citeAs',
  column: 'cr:column',
  conformsTo: 'dct:conformsTo',
  containedIn: 'cr:containedIn',
  cr: 'http://mlcommons.org/croissant/',
  data: { '@id': 'cr:data', '@type': '@json' },
  dataType: { '@id': 'cr:dataType', '@type': '@vocab' },
  dct: 'http://purl.org/dc/terms/',
  description: { '@container': '@language' },
  equivalentProperty: 'cr:equivalentProperty',
  examples: { '@id': 'cr:examples', '@type': '@json' },
  extract: 'cr:extract',
  field: 'cr:field',
  fileProperty: 'cr:fileProperty',
  fileObject: 'cr:fileObject',
  fileSet: 'cr:fileSet',
  format: 'cr:format',
  includes: 'cr:includes',
  isArray: 'cr:isArray',
  isLiveDataset: 'cr:isLiveDataset',
  jsonPath: 'cr:jsonPath',
  key: 'cr:key',
  md5: 'cr:md5',
  name: { '@container': '@language' },
  parentField: 'cr:parentField',
  path: 'cr:path',
  rai: 'http://mlcommons.org/croissant/RAI/',
  recordSet: 'cr:recordSet',
  references: 'cr:references',
  regex: 'cr:regex',
  repeated: 'cr:repeated',
  replace: 'cr:replace',
  samplingRate: 'cr:samplingRate',
  sc: 'https://schema.org/',
  separator: 'cr:separator',
  source: 'cr:source',
  subField: 'cr:subField',
  transform: 'cr:transform',
} as const;

/** Content of `croissant.json`. */
export function croissant(input: DescriptionInput, tables: readonly Table[]): string {
  const { settings, release, files, holdsTexts } = input;
  const fileOf = (table: Table): ListedFile | undefined =>
    files.find(({ path }) => path === `tables/${table.name}.csv`);
  const document = {
    '@context': CONTEXT,
    '@type': 'sc:Dataset',
    conformsTo: 'http://mlcommons.org/croissant/1.1',
    name: oneText(settings.title),
    description: oneText(settings.description),
    url: settings.baseUrl,
    license: licenseOfFile(holdsTexts, input).url,
    version: release.version,
    datePublished: settings.issued ?? release.date,
    dateModified: release.date,
    keywords: allKeywords(settings),
    citeAs: citation(input),
    creator: authorsOf(settings).map(organization),
    publisher: organization(settings.publisher),
    isLiveDataset: false,
    distribution: files.map((file) => fileObject(file, input)),
    recordSet: tables.flatMap((table) => {
      const file = fileOf(table);
      return file ? [recordSet(table, file)] : [];
    }),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function organization({ name, homepage }: AgentSettings): object {
  return { '@type': 'sc:Organization', name: oneText(name), ...(homepage === undefined ? {} : { url: homepage }) };
}

function fileObject(file: ListedFile, input: DescriptionInput): object {
  return {
    '@type': 'cr:FileObject',
    '@id': file.path,
    name: file.path,
    description: oneText(file.listing.description),
    contentUrl: fileUrl(input, file.path),
    contentSize: `${file.content.byteLength} B`,
    encodingFormat: file.mediaType,
    sha256: file.sha256,
  };
}

const DATA_TYPES: Readonly<Record<Column['type'], string>> = {
  string: 'sc:Text',
  anyURI: 'sc:URL',
  integer: 'sc:Integer',
  decimal: 'sc:Float',
  date: 'sc:Date',
  gYear: 'sc:Integer',
};

function recordSet({ name, description, columns, key, foreignKeys }: Table, file: ListedFile): object {
  return {
    '@type': 'cr:RecordSet',
    '@id': name,
    name,
    description: oneText(description),
    key: key.map((column) => ({ '@id': `${name}/${column}` })),
    field: columns.map((column) => {
      const reference = foreignKeys.find((foreign) => foreign.column === column.name);
      return {
        '@type': 'cr:Field',
        '@id': `${name}/${column.name}`,
        name: column.name,
        description: oneText(column.title),
        // A cell with several values is read as text; its separator stands in the CSVW metadata.
        dataType: column.separator === undefined ? DATA_TYPES[column.type] : 'sc:Text',
        source: { fileObject: { '@id': file.path }, extract: { column: column.name } },
        ...(reference ? { references: { field: { '@id': `${reference.table}/${reference.target}` } } } : {}),
      };
    }),
  };
}
