// The catalogue of the material in ../shared and the reference rows that are certain; identity, type, force, identifiers and issuers compared.

import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { readCatalogue } from '../../src/build/read-catalogue.js';
import type { Catalogue } from '../../src/model/catalogue.js';
import { issuers } from './reference-issuers.js';
import { force, identifiers, pairs, type, type Figure } from './reference-measures.js';
import { certainRows, measuredWorks, type MeasuredWork } from './reference-works.js';

const SHARED = '../shared';
const there = existsSync(`${SHARED}/reference/instruments.json`) && existsSync(`${SHARED}/corpus/elbid`);

function say(name: string, { right, of, wrong }: Figure): number {
  const share = of === 0 ? 0 : right / of;
  console.log(`${name}: ${right} of ${of} = ${share.toFixed(3)}${wrong.map((each) => `\n  not: ${each}`).join('')}`);
  return share;
}

describe.skipIf(!there)('instruments of the reference (skipped where ../shared is not here)', () => {
  let catalogue: Catalogue;
  let works: readonly MeasuredWork[];
  beforeAll(async () => {
    const inputs = [`${SHARED}/corpus/elbid`, `${SHARED}/seeds`];
    const base = 'https://w3id.org/oss-policy/';
    ({ catalogue } = await readCatalogue({ inputs, base, provenance: false }, () => undefined));
    works = measuredWorks(catalogue, SHARED);
    const { all, certain } = certainRows(SHARED);
    const mentions = works.reduce((sum, { mentions: each }) => sum + each.length, 0);
    const total = catalogue.instruments.reduce((sum, { mentions: each }) => sum + each.length, 0);
    console.log(
      `used ${certain.length} of ${all.length} rows (the others are marked as likely or come from one doubtful source), ` +
        `${works.length} works, ${mentions} of ${total} mentions`,
    );
  });

  test('enough of it is measured', () => {
    expect(works.length).toBeGreaterThanOrEqual(45);
    expect(works.flatMap(({ mentions }) => mentions).length).toBeGreaterThanOrEqual(400);
  });

  test('mentions are merged and kept apart', () => {
    const { precision, recall } = pairs(works);
    expect(say('precision of pairs', precision)).toBeGreaterThanOrEqual(0.97);
    expect(say('recall of pairs', recall)).toBeGreaterThanOrEqual(0.97);
  });

  test('types', () => {
    expect(say('type', type(works))).toBeGreaterThanOrEqual(0.95);
  });

  test('legal force', () => {
    expect(say('force', force(works))).toBeGreaterThanOrEqual(0.95);
  });

  test('identifiers that titles or links show', () => {
    expect(say('identifiers', identifiers(works))).toBeGreaterThanOrEqual(0.95);
  });

  test('issuers that a text, a title or a host gives', () => {
    const { found, stated } = issuers(works, catalogue, SHARED);
    expect(say('issuers found', found)).toBeGreaterThanOrEqual(0.85);
    expect(say('works with an issuer that have a right one', stated)).toBeGreaterThanOrEqual(0.85);
  });
});
