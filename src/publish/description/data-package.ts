// What a release is in; its Frictionless data package out. https://datapackage.org/standard/data-package/

import type { Column, Table } from '../tables/table.js';
import { period } from './coverage-of-graph.js';
import { fileUrl, type DescriptionInput } from './description.js';
import { licenseOf, type License } from './license.js';
import type { ListedFile } from './release-file.js';
import { oneText } from './texts.js';

/** Content of `datapackage.json`, which lies at the top of the release folder. */
export function dataPackage(input: DescriptionInput, tables: readonly Table[]): string {
  const { settings, release, lists } = input;
  const license = licenseOf(settings.license, lists);
  const texts = input.holdsTexts && settings.texts ? licenseOf(settings.texts.license, lists) : license;
  const covered = period(input);
  const document = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: nameOf(settings.identifier),
    id: settings.identifier,
    title: oneText(settings.title),
    description: oneText(settings.description),
    homepage: settings.baseUrl,
    version: release.version,
    created: `${release.date}T00:00:00Z`,
    keywords: settings.keywords['en'] ?? Object.values(settings.keywords)[0],
    licenses: [license, ...(texts.url === license.url ? [] : [texts])].map(licenseObject),
    contributors: [
      { title: oneText(settings.publisher.name), roles: ['publisher'], path: settings.publisher.homepage },
    ],
    sources:
      settings.sources.length > 0
        ? settings.sources.map(({ title, url }) => ({ title: oneText(title), path: url }))
        : undefined,
    temporal: covered,
    resources: input.files.map((file) => resource(file, input, tables)),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** Names of packages and resources are lower case, without slashes. */
function nameOf(text: string): string {
  return text
    .replace(/^https?:\/\//u, '')
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

function licenseObject({ spdx, url, title }: License): object {
  return { ...(spdx === undefined ? {} : { name: spdx }), path: url, title };
}

function resource(file: ListedFile, input: DescriptionInput, tables: readonly Table[]): object {
  const table = tables.find(({ name }) => file.path === `tables/${name}.csv`);
  return {
    name: nameOf(file.path),
    path: file.path,
    title: oneText(file.listing.title),
    description: oneText(file.listing.description),
    format: file.path.slice(file.path.lastIndexOf('.') + 1),
    mediatype: file.mediaType,
    encoding: 'utf-8',
    bytes: file.content.byteLength,
    hash: `sha256:${file.sha256}`,
    homepage: fileUrl(input, file.path),
    ...(table ? { type: 'table', schema: tableSchema(table) } : {}),
  };
}

const FIELD_TYPES: Readonly<Record<Column['type'], object>> = {
  string: { type: 'string' },
  anyURI: { type: 'string', format: 'uri' },
  integer: { type: 'integer' },
  decimal: { type: 'number' },
  date: { type: 'date' },
  gYear: { type: 'year' },
};

function tableSchema({ columns, key, foreignKeys }: Table): object {
  return {
    fields: columns.map(({ name, title, type, separator, required }) => ({
      name,
      title: oneText(title),
      // A cell with several values is no single address any more.
      ...(separator === undefined ? FIELD_TYPES[type] : { type: 'string' }),
      ...(required ? { constraints: { required } } : {}),
    })),
    primaryKey: key,
    ...(foreignKeys.length > 0
      ? {
          foreignKeys: foreignKeys.map(({ column, table, target }) => ({
            fields: [column],
            reference: { resource: `tables-${table}.csv`, fields: [target] },
          })),
        }
      : {}),
  };
}
