// The landing page of a release: valid, without script, readable by everybody, the data in front.

import { existsSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { osp } from '../../src/rdf/vocabulary.js';
import { releaseOf, settings, textOf } from './release-sample.js';

const whole = await releaseOf();
const page = textOf(whole, 'index.html');

test('is valid HTML', async () => {
  const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });
  const report = await validator.validateString(page);
  expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);
});

test('needs no script and nothing from elsewhere', () => {
  expect(page.match(/<script[^>]*>/gu)).toEqual(['<script type="application/ld+json">']);
  expect(page).toContain('<link rel="icon" href="data:image/svg+xml,');
  expect(page).not.toMatch(/(?:src|srcset)=|@import|url\(/u);
});

test('links to files of the release only', () => {
  const links = [...page.matchAll(/href="([^"]+)"/gu)].map(([, target]) => target ?? '');
  const local = links.filter((target) => !/^(?:https?|mailto|data):/u.test(target));
  expect(local.length).toBeGreaterThan(30);
  expect(local.filter((target) => !whole.files.some(({ path }) => path === target))).toEqual([]);
});

test('begins with the files that people come for, and names a compressed file beside its own', () => {
  const [first = '', graph = ''] = [
    /<header>[^]*?<\/header>/u.exec(page)?.[0],
    /<h2 id="graph">[^]*?<\/section>/u.exec(page)?.[0],
  ];
  expect(first).toContain('href="tables/norms.csv"');
  expect(graph.match(/<dt>/gu)).toHaveLength(6);
  expect(graph).toMatch(/<dt><a href="graph\/graph\.ttl">[^]*?graph\.ttl\.gz<\/a> \([^)]+\)\s*<\/dt>/u);
});

test('counts what it holds of each jurisdiction', () => {
  const table = /<h2 id="jurisdictions">[^]*?<\/section>/u.exec(page)?.[0] ?? '';
  const rows = [...table.matchAll(/<th scope="row">([^<]+)<\/th>\s*<td class="number">(\d+)/gu)];
  const total = rows.reduce((sum, [, , count]) => sum + Number(count), 0);
  expect(rows.length).toBeGreaterThan(1);
  expect(total).toBe(whole.description.facts.reader.subjectsOfType(osp('Instrument')).length);
});

test('its style is not escaped', () => {
  expect(/<style>[^]*?<\/style>/u.exec(page)?.[0]).not.toMatch(/&(?:gt|lt|amp|quot);/u);
});

test('carries the JSON-LD of its description', () => {
  const block = /<script type="application\/ld\+json">([^]*?)<\/script>/u.exec(page)?.[1] ?? '';
  expect(JSON.parse(block)).toEqual(JSON.parse(textOf(whole, 'description/schema-org.jsonld')));
});

test('escapes what the settings say, in text, attribute and data', async () => {
  const title = { en: `</script><script>alert("1")</script> & 'x'` };
  const hostile = textOf(await releaseOf({ settings: { ...settings, title } }), 'index.html');
  expect(hostile.match(/<script[^>]*>/gu)).toHaveLength(1);
  expect(hostile).toContain('&lt;/script&gt;');
  const report = await new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: { 'long-title': 'off' },
  }).validateString(hostile);
  expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);
});

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path));
test.skipIf(CHROMIUM === undefined)(
  'has no accessibility violation, by axe, and fits a telephone (skipped without Chromium)',
  async () => {
    const { chromium } = await import('playwright-core');
    const { AxeBuilder } = await import('@axe-core/playwright');
    const browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: ['--no-sandbox'] });
    try {
      for (const colorScheme of ['light', 'dark'] as const) {
        const tab = await (await browser.newContext({ colorScheme })).newPage();
        await tab.setContent(page);
        const { violations, passes } = await new AxeBuilder({ page: tab }).analyze();
        expect(violations.map(({ id, nodes }) => `${colorScheme} ${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
        expect(passes.length).toBeGreaterThan(10);
        await tab.setViewportSize({ width: 320, height: 800 });
        expect(await tab.evaluate('document.documentElement.scrollWidth')).toBe(320);
      }
    } finally {
      await browser.close();
    }
  },
);
