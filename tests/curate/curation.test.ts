// Decisions over extracted norms: what counts, what is set aside, what no longer fits.

import { describe, expect, test } from 'vitest';
import { applyCuration, fingerprint } from '../../src/curate/apply-curation.js';
import { readCuration } from '../../src/curate/curation-file.js';
import { appendDecisions, awaitingDecision, decideOn, decisionForm } from '../../src/curate/decision-list.js';
import type { Evidence, Norm } from '../../src/extract/norm.js';
import type { Catalogue, Instrument, Overview } from '../../src/model/catalogue.js';

const place = { path: 'en/p.md', line: 7, column: 3 };
const evidence: Evidence = {
  language: 'en',
  quote: 'must list its parts',
  exact: 'must list its parts',
  prefix: '',
  suffix: '',
  start: 10,
  end: 29,
  place,
};
const norm = (measure: string, confidence = 0.7): Norm => ({
  key: `norm/FR/act-1/security/${measure}`,
  instrument: 'instrument/FR/act-1',
  overview: 'overview/FR/act-1/security',
  measure,
  modality: 'obligation',
  bearer: 'industry',
  references: ['Article 2'],
  evidence: [evidence],
  confidence,
  rule: 'modality/verb',
  phrases: [measure],
  marks: [],
});
const instrument: Instrument = {
  key: 'instrument/FR/act-1',
  jurisdiction: 'jurisdiction/FR',
  titles: [{ text: 'Act 1', language: 'en' }],
  alternativeTitles: [],
  status: 'unknown',
  identifiers: [],
  pages: [],
  documentLanguages: [],
  attributions: [],
  relations: [],
  mentions: [],
  decisions: [],
};
const overview: Overview = {
  key: 'overview/FR/act-1/security',
  instrument: instrument.key,
  category: 'security',
  texts: [],
};
const catalogue: Catalogue = {
  pages: [],
  jurisdictions: [],
  agencies: [],
  instruments: [instrument],
  overviews: [overview],
  addedCategories: [],
  counts: { pages: 0, entries: 0, rows: 0, merged: 0, skipped: {} },
  findings: [],
};
const who = 'by: data team\n    on: 2026-01-02\n    why: read against the act';
const file = (...items: string[]): string =>
  `decisions:\n${items.map((item) => `  - ${item.replaceAll('\n', '\n    ')}\n    ${who}`).join('\n')}\n`;

function curate(text: string): ReturnType<typeof applyCuration> {
  const { decisions, diagnostics } = readCuration(text, 'curation.yaml');
  expect(diagnostics).toEqual([]);
  const find = (_: Overview, quote: string): Evidence | undefined =>
    quote === 'its words' ? { ...evidence, quote } : undefined;
  return applyCuration(catalogue, [norm('sbom'), norm('mfa')], decisions, find);
}

describe('applyCuration', () => {
  const rows: [name: string, text: string, counting: string[], aside: string[], codes: string[]][] = [
    ['no decision', 'decisions: []\n', ['mfa unreviewed obligation', 'sbom unreviewed obligation'], [], []],
    [
      'accept',
      file('decide: accept\nnorm: FR/act-1/security/sbom'),
      ['mfa unreviewed obligation', 'sbom accepted obligation'],
      [],
      [],
    ],
    ['reject', file('decide: reject\nnorm: FR/act-1/security/sbom'), ['mfa unreviewed obligation'], ['sbom'], []],
    [
      'correct',
      file('decide: correct\nnorm: FR/act-1/security/sbom\nset: { modality: recommendation }'),
      ['mfa unreviewed obligation', 'sbom corrected recommendation'],
      ['sbom'],
      [],
    ],
    [
      'add',
      file('decide: add\nnorm: FR/act-1/security/encryption\nset: { modality: permission }\nquote: its words'),
      ['encryption added permission', 'mfa unreviewed obligation', 'sbom unreviewed obligation'],
      [],
      [],
    ],
    [
      'add over what the rules found',
      file('decide: add\nnorm: FR/act-1/security/mfa\nset: { modality: permission }\nquote: its words'),
      ['mfa added permission', 'sbom unreviewed obligation'],
      ['mfa'],
      [],
    ],
    [
      'add with words that are not there',
      file('decide: add\nnorm: FR/act-1/security/encryption\nset: { modality: permission }\nquote: other words'),
      ['mfa unreviewed obligation', 'sbom unreviewed obligation'],
      [],
      ['curation-unmatched'],
    ],
    [
      'add with words that are not there, over what the rules found',
      file('decide: add\nnorm: FR/act-1/security/mfa\nset: { modality: permission }\nquote: other words'),
      ['mfa unreviewed obligation', 'sbom unreviewed obligation'],
      [],
      ['curation-unmatched'],
    ],
    [
      'a norm that is gone',
      file('decide: accept\nnorm: FR/act-1/security/encryption'),
      ['mfa unreviewed obligation', 'sbom unreviewed obligation'],
      [],
      ['curation-unmatched'],
    ],
    [
      'two decisions',
      file('decide: accept\nnorm: FR/act-1/security/sbom', 'decide: reject\nnorm: FR/act-1/security/sbom'),
      ['mfa unreviewed obligation'],
      ['sbom'],
      ['curation-repeated'],
    ],
    [
      'made on something else',
      file('decide: accept\nnorm: FR/act-1/security/sbom\nseen: permission industry'),
      ['mfa unreviewed obligation', 'sbom accepted obligation'],
      [],
      ['curation-outdated'],
    ],
    [
      'a fact about nothing',
      file('decide: fact\ninstrument: FR/act-9\nset: { status: repealed }'),
      ['mfa unreviewed obligation', 'sbom unreviewed obligation'],
      [],
      ['curation-unmatched'],
    ],
  ];
  test.each(rows)('%s', (_name, text, counting, aside, codes) => {
    const result = curate(text);
    expect(result.norms.map(({ measure, reviewStatus, modality }) => `${measure} ${reviewStatus} ${modality}`)).toEqual(
      counting,
    );
    expect(result.setAside.map((entry) => entry.norm.measure)).toEqual(aside);
    expect(result.diagnostics.map(({ code }) => code)).toEqual(codes);
    for (const { place: where } of result.diagnostics) expect(where?.path).toBe('curation.yaml');
  });

  test('a fact wins over what the pages say', () => {
    const { catalogue: curated, decisions } = curate(
      file('decide: fact\ninstrument: FR/act-1\nset: { status: repealed, year: 2008 }'),
    );
    expect(curated.instruments[0]).toMatchObject({ status: 'repealed', year: 2008 });
    expect(decisions).toHaveLength(1);
  });

  test('an exception can be taken away', () => {
    const { decisions } = readCuration(
      file('decide: correct\nnorm: FR/act-1/security/sbom\nset: { exception: false }'),
      'c.yaml',
    );
    const withException = { ...norm('sbom'), exception: { text: 'unless', language: 'en' as const } };
    const { norms } = applyCuration(catalogue, [withException], decisions, () => undefined);
    expect(norms[0]).not.toHaveProperty('exception');
  });
});

