// The material in ../shared in; a finding for every anomaly of the reference that can be seen in it, or why it cannot be seen, out.

import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { readCatalogue } from '../../src/build/read-catalogue.js';
import type { DiagnosticCode } from '../../src/diagnostic-codes.js';
import type { Diagnostic } from '../../src/diagnostic.js';

const SHARED = '../shared';
const there = existsSync(`${SHARED}/reference/anomalies.json`) && existsSync(`${SHARED}/corpus/elbid`);

/** `path:line` of findings; paths end so. */
type Seen = readonly [code: DiagnosticCode, ...places: readonly string[]];

const SEED = 'open-source-security-measures.macroman.md';
const LICENSING = 'licensing-frameworks-guidelines.md';
const PUBLIC = 'public-release-state-owned.md';
const TABLE = 'complete-country-overview.md';

/** Lines are those of the pages at hand, which are cut from the complete ones. */
const SEEN: Readonly<Record<string, readonly Seen[]>> = {
  A01: [['number-mismatch', `${SEED}:97`]],
  A02: [['same-link-two-titles', `es/policies/${PUBLIC}:61`, `pt/policies/${PUBLIC}:102`]],
  A03: [['same-link-two-titles', `es/policies/${PUBLIC}:61`, `pt/policies/${PUBLIC}:102`]],
  A04: [
    ['bill-as-act', `en/policies/${PUBLIC}:144`, `es/policies/${PUBLIC}:59`, `pt/policies/${PUBLIC}:91`, `${SEED}:81`],
  ],
  A06: [['preparatory-paper', `en/policies/${PUBLIC}:78`]],
  A08: [
    ['lost-superscript', `en/policies/${TABLE}:84`, `es/policies/${TABLE}:84`, `es/policies/${PUBLIC}:70`],
    ['lost-superscript', `pt/policies/${TABLE}:83`, `pt/policies/${PUBLIC}:118`],
  ],
  A10: [
    ['misfiled-overview', `en/policies/${LICENSING}:59`, `es/policies/${LICENSING}:88`, `pt/policies/${LICENSING}:159`],
  ],
  A12: [
    ['misfiled-overview', `en/policies/${LICENSING}:81`, `es/policies/${LICENSING}:52`, `pt/policies/${LICENSING}:73`],
  ],
  A14: [['copied-overview', `en/policies/${PUBLIC}:16`, `es/policies/${TABLE}:13`, `pt/policies/${TABLE}:13`]],
  A17: [['duplicate-section', `en/policies/${LICENSING}:83`]],
  A20: [['suspect-link', `en/policies/${LICENSING}:95`]],
  A22: [['unbalanced-bracket', `en/policies/${LICENSING}:95`, `en/policies/${PUBLIC}:124`, `${SEED}:31`]],
  A23: [
    ['label-flag-mismatch', `${SEED}:29`],
    ['label-variants', `${SEED}:29`, `en/policies/${LICENSING}:93`],
  ],
  A25: [['compound-entry', `${SEED}:79`]],
  A26: [['title-language-mix', `${SEED}:69`]],
  A27: [['other-language-link', `${SEED}:92`]],
  A30: [['same-act-two-links', `en/policies/${TABLE}:121`]],
  A34: [['non-government-host', `en/policies/${PUBLIC}:82`, `en/policies/${PUBLIC}:146`, `${SEED}:79`]],
  A36: [['host-not-issuer', `en/policies/${TABLE}:85`, `en/policies/${LICENSING}:57`]],
  A39: [
    ['time-limited', `en/policies/${PUBLIC}:136`],
    ['archived-link', `en/policies/${PUBLIC}:134`],
  ],
  A40: [['non-binding-entry', `en/policies/${PUBLIC}:82`, `en/policies/${PUBLIC}:142`, `en/policies/${TABLE}:112`]],
  A42: [['title-not-the-document', `en/policies/${PUBLIC}:45`]],
  A43: [
    ['foreign-locator', 'en/policies/open-source-security-measures.md:46', `${SEED}:51`],
    ['table-page-difference', `en/policies/${TABLE}:107`],
  ],
  A46: [['article-level-link', `en/policies/${LICENSING}:44`]],
  A49: [['missing-translation', `en/policies/${PUBLIC}:14`, `en/policies/${PUBLIC}:88`]],
  A59: [['markdown-escape', `en/policies/${PUBLIC}:96`, 'en/policies/reuse-transfer-government-software.md:21']],
  A60: [['glued-heading', `en/policies/${PUBLIC}:164`]],
  A62: [['acronym-variants', `en/policies/${PUBLIC}:116`, `en/policies/${PUBLIC}:120`]],
  A64: [['former-body-name', `en/policies/${LICENSING}:46`]],
  A68: [['unsupported-year', `${SEED}:56`]],
  A69: [['text-fragment', `${SEED}:56`]],
  A72: [['foreign-locator', `en/policies/${PUBLIC}:102`, `en/policies/${PUBLIC}:116`, `en/policies/${PUBLIC}:120`]],
};

const UNSEEN: Readonly<Record<string, string>> = {
  A05: 'no page says that the later decree repeals the earlier one; where an overview says so, `repealed-instrument` reports it',
  A16: 'whether an overview says more than the law can only be told from the law or from earlier words of the page',
  A29: 'the pages at hand have one of the two entries; where both are there, `possible-same-act` reports them',
  A65: 'the other date stands in a dataset that is no page of a catalogue',
};

describe.skipIf(!there)('anomalies of the reference (skipped where ../shared is not here)', () => {
  let findings: readonly Diagnostic[] = [];
  let ids: readonly string[] = [];
  beforeAll(async () => {
    const inputs = [`${SHARED}/corpus/elbid`, `${SHARED}/seeds`];
    const base = 'https://w3id.org/oss-policy/';
    const settings = { inputs, base, provenance: false, asOf: '2026-01-15' };
    findings = (await readCatalogue(settings, () => undefined)).catalogue.findings;
    const rows = JSON.parse(readFileSync(`${SHARED}/reference/anomalies.json`, 'utf8')) as readonly { id: string }[];
    ids = rows.map(({ id }) => id);
    console.log(
      `${Object.keys(SEEN).length} of ${ids.length} anomalies are reported; not to be seen here: ` +
        Object.entries(UNSEEN)
          .map(([id, reason]) => `${id} (${reason})`)
          .join('; '),
    );
  });

  test('each is seen, or said why not', () => {
    expect([...Object.keys(SEEN), ...Object.keys(UNSEEN)].sort()).toEqual([...ids].sort());
  });

  test.each(Object.entries(SEEN).flatMap(([id, rows]) => rows.map(([code, ...places]) => [id, code, places] as const)))(
    '%s: %s at %j',
    (_, code, places) => {
      const found = findings.filter((each) => each.code === code).map(({ place }) => `${place?.path}:${place?.line}`);
      expect(places.filter((place) => !found.some((each) => each.endsWith(`/${place}`)))).toEqual([]);
    },
  );

  test('each finding has a place, a message and a sentence for people', () => {
    for (const { place, message } of findings) {
      expect(place?.line).toBeGreaterThan(0);
      expect(message).toMatch(/[.?]$/u);
    }
  });
});
