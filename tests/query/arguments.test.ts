// What a person may write for a parameter, and what the message says when it is wrong.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bindArguments } from '../../src/query/bind-arguments.js';
import type { CannedQuery } from '../../src/query/canned-query.js';
import { nearest } from '../../src/read/nearest.js';
import { openGraph } from '../../src/query/open-graph.js';
import { parseCannedQuery } from '../../src/query/load-canned-query.js';
import { parseValue } from '../../src/query/parameter-value.js';
import type { ParameterType, ValueType } from '../../src/query/parameter-type.js';
import type { PolicyGraph } from '../../src/query/policy-graph.js';

const BASE = 'https://w3id.org/oss-policy/';
let graph: PolicyGraph;
beforeAll(async () => {
  graph = await openGraph('tests/query/fixtures/policies.trig');
});
afterAll(() => graph.close());

async function queryFor(type: ParameterType): Promise<CannedQuery> {
  const text = `#+ summary: A question\n#+ parameters:\n#+   - x: { type: ${type}, description: Something. }\nSELECT ?s { ?s ?p ?_x_iri }`;
  return parseCannedQuery('asked', text, 'asked.rq');
}

describe('things of the graph', () => {
  test.each<readonly [ParameterType, string, string]>([
    ['country', 'FR', 'jurisdiction/FR'],
    ['country', 'fra', 'jurisdiction/FR'],
    ['country', 'Francia', 'jurisdiction/FR'],
    ['country', 'frança', 'jurisdiction/FR'],
    ['country', 'FRANCA', 'jurisdiction/FR'],
    ['country', 'EC', 'jurisdiction/EC'],
    ['country', 'EU', 'jurisdiction/EU'],
    ['country', 'união europeia', 'jurisdiction/EU'],
    ['country', `${BASE}jurisdiction/FR`, 'jurisdiction/FR'],
    ['country', `<${BASE}jurisdiction/FR>`, 'jurisdiction/FR'],
    ['measure', 'sbom', 'measure/sbom'],
    ['measure', 'SBOM', 'measure/sbom'],
    ['measure', 'lista de materiales de software', 'measure/sbom'],
    ['measure', 'Multi factor authentication', 'measure/mfa'],
    ['measure', '2FA', 'measure/mfa'],
    ['modality', 'Obrigação', 'modality/obligation'],
    ['legal-force', 'not an instrument', 'legal-force/not-an-instrument'],
    ['status', 'en vigor', 'status/in-force'],
    ['instrument', 'embag', 'instrument/CH/embag'],
    ['instrument', 'CH/embag', 'instrument/CH/embag'],
    ['instrument', '2024/2847', 'instrument/EU/regulation-2024-2847'],
    ['instrument', 'H.R. 3286', 'instrument/US/hr-3286-118'],
    ['instrument', "Sélection d'un logiciel libre", 'instrument/FR/selecting-free-software'],
    ['agency', 'CISA', 'agency/cisa'],
    ['agency', 'parlamento europeo', 'agency/european-parliament'],
    [
      'norm',
      'US/hr-3286-118/open-source-security-measures/sbom',
      'norm/US/hr-3286-118/open-source-security-measures/sbom',
    ],
    ['requirement', 'osps-ac-01', 'requirement/osps-baseline/OSPS-AC-01'],
    ['framework', 'OSPS Baseline', 'requirement/osps-baseline'],
  ])('%s %s', async (type, value, expected) => {
    const bindings = await bindArguments(await queryFor(type), { x: value }, graph);
    expect(bindings.get('_x_iri')?.value).toBe(BASE + expected);
  });

  test.each<readonly [ParameterType, string, string]>([
    ['country', 'Frnce', "--x: this graph has no country 'Frnce'. Did you mean 'France'"],
    ['country', 'JP', "--x: this graph has no country 'JP'. It knows CH, EC, EE, EU, FR, US."],
    ['measure', 'sbon', "--x: this graph has no measure 'sbon'. Did you mean 'sbom'"],
    ['instrument', 'embga', "Did you mean 'embag'?"],
    ['instrument', 'Ley de ciberresilencia', "Did you mean 'EU/regulation-2024-2847' (Ley de Ciberresiliencia)?"],
    ['modality', 'must', "--x: this graph has no modality 'must'. It knows commitment, no-evidence, obligation"],
    ['country', 'https://example.org/FR', "--x: this graph has no country 'https://example.org/FR'."],
    ['country', '', "--x: this graph has no country ''."],
  ])('%s %s', async (type, value, message) => {
    await expect(bindArguments(await queryFor(type), { x: value }, graph)).rejects.toMatchObject({
      name: 'UsageError',
      message: expect.stringContaining(message) as string,
    });
  });

  test('the codes that the EU uses are known too', async () => {
    const { openOxigraph } = await import('../../src/query/oxigraph-engine.js');
    const content = ['GB', 'GR'].map((code) => `<${BASE}jurisdiction/${code}> a <${BASE}ontology#Jurisdiction> .`);
    const engine = openOxigraph([
      { path: 'codes.ttl', content: content.join('\n'), mediaType: 'text/turtle', baseIri: 'urn:x' },
    ]);
    for (const [written, code] of [
      ['UK', 'GB'],
      ['el', 'GR'],
    ]) {
      const bindings = await bindArguments(await queryFor('country'), { x: written }, { engine, folder: '.' });
      expect(bindings.get('_x_iri')?.value).toBe(`${BASE}jurisdiction/${code}`);
    }
  });

  test('a name that two things have has to be told apart', async () => {
    const { openOxigraph } = await import('../../src/query/oxigraph-engine.js');
    const turtle = ['A', 'B']
      .map(
        (code) =>
          `<${BASE}instrument/${code}/law-1> a <${BASE}ontology#Instrument> ; <http://purl.org/dc/terms/title> "Law 1"@en .`,
      )
      .join('\n');
    const engine = openOxigraph([{ path: 'two.ttl', content: turtle, mediaType: 'text/turtle', baseIri: 'urn:x' }]);
    await expect(bindArguments(await queryFor('instrument'), { x: 'law 1' }, { engine, folder: '.' })).rejects.toThrow(
      "--x: 'law 1' names 2 things of this graph; say which: A/law-1, B/law-1",
    );
  });
});