describe('a corrected bearer and the words for it', () => {
  const named: Norm = {
    ...norm('sbom'),
    bearerText: { text: 'vendors', language: 'en' },
    marks: [
      { kind: 'bearer', language: 'en', start: 0, end: 7 },
      { kind: 'measure', language: 'en', start: 10, end: 29 },
    ],
  };
  const rows: [name: string, set: string, text: string | undefined, marked: boolean][] = [
    ['stay with the same bearer', 'modality: permission', 'vendors', true],
    ['stay when the bearer is said again', 'bearer: industry', 'vendors', true],
    ['go with another bearer', 'bearer: issuer', undefined, false],
    ['are those of the decision', "bearer: issuer, bearerText: 'the ministry'", 'the ministry', false],
    ['can be taken away', 'bearerText: false', undefined, false],
  ];
  test.each(rows)('%s', (_name, set, text, marked) => {
    const { decisions, diagnostics } = readCuration(
      file(`decide: correct\nnorm: FR/act-1/security/sbom\nset: { ${set} }`),
      'c.yaml',
    );
    expect(diagnostics).toEqual([]);
    const { norms, setAside } = applyCuration(catalogue, [named], decisions, () => undefined);
    expect(norms[0]?.bearerText).toEqual(text === undefined ? undefined : { text, language: 'en' });
    expect(norms[0]?.marks.map(({ kind }) => kind)).toEqual(marked ? ['bearer', 'measure'] : ['measure']);
    expect(setAside[0]?.norm).toEqual(named);
  });
});

test.each(['', '# nobody decided yet\n', '---\n', 'decisions:\n'])('no decisions: %j', (text) => {
  expect(readCuration(text, 'curation.yaml')).toEqual({ decisions: [], diagnostics: [] });
});

describe('decisions are written', () => {
  test('after what stands there, comments kept', () => {
    const before = `# ours\n${file('decide: accept\nnorm: FR/act-1/security/mfa')}`;
    const text = appendDecisions(before, [
      decideOn(norm('sbom'), 'reject', { by: 'data team', on: '2026-01-03', why: 'no duty' }),
    ]);
    expect(text.startsWith('# ours\n')).toBe(true);
    const { decisions, diagnostics } = readCuration(text, 'curation.yaml');
    expect(diagnostics).toEqual([]);
    expect(decisions).toMatchObject([
      { decide: 'accept' },
      { decide: 'reject', norm: 'FR/act-1/security/sbom', seen: fingerprint(norm('sbom')) },
    ]);
  });

  test.each(['', '# ours\n'])('into a file without decisions: %j', (before) => {
    const text = appendDecisions(before, [
      decideOn(norm('sbom'), 'accept', { by: 'data team', on: '2026-01-03', why: 'yes' }),
    ]);
    expect(readCuration(text, 'curation.yaml').decisions).toHaveLength(1);
  });

  test('the most doubtful first, as a form that is a curation file without decisions', () => {
    const { norms } = applyCuration(catalogue, [norm('sbom', 0.9), norm('mfa', 0.4)], [], () => undefined);
    const waiting = awaitingDecision(norms);
    expect(waiting.map(({ measure }) => measure)).toEqual(['mfa', 'sbom']);
    const form = decisionForm(waiting);
    expect(readCuration(form, 'form.yaml').diagnostics).toEqual([]);
    const filled = form
      .replaceAll('  #| ', '  ')
      .replaceAll('by: ', 'by: data team')
      .replaceAll('on: \n', 'on: 2026-01-03\n')
      .replaceAll('why: ', 'why: read');
    expect(readCuration(filled, 'form.yaml')).toMatchObject({
      diagnostics: [],
      decisions: [{ norm: 'FR/act-1/security/mfa' }, { norm: 'FR/act-1/security/sbom' }],
    });
  });
});
