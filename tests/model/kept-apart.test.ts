// Small catalogues in; which mentions are different instruments, and why, out.

import { describe, expect, test } from 'vitest';
import { catalogueOf, type Files } from './catalogue-of.js';
import { instruments, page } from './identity-of.js';

describe('kept apart', () => {
  const bill = 'https://www.congress.gov/bill/118th-congress/house-bill/3286/text';
  test('two acts behind one link, in three languages, and why', () => {
    const english = [
      { title: 'Securing Open Source Software Act of 2023', url: bill },
      { title: 'Source code Harmonization And Reuse in Information Technology Act (SHARE IT Act)', url: bill },
    ];
    const files = {
      'en/reuse.md': page('🇺🇸 United States', ...english),
      'pt/reuse.md': page('🇺🇸 Estados Unidos', ...english),
      'es/reuse.md': page(
        '🇺🇸 Estados Unidos',
        { title: 'Ley de Armonización y Reutilización de Código Fuente (Ley SHARE IT)', url: bill },
        { title: 'Ley para la Seguridad del Software de Código Abierto de 2023', url: bill },
      ),
    };
    expect(instruments(files)).toEqual({
      'instrument/US/h-r-3286-118th-congress': [
        'Ley para la Seguridad del Software de Código Abierto de 2023',
        'Securing Open Source Software Act of 2023',
      ],
      'instrument/US/share-it': [
        'Ley de Armonización y Reutilización de Código Fuente (Ley SHARE IT)',
        'Source code Harmonization And Reuse in Information Technology Act (SHARE IT Act)',
      ],
    });
    const [first] = catalogueOf(files).value.instruments;
    expect(first?.decisions.filter(({ verdict }) => verdict === 'different')).toMatchObject([
      { other: 'instrument/US/share-it', because: expect.stringContaining('but one section lists both') as string },
      { other: 'instrument/US/share-it' },
    ]);
  });

  test.each<[string, Files, string[]]>([
    [
      'bills with one number of two congresses',
      {
        'en/a.md': page('🇺🇸 United States', { title: 'Securing Open Source Software Act (H.R. 3286)', url: bill }),
        'en/b.md': page('🇺🇸 United States', {
          title: 'Tobacco Control Act (H.R. 3286)',
          url: 'https://www.congress.gov/bill/119th-congress/house-bill/3286',
        }),
      },
      ['instrument/US/h-r-3286-118th-congress', 'instrument/US/h-r-3286-119th-congress'],
    ],
    [
      'decrees of one link with different numbers',
      {
        'en/a.md': page('🇪🇨 Ecuador', { title: 'Executive Decree No. 1014', url: 'https://www.gob.ec/norms' }),
        'en/b.md': page('🇪🇨 Ecuador', { title: 'Executive Decree No. 1425', url: 'https://www.gob.ec/norms' }),
      },
      ['instrument/EC/decree-1014', 'instrument/EC/decree-1425'],
    ],
    [
      'one number in two years',
      {
        'en/a.md': page('🇺🇾 Uruguay', {
          title: 'Decree 44/2015',
          url: 'https://www.impo.com.uy/bases/decretos/44-2015',
        }),
        'en/b.md': page('🇺🇾 Uruguay', {
          title: 'Decree 44/2016',
          url: 'https://www.impo.com.uy/bases/decretos/44-2016',
        }),
      },
      ['instrument/UY/decree-44-2015', 'instrument/UY/decree-44-2016'],
    ],
    [
      'a law and an organic law with one number',
      {
        'es/a.md': page('🇪🇸 España', { title: 'Ley 3/2018' }),
        'es/b.md': page('🇪🇸 España', { title: 'Ley Orgánica 3/2018' }),
      },
      ['instrument/ES/law-3-2018', 'instrument/ES/organic-law-3-2018'],
    ],
    [
      'one number in two countries',
      {
        'es/a.md': page('🇨🇱 Chile', { title: 'Ley 21.180' }),
        'es/b.md': page('🇵🇪 Perú', { title: 'Ley 21.180' }),
      },
      ['instrument/CL/law-21180', 'instrument/PE/law-21180'],
    ],
    [
      'a strategy whose file is named after a decree',
      {
        'en/a.md': page('🇪🇨 Ecuador', {
          title: 'Strategy for Free Software',
          url: 'https://cti.gob.ec/ayuda/manual/decreto_1014.pdf',
        }),
        'en/b.md': page('🇪🇨 Ecuador', { title: 'Executive Decree No. 1014', url: 'https://www.gob.ec/decree' }),
      },
      ['instrument/EC/cti-manual-decreto-1014', 'instrument/EC/decree-1014'],
    ],
    [
      'titles of common words on two sites',
      {
        'en/a.md': page('🇺🇸 United States', {
          title: 'Open Source Policy',
          url: 'https://www.nasa.gov/our-own-software-rules-page',
        }),
        'en/b.md': page('🇺🇸 United States', {
          title: 'Open Source Policy',
          url: 'https://www.energy.gov/national-labs-software-page',
        }),
      },
      ['instrument/US/national-labs-software', 'instrument/US/our-own-software-rules'],
    ],
    [
      'links that differ by an ending',
      {
        'en/a.md': page('🇦🇺 Australia', {
          title: 'Guideline for Schools',
          url: 'https://www.dta.gov.au/our-own-guideline',
        }),
        'es/a.md': page('🇦🇺 Australia', {
          title: 'Lista de todas las guías',
          url: 'https://www.dta.gov.au/our-own-guidelines',
        }),
      },
      ['instrument/AU/our-own-guideline', 'instrument/AU/our-own-guidelines'],
    ],
    [
      'titles on one link that have nothing in common',
      {
        'en/a.md': page('🇨🇦 Canada', {
          title: 'Directive on Procurement',
          url: 'https://www.canada.ca/en/rules-of-the-board',
        }),
        'en/b.md': page('🇨🇦 Canada', {
          title: 'Guide for Accessible Websites',
          url: 'https://www.canada.ca/en/rules-of-the-board',
        }),
      },
      ['instrument/CA/rules-of-the-board-', 'instrument/CA/rules-of-the-board-'],
    ],
  ])('%s', (_, files, expected) => {
    const keys = Object.keys(instruments(files)).map((key, index) =>
      expected[index]?.endsWith('-') ? key.replace(/[\da-f]{4}$/u, '') : key,
    );
    expect(keys).toEqual(expected);
  });
});

