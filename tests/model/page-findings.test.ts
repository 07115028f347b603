// Overviews and pages with one fault each in; the finding with its line, and the mended line, out.

import { en, testFaults, BILL, REUSE, REUSE_ES } from './findings-of.js';
import { categoryPage } from './catalogue-of.js';

const LICENSING = 'Licensing Frameworks and Guidelines';
const table = (overview: string, title = 'Guide to Code') =>
  [
    '# Overview',
    '',
    '### 🇦🇺 Australia',
    '',
    '| Policy type | Document | Overview |',
    '|---|---|---|',
    `| ${REUSE} | [${title}](https://www.dta.gov.au/code) | ${overview} |`,
    '',
  ].join('\n');

testFaults([
  [
    'bill-as-act',
    en('🇺🇸 United States', {
      title: 'Securing Software Act of 2023',
      url: BILL,
      overview: 'The Act establishes duties for the agency.',
    }),
    7,
  ],
  [
    'bill-as-act',
    {
      'es/reuse.md': categoryPage(REUSE_ES, {
        '🇺🇸 Estados Unidos': [
          {
            title: 'Ley de Seguridad del Software',
            url: BILL,
            overview: 'Esta ley establece deberes para la agencia.',
          },
        ],
      }),
    },
    7,
  ],
  [
    'preparatory-paper',
    en('🇩🇪 Germany', {
      title: 'Act to Amend the Online Access Act',
      url: 'https://dserver.bundestag.de/btd/20/104/2010417.pdf',
    }),
    5,
  ],
  [
    'repealed-instrument',
    en(
      '🇪🇨 Ecuador',
      { title: 'Executive Decree No. 1014', overview: 'It makes free software a rule.' },
      { title: 'Executive Decree No. 1425', overview: 'It repeals Executive Decree No. 1014 and gives new rules.' },
    ),
    7,
  ],
  [
    'expired-period',
    en('🇪🇺 European Union', { title: 'Software Strategy 2020–2023', url: 'https://commission.europa.eu/s' }),
    5,
  ],
  [
    'time-limited',
    en('🇺🇸 United States', {
      title: 'Source Code Policy',
      url: 'https://www.gsa.gov/p',
      overview: 'It starts a three-year pilot for code.',
    }),
    7,
  ],
  [
    'non-binding-entry',
    en('🇫🇷 France', { title: 'Call for Comments on Code', url: 'https://www.etalab.gouv.fr/c' }),
    5,
  ],
  [
    'foreign-locator',
    en('🇪🇸 Spain', {
      title: 'Guide for the publication of assets',
      url: 'https://administracionelectronica.gob.es/g',
      overview: 'It rests on Article 157 of Law 40/2015, which asks for a directory.',
    }),
    7,
  ],
  [
    'former-body-name',
    en('🇫🇷 France', {
      title: 'Decree No. 2017-638',
      overview: 'Licenses are asked of the Interministerial Directorate for State IT Systems.',
    }),
    7,
  ],
  [
    'copied-overview',
    {
      ...en('🇧🇷 Brazil', { title: 'Law Nº 14.063/2020', overview: 'Public bodies give their programs to all.' }),
      'en/z.md': categoryPage('Zeta', {
        '🇧🇷 Brazil': [{ title: 'Law Nº 14.063/2020', overview: 'Public bodies give their programs to all.' }],
      }),
    },
    7,
  ],
  [
    'misfiled-overview',
    {
      'en/l.md': categoryPage(LICENSING, {
        '🇮🇹 Italy': [
          {
            title: 'Guidelines on acquisition',
            overview: 'Systems expose open interfaces and use standard formats for interoperability.',
          },
        ],
      }),
    },
    7,
  ],
  [
    'table-page-difference',
    {
      ...en('🇦🇺 Australia', {
        title: 'Guide to Code',
        url: 'https://www.dta.gov.au/code',
        overview: 'It says one thing.',
      }),
      'en/all.md': table('It says another thing.'),
    },
    7,
  ],
  [
    'duplicate-entry',
    en(
      '🇦🇺 Australia',
      { title: 'Guide to Code', url: 'https://www.dta.gov.au/code' },
      { title: 'Guide to Code', url: 'https://www.dta.gov.au/code' },
    ),
    9,
  ],
  [
    'duplicate-section',
    {
      'en/reuse.md': `${categoryPage(REUSE, { '🇦🇺 Australia': [{ title: 'Guide to Code', url: 'https://www.dta.gov.au/code' }] })}\n### 🇦🇺 Australia\n\n* 🔗 [Rules for Code](https://www.dta.gov.au/rules)\n* 📄 Overview:\n> Other words.\n`,
    },
    9,
  ],
  [
    'glued-heading',
    {
      'en/reuse.md': categoryPage(REUSE, {
        '🇦🇺 Australia': [{ title: 'Guide to Code' }],
        '🇳🇿 New Zealand': [{ title: 'Rules for Code' }],
      }).replace('\n\n### 🇳🇿', '\n### 🇳🇿'),
    },
    8,
  ],
  ['label-flag-mismatch', en('🇬🇧 England', { title: 'Action Plan' }), 3],
  ['impossible-date', en('🇦🇺 Australia', { title: 'Order No. 5 of February 31, 2024' }), 5],
  [
    'impossible-date',
    {
      'es/reuse.md': categoryPage(REUSE_ES, {
        '🇨🇱 Chile': [{ title: 'Ley 5', overview: 'Rige desde el 31 de noviembre de 2024.' }],
      }),
    },
    7,
  ],
  ['misspelt-country', en('🇩🇪 Gemrany', { title: 'Action Plan' }), 3],
  [
    'label-variants',
    {
      ...en('🇬🇧 United kingdom', { title: 'Action Plan' }),
      'en/z.md': categoryPage('Zeta', { '🇬🇧 United Kingdom': [{ title: 'Action Plan' }] }),
    },
    3,
    '### 🇬🇧 United Kingdom',
  ],
  [
    'country-in-other-language',
    { 'es/reuse.md': categoryPage(REUSE_ES, { '🇧🇷 Brazil': [{ title: 'Ley Nº 14.063/2020' }] }) },
    3,
    '### 🇧🇷 Brasil',
  ],
  [
    'missing-translation',
    {
      ...en(
        '🇦🇺 Australia',
        { title: 'Guide to Code', url: 'https://www.dta.gov.au/code' },
        { title: 'Rules for Use', url: 'https://www.dta.gov.au/rules' },
      ),
      'es/reuse.md': categoryPage(REUSE_ES, {
        '🇦🇺 Australia': [{ title: 'Guía de Código', url: 'https://www.dta.gov.au/code', overview: 'Dice algo.' }],
      }),
    },
    9,
  ],
  [
    'lost-superscript',
    en('🇪🇪 Estonia', { title: 'State Assets Act', overview: 'Sections (281–284) ask for publication.' }),
    7,
  ],
  [
    'markdown-escape',
    en('🇰🇷 South Korea', { title: 'Guide to Code', overview: 'National R\\&D projects publish code.' }),
    7,
    '> National R&D projects publish code.',
  ],
  [
    'mixed-scripts',
    en('🇦🇺 Australia', { title: 'Guide to Code', overview: 'Open sоurce programs и data are shared.' }),
    7,
    '> Open source programs and data are shared.',
  ],
  ['unsupported-year', en('🇦🇺 Australia', { title: 'Guide to Code (2020)', url: 'https://www.dta.gov.au/code' }), 5],
  [
    'acronym-variants',
    en(
      '🇦🇹 Austria',
      {
        title: 'Act on Electronic Ways of Administration (EVG)',
        url: 'https://www.ris.bka.gv.at/evg',
        overview: 'Article 7 asks public bodies to share code.',
      },
      {
        title: 'Guide to Code',
        url: 'https://www.oesterreich.gv.at/code',
        overview: 'It rests on Article 7 of the EWA legislation.',
      },
    ),
    11,
  ],
  ['unknown-jurisdiction', { 'en/reuse.md': categoryPage(REUSE, { '🇿🇿 Nowhere': [{ title: 'Guide to Code' }] }) }, 3],
]);