describe('languages of an answer', () => {
  test.each([
    ['fi', "--lang: this graph has no texts in 'fi'. It knows de, en, es, et, fr, pt."],
    ['fi-FI', "--lang: this graph has no texts in 'fi-FI'."],
    ['e s', "--lang takes a language tag such as en, es or pt, not 'e s'"],
  ])('%s is refused', async (lang, message) => {
    await expect(graph.ask('instruments', { lang })).rejects.toMatchObject({
      name: 'UsageError',
      message: expect.stringContaining(message) as string,
    });
  });

  test('one of a region is answered in the language where it has no texts of its own', async () => {
    expect(await graph.ask('instruments', { lang: 'pt-BR' })).toEqual(await graph.ask('instruments', { lang: 'pt' }));
  });

  test('one that is asked about need not be there', async () => {
    const everything = await graph.ask('untranslated', { lang: 'fi' });
    expect(everything.rows.length).toBeGreaterThan((await graph.ask('untranslated', { lang: 'es' })).rows.length);
  });
});

describe('values', () => {
  test.each<readonly [ValueType, string, string, string]>([
    ['language', 'ES', 'es', 'string'],
    ['language', 'pt-br', 'pt-br', 'string'],
    ['year', '2024', '2024', 'integer'],
    ['integer', '-3', '-3', 'integer'],
    ['number', '0.5', '0.5', 'decimal'],
    ['date', '2024-02-29', '2024-02-29', 'date'],
    ['text', 'a "quoted" \\ text', 'a "quoted" \\ text', 'string'],
  ])('%s %s', (type, value, lexical, datatype) => {
    const term = parseValue('x', type, value);
    expect(term).toMatchObject({ value: lexical, datatype: { value: `http://www.w3.org/2001/XMLSchema#${datatype}` } });
  });

  test.each<readonly [ValueType, string, string]>([
    ['language', 'e s', "--x takes a language tag such as en, es or pt, not 'e s'"],
    ['language', '', '--x takes a language tag'],
    ['year', '24', "--x takes a year such as 2024, not '24'"],
    ['integer', '1.5', "--x takes a whole number, not '1.5'"],
    ['integer', '99999999999', '--x takes a whole number'],
    ['number', '1e5', "--x takes a number such as 0.5, not '1e5'"],
    ['date', '2023-02-29', "--x takes a date such as 2024-10-23, not '2023-02-29'"],
    ['text', ' ', '--x takes text without control characters, and not nothing'],
    ['text', 'a\u0000b', '--x takes text without control characters'],
    ['text', '\ud800', '--x takes text without control characters'],
    ['iri', 'no iri', "--x takes an absolute IRI, not 'no iri'"],
    ['iri', 'http://a> } #', '--x takes an absolute IRI'],
  ])('%s %j is refused', (type, value, message) => {
    expect(() => parseValue('x', type, value)).toThrow(message);
  });
});

test.each([
  [
    'sbom-duties',
    { contry: 'FR' },
    "The query sbom-duties has no parameter 'contry'. Did you mean 'country'? It takes --measure, --country, --lang.",
  ],
  ['source-pages', { lang: 'en' }, "The query source-pages has no parameter 'lang'. It takes none."],
  ['gaps', {}, 'The query gaps needs --country <country>: The jurisdiction whose gaps are wanted.'],
  ['findings', { severity: 'warn' }, "--severity takes error, warning, info, not 'warn'. Did you mean 'warning'?"],
  ['sbom-dutys', {}, "There is no query 'sbom-dutys'. Did you mean 'sbom-duties'?"],
  ['SELECT * { ?s ?p ?o }', {}, 'A query is asked by its name; SPARQL of your own goes to query()'],
  ['release-changes', { earlier: 'nowhere.nq' }, "--earlier: there is no file or folder 'nowhere.nq'"],
  ['release-changes', { earlier: 'urn:not an iri' }, "--earlier takes a path or an absolute IRI, not 'urn:not an iri'"],
])('%s %j', async (query, args, message) => {
  await expect(graph.ask(query, args)).rejects.toMatchObject({
    name: 'UsageError',
    message: expect.stringContaining(message) as string,
  });
});

test('the nearest names come first, three at most, and nothing that is far', () => {
  expect(nearest('gap', ['gaps', 'measures', 'map', 'gaps-2', 'xyz'])).toEqual(['gaps', 'gaps-2', 'map']);
  expect(nearest('zzz', ['gaps'])).toEqual([]);
});
