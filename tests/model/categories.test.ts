// Tables and pages in, the category of each overview and the categories that no scheme has out.

import { describe, expect, test } from 'vitest';
import { catalogueOf } from './catalogue-of.js';

const ROWS = [
  '| Country | Category | Policy | Overview |',
  '|---|---|---|---|',
  '| Spain | Secure procurement | [Law 1/2001](https://www.boe.es/x) | Operators must report incidents. |',
  '| Chile | | [Law 2/2001](https://www.bcn.cl/x) | Operators must report vulnerabilities. |',
];
const NO_CATEGORY = [
  '| Country | Policy | Overview |',
  '|---|---|---|',
  '| Spain | [Law 1/2001](https://www.boe.es/x) | q |',
];

describe('categories', () => {
  const pages: [string, readonly string[], readonly string[], readonly string[]][] = [
    [
      'an empty category cell leaves the row to the page',
      ['# Duties', '', ...ROWS],
      ['norms', 'secure-procurement'],
      ['norms: Duties', 'secure-procurement: Secure procurement'],
    ],
    [
      'a page without headings is called what its file is called',
      ROWS,
      ['norms', 'secure-procurement'],
      ['norms: norms', 'secure-procurement: Secure procurement'],
    ],
    ['no category column, no headings', NO_CATEGORY, ['norms'], ['norms: norms']],
  ];
  test.each(pages)('%s', (_name, lines, categories, added) => {
    const { value } = catalogueOf({ 'en/norms.md': lines.join('\n') });
    expect(value.overviews.map(({ category }) => category).sort()).toEqual(categories);
    const labelled = value.addedCategories.map(
      ({ notation, labels }) => `${notation}: ${labels.map(({ text }) => text).join(', ')}`,
    );
    expect(labelled).toEqual(added);
  });
});
