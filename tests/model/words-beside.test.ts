// Words beside links in; date, year and issuer of the instruments out.

import { expect, test } from 'vitest';
import { catalogueOf } from './catalogue-of.js';

test.each<[string, string | undefined, number | undefined, string | undefined]>([
  ['(Office of Management and Budget, August 8, 2016)', '2016-08-08', 2016, 'agency/omb-us'],
  ['— CISA — 2022', undefined, 2022, 'agency/cisa'],
  ['(14 September 2022)', '2022-09-14', 2022, undefined],
  ['| 2019-05-04 | CISA', '2019-05-04', 2019, 'agency/cisa'],
  // What other words stand with, or two of, is not the date of the act.
  ['(updated 2023)', undefined, undefined, undefined],
  ['(as amended on 14 September 2022)', undefined, undefined, undefined],
  ['(2019, 2022)', undefined, undefined, undefined],
  ['(guide for CISA staff)', undefined, undefined, undefined],
])('%s', (beside, date, year, issuer) => {
  const page = `# Code\n\n### 🇺🇸 United States\n\n* [Guide to Code](https://www.gazette.int/g) ${beside}\n  > It recommends open code.\n`;
  const { value } = catalogueOf({ 'en/code.md': page });
  const [instrument] = value.instruments;
  const found = instrument?.attributions.find(({ role }) => role === 'issuer')?.agency;
  expect([instrument?.date, instrument?.year, found]).toEqual([date, year, issuer]);
});
