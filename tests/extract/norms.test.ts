// From pages to norms: evidence stands in the page, languages are joined, wrong lexicon rows are reported.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../src/build/read-catalogue.js';
import { loadKnowledge } from '../../src/build/load-knowledge.js';
import { compileLexicon } from '../../src/extract/compile-lexicon.js';
import { extractNorms } from '../../src/extract/extract-norms.js';
import { MODALITY_RULES } from '../../src/extract/modality.js';
import { tokenise } from '../../src/extract/token.js';
import { buildCatalogue } from '../../src/model/build-catalogue.js';
import type { Catalogue } from '../../src/model/catalogue.js';
import { loadLexicon } from '../../src/model/load-lexicon.js';
import { parsePage } from '../../src/parse/parse-page.js';
import { readTurtle } from '../../src/rdf/turtle-reader.js';
import type { Language } from '../../src/read/source-text.js';

const knowledge = loadKnowledge();

function page(language: Language, title: string, flag: string, overview: string): string {
  const label = { en: 'Overview', es: 'Descripción', pt: 'Descrição' }[language];
  return `# Security\n\n### ${flag}\n\n* 🔗 [${title}](https://laws.test-country.ca/software-act)\n* 📄 ${label}:\n  > ${overview}\n`;
}

function catalogueOf(texts: Partial<Record<Language, string>>): Catalogue {
  const pages = Object.entries(texts).map(([language, text]) => {
    const path = `${language}/policies/open-source-security-measures.md`;
    const source = { path, text, sha256: '0'.repeat(64), byteSize: text.length, encoding: 'utf-8' as const };
    return parsePage(source).value;
  });
  return buildCatalogue(pages, knowledge.registries, []).value;
}

test('a sentence beside a link, over two lines, is quoted verbatim at its offsets', () => {
  const text =
    '# Security 🔒\n\n### 🇺🇸 United States\n\n1. [EO 14028](https://laws.test-country.us/eo) (🆕) — Requires agencies to **use\n   multi-factor authentication** and vendors to provide an SBOM.\n2. [Other](https://laws.test-country.us/o) — Vendors must disclose\u00a0vulnerabilities.\n';
  const source = { path: 'en/p.md', text, sha256: '0'.repeat(64), byteSize: text.length, encoding: 'utf-8' as const };
  const catalogue = buildCatalogue([parsePage(source).value], knowledge.registries, []).value;
  const evidence = extractNorms(catalogue, knowledge.lexicon).value.flatMap((norm) => norm.evidence);
  const characters = Array.from(text);
  for (const { exact, start, end, place } of evidence) {
    expect(characters.slice(start, end).join('')).toBe(exact);
    const before = characters.slice(0, start).join('').split('\n');
    expect([before.length, Array.from(before.at(-1) ?? '').length + 1]).toEqual([place.line, place.column]);
  }
  expect(evidence.map(({ exact }) => exact)).toEqual([
    'Requires agencies to **use\n   multi-factor authentication',
    'Requires agencies to **use\n   multi-factor authentication** and vendors to provide an SBOM',
    'must disclose\u00a0vulnerabilities',
  ]);
});

describe('the shipped catalogue', async () => {
  const { catalogue, norms } = await readCatalogue(
    { inputs: ['catalogue'], base: 'https://w3id.org/oss-policy/', provenance: false },
    () => undefined,
  );
  const pages = new Map(catalogue.pages.map(({ source }) => [source.path, source.text]));

  test('has norms', () => {
    expect(norms.length).toBeGreaterThan(20);
  });

  test('every quotation is found verbatim at its offsets, counted in code points', () => {
    for (const { evidence } of norms)
      for (const { exact, start, end, place } of evidence) {
        const characters = Array.from(pages.get(place.path) ?? '');
        expect(characters.slice(start, end).join('')).toBe(exact);
        const before = characters.slice(0, start).join('').split('\n');
        expect([before.length, Array.from(before.at(-1) ?? '').length + 1]).toEqual([place.line, place.column]);
      }
  });

  test('every norm has evidence of 3 to 30 words and a rule that is in the table', () => {
    for (const { evidence, rule, confidence } of norms) {
      expect(evidence.length).toBeGreaterThan(0);
      for (const { quote } of evidence) {
        const { length } = tokenise(quote, 'en');
        expect(length).toBeGreaterThanOrEqual(3);
        expect(length).toBeLessThanOrEqual(30);
      }
      if (!rule.startsWith('curation/')) expect(Object.keys(MODALITY_RULES)).toContain(rule);
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });
});

describe('several languages', () => {
  const texts = {
    en: page('en', 'Software Act', '🇨🇦 Canada', 'Article 4 requires an SBOM. It recommends encryption.'),
    es: page('es', 'Ley de Software', '🇨🇦 Canadá', 'El artículo 4 recomienda una SBOM. Recomienda el cifrado.'),
  };
  const outcome = extractNorms(catalogueOf(texts), knowledge.lexicon);

  test('are one norm with evidence in each', () => {
    const encryption = outcome.value.find(({ measure }) => measure === 'encryption');
    expect(encryption?.evidence.map(({ language }) => language)).toEqual(['en', 'es']);
    expect(encryption?.modality).toBe('recommendation');
  });

  test('that disagree are reported with their places, and the first language counts', () => {
    const sbom = outcome.value.find(({ measure }) => measure === 'sbom');
    expect(sbom?.modality).toBe('obligation');
    const reported = outcome.diagnostics.filter(({ code }) => code === 'translations-disagree');
    expect(reported.map(({ subject }) => subject)).toEqual([sbom?.key]);
    expect(reported[0]?.related).toHaveLength(1);
  });

  test('marks show cue, measure and reference in the text', () => {
    const sbom = outcome.value.find(({ measure }) => measure === 'sbom');
    const kinds = sbom?.marks.filter(({ language }) => language === 'en').map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['cue', 'scope', 'measure', 'reference']));
  });
});

describe('a lexicon with mistakes', () => {
  const prefix =
    '@prefix osp: <https://w3id.org/oss-policy/ontology#> . @prefix cue: <https://w3id.org/oss-policy/cue/> .\n';

  test('a family without kind is reported', () => {
    const { value } = readTurtle({ path: 'x.ttl', text: `${prefix}cue:a a osp:CueFamily ; osp:phrase "must"@en .` });
    expect(loadLexicon(value).diagnostics.map(({ code }) => code)).toEqual(['lexicon-incomplete']);
  });

  test('a phrase that cannot be read is reported and left out', () => {
    const text = `${prefix}cue:a a osp:CueFamily ; osp:cueKind "operator" ; osp:phrase "(must"@en, "shall"@en .`;
    const lexicon = loadLexicon(readTurtle({ path: 'x.ttl', text }).value).value;
    expect(compileLexicon(lexicon).diagnostics.map(({ code, message }) => [code, message])).toEqual([
      ['lexicon-pattern', "A phrase of 'a' cannot be read: ')' is missing in the pattern '(must'."],
    ]);
  });

  test('the shipped one has none', () => {
    expect(compileLexicon(knowledge.lexicon).diagnostics).toEqual([]);
  });
});

test('every trait of a cue is read by the code', () => {
  const code = readdirSync('src/extract').map((name) => readFileSync(`src/extract/${name}`, 'utf8'));
  const traits = new Set(
    knowledge.lexicon.cues.flatMap((family) => family.traits.filter((trait) => !trait.startsWith('type:'))),
  );
  expect(traits.size).toBeGreaterThan(10);
  expect([...traits].filter((trait) => !code.some((text) => text.includes(`'${trait}'`)))).toEqual([]);
});
