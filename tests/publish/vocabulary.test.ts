// The documentation of the ontology: whole, valid, accessible, the same for the same input; and what FAIR asks of the ontology.

import { existsSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { GraphReader } from '../../src/rdf/graph-reader.js';
import { readTurtle } from '../../src/rdf/turtle-reader.js';
import { dct, owl, rdfs, skos } from '../../src/rdf/vocabulary.js';
import { treesOf } from '../../src/publish/vocabulary/hierarchy.js';
import { classesOf, conceptsOf, propertiesOf, schemesOf } from '../../src/publish/vocabulary/ontology-terms.js';
import { localName, schemePath } from '../../src/publish/vocabulary/term-name.js';
import { readVocabulary, vocabularyInput } from '../../src/publish/vocabulary/vocabulary-input.js';
import { vocabularyPages } from '../../src/publish/vocabulary/vocabulary-pages.js';
import { Dataset } from '../../src/rdf/dataset.js';
import { input, releaseOf, textOf } from './release-sample.js';

const statements = readVocabulary(input.ontology);
const vocabulary = vocabularyInput(statements, new GraphReader(input.graph.quads));
if (vocabulary === undefined) throw new Error('The ontology folder declares no ontology');
const pages = vocabularyPages(vocabulary, ['ttl']);
const front = pages.get('index.html') ?? '';
const LANGUAGES = ['en', 'es', 'pt'] as const;
const terms = [...classesOf(vocabulary), ...propertiesOf(vocabulary)];

/** Names of concepts may hold dots, which HTML allows and the strict form of the rule does not. */
const RULES = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: { 'valid-id': ['error', { relaxed: true }], 'long-title': 'off' },
});

test('every term and every concept has its anchor', () => {
  expect(terms.length).toBeGreaterThan(100);
  expect(terms.filter((term) => !front.includes(`id="${localName(term)}"`))).toEqual([]);
  const lost = schemesOf(vocabulary).flatMap((scheme) => {
    const page = pages.get(`${schemePath(scheme, vocabulary)}/index.html`) ?? '';
    return conceptsOf(vocabulary, scheme).filter((concept) => !page.includes(`id="${localName(concept)}"`));
  });
  expect(lost).toEqual([]);
});

const SHOWN: readonly (readonly [what: string, page: string, text: string])[] = [
  ['a definition in Spanish', 'index.html', 'Norma por la que alguien tiene que hacer algo.'],
  ['a range that is a class, by its Portuguese label', 'index.html', '<span lang="pt">Tipo de instrumento</span>'],
  ['a term of another ontology', 'index.html', 'href="http://www.w3.org/ns/odrl/2/Duty"'],
  ['an example from the graph', 'index.html', 'Loi sur le code public'],
  ['other names on one line per language', 'measure/index.html', 'SBOM; bill of materials;'],
  ['a property in the list above the properties', 'index.html', '<li><a href="index.html#imposedBy">'],
  ['the version', 'index.html', 'primera versión'],
  ['a crosswalk to a framework', 'measure/index.html', 'href="../requirement/sp800-161/index.html#SR-3"'],
  ['the way back, from two folders down', 'requirement/ssdf/index.html', 'href="../../index.html"'],
];
test.each(SHOWN)('shows %s', (_what, page, text) => {
  expect(pages.get(page)).toContain(text);
});

test('links inside the pages lead to pages and anchors that are there', () => {
  const broken = [...pages].flatMap(([path, page]) =>
    [...page.matchAll(/href="([^":]+index\.html)(?:#([^"]+))?"/gu)].flatMap(([, to = '', anchor]) => {
      const target = new URL(to, `http://x/ontology/${path}`).pathname;
      if (target === '/index.html') return [];
      const found = pages.get(target.slice('/ontology/'.length));
      return found !== undefined && (anchor === undefined || found.includes(`id="${anchor}"`))
        ? []
        : [`${path}: ${to}#${anchor}`];
    }),
  );
  expect(broken).toEqual([]);
});

