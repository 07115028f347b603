// What is wrong in a curation file, against its schema and the vocabularies: errors with their place and a suggestion.

import { describe, expect, test } from 'vitest';
import { readCuration } from '../../src/curate/curation-file.js';
import { formatDiagnostic } from '../../src/diagnostic.js';

const who = 'by: data team\n    on: 2026-01-02\n    why: read against the act';
const file = (...items: string[]): string =>
  `decisions:\n${items.map((item) => `  - ${item.replaceAll('\n', '\n    ')}\n    ${who}`).join('\n')}\n`;

/** Each line has ten of the one before. */
const LAUGHS = [
  'a0: &a0 [lol]',
  ...Array.from({ length: 8 }, (_, at) => `a${at + 1}: &a${at + 1} [${Array(10).fill(`*a${at}`).join(', ')}]`),
].join('\n');

describe('readCuration points at what is wrong', () => {
  const rows: [name: string, text: string, line: number, code: string][] = [
    ['no YAML', 'decisions:\n  - decide: [accept\n', 3, 'invalid-yaml'],
    ['unknown decision', file('decide: maybe\nnorm: FR/a/b/c'), 2, 'invalid-setting'],
    [
      'nobody decided',
      'decisions:\n  - decide: accept\n    norm: FR/a/b/c\n    on: 2026-01-02\n    why: x\n',
      2,
      'invalid-setting',
    ],
    ['misspelt key', file('decide: accept\nnorn: FR/a/b/c\nnorm: FR/a/b/c'), 3, 'invalid-setting'],
    ['a modality that is none', file('decide: correct\nnorm: FR/a/b/c\nset: { modality: duty }'), 4, 'invalid-setting'],
    ['an alias of nothing', 'decisions:\n  - &a {}\n  - *a\n  - *x\n', 4, 'invalid-yaml'],
    ['aliases that grow beyond measure', LAUGHS, 2, 'invalid-yaml'],
    ['a key that is none', file('decide: accept\nnorm: sbom'), 3, 'invalid-setting'],
  ];
  test.each(rows)('%s', (_name, text, line, code) => {
    const { decisions, diagnostics } = readCuration(text, 'curation.yaml');
    expect(decisions).toEqual([]);
    expect(diagnostics[0]).toMatchObject({ code, severity: 'error', place: { path: 'curation.yaml', line } });
  });
});

describe('a notation that no vocabulary has is a wrong setting, with what it may have been', () => {
  const known = { measures: ['sbom', 'mfa', 'encryption'], instrumentTypes: ['law', 'decree'] };
  const read = (text: string): ReturnType<typeof readCuration> => readCuration(text, 'curation.yaml', known);
  const set = 'set: { modality: obligation }\nquote: its words';
  const rows: [name: string, text: string, place: [number, number], says: RegExp][] = [
    ['added', file(`decide: add\nnorm: FR/act-1/security/sbomm\n${set}`), [3, 11], /'sbomm'.*did you mean 'sbom'\?/su],
    ['accepted', file('decide: accept\nnorm: FR/act-1/security/encription'), [3, 11], /did you mean 'encryption'\?/u],
    [
      'nothing near',
      file('decide: reject\nnorm: FR/act-1/security/xxxxx'),
      [3, 11],
      /expected: sbom, mfa, encryption/u,
    ],
    ['a fact', file('decide: fact\ninstrument: FR/act-1\nset: { type: decre }'), [4, 18], /did you mean 'decree'\?/u],
  ];
  test.each(rows)('%s', (_name, text, [line, column], says) => {
    const { decisions, diagnostics } = read(text);
    expect(decisions).toEqual([]);
    expect(diagnostics).toMatchObject([
      { code: 'invalid-setting', severity: 'error', place: { path: 'curation.yaml', line, column } },
    ]);
    expect(diagnostics.map(formatDiagnostic).join()).toMatch(says);
  });

  test('of many the list is named', () => {
    const measures = Array.from({ length: 60 }, (_, index) => `measure-${index}`);
    const text = file('decide: reject\nnorm: FR/act-1/security/xxxxx');
    const { diagnostics } = readCuration(text, 'curation.yaml', { ...known, measures });
    expect(diagnostics[0]?.expected).toBe("one that 'policygraph query code-list --scheme measure' lists");
  });

  test('what the vocabularies have is taken', () => {
    const text = file(
      `decide: add\nnorm: FR/act-1/security/sbom\n${set}`,
      'decide: fact\ninstrument: FR/act-1\nset: { type: law }',
    );
    expect(read(text)).toMatchObject({ diagnostics: [], decisions: [{ decide: 'add' }, { decide: 'fact' }] });
  });
});
