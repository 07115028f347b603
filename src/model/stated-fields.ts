// The labelled fields of an entry go in; the facts that they state, and what of them the model cannot take, come out.

import type { Entry, TemplateField, TracedText } from '../parse/page.js';
import type { Status } from './catalogue.js';
import { findTypeCue } from './cue-table.js';
import { readDocumentNumbers, type DocumentNumber } from './document-number.js';
import { fieldNumber } from './field-number.js';
import type { InstrumentRules } from './instrument-rules.js';
import type { NumberedAct } from './numbered-act.js';
import { firstDate } from './stated-date.js';
import { fieldStatus } from './status.js';
import type { TitleReading } from './title-reading.js';

/** What fields say of the instrument. */
export interface StatedFields {
  readonly status?: Status;
  /** ISO 8601, as exact as the field is: a day, a month or a year. */
  readonly date?: string;
  readonly type?: string;
  /** Of a title that has none of its own. */
  readonly act?: NumberedAct;
  readonly documentNumbers: readonly DocumentNumber[];
  readonly unread: readonly UnreadField[];
}

export interface UnreadField {
  readonly field: TemplateField;
  readonly value: TracedText;
  /** False where the model has no place for such a field, whatever it says. */
  readonly expected: boolean;
}

/** When an act takes effect is not when it was made; neither that nor these prose fields have a place in the model. */
const WITHOUT_PLACE: readonly TemplateField[] = ['effective-date', 'scope', 'implementation'];
const READ: readonly TemplateField[] = ['status', 'date', 'instrument-type', 'number'];

/** @param title of the entry */
export function readFields(
  { fields }: Entry,
  language: string,
  jurisdiction: string,
  title: TitleReading,
  rules: InstrumentRules,
): StatedFields {
  const status = fields.status && fieldStatus(fields.status.text, rules);
  const date = fields.date && firstDate(fields.date.text, language, rules.dateGrammar);
  const words = fields['instrument-type'];
  const type = words && findTypeCue(words.text, language, rules.cues)?.type;
  const printed = fields.number?.text ?? '';
  const documentNumbers = readDocumentNumbers(printed, jurisdiction, rules.documentNumbers);
  const year = date?.slice(0, 4) ?? title.years[0]?.toString();
  const read =
    documentNumbers.length > 0
      ? undefined
      : fieldNumber(printed, [words?.text ?? '', title.text], year, title.language, rules);
  const act = title.act ? undefined : read;
  const repeats = read !== undefined && read.number === title.act?.number;
  const number = act ?? documentNumbers[0] ?? (repeats ? read : undefined);
  const found: Partial<Record<TemplateField, unknown>> = { status, date, 'instrument-type': type, number };
  const unread = [...READ, ...WITHOUT_PLACE].flatMap((field): UnreadField[] => {
    const value = fields[field];
    if (!value || value.text.trim() === '' || found[field] !== undefined) return [];
    return [{ field, value, expected: READ.includes(field) }];
  });
  return {
    ...(status ? { status } : {}),
    ...(date ? { date } : {}),
    ...(type ? { type } : {}),
    ...(act ? { act } : {}),
    documentNumbers,
    unread,
  };
}
