// A table in; its rows as labelled fields, where its first column names the parts of an entry, out.

import { textOf, type EntryLine } from './entry-line.js';
import type { InlineText } from './inline-text.js';
import { labelKind } from './label-words.js';
import { wholeOf } from './traced-text.js';

export type Field = Extract<EntryLine, { kind: 'label' }>;

/** A single one may be the heading of a column. */
const FEWEST_FIELDS = 2;

/**
 * `| **Title** | [Decree 5](…) |` over `| Issued by | … |`: a table of two columns that is one entry. Nothing where it is a table of
 * entries. The first row may be words over the columns, such as 'Field' and 'Value', 'Name' and 'Description'.
 */
export function fieldsOf(rows: readonly (readonly InlineText[])[]): readonly Field[] | undefined {
  if (rows.some((row) => row.length > 2)) return undefined;
  const [header, ...below] = rows.map(readField);
  const isField =
    header?.label !== undefined && !isOverColumns(header) && !below.some(({ label }) => label === header.label);
  const fields = isField ? [header, ...below] : below;
  const known = fields.filter(({ label }) => label !== undefined);
  return known.length >= FEWEST_FIELDS && known.length * 2 > fields.length ? fields : undefined;
}

/** The value of a field is no label. */
function isOverColumns({ rest }: Field): boolean {
  return labelKind(textOf(rest)) !== undefined;
}

function readField([name, value]: readonly InlineText[]): Field {
  const words = wholeOf(name ?? NOTHING);
  const label = labelKind(textOf(words).replace(/[\s:：]+$/u, ''));
  const rest = wholeOf(value ?? NOTHING);
  return { kind: 'label', ...(label ? { label } : {}), words, stray: { ...words, start: words.end }, rest };
}

const NOTHING: InlineText = { text: '', offsets: [], links: [], pageStart: 0, pageEnd: 0 };
