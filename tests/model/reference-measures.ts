// Works of the reference in; for each question how many answers agree, and the answers that do not, out.

import type { Identifier, Instrument } from '../../src/model/catalogue.js';
import { groupBy } from '../../src/model/group-by.js';
import type { MeasuredWork, Row } from './reference-works.js';

export interface Figure {
  readonly right: number;
  readonly of: number;
  readonly wrong: readonly string[];
}

/** Pairs of mentions: in one instrument here, in one work there. */
export function pairs(works: readonly MeasuredWork[]): { readonly precision: Figure; readonly recall: Figure } {
  const mentions = works.flatMap(({ work, mentions: each }) => each.map((one) => ({ ...one, work })));
  const two = (key: (mention: (typeof mentions)[number]) => string): number =>
    [...groupBy(mentions, key).values()].reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0);
  const both = two(({ work, instrument }) => `${work}\n${instrument.key}`);
  return {
    precision: { right: both, of: two(({ instrument }) => instrument.key), wrong: [] },
    recall: { right: both, of: two(({ work }) => work), wrong: [] },
  };
}

/** The reference's own words for types that the scheme calls otherwise. */
const TYPE_WORDS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^executive decree/u, ['decree']],
  [/^statutory provision/u, ['law']],
  [/^form\/guideline/u, ['form', 'guideline']],
  [/^announcement of a contract/u, ['announcement', 'contract']],
  [/^announcement about circular/u, ['announcement', 'circular']],
  [/^(?:policy page)/u, ['policy']],
  [/^training catalogue/u, ['training', 'catalogue']],
];

function typesOf({ type: printed }: Row): readonly string[] {
  const known = TYPE_WORDS.find(([words]) => words.test(printed))?.[1];
  return known ?? [(printed.split(/[/(]/u)[0] ?? '').trim().replaceAll(' ', '-')];
}

export function type(works: readonly MeasuredWork[]): Figure {
  return compareEach(
    works,
    ({ rows }) => rows.flatMap(typesOf),
    ({ type: own }) => own,
  );
}

const FORCES: Readonly<Record<string, string>> = { yes: 'binding', no: 'non-binding', na: 'not-an-instrument' };

export function force(works: readonly MeasuredWork[]): Figure {
  return compareEach(
    works,
    ({ rows }) => rows.map(({ binding }) => binding.replace(/ \(.*$/u, '')).map((word) => FORCES[word] ?? word),
    ({ legalForce }) => legalForce,
  );
}

function compareEach(
  works: readonly MeasuredWork[],
  expected: (work: MeasuredWork) => readonly string[],
  found: (instrument: Instrument) => string | undefined,
): Figure {
  const wrong = works.filter((work) => !expected(work).includes(found(work.instrument) ?? ''));
  return {
    right: works.length - wrong.length,
    of: works.length,
    wrong: wrong.map(
      (work) => `${work.work}: ${found(work.instrument) ?? 'nothing'}, not ${expected(work).join(' or ')}`,
    ),
  };
}

const SCHEMES: Readonly<Record<string, Identifier['scheme']>> = {
  celex: 'celex',
  eli: 'eli',
  lexml: 'urn-lex',
  oj: 'gazette',
  rt: 'gazette',
  jorftext: 'gazette',
  akt: 'database',
  eva: 'database',
  jorfarti: 'database',
  'tbs-policy-id': 'database',
  'legifrance-circulaire': 'database',
  'c-number': 'document-number',
  code: 'document-number',
};

/** The day of an act is part of these, and the reference took it from elsewhere. */
const WITH_A_DAY = new Set(['lexml']);

export function identifiers(works: readonly MeasuredWork[]): Figure {
  const shown = works.flatMap((work) =>
    work.rows
      .flatMap((row) => Object.entries(row.identifiers))
      .filter(([kind, value], at, all) => all.findIndex((one) => one[0] === kind && one[1] === value) === at)
      .filter(([kind, value]) => !WITH_A_DAY.has(kind) && isShown(kind === 'celex' ? value.slice(1) : value, work))
      .map(([kind, value]) => ({ work, kind, value })),
  );
  const wrong = shown.filter(
    ({ work, kind, value }) =>
      !work.instrument.identifiers.some(
        (own) => own.scheme === (SCHEMES[kind] ?? 'number') && digits(own.value) === digits(value),
      ),
  );
  return {
    right: shown.length - wrong.length,
    of: shown.length,
    wrong: wrong.map(({ work, kind, value }) => `${work.work}: ${kind} ${value}`),
  };
}

/** All longer numbers of an identifier stand in titles or links of the work. */
function isShown(value: string, { mentions }: MeasuredWork): boolean {
  const material = mentions
    .map(({ mention }) => `${digits(mention.title.text)} ${digits(mention.url ?? '')}`)
    .join(' ');
  return digits(value)
    .split(' ')
    .filter(({ length }) => length >= 3)
    .every((number) => material.includes(number));
}

/** '14.063/2020' → '14063 2020'. */
function digits(text: string): string {
  const plain = text.replace(/(?<=\d)\.(?=\d{3}(?!\d))/gu, '');
  return (plain.match(/\d+/gu) ?? []).map((number) => number.replace(/^0+(?=\d)/u, '')).join(' ');
}
