// Alignment and figures, on small made-up annotations.

import { describe, expect, test } from 'vitest';
import { align, normaliseUrl } from '../../src/evaluate/align.js';
import type { ExtractedNorm, ExtractedOverview } from '../../src/evaluate/align.js';
import { readAnnotations } from '../../src/evaluate/annotation.js';
import type { AnnotatedEntry, AnnotatedNorm } from '../../src/evaluate/annotation.js';
import { evaluate } from '../../src/evaluate/evaluate.js';
import { figures } from '../../src/evaluate/score.js';

const expected = (measure: string, fields: Partial<AnnotatedNorm> = {}): AnnotatedNorm => ({
  measure,
  modality: 'obligation',
  quote: `words on ${measure}`,
  references: [],
  bearer: 'public-sector',
  exception: false,
  ...fields,
});
const found = (measure: string, fields: Partial<ExtractedNorm> = {}): ExtractedNorm => ({
  ...expected(measure),
  confidence: 0.8,
  ...fields,
});
const entry = (id: string, norms: AnnotatedNorm[], page = 'p', url = 'https://a.example/x'): AnnotatedEntry => ({
  id,
  page,
  jurisdiction: 'CA',
  title: id,
  url,
  norms,
});
const overview = (norms: ExtractedNorm[], fields: Partial<ExtractedOverview> = {}): ExtractedOverview => ({
  page: 'p',
  jurisdiction: 'CA',
  urls: ['http://www.a.example/x/'],
  language: 'en',
  text: '',
  norms,
  ...fields,
});

describe('alignment', () => {
  test.each([
    ['https://www.a.example/x/', 'a.example/x'],
    ['http://a.example/x#:~:text=some%20words', 'a.example/x'],
    ['https://A.example/x)', 'a.example/x'],
  ])('%s', (url, plain) => {
    expect(normaliseUrl(url)).toBe(plain);
  });

  test('pairs by page, jurisdiction and link, once per language', () => {
    const overviews = [overview([]), overview([], { language: 'es' }), overview([], { jurisdiction: 'FR' })];
    expect(align([entry('e', [])], overviews).map((pair) => pair.overview.language)).toEqual(['en', 'es']);
  });

  test('gives the nth entry of a key the nth overview of it', () => {
    const first = overview([found('sbom')]);
    const second = overview([found('mfa')]);
    const pairs = align([entry('one', []), entry('two', [])], [first, second]);
    expect(pairs.map((pair) => pair.overview)).toEqual([first, second]);
  });

  test('an entry of a page that the input lacks takes what no other entry claimed', () => {
    expect(align([entry('e', [], 'elsewhere')], [overview([])])).toHaveLength(1);
  });
});

describe('figures', () => {
  test('precision, recall and F1', () => {
    expect(figures(1, 2, 4)).toMatchObject({ precision: 0.5, recall: 0.25, f1: 0.3333 });
    expect(figures(0, 0, 0)).toMatchObject({ precision: 1, recall: 1, f1: 1 });
    expect(figures(0, 3, 0)).toMatchObject({ precision: 0, recall: 0, f1: 0 });
  });

  test('nothing that was compared has no figures, and nothing that was matched no share', () => {
    const { overall } = evaluate([], []);
    expect(overall.measures).toEqual({ right: 0, found: 0, expected: 0, precision: null, recall: null, f1: null });
    expect(overall.modality).toEqual({ right: 0, of: 0, share: null });
    const empty = evaluate([entry('e', [])], [overview([])]).overall;
    expect([empty.measures.f1, empty.bearer.share]).toEqual([1, null]);
  });

  const entries = [entry('e', [expected('sbom', { references: ['Article 1'], exception: true }), expected('mfa')])];
  const overviews = [overview([found('sbom', { modality: 'statement', bearer: 'industry' }), found('encryption')])];

  test('counts measures and the fields of matched norms', () => {
    const { overall, byMeasure, byModality, byConfidence } = evaluate(entries, overviews);
    expect(overall.measures).toMatchObject({ right: 1, found: 2, expected: 2, f1: 0.5 });
    expect([overall.modality, overall.references, overall.bearer, overall.exception].map(({ share }) => share)).toEqual(
      [0, 0, 0, 0],
    );
    expect(byMeasure['encryption']).toMatchObject({ found: 1, expected: 0 });
    expect(byModality['obligation']).toMatchObject({ right: 0, found: 1, expected: 2 });
    expect(byConfidence['0.80']).toEqual({ right: 0, of: 2, share: 0 });
  });

  test('lists misses, false alarms and differences', () => {
    const kinds = evaluate(entries, overviews).errors.map(({ kind, measure }) => `${kind} ${measure}`);
    expect(kinds).toEqual([
      'miss mfa',
      'false-alarm encryption',
      'modality sbom',
      'references sbom',
      'bearer sbom',
      'exception sbom',
    ]);
  });

  test('keeps sentences to itself when only figures are asked for', () => {
    expect(evaluate(entries, overviews, { aggregateOnly: true }).errors).toEqual([]);
  });

  test('names entries without an overview', () => {
    expect(evaluate([entry('lost', [], 'p', 'https://b.example')], overviews).unmatched).toEqual(['lost']);
  });
});

describe('annotation files', () => {
  test.each([
    ['not JSON', '{', /is not JSON/],
    ['no list', '{}', /are a list of entries/],
    [
      'an unknown modality',
      '[{"id":"a","page":"p","jurisdiction":"CA","title":"t","url":"u","norms":[{"measure":"sbom","modality":"duty","quote":"q","bearer":"issuer"}]}]',
      /'duty' is none of/,
    ],
    ['a missing field', '[{"id":"a"}]', /'norms' is a list/],
  ])('%s is refused', (_name, json, message) => {
    expect(() => readAnnotations(json, 'a.json')).toThrow(message);
  });
});
