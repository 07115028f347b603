// Labelled fields of entries go in; those that nothing was made of come out.

import type { Diagnostic } from '../../diagnostic.js';
import { forEachMention, info, quoted, warning, type FindingRule } from './finding-context.js';

/** The field as a reader knows it. */
const NAMES = {
  status: 'a status',
  date: 'a date',
  number: 'the number of the instrument',
  'instrument-type': 'a type of instrument',
  'effective-date': 'the day on which an instrument takes effect',
  scope: 'the scope of an instrument',
  implementation: 'the implementation of an instrument',
  'issuing-authority': 'an issuer',
} as const;

export const unreadFields: FindingRule = forEachMention(({ fields }, { instrument }) =>
  fields.unread.map(({ field, value, expected }): Diagnostic => {
    const details = { subject: instrument.key };
    return expected
      ? warning('not-understood', `This should be ${NAMES[field]}: ${quoted(value.text)}`, value.place, details)
      : info(
          'not-understood',
          `The graph has no place for ${NAMES[field]}: ${quoted(value.text)}`,
          value.place,
          details,
        );
  }),
);
