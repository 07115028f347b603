// What is doubted without need, and clean catalogues, in; no finding out.

import { describe, expect, test } from 'vitest';
import { en, findings, REUSE, REUSE_ES } from './findings-of.js';
import { categoryPage, registries, type EntryWords } from './catalogue-of.js';

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

test('acts that open brackets without end are looked through in linear time', () => {
  const sign = registries.rules.overviewSigns.act_acts.get('en');
  expect(sign?.test('the act (no. 5) requires')).toBe(true);
  expect(sign?.test('the act ('.repeat(100_000))).toBe(false);
});
