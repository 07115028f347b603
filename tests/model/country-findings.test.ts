// Headings and cells that name countries, or do not, in; what is found of them out.

import { expect, test } from 'vitest';
import { categoryPage } from './catalogue-of.js';
import { findings, REUSE } from './findings-of.js';

test.each([
  ['Gemrany', "Did you mean 'Germany'?"],
  ['Procedures', undefined],
])('a heading among countries that is none: %s', (heading, hint) => {
  const entry = { title: 'Guide to Code' };
  const files = { 'en/reuse.md': categoryPage(REUSE, { '🇦🇹 Austria': [entry], [heading]: [entry] }) };
  const found = findings(files).find(({ code }) => code === 'unknown-jurisdiction');
  expect(found?.message).toContain(`'${heading}'`);
  expect(found?.hint).toBe(hint);
});

test('rows of a table with a column for the country are no sections', () => {
  const row = (label: string, name: string): string =>
    `| ${label} | [${name}](https://www.dta.gov.au/${name}) | It asks agencies to share code. |`;
  const rows = [row('🇦🇺 Australia', 'Rules'), row('Australia', 'Guide')].join('\n');
  const codes = findings({ 'en/reuse.md': `${REUSE}\n\n| Country | Title | Summary |\n|---|---|---|\n${rows}\n` }).map(
    ({ code }) => code,
  );
  expect(codes).not.toContain('duplicate-section');
  expect(codes).toContain('copied-overview');
});
