// The released graph in; its tables as CSV, with metadata, and the coverage cube as RDF, out.

import type { Dataset } from '../../rdf/dataset.js';
import type { GraphReader } from '../../rdf/graph-reader.js';
import { qb, rdf } from '../../rdf/vocabulary.js';
import { serialise, type SerialiseOptions } from '../../serialise/serialise.js';
import { releaseFile, type ListedFile } from '../description/release-file.js';
import { holdsTexts, withoutTextColumns, type Table } from '../tables/table.js';
import { TABLES, writeTable } from '../tables/write-table.js';

/** The tables of a release: without texts, the columns that hold them are left out. */
export function releasedTables(withTexts: boolean): readonly Table[] {
  return withTexts ? TABLES : TABLES.map(withoutTextColumns);
}

export function tableFiles(tables: readonly Table[], reader: GraphReader): ListedFile[] {
  return tables.map((table) => ({
    ...releaseFile(`tables/${table.name}.csv`, writeTable(table, reader), 'text/csv'),
    listing: {
      part: 'tables',
      title: table.title,
      description: table.description,
      fileType: 'CSV',
      holdsTexts: holdsTexts(table),
      standard: { iri: 'https://www.w3.org/TR/tabular-data-model/', title: 'Model for tabular data on the web' },
    },
  }));
}

const CUBE_CLASSES = ['DataSet', 'DataStructureDefinition', 'ComponentSpecification', 'Observation'].map(
  (name) => qb(name).value,
);

/** The RDF Data Cube alone: structure and observations. No file where the graph has no cube. */
export async function cubeFiles(graph: Dataset, options: SerialiseOptions): Promise<ListedFile[]> {
  const members = new Set(
    graph.quads
      .filter(({ predicate, object }) => predicate.equals(rdf('type')) && CUBE_CLASSES.includes(object.value))
      .map(({ subject }) => subject.value),
  );
  const cube = graph.filter(({ subject }) => members.has(subject.value));
  if (cube.size === 0) return [];
  const file: ListedFile = {
    ...releaseFile('tables/coverage.ttl', await serialise(cube, 'turtle', options), 'text/turtle'),
    listing: {
      part: 'tables',
      title: { en: 'Coverage cube', es: 'Cubo de cobertura', pt: 'Cubo de cobertura' },
      description: {
        en: 'Coverage as an RDF Data Cube: an observation for every jurisdiction and measure.',
        es: 'La cobertura como cubo de datos RDF: una observación por jurisdicción y medida.',
        pt: 'A cobertura como cubo de dados RDF: uma observação por jurisdição e medida.',
      },
      fileType: 'RDF_TURTLE',
      holdsTexts: false,
      standard: { iri: 'https://www.w3.org/TR/vocab-data-cube/', title: 'The RDF Data Cube Vocabulary' },
    },
  };
  return [file];
}