test('a number that title and link do not share is the link’s, and a finding', () => {
  const { value } = catalogueOf({
    'en/a.md': page('🇪🇺 European Union', {
      title: 'REGULATION (EU) 2024/1173 – Cyber Resilience Act',
      url: 'https://eur-lex.europa.eu/legal-content/EN/TXT/HTML/?uri=OJ:L_202402847',
    }),
  });
  expect(value.instruments.map(({ key }) => key)).toEqual(['instrument/EU/regulation-2024-2847']);
  expect(value.instruments[0]?.identifiers).toEqual([
    { scheme: 'celex', value: '32024R2847', derived: true },
    { scheme: 'eli', value: 'http://data.europa.eu/eli/reg/2024/2847/oj', derived: true },
    { scheme: 'gazette', value: 'OJ L, 2024/2847', derived: false },
    { scheme: 'number', value: '2024/2847', derived: false },
  ]);
  expect(value.findings.filter(({ code }) => code === 'number-mismatch')).toMatchObject([
    {
      severity: 'warning',
      expected: '2024/2847',
      fix: { replacement: expect.stringContaining('2024/2847 – Cyber') as string },
    },
  ]);
});

test('a link to an act of another kind is a finding, and its identifiers are not the instrument’s', () => {
  const { value } = catalogueOf({
    'en/a.md': page('🇪🇺 European Union', {
      title: 'Directive (EU) 2022/2555 (NIS 2)',
      url: 'https://eur-lex.europa.eu/eli/reg/2024/2847/oj',
    }),
  });
  const [instrument] = value.instruments;
  expect(instrument?.key).toBe('instrument/EU/directive-2022-2555');
  expect(instrument?.identifiers.filter(({ scheme }) => scheme === 'eli').map(({ value: eli }) => eli)).toEqual([
    'http://data.europa.eu/eli/dir/2022/2555/oj',
  ]);
  const found = value.findings.filter(({ code }) => code === 'number-mismatch');
  expect(found.map(({ severity, fix }) => [severity, fix])).toEqual([['warning', undefined]]);
});

test('an identifier is derived only where everything that its template asks for is known', () => {
  const france = (title: string) =>
    catalogueOf({ 'en/a.md': page('🇫🇷 France', { title }) }).value.instruments[0]?.identifiers;
  expect(france('Decree No. 2017-638 of April 27, 2017')).toContainEqual({
    scheme: 'eli',
    value: 'https://www.legifrance.gouv.fr/eli/decret/2017/4/27/2017-638/jo/texte',
    derived: true,
  });
  expect(france('Decree No. 2017-638')?.filter(({ derived }) => derived)).toEqual([]);
});
