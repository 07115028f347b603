// Tables in, CSV on the Web metadata for the folder they are in out. https://www.w3.org/TR/tabular-metadata/

import type { DescriptionInput } from '../description/description.js';
import { licenseOf } from '../description/license.js';
import type { Column, Table } from './table.js';

/** Content of `csv-metadata.json`, which readers look for beside a CSV file. */
export function csvwMetadata(tables: readonly Table[], input: DescriptionInput): string {
  const { settings, lists, release } = input;
  const document = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    'dc:title': settings.title,
    'dc:license': { '@id': licenseOf(settings.license, lists).url },
    'dc:modified': { '@value': release.date, '@type': 'xsd:date' },
    tables: tables.map(tableObject),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function tableObject(table: Table): object {
  return {
    url: `${table.name}.csv`,
    'dc:title': table.title,
    'dc:description': table.description,
    dialect: { lineTerminators: ['\r\n'] },
    tableSchema: {
      columns: table.columns.map(columnObject),
      primaryKey: table.key,
      ...(table.foreignKeys.length > 0 ? { foreignKeys: table.foreignKeys.map(foreignKeyObject) } : {}),
    },
  };
}

function columnObject({ name, title, type, language, separator, required }: Column): object {
  return {
    name,
    titles: name,
    'dc:description': title,
    datatype: type,
    ...(language === undefined ? {} : { lang: language }),
    ...(separator === undefined ? {} : { separator }),
    ...(required ? { required } : {}),
  };
}

function foreignKeyObject({ column, table, target }: Table['foreignKeys'][number]): object {
  return { columnReference: column, reference: { resource: `${table}.csv`, columnReference: target } };
}
