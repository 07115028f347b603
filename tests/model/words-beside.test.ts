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

test.each<[string, string, string | undefined]>([
  ['en', '- of 17 March 2023; Article 9 binds all bodies.', '2023-03-17'],
  ['en', '- Federal act of 17 March 2023; Article 9 binds all bodies.', '2023-03-17'],
  ['en', '- Legislative Decree No. 82 of 7 March 2005; Article 68 is about reuse.', '2005-03-07'],
  ['es', ', de 10 de abril de 2008, del presidente de la República.', '2008-04-10'],
  ['es', ', sobre el uso de programas libres, publicado el 28 de diciembre de 2004.', '2004-12-28'],
  ['pt', ', de 29 de março de 2021, a lei do governo digital.', '2021-03-29'],
  ['pt', ', sobre o uso prioritário de programas livres, publicado em 28 de dezembro de 2004.', '2004-12-28'],
  ['en', ', le 7 octobre 2016, for all bodies.', '2016-10-07'],
  // Days of something else.
  ['en', '- Sets goals until 31 December 2025 for all bodies.', undefined],
  ['en', '- Amends the Act of 5 May 2010 on records.', undefined],
  ['es', ', que modifica la ley de 5 de mayo de 2010 sobre archivos.', undefined],
  ['pt', ', em vigor até 31 de dezembro de 2025 em todos os órgãos.', undefined],
])('%s %s', (language, beside, date) => {
  const page = `# Code\n\n### 🇺🇸 United States\n\n- [Guide to Code](https://www.gazette.int/g) ${beside}\n`;
  const { value } = catalogueOf({ [`${language}/code.md`]: page });
  expect(value.instruments[0]?.date).toEqual(date);
});
