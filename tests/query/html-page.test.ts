// An answer as a page in a browser: what it asks for, and how wide it gets.

import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { runCli } from '../cli/run-cli.js';

const args = ['query', 'instruments', '--graph', 'tests/query/fixtures/policies.trig', '--format', 'html'];
const { out: page } = await runCli(args);

test('is valid', async () => {
  const { results } = await new HtmlValidate({ extends: ['html-validate:recommended'] }).validateString(page);
  const messages = results.flatMap((result) => result.messages);
  // Written in short form, for an answer to be looked at and thrown away.
  expect(
    messages.filter(({ ruleId }) => !['doctype-style', 'long-title', 'no-trailing-whitespace'].includes(ruleId)),
  ).toEqual([]);
});

test('has its icon in itself: browsers would ask for one', () => {
  expect(page).toContain('<link rel="icon" href="data:image/svg+xml,');
});

test('addresses that stand as text are links that may be broken', () => {
  expect(page).toMatch(/<td class="address"><a href="(https:[^"]+)">\1<\/a><\/td>/u);
});

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path));
test.skipIf(CHROMIUM === undefined)(
  'asks for nothing but itself; its table scrolls in a box of its own and is printed whole (skipped without Chromium)',
  async () => {
    const { chromium } = await import('playwright-core');
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.setHeader('content-type', 'text/html; charset=utf-8').end(page);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: ['--no-sandbox'] });
    try {
      const tab = await (await browser.newContext({ viewport: { width: 480, height: 700 } })).newPage();
      await tab.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/answer`, { waitUntil: 'networkidle' });
      expect(asked).toEqual(['/answer']);
      expect(await tab.evaluate('document.documentElement.scrollWidth')).toBe(480);
      expect(await tab.evaluate('document.querySelector(".scroll").scrollWidth')).toBeGreaterThan(480);
      expect(await tab.evaluate('getComputedStyle(document.documentElement).colorScheme')).toBe('light dark');
      await tab.emulateMedia({ media: 'print' });
      expect(await tab.evaluate('getComputedStyle(document.querySelector(".scroll")).overflowX')).toBe('visible');
      await tab.setViewportSize({ width: 718, height: 1000 });
      expect(await tab.evaluate('document.documentElement.scrollWidth')).toBeLessThan(2 * 718);
    } finally {
      await browser.close();
      server.close();
    }
  },
);
