// Front matter in; whether the page is a draft, and what is left of one, out.

import { describe, expect, test } from 'vitest';
import { catalogueOf } from '../model/catalogue-of.js';
import { checkPage, diagnosticLines, parseText } from './page-summary.js';

const BODY =
  '### 🇧🇷 Brazil\n* [Act 1](https://a.br/1)\n> It orders.\n* [](https://a.br/3)\n> Nameless.\n* [Act 2](https://a.br/2)\n> It allows.\n';

describe('a draft', () => {
  test.each([
    ['draft: true', 2],
    ['title: x\ndraft: true', 3],
    ['title: x\n"draft": true', 3],
    ['title: x: y\ndraft: true', 3],
    ['title: x\r\nDraft : "yes" # until May\r\nlang: en', 3],
    ["published: 'false'", 2],
    ['published: no', 2],
    ['publish: off', 2],
    ['borrador: true', 2],
    ['publicado: false', 2],
    ['rascunho: true', 2],
  ])('%j', (frontMatter, line) => {
    const outcome = parseText(`---\n${frontMatter}\n---\n${BODY}`);
    expect(outcome.value.isDraft).toBe(true);
    expect(outcome.value.entries).toEqual([]);
    expect(outcome.value.skipped.map(({ reason, text }) => `${reason}: ${text}`)).toEqual([
      'draft: Act 1',
      'draft: Act 2',
    ]);
    expect(diagnosticLines(outcome)).toEqual([`info draft-page:${line}:1`]);
  });

  test('says what makes it one, and how much it is', () => {
    const { diagnostics } = parseText(`---\ndraft: true\n---\n${BODY}`);
    expect(diagnostics[0]?.message).toBe(
      'The front matter says that this page is a draft (draft: true); it is left out with 2 entries.',
    );
  });
});

describe('no draft', () => {
  test.each([
    'draft: false',
    'draft:',
    'draft: true story',
    'draft: truest',
    'published: true',
    'published: 2024-05-01',
    'published: "no date yet"',
    'first-draft: true',
    'params:\n  draft: true',
    'description: >\n  draft: true',
  ])('%j', (frontMatter) => {
    const { value } = parseText(`---\n${frontMatter}\n---\n${BODY}`);
    expect(value.isDraft).toBeUndefined();
    expect(value.entries).toHaveLength(2);
  });

  checkPage(
    'words of the page itself',
    '# T\n\ndraft: true\n\n### 🇧🇷 Brazil\n* [Act 1](https://a.br/1)\n> It orders.\n',
    {
      entries: ['BR Brazil | Act 1 | https://a.br/1 | It orders.'],
    },
  );
});

describe('in a catalogue', () => {
  const page = (frontMatter: string): string => `---\n${frontMatter}\n---\n# Reuse\n\n${BODY}`;

  test('a draft is counted, and no translation of anything', () => {
    const { value } = catalogueOf({ 'en/reuse.md': page('title: x'), 'es/reuse.md': page('draft: true') });
    expect(value.pages.map(({ source }) => source.path)).toEqual(['en/reuse.md']);
    expect(value.counts).toMatchObject({ pages: 1, entries: 2, skipped: { draft: 2 } });
    expect(value.findings.filter(({ code }) => code === 'missing-translation')).toEqual([]);
    expect(value.instruments.flatMap(({ mentions }) => mentions.map(({ pageLanguage }) => pageLanguage))).toEqual([
      'en',
      'en',
    ]);
  });
});
