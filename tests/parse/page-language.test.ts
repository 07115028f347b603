// Paths, front matter and words in; the language of the page and how it was known out.

import { beforeAll, describe, expect, test } from 'vitest';
import { loadLanguageDetector, type DetectLanguage } from '../../src/parse/language-detector.js';
import { pageStem } from '../../src/parse/page-language.js';
import type { Language } from '../../src/read/source-text.js';
import { parsePages } from '../../src/parse/parse-pages.js';
import { diagnosticLines, parseText, sourceOf } from './page-summary.js';

const SECTION = '### 🇪🇸 España\n* [T](https://a.es/1)\n';
const WORDS = {
  en: '> The agencies shall publish the source code of all software that they pay for.\n',
  es: '> Las entidades deben publicar el código fuente de todo el software que pagan.\n',
  pt: '> Os órgãos devem publicar o código-fonte de todos os programas que não são sigilosos.\n',
  fr: '> Les administrations doivent publier le code source de tous les logiciels qu’elles paient.\n',
};

let detectLanguage: DetectLanguage;
beforeAll(async () => {
  detectLanguage = await loadLanguageDetector();
});

describe('what states the language', () => {
  test.each<[string, string, string, Language | undefined, string]>([
    ['option before all', 'pt/p_en.md', '---\nlang: es\n---\n', 'pt', 'pt option'],
    ['front matter before path', 'pt/p.md', '---\ntitle: x\nlang: "es"\n---\n', undefined, 'es front-matter'],
    ['front matter with region', 'p.md', '---\nlanguage: pt-BR\n---\n', undefined, 'pt front-matter'],
    ['front matter of another language', 'es/p.md', '---\nlang: fr\n---\n', undefined, 'es path'],
    ['folder', 'docs/es/policies/p.md', '', undefined, 'es path'],
    ['folder with region', 'docs/pt-BR/p.md', '', undefined, 'pt path'],
    ['nearest folder', 'en/es/p.md', '', undefined, 'es path'],
    ['suffix before folder', 'en/p_es.md', '', undefined, 'es path'],
    ['suffix with a dot', 'p.pt.md', '', undefined, 'pt path'],
    ['suffix with region', 'p.pt-BR.md', '', undefined, 'pt path'],
    ['letters inside a name say nothing', 'essay/spent.md', '', undefined, 'en detected'],
    ['standard input', '-', '', undefined, 'en detected'],
  ])('%s', (_name, path, frontMatter, language, expected) => {
    const given = { path, ...(language ? { language } : {}) };
    const { value } = parseText(frontMatter + SECTION + WORDS.en, given, { detectLanguage });
    expect(`${value.language} ${value.languageBasis}`).toBe(expected);
  });
});

describe('what the words tell', () => {
  test.each(['en', 'es', 'pt'] as const)('%s', (language) => {
    const outcome = parseText(SECTION + WORDS[language], { path: 'p.md' }, { detectLanguage });
    expect(outcome.value).toMatchObject({ language, languageBasis: 'detected' });
    expect(diagnosticLines(outcome)).toEqual([]);
  });

  test('another language is reported and the nearest of ours taken', () => {
    const outcome = parseText(SECTION + WORDS.fr, { path: 'p.md' }, { detectLanguage });
    expect(diagnosticLines(outcome)).toEqual(['warning language-not-supported:1:1']);
    expect(outcome.diagnostics[0]?.message).toContain("'fr'");
  });

  test.each<[Language, string]>([
    ['en', 'The Loi pour une République numérique obliges administrations to publish source code.'],
    ['es', 'La Generalitat de Catalunya publica el código.'],
    ['es', 'La Llei 26/2010 obliga a la Generalitat a reutilizar programas.'],
  ])('foreign names in a short text are no other language: %s %s', (language, words) => {
    const outcome = parseText(`### 🇪🇸 E\n* [SBOM](https://a.es/1)\n> ${words}\n`, { path: 'p.md' }, { detectLanguage });
    expect(outcome.value).toMatchObject({ language, languageBasis: 'detected' });
    expect(outcome.value.unreadLanguage).toBeUndefined();
  });

  test.each<[string, string, boolean]>([
    ['without detector', SECTION + WORDS.es, false],
    ['with too few words', '### 🇪🇸 E\n* [SBOM](https://a.es/1)\n> NIS2.\n', true],
  ])('%s English is assumed, and it is said', (_name, text, detects) => {
    const outcome = parseText(text, { path: 'p.md' }, detects ? { detectLanguage } : {});
    expect(outcome.value).toMatchObject({ language: 'en', languageBasis: 'assumed' });
    expect(diagnosticLines(outcome)).toEqual(['warning language-assumed:1:1']);
  });
});

test.each([
  ['docs/en/open-source.md', 'open-source'],
  ['open-source_es.md', 'open-source'],
  ['open-source.pt-BR.markdown', 'open-source'],
  ['a/b.c.MD', 'b.c'],
  ['es.md', 'es'],
  ['_es.md', '_es'],
  ['-', ''],
])('the stem of %s is %s', (path, stem) => {
  expect(pageStem(path)).toBe(stem);
});

test.each([
  ['# Open  *Source* 🌍 \n\n## Other\n', 'Open Source', 3],
  ['### 🇪🇸 España\n\n## Medidas\n', 'Medidas', 4],
  ['### 🇪🇸 España\n', 'España', 5],
  ['Words only\n', '', 1],
])('the title of %j is %s', (text, title, column) => {
  const { value } = parseText(text);
  expect([value.title.text, value.title.place.column]).toEqual([title, column]);
});

test('pages are detected where nothing is stated, and keep their order', async () => {
  const sources = [
    sourceOf(SECTION + WORDS.en, { path: 'en/a.md' }),
    sourceOf(SECTION + WORDS.pt, { path: 'b.md' }),
    sourceOf(SECTION, { path: '-' }),
  ];
  const { value, diagnostics } = await parsePages(sources);
  expect(value.map(({ source, language, languageBasis }) => `${source.path} ${language} ${languageBasis}`)).toEqual([
    'en/a.md en path',
    'b.md pt detected',
    '- en assumed',
  ]);
  expect(diagnostics.map(({ code, place }) => `${code} ${place?.path ?? ''}`)).toEqual([
    'language-assumed -',
    'entry-without-overview -',
  ]);
});
