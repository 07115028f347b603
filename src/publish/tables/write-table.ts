// A table and the graph in, its CSV out.

import { formatCsv } from '../../query/format/csv-format.js';
import type { GraphReader } from '../../rdf/graph-reader.js';
import { literal } from '../../rdf/terms.js';
import { AGENCY_TABLE, COVERAGE_TABLE, FINDING_TABLE } from './other-tables.js';
import { INSTRUMENT_TABLE } from './instrument-table.js';
import { NORM_TABLE } from './norm-table.js';
import type { Column, Table } from './table.js';

/** All tables, in the order of their description. */
export const TABLES: readonly Table[] = [INSTRUMENT_TABLE, NORM_TABLE, AGENCY_TABLE, COVERAGE_TABLE, FINDING_TABLE];

/** RFC 4180, UTF-8, one header line; rows in the order of their IRIs. */
export function writeTable({ columns, subjects }: Table, reader: GraphReader): string {
  const rows = [...subjects(reader)].sort().map((subject) =>
    Object.fromEntries(
      columns.flatMap((column) => {
        const cell = cellText(column, column.read(reader, subject));
        return cell === '' ? [] : [[column.name, literal(cell)] as const];
      }),
    ),
  );
  return formatCsv({ form: 'solutions', sparql: '', variables: columns.map(({ name }) => name), rows });
}

/** A cell holds one value unless its column has a separator. */
function cellText({ separator }: Column, values: readonly string[]): string {
  const distinct = [...new Set(values)].sort();
  if (separator === undefined) return distinct[0] ?? '';
  // CSVW has no way to escape a separator; a stroke inside a value becomes its look-alike.
  return distinct.map((value) => value.replaceAll(separator, separator === '|' ? '¦' : '%20')).join(separator);
}
