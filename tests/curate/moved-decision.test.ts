// Where a decision that matches nothing may belong: the same norm under another page, if only one has it.

import { describe, expect, test } from 'vitest';
import { applyCuration } from '../../src/curate/apply-curation.js';
import { readCuration } from '../../src/curate/curation-file.js';
import type { Evidence, Norm } from '../../src/extract/norm.js';
import type { Catalogue, Overview } from '../../src/model/catalogue.js';

const evidence: Evidence = {
  language: 'en',
  quote: 'its words',
  exact: 'its words',
  prefix: '',
  suffix: '',
  start: 10,
  end: 19,
  place: { path: 'en/p.md', line: 7, column: 3 },
};
const norm = (category: string, slug = 'act-1'): Norm => ({
  key: `norm/FR/${slug}/${category}/sbom`,
  instrument: `instrument/FR/${slug}`,
  overview: `overview/FR/${slug}/${category}`,
  measure: 'sbom',
  modality: 'obligation',
  bearer: 'industry',
  references: [],
  evidence: [evidence],
  confidence: 0.7,
  rule: 'modality/verb',
  phrases: [],
  marks: [],
});
const who = 'by: data team\n    on: 2026-01-02\n    why: read';
const accept = (category: string): string => `  - decide: accept\n    norm: FR/act-1/${category}/sbom\n    ${who}\n`;
const add = (category: string, quote: string): string =>
  `  - decide: add\n    norm: FR/act-1/${category}/mfa\n    set: { modality: permission }\n    quote: ${quote}\n    ${who}\n`;

function hintsOn(decisions: string, norms: readonly Norm[]): (string | undefined)[] {
  const overviews = norms.map(({ overview, instrument, key }): Overview => ({
    key: overview,
    instrument,
    category: key.split('/')[3] ?? '',
    texts: [],
  }));
  const catalogue: Catalogue = {
    pages: [],
    jurisdictions: [],
    agencies: [],
    instruments: [],
    overviews,
    addedCategories: [],
    counts: { pages: 0, entries: 0, rows: 0, merged: 0, skipped: {} },
    findings: [],
  };
  const find = (_: Overview, quote: string): Evidence | undefined => (quote === 'its words' ? evidence : undefined);
  const file = readCuration(`decisions:\n${decisions}`, 'curation.yaml');
  expect(file.diagnostics).toEqual([]);
  const { diagnostics } = applyCuration(catalogue, norms, file.decisions, find);
  expect(diagnostics.map(({ code }) => code)).toEqual(diagnostics.map(() => 'curation-unmatched'));
  return diagnostics.map(({ hint }) => hint);
}

describe('a decision that matches nothing', () => {
  const rows: [name: string, decisions: string, norms: Norm[], meant: string | undefined][] = [
    ['accepted under a page that was renamed', accept('old'), [norm('new')], 'FR/act-1/new/sbom'],
    ['added under a page that was renamed', add('old', 'its words'), [norm('new')], 'FR/act-1/new/mfa'],
    [
      'added on words that stand under another page',
      add('old', 'its words'),
      [norm('old', 'act-2'), norm('new')],
      'FR/act-1/new/mfa',
    ],
    ['words that are nowhere', add('old', 'other words'), [norm('new')], undefined],
    ['two pages have it', accept('old'), [norm('new'), norm('newer')], undefined],
    ['only another instrument has it', accept('old'), [norm('new', 'act-2')], undefined],
  ];
  test.each(rows)('%s', (_name, decisions, norms, meant) => {
    const [hint] = hintsOn(decisions, norms);
    expect(hint).toMatch(meant === undefined ? /^see whether/u : `did you mean ${meant}?`);
  });

  test('is not meant for a norm that has a decision of its own', () => {
    expect(hintsOn(accept('old') + accept('new'), [norm('new')])).toEqual([expect.stringMatching(/^see whether/u)]);
  });

  test('is not meant for another page while its own is there', () => {
    const gone = { ...norm('old'), key: 'norm/FR/act-1/old/mfa', measure: 'mfa' };
    expect(hintsOn(accept('old'), [gone, norm('new')])).toEqual([expect.stringMatching(/^see whether/u)]);
  });
});
