// A literal as it was sent, or as a store gave it back, in; one that is equal for all that the store calls the same out.

import type { Literal } from '@rdfjs/types';
import { iri, literal } from '../../rdf/terms.js';
import { PREFIXES } from '../../rdf/vocabulary.js';
import { decimalText, roundedText } from './number-text.js';
import { clockText, durationText, instantText, sizeOfDuration, yearText } from './time-text.js';

/**
 * How a store treats the text of values. `canonical`: another text of the same value may come back. `virtuoso`: numbers lose digits, truth values and durations become numbers, points become geometries of its own.
 */
export type ValueQuirks = 'canonical' | 'virtuoso';

/**
 * A literal in which the value has the one text that stands for all that the store cannot tell from it. Such values have
 * datatypes of their own (`urn:x-value:number`): what a store gives back is not always a text that XML Schema allows.
 */
export function normaliseLiteral(value: Literal, quirks: ValueQuirks): Literal {
  const rule = RULES[quirks].get(value.datatype.value);
  return rule ? literal(rule.text(value.value), iri(`urn:x-value:${rule.kind}`)) : value;
}

/** How one datatype is rewritten, and the kind of value it is then. */
interface Rule {
  readonly kind: string;
  readonly text: (text: string) => string;
}

function rewrite(text: (text: string) => string, kind: string): Rule {
  return { kind, text };
}

const WHOLE_NUMBERS = [
  ...['integer', 'int', 'long', 'short', 'byte', 'unsignedInt', 'unsignedLong', 'unsignedShort', 'unsignedByte'],
  ...['nonNegativeInteger', 'positiveInteger', 'nonPositiveInteger', 'negativeInteger', 'decimal'],
];

function each(names: readonly string[], rule: Rule): [string, Rule][] {
  return names.map((name) => [PREFIXES.xsd + name, rule]);
}

const truth = (text: string): string => text.replace(/^1$/u, 'true').replace(/^0$/u, 'false');
const truthAsNumber = (text: string): string => (truth(text) === 'true' ? '1' : '0');
const shortestNumber = (text: string): string => String(Number(text.replace('INF', 'Infinity')));

const CANONICAL: readonly [string, Rule][] = [
  ...each(WHOLE_NUMBERS, rewrite(decimalText, 'number')),
  ...each(['double'], rewrite(shortestNumber, 'double')),
  ...each(
    ['float'],
    rewrite((text) => String(Math.fround(Number(shortestNumber(text)))), 'float'),
  ),
  ...each(['boolean'], rewrite(truth, 'boolean')),
  ...each(
    ['dateTime', 'dateTimeStamp'],
    rewrite((text) => instantText(text), 'instant'),
  ),
  ...each(['date'], rewrite(clockText, 'date')),
  ...each(['time'], rewrite(clockText, 'time')),
  ...each(['duration', 'dayTimeDuration', 'yearMonthDuration'], rewrite(durationText, 'duration')),
];

/** Digits that Virtuoso keeps of a decimal, prints of a double, and keeps of a coordinate. */
const DECIMAL_DIGITS = 15;
const DOUBLE_DIGITS = 6;
const FRACTION_DIGITS = 6;

const coordinates = (text: string): string =>
  text.replace(/-?\d+(?:\.\d+)?/gu, (number) => roundedText(number, DOUBLE_DIGITS)).replace(/\s*([(),])\s*/gu, '$1');
const geometry = rewrite(coordinates, 'geometry');

/**
 * Its columns keep equal points in time once, and then a date with the zone of Greenwich comes back for one with none.
 */
const withoutZone = (text: string): string => text.replace(/Z$/u, '');

/** Where two texts of one value stand on the same subject and property Virtuoso keeps one, of whatever datatype. */
const VIRTUOSO: readonly [string, Rule][] = [
  ...each(
    WHOLE_NUMBERS,
    rewrite((text) => roundedText(decimalText(text), DECIMAL_DIGITS), 'number'),
  ),
  ...each(
    ['double', 'float'],
    rewrite((text) => roundedText(shortestNumber(text), DOUBLE_DIGITS), 'number'),
  ),
  ...each(['boolean'], rewrite(truthAsNumber, 'number')),
  ...each(
    ['dateTime', 'dateTimeStamp'],
    rewrite((text) => yearText(withoutZone(instantText(text, FRACTION_DIGITS))), 'instant'),
  ),
  ...each(
    ['date'],
    rewrite((text) => yearText(withoutZone(clockText(text))), 'date'),
  ),
  ...each(['gYear'], rewrite(yearText, 'gYear')),
  ...each(['gYearMonth'], rewrite(yearText, 'gYearMonth')),
  ...each(
    ['time'],
    rewrite((text) => withoutZone(clockText(text)), 'time'),
  ),
  ...each(['duration', 'dayTimeDuration', 'yearMonthDuration'], rewrite(sizeOfDuration, 'duration')),
  ['http://www.opengis.net/ont/geosparql#wktLiteral', geometry],
  ['http://www.openlinksw.com/schemas/virtrdf#Geometry', geometry],
];

const RULES: Readonly<Record<ValueQuirks, ReadonlyMap<string, Rule>>> = {
  canonical: new Map(CANONICAL),
  virtuoso: new Map(VIRTUOSO),
};
