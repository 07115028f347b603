// What a table of a release is: columns that read the graph, and what descriptions say of them.

import type { GraphReader } from '../../rdf/graph-reader.js';
import type { Texts } from '../description/texts.js';

/** Datatypes that CSVW, Croissant and Frictionless have in common. */
type ColumnType = 'string' | 'anyURI' | 'integer' | 'decimal' | 'date' | 'gYear';

export interface Column {
  readonly name: string;
  readonly title: Texts;
  readonly type: ColumnType;
  /** Language of the values, where they are texts. */
  readonly language?: string;
  /** Stands between several values of a cell. */
  readonly separator?: string;
  readonly required?: true;
  /** Whether the values are words of the overviews. */
  readonly holdsTexts?: true;
  readonly read: (reader: GraphReader, subject: string) => readonly string[];
}

interface ForeignKey {
  readonly column: string;
  readonly table: string;
  readonly target: string;
}

export interface Table {
  /** File name without extension. */
  readonly name: string;
  readonly title: Texts;
  readonly description: Texts;
  readonly subjects: (reader: GraphReader) => readonly string[];
  readonly columns: readonly Column[];
  /** Columns that identify a row. */
  readonly key: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
}

/** The table without the columns that hold words of the overviews. */
export function withoutTextColumns(table: Table): Table {
  return { ...table, columns: table.columns.filter(({ holdsTexts }) => !holdsTexts) };
}

/** Whether words of the overviews are in it. */
export function holdsTexts(table: Table): boolean {
  return table.columns.some((column) => column.holdsTexts);
}
