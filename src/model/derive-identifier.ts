// An act's number goes in, the identifiers that published templates make of it come out, marked as derived.

import type { Identifier } from './catalogue.js';
import { fillNamed } from './fill-template.js';
import type { ActNumber } from './identity-key.js';
import type { InstrumentRules } from './instrument-rules.js';

/** Templates whose parts are not all known give nothing. */
export function deriveIdentifiers(
  act: ActNumber,
  jurisdiction: string,
  date: string | undefined,
  templates: InstrumentRules['templates'],
): Identifier[] {
  const [year = act.year?.toString(), month, day] = date?.split('-') ?? [];
  const values = {
    number: act.number,
    year,
    month: month?.replace(/^0/u, ''),
    day: day?.replace(/^0/u, ''),
  };
  return templates
    .filter((template) => template.jurisdiction === jurisdiction && template.family === act.family)
    .filter(({ when }) => when === undefined || when === act.from)
    .flatMap(({ scheme, value }): Identifier[] => {
      const filled = fillNamed(value, values);
      return filled === undefined ? [] : [{ scheme, value: filled, derived: true }];
    });
}
