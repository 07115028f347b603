// Values that pages may hold against the literals and links that the graph makes of them.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toQuads } from '../../src/graph/to-quads.js';
import { Dataset } from '../../src/rdf/dataset.js';
import { GraphReader } from '../../src/rdf/graph-reader.js';
import { readTurtle } from '../../src/rdf/turtle-reader.js';
import { dct, osp, skos } from '../../src/rdf/vocabulary.js';
import { serialise } from '../../src/serialise/serialise.js';
import { BASE, graphOf, graphWith } from './sample-graph.js';
import * as sample from './sample-input.js';

const LAW = `${BASE}${sample.law.key}`;

describe('hostile values', () => {
  const hostile = 'a"""b\\c\u{0}d\u{FFFE}<e> ${f}\n';

  test('characters that XML forbids are replaced one by one', () => {
    const titles = new GraphReader(graphWith({ titles: [{ text: hostile, language: 'en' }] })).literals(
      LAW,
      dct('title'),
    );
    expect(titles).toEqual(['a"""b\\c\u{FFFD}d\u{FFFD}<e> ${f}\n']);
  });

  test.each([
    ['an unknown language', { text: 'Loi', language: 'und' }, '"Loi"'],
    ['no language', { text: 'Loi', language: '' }, '"Loi"'],
    ['a tag that is none', { text: 'Loi', language: 'not a tag' }, '"Loi"'],
    ['a tag with capitals', { text: 'Lei', language: 'pt-BR' }, '"Lei"@pt-br'],
    ['no text', { text: '', language: 'en' }, undefined],
  ])('a title with %s', (_, title, expected) => {
    const { quads } = graphWith({ titles: [title] });
    const found = quads.filter(
      ({ subject, predicate }) => subject.value === LAW && predicate.value.endsWith('terms/title'),
    );
    const written = found.map(({ object }) =>
      object.termType === 'Literal' ? `"${object.value}"${object.language && `@${object.language}`}` : '',
    );
    expect(written).toEqual(expected === undefined ? [] : [expected]);
  });

  test.each([
    ['2020-05-04', 'date'],
    ['2020-05', 'gYearMonth'],
    ['2020', 'gYear'],
    ['2020-02-30', undefined],
    ['May 2020', undefined],
  ])('the date %s', (date, datatype) => {
    const reader = new GraphReader(graphWith({ date }));
    const value = reader.one(LAW, dct('date'));
    expect(value?.termType === 'Literal' ? value.datatype.value.replace(/^.*#/u, '') : undefined).toBe(datatype);
  });

  test('a link that no store takes is left out, reported, and a finding', () => {
    const url = `https://laws.example/${'a'.repeat(2000)}`;
    const instruments = [{ ...sample.law, pages: [url] }, sample.circular];
    const { value, diagnostics } = toQuads(
      { ...sample.input, catalogue: { ...sample.catalogue, instruments } },
      { base: BASE },
    );
    expect(diagnostics.map(({ code, subject }) => [code, subject])).toEqual([['link-left-out', sample.law.key]]);
    const findings = value.filter(({ object }) => object.value === `${BASE}finding-kind/link-left-out`);
    expect(findings.some(({ predicate }) => predicate.equals(osp('findingKind')))).toBe(true);
  });

  test('a link of a mention that no store takes is reported once, where it stands', () => {
    const url = 'https://[2001:db8::1]/x';
    const mentions = sample.law.mentions.slice(0, 1).map((mention) => ({ ...mention, url }));
    const instruments = [{ ...sample.law, pages: [url], mentions }, sample.circular];
    const { diagnostics } = toQuads(
      { ...sample.input, catalogue: { ...sample.catalogue, instruments } },
      { base: BASE },
    );
    expect(diagnostics).toMatchObject([{ code: 'link-left-out', place: mentions[0]?.place }]);
  });

  test('two identifiers that look alike keep apart', () => {
    const identifiers = ['2024/1', '2024-1'].map((value) => ({ scheme: 'number' as const, value, derived: false }));
    const reader = new GraphReader(graphWith({ identifiers }));
    const nodes = reader.iris(LAW, osp('hasIdentifier'));
    expect(nodes.map((node) => reader.literals(node, skos('notation')))).toEqual(
      expect.arrayContaining([['2024/1'], ['2024-1']]),
    );
  });

  test('two pages of one name keep apart', () => {
    const twin = { ...sample.page, source: { ...sample.page.source, path: 'other/en/policies/code-release.md' } };
    const reader = new GraphReader(graphOf({ catalogue: { ...sample.catalogue, pages: [sample.page, twin] } }));
    const pages = reader.subjectsOfType(osp('SourcePage'));
    expect(pages).toHaveLength(2);
    expect(pages.map((page) => reader.literals(page, osp('path')))).toEqual(
      expect.arrayContaining([[sample.PATH], ['other/en/policies/code-release.md']]),
    );
  });
});

test('whatever strings come in, the quads can be written and read back', async () => {
  const anything = fc.string({ unit: 'binary', maxLength: 40 });
  const [language, code] = [fc.oneof(anything, fc.constantFrom('en', 'pt-BR', '')), anything];
  await fc.assert(
    fc.asyncProperty(anything, language, code, async (words, tag, notation) => {
      const named = { text: words, language: tag };
      const input = {
        ...sample.input,
        vocabulary: [],
        catalogue: {
          ...sample.catalogue,
          agencies: [{ ...sample.agency, names: [named], homepage: `https://a.example/${words}` }],
          instruments: [
            {
              ...sample.law,
              titles: [named],
              type: notation,
              date: words,
              pages: [`https://a.example/${words}`, words],
              identifiers: [{ scheme: 'number' as const, value: words, derived: false }],
              documentLanguages: [tag],
            },
          ],
          addedCategories: [{ notation, labels: [named] }],
        },
        norms: [
          { ...sample.norm(notation, { references: [words], rule: words }), reviewStatus: 'unreviewed' as const },
        ],
        findings: [{ severity: 'info' as const, code: 'not-understood' as const, message: words, subject: notation }],
      };
      const dataset = Dataset.of(toQuads(input, { base: BASE }).value);
      const text = await serialise(dataset, 'n-quads', { base: BASE, context: '' });
      const { value, diagnostics } = readTurtle({ path: 'graph.nq', text });
      expect(diagnostics).toEqual([]);
      expect(Dataset.of(value).quads).toEqual(dataset.quads);
    }),
    { numRuns: 50 },
  );
});