test('the pages need no script and nothing from elsewhere', () => {
  for (const page of pages.values()) expect(page).not.toMatch(/<script|(?:src|srcset)=|@import|url\(/u);
});

test('the order of statements changes nothing', () => {
  const turned = Dataset.of([...statements.quads].reverse());
  const again = vocabularyInput(turned, new GraphReader(input.graph.quads));
  expect(again && [...vocabularyPages(again, ['ttl'])]).toEqual([...pages]);
});

test('the pages are valid HTML', async () => {
  for (const [path, page] of pages) {
    const { results } = await RULES.validateString(page);
    expect(
      results.flatMap(({ messages }) => messages.map(({ line, message }) => `${path}:${line} ${message}`)),
    ).toEqual([]);
  }
}, 30_000);

test('texts of an ontology are escaped', () => {
  const text = `<https://x.example/o> a <http://www.w3.org/2002/07/owl#Ontology> .
    <https://x.example/o#A> a <http://www.w3.org/2002/07/owl#Class> ; <http://www.w3.org/2000/01/rdf-schema#label> "<b>&\\""@en .`;
  const strange = vocabularyInput(Dataset.of(readTurtle({ path: 'o.ttl', text }).value), new GraphReader([]));
  const page = strange && vocabularyPages(strange).get('index.html');
  expect(page).toContain('<h3 id="A">&lt;b&gt;&amp;&quot;</h3>');
  expect(page).not.toContain('<b>');
});

const TREES: readonly (readonly [
  name: string,
  parents: Readonly<Record<string, readonly string[]>>,
  expected: unknown,
])[] = [
  ['a chain', { a: [], b: ['a'] }, [{ term: 'a', children: [{ term: 'b', children: [] }] }]],
  ['a parent from elsewhere', { a: ['z'] }, [{ term: 'a', children: [] }]],
  ['a circle', { a: ['b'], b: ['a'] }, [{ term: 'a', children: [{ term: 'b', children: [] }] }]],
];
test.each(TREES)('trees: %s', (_name, parents, expected) => {
  expect(treesOf(Object.keys(parents), (term) => parents[term] ?? [])).toEqual(expected);
});

test('the data files beside the pages say what the ontology files say', async () => {
  const made = await releaseOf();
  const { value, diagnostics } = readTurtle({ path: 'o.ttl', text: textOf(made, 'ontology/ontology.ttl') });
  expect(diagnostics).toEqual([]);
  const told = new GraphReader(value);
  expect(terms.filter((term) => !told.has(term))).toEqual([]);
  expect(textOf(made, 'index.html')).toContain('href="ontology/index.html"');
});

describe('FAIR', () => {
  const { ontology, terms: reader } = vocabulary;
  const ASKED = [
    ['versionIRI', owl('versionIRI')],
    ['versionInfo', owl('versionInfo')],
    ['license', dct('license')],
    ['creator', dct('creator')],
    ['publisher', dct('publisher')],
    ['citation', dct('bibliographicCitation')],
  ] as const;
  test.each(ASKED)('the ontology states its %s', (_name, property) => {
    expect(reader.many(ontology, property)).toHaveLength(1);
  });
  test.each(['title', 'description'])('the ontology has a %s in three languages', (name) => {
    expect([...reader.texts(ontology, dct(name)).keys()].sort()).toEqual(LANGUAGES);
  });
  test('version, its IRI and the citation agree', () => {
    const version = reader.literal(ontology, owl('versionInfo')) ?? 'none';
    expect(reader.iri(ontology, owl('versionIRI'))).toBe(`${ontology}/${version}`);
    expect(reader.literal(ontology, dct('bibliographicCitation'))).toContain(`${ontology}/${version}`);
  });
  test.each(LANGUAGES)('every term has label and definition in %s', (language) => {
    const lacking = (property: ReturnType<typeof rdfs>): string[] =>
      terms.filter((term) => reader.literal(term, property, language) === undefined);
    expect([lacking(rdfs('label')), lacking(skos('definition'))]).toEqual([[], []]);
  });
  test('every term says what defines it', () => {
    expect(terms.filter((term) => reader.iri(term, rdfs('isDefinedBy')) !== ontology)).toEqual([]);
  });
});

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path));
test.skipIf(CHROMIUM === undefined)(
  'no accessibility violation, by axe, and every page fits a telephone (skipped without Chromium)',
  async () => {
    const { chromium } = await import('playwright-core');
    const { AxeBuilder } = await import('@axe-core/playwright');
    const browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: ['--no-sandbox'] });
    try {
      for (const path of ['index.html', 'modality/index.html', 'requirement/cra/index.html']) {
        const tab = await (await browser.newContext()).newPage();
        await tab.setContent(pages.get(path) ?? '');
        const { violations, passes } = await new AxeBuilder({ page: tab }).analyze();
        expect(violations.map(({ id, nodes }) => `${path} ${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
        expect(passes.length).toBeGreaterThan(10);
        // The width that WCAG 2 asks pages to fit (1.4.10 Reflow).
        await tab.setViewportSize({ width: 320, height: 800 });
        expect([path, await tab.evaluate('document.documentElement.scrollWidth')]).toEqual([path, 320]);
      }
    } finally {
      await browser.close();
    }
  },
  120_000,
);
