// Pages with one fault each in; the finding with its line, and the mended line, out. Clean pages in; nothing out.

import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic.js';
import type { DiagnosticCode } from '../../src/diagnostic-codes.js';
import { catalogueOf, categoryPage, type EntryWords, type Files } from './catalogue-of.js';

const REUSE = 'Reuse and Transfer of Government Software';
const REUSE_ES = 'Reutilización y Transferencia de Software Gubernamental';
const LICENSING = 'Licensing Frameworks and Guidelines';
const AS_OF = '2026-01-15';

function en(heading: string, ...entries: EntryWords[]): Files {
  return { 'en/reuse.md': categoryPage(REUSE, { [heading]: entries }) };
}

function findings(files: Files): readonly Diagnostic[] {
  return catalogueOf(files, [], { asOf: AS_OF }).value.findings;
}

const bill = 'https://www.congress.gov/bill/118th-congress/house-bill/3286/text';
const eurLex = 'https://eur-lex.europa.eu/legal-content/EN/TXT/HTML/?uri=OJ:L_202402847';
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

/** Code, files, line of the finding, and the mended line where there is one. */
type Row = [code: DiagnosticCode, files: Files, line: number, mended?: string];

const ROWS: readonly Row[] = [
  [
    'number-mismatch',
    en('🇪🇺 European Union', { title: 'Regulation (EU) 2024/1173', url: eurLex }),
    5,
    `* 🔗 [Regulation (EU) 2024/2847](${eurLex})`,
  ],
  [
    'number-mismatch',
    en('🇧🇷 Brazil', {
      title: 'Law Nº 14.064/2020',
      url: 'https://www.planalto.gov.br/ccivil_03/_ato2019-2022/2020/lei/l14063.htm',
    }),
    5,
  ],
  [
    'unbalanced-bracket',
    en('🇦🇺 Australia', { title: 'Guide to Code)', url: 'https://www.dta.gov.au/code' }),
    5,
    '* 🔗 [Guide to Code](https://www.dta.gov.au/code)',
  ],
  [
    'stray-space',
    en('🇦🇺 Australia', { title: ' Guide to Code', url: 'https://www.dta.gov.au/code' }),
    5,
    '* 🔗 [Guide to Code](https://www.dta.gov.au/code)',
  ],
  [
    'compound-entry',
    en('🇺🇸 United States', { title: 'CISA, NIST, GSA Roadmap & Security Principles', url: 'https://www.cisa.gov/x' }),
    5,
  ],
  [
    'compound-entry',
    en('🇨🇴 Colombia', { title: 'Law 1955 of 2019 and Decree 767 of 2022', url: 'https://www.mintic.gov.co/x' }),
    5,
  ],
  [
    'title-language-mix',
    en('🇨🇭 Switzerland', { title: 'Nationale Cyberstrategie 2024 – Pilot Project', url: 'https://www.bk.admin.ch/x' }),
    5,
  ],
  [
    'untranslated-title',
    {
      'es/reuse.md': categoryPage(REUSE_ES, {
        '🇦🇺 Australia': [{ title: 'Guide to Reusing the Code', url: 'https://www.dta.gov.au/code' }],
      }),
    },
    5,
  ],
  [
    'title-not-the-document',
    en('🇪🇨 Ecuador', { title: 'Strategy for Free Software', url: 'https://www.gob.ec/decreto_1014.pdf' }),
    5,
  ],
  [
    'year-conflict',
    {
      ...en('🇩🇪 Germany', { title: 'BSI FLOSS Policy (2020)', url: 'https://www.bsi.bund.de/f' }),
      'en/z.md': categoryPage('Zeta', {
        '🇩🇪 Germany': [{ title: 'BSI FLOSS Policy', url: 'https://www.bsi.bund.de/f' }],
      }),
    },
    5,
  ],
  [
    'acronym-variants',
    {
      ...en('🇨🇭 Switzerland', {
        title: 'Act on Electronic Means of Officials (EMBAG)',
        url: 'https://www.bk.admin.ch/e',
      }),
      'en/z.md': categoryPage('Zeta', {
        '🇨🇭 Switzerland': [{ title: 'Act on Electronic Means of Officials (EMOTA)', url: 'https://www.bk.admin.ch/e' }],
      }),
    },
    5,
  ],
  [
    'same-link-two-titles',
    en(
      '🇺🇸 United States',
      { title: 'Securing Open Source Software Act of 2023', url: bill },
      { title: 'Harmonization of Reuse Act (SHARE IT Act)', url: bill },
    ),
    9,
  ],
  [
    'same-act-two-links',
    {
      ...en('🇨🇴 Colombia', { title: 'Decree 767 of 2022', url: 'https://www.mintic.gov.co/x' }),
      'en/z.md': categoryPage('Zeta', {
        '🇨🇴 Colombia': [{ title: 'Decree 767 of 2022', url: 'https://www.dnp.gov.co/y' }],
      }),
    },
    5,
  ],
  [
    'possible-same-act',
    en(
      '🇰🇷 South Korea',
      { title: 'Software Industry Promotion Act', url: 'https://law.go.kr/LSW/lsInfoP.do?lsId=000751' },
      { title: 'Software Promotion Act', url: 'https://elaw.klri.re.kr/kor_service/lawView.do?hseq=62622' },
    ),
    9,
  ],
  [
    'uncertain-issuer',
    {
      ...en('🇧🇷 Brazil', { title: 'Portaria SGD/ME nº 46/2016', url: 'https://www.gov.br/x' }),
      'en/z.md': categoryPage('Zeta', {
        '🇧🇷 Brazil': [
          { title: 'Portaria nº 46/2016 da Secretaria de Tecnologia da Informação', url: 'https://www.gov.br/y' },
        ],
      }),
    },
    5,
  ],
  [
    'suspect-link',
    {
      ...en('🇬🇧 United Kingdom', { title: 'Making Code Reusable', url: 'https://www.gov.uk/service-manual/reusabley' }),
      'en/y.md': categoryPage('Yota', {
        '🇬🇧 United Kingdom': [{ title: 'Making Code Reusable', url: 'https://www.gov.uk/service-manual/reusable' }],
      }),
      'en/z.md': categoryPage('Zeta', {
        '🇬🇧 United Kingdom': [{ title: 'Making Code Reusable', url: 'https://www.gov.uk/service-manual/reusable' }],
      }),
    },
    5,
    '* 🔗 [Making Code Reusable](https://www.gov.uk/service-manual/reusable)',
  ],
  ['insecure-link', en('🇦🇺 Australia', { title: 'Guide to Code', url: 'http://www.dta.gov.au/code' }), 5],
  [
    'text-fragment',
    en('🇦🇺 Australia', { title: 'Guide to Code', url: 'https://www.dta.gov.au/code#:~:text=open' }),
    5,
    '* 🔗 [Guide to Code](https://www.dta.gov.au/code)',
  ],
  [
    'unstable-link',
    en('🇦🇺 Australia', { title: 'Guide to Code', url: 'https://www.dta.gov.au/code?id=4&prefLang=en' }),
    5,
    '* 🔗 [Guide to Code](https://www.dta.gov.au/code?id=4)',
  ],
  ['unstable-link', en('🇦🇺 Australia', { title: 'Guide to Code', url: 'https://bit.ly/3abc' }), 5],
  [
    'archived-link',
    en('🇦🇺 Australia', {
      title: 'Guide to Code',
      url: 'https://web.archive.org/web/20200101000000/https://www.dta.gov.au/code',
    }),
    5,
  ],
  [
    'archived-link',
    en('🇺🇸 United States', {
      title: 'Federal Source Code Policy (M-16-21)',
      url: 'https://obamawhitehouse.archives.gov/sites/default/files/omb/memoranda/2016/m_16_21.pdf',
    }),
    5,
  ],
  [
    'article-level-link',
    en('🇫🇷 France', {
      title: 'Decree No. 2017-638',
      url: 'https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000034502563',
    }),
    5,
  ],
  [
    'other-language-link',
    en('🇪🇺 European Union', { title: 'Regulation (EU) 2024/2847', url: eurLex.replace('/EN/', '/FR/') }),
    5,
    `* 🔗 [Regulation (EU) 2024/2847](${eurLex})`,
  ],
  [
    'host-of-another-country',
    en('🇪🇪 Estonia', { title: 'Framework of Code', url: 'https://www.forumstandaardisatie.nl/x' }),
    5,
  ],
  ['non-government-host', en('🇩🇪 Germany', { title: 'Coalition Agreement', url: 'https://www.spd.de/k.pdf' }), 5],
  ['non-government-host', en('🇺🇸 United States', { title: 'Guide to Code', url: 'https://someone.github.io/code' }), 5],
  [
    'unofficial-host',
    en('🇰🇷 South Korea', {
      title: 'Software Promotion Act',
      url: 'https://elaw.klri.re.kr/kor_service/lawView.do?hseq=62622',
    }),
    5,
  ],
  ['host-not-issuer', en('🇪🇪 Estonia', { title: 'Framework of Code', url: 'https://www.stat.ee/x.pdf' }), 5],
  [
    'bill-as-act',
    en('🇺🇸 United States', {
      title: 'Securing Software Act of 2023',
      url: bill,
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
            url: bill,
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
];

describe('each fault is found at its place', () => {
  test.each(ROWS)('%s', (code, files, line, mended) => {
    const found = findings(files).filter((finding) => finding.code === code);
    expect(found.map(({ place }) => place?.line)).toContain(line);
    const finding = found.find(({ place }) => place?.line === line);
    expect(finding?.message).toMatch(/\S.*[.?]$/u);
    if (mended !== undefined) expect(finding?.fix?.replacement).toBe(mended);
    if (finding?.fix) expect(Object.values(files).join('\n').split('\n')).toContain(finding.fix.original);
  });
});

test.each(['🇰🇷 Korea', '🇦🇪 UAE', '🇪🇸 Reino de España', '🇦🇺', '🇦🇺 Down Under', '🏴󠁥󠁳󠁣󠁴󠁿 Catalunya'])(
  'no typing error is seen in %s',
  (heading) => {
    const codes = findings(en(heading, { title: 'Action Plan' })).map(({ code }) => code);
    expect(codes).not.toContain('misspelt-country');
  },
);

test.each([
  'February 29, 2024',
  '31 December 2024',
  'No. 45 March 2020',
  'Act 3.31 of May 2020',
  'May 2024',
  '30 Pages 2024',
])('a day that there is, or no day: %s', (words) => {
  const codes = findings(en('🇦🇺 Australia', { title: `Order of ${words}` })).map(({ code }) => code);
  expect(codes).not.toContain('impossible-date');
});

test.each<[string, EntryWords[]]>([
  ['the overview has the year', [{ title: 'Guide to Code (2020)', overview: 'Published in 2020, it gives advice.' }]],
  ['the address has the year', [{ title: 'Guide to Code (2020)', url: 'https://www.dta.gov.au/2020/code' }]],
  ['an edition is named', [{ title: 'Guide to Code (2020 Edition)' }]],
  ['an act has its year', [{ title: 'Code Act (No. 5 of 2020)' }]],
  [
    'the cited act has an entry',
    [
      { title: 'Act on Electronic Ways (EVG)', overview: 'Article 7 asks bodies to share code.' },
      { title: 'Guide to Code', overview: 'It rests on Article 7 of the EVG.' },
    ],
  ],
  [
    'the cited article is another one',
    [
      { title: 'Act on Electronic Ways (EVG)', overview: 'Article 8 asks bodies to share code.' },
      { title: 'Guide to Code', overview: 'It rests on Article 7 of the EWA legislation.' },
    ],
  ],
])('no year and no short name is doubted: %s', (_, entries) => {
  const codes = findings(en('🇦🇺 Australia', ...entries)).map(({ code }) => code);
  expect(codes.filter((code) => code === 'unsupported-year' || code === 'acronym-variants')).toEqual([]);
});

describe('a clean catalogue has no finding', () => {
  const clean: Record<'en' | 'es' | 'pt', string> = {
    en: categoryPage(REUSE, {
      '🇦🇺 Australia': [
        {
          title: 'Guide to Reusing Code',
          url: 'https://www.dta.gov.au/code',
          overview: 'The Digital Transformation Agency advises public bodies to look for existing code first.',
        },
      ],
      '🇨🇱 Chile': [
        {
          title: 'Law No. 21180 on the Digital Transformation of the State',
          url: 'https://www.bcn.cl/leychile/navegar?idNorma=1138479',
          overview: 'The law lets public bodies share their systems.',
        },
      ],
      '🇪🇸 Spain': [
        {
          title: 'Royal Decree 4/2010 on the National Interoperability Framework',
          url: 'https://www.boe.es/buscar/act.php?id=BOE-A-2010-1331',
          overview: 'Article 17 asks for a directory of applications.',
        },
      ],
      '🇪🇺 European Union': [
        {
          title: 'Interoperable Europe Act, Regulation (EU) 2024/903',
          url: 'https://eur-lex.europa.eu/eli/reg/2024/903/oj',
          overview: 'Article 4 asks public bodies to share solutions that they own.',
        },
      ],
    }),
    es: categoryPage(REUSE_ES, {
      '🇦🇺 Australia': [
        {
          title: 'Guía para reutilizar código',
          url: 'https://www.dta.gov.au/code',
          overview: 'Aconseja a los organismos públicos buscar primero código existente.',
        },
      ],
      '🇨🇱 Chile': [
        {
          title: 'Ley N.º 21.180 sobre Transformación Digital del Estado',
          url: 'https://www.bcn.cl/leychile/navegar?idNorma=1138479',
          overview: 'La ley permite a los organismos compartir sus sistemas.',
        },
      ],
      '🇪🇸 España': [
        {
          title: 'Real Decreto 4/2010 por el que se regula el Esquema Nacional de Interoperabilidad',
          url: 'https://www.boe.es/buscar/act.php?id=BOE-A-2010-1331',
          overview: 'El artículo 17 pide un directorio de aplicaciones.',
        },
      ],
      '🇪🇺 Unión Europea': [
        {
          title: 'Reglamento (UE) 2024/903 (Europa Interoperable)',
          url: 'https://eur-lex.europa.eu/eli/reg/2024/903/oj',
          overview: 'El artículo 4 pide compartir las soluciones propias.',
        },
      ],
    }),
    pt: categoryPage('Reutilização e Transferência de Software Governamental', {
      '🇦🇺 Austrália': [
        {
          title: 'Guia para reutilizar código',
          url: 'https://www.dta.gov.au/code',
          overview: 'Aconselha os órgãos públicos a procurar primeiro código existente.',
        },
      ],
      '🇨🇱 Chile': [
        {
          title: 'Lei n.º 21.180 sobre a Transformação Digital do Estado',
          url: 'https://www.bcn.cl/leychile/navegar?idNorma=1138479',
          overview: 'A lei permite que os órgãos compartilhem seus sistemas.',
        },
      ],
      '🇪🇸 Espanha': [
        {
          title: 'Real Decreto 4/2010 sobre o Quadro Nacional de Interoperabilidade',
          url: 'https://www.boe.es/buscar/act.php?id=BOE-A-2010-1331',
          overview: 'O artigo 17 pede um diretório de aplicações.',
        },
      ],
      '🇪🇺 União Europeia': [
        {
          title: 'Regulamento (UE) 2024/903 (Europa Interoperável)',
          url: 'https://eur-lex.europa.eu/eli/reg/2024/903/oj',
          overview: 'O artigo 4 pede a partilha das soluções próprias.',
        },
      ],
    }),
  };
  test('in three languages', () => {
    expect(findings({ 'en/reuse.md': clean.en, 'es/reuse.md': clean.es, 'pt/reuse.md': clean.pt })).toEqual([]);
  });
  test.each(['en', 'es', 'pt'] as const)('in %s alone', (language) => {
    expect(findings({ [`${language}/reuse.md`]: clean[language] })).toEqual([]);
  });
});
