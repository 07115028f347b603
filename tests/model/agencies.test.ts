// Entries in; who issued, oversees or runs the instrument, how that was found and how sure it is, out.

import { describe, expect, test } from 'vitest';
import { catalogueOf, categoryPage, instrumentOf, type EntryWords } from './catalogue-of.js';

/** `role agency basis` of each attribution. */
function attributions(heading: string, entry: EntryWords, path?: string): string[] {
  return (instrumentOf(heading, entry, path)?.attributions ?? []).map(
    ({ role, agency, basis }) => `${role} ${agency.replace('agency/', '')} ${basis}`,
  );
}

describe('what texts say', () => {
  test.each<[string, EntryWords, string[], string?]>([
    [
      '🇰🇷 South Korea',
      {
        title: 'Supply Chain Guidelines',
        overview:
          'Jointly released by MSIT and the National Intelligence Service, with other agencies, it lists good habits.',
      },
      ['issuer msit-kr text', 'issuer nis-kr text'],
    ],
    [
      '🇹🇴 Tonga',
      { title: 'Data Act', overview: 'Enacted by Parliament, it binds all.' },
      ['issuer parliament-to text'],
    ],
    [
      '🇹🇴 Tonga',
      { title: 'Data Guide', overview: 'Approved by the Pearl Bank, it helps.' },
      ['issuer pearl-bank-to text'],
    ],
    ['🇹🇴 Tonga', { title: 'Data Guide', overview: 'Approved by Elders, it helps.' }, []],
    [
      '🇫🇷 France',
      {
        title: 'Circular No. 6264/SG',
        overview: 'This directive, issued by the Prime Minister of France, sets goals.',
      },
      ['issuer pm-fr text'],
    ],
    [
      '🇫🇷 France',
      {
        title: 'Support contract',
        overview: 'It pools means, is led by the DGFiP, and is coordinated by the State Procurement Directorate.',
      },
      ['operator dgfip text', 'oversight dae-fr text'],
    ],
    [
      '🇫🇷 Francia',
      {
        title: 'Contrato de soporte',
        overview:
          'El contrato, que está liderado por la DGFiP y es coordinado por la Dirección de Compras del Estado, reúne medios.',
      },
      ['operator dgfip text', 'oversight dae-fr text'],
      'es/reuse.md',
    ],
    [
      '🇫🇷 França',
      {
        title: 'Contrato de suporte',
        overview: 'O contrato, liderado pela DGFiP e coordenado pela Direção de Compras do Estado, reúne meios.',
      },
      ['operator dgfip text', 'oversight dae-fr text'],
      'pt/reuse.md',
    ],
    [
      '🇩🇪 Germany',
      { title: 'Free Software', overview: 'The Federal Office for Information Security (BSI) promotes free software.' },
      ['issuer bsi text'],
    ],
    ['🇫🇷 France', { title: 'Selecting Software', overview: 'ANSSI’s guide gives criteria.' }, ['issuer anssi text']],
    [
      '🇺🇸 United States',
      { title: 'CISA Open Source Software Policy', overview: 'All code is public.' },
      ['issuer cisa title'],
    ],
    [
      '🇪🇨 Ecuador',
      { title: 'Decree 1014', overview: 'The Subsecretariat of Informatics oversees compliance.' },
      ['oversight subsecretariat-informatics-ec text'],
    ],
    [
      '🇪🇪 Estonia',
      {
        title: 'Koodivaramu Platform',
        overview: 'A store of code that is managed by the Information System Authority (RIA).',
      },
      ['operator ria-ee text'],
    ],
    // Bodies that no registry has.
    [
      '🇹🇴 Tonga',
      {
        title: 'Reuse Policy',
        overview:
          'The policy was issued by the Ministry of Digital Affairs and Trade and is monitored by the Audit Office of Tonga.',
      },
      ['issuer ministry-of-digital-affairs-and-trade-to text', 'oversight audit-office-of-tonga-to text'],
    ],
    [
      '🇭🇳 Honduras',
      {
        title: 'Política de reutilización',
        overview: 'Emitida por la Secretaría de Transparencia y por la Comisión Nacional de Software, fija reglas.',
      },
      ['issuer secretaria-de-transparencia-hn text'],
      'es/reuse.md',
    ],
    [
      '🇦🇴 Angola',
      {
        title: 'Política de reuso',
        overview: 'Publicada pelo Ministério das Telecomunicações e pelo Instituto Nacional de Fomento, define regras.',
      },
      ['issuer ministerio-das-telecomunicacoes-ao text'],
      'pt/reuse.md',
    ],
    [
      '🇹🇴 Tonga',
      {
        title: 'Reuse Policy',
        overview: 'Issued by the Ministry of Finance and the Ministry of Justice, it sets rules.',
      },
      ['issuer ministry-of-finance-to text', 'issuer ministry-of-justice-to text'],
    ],
    // What is issued is not the instrument, or nobody is named.
    [
      '🇺🇸 United States',
      {
        title: 'Code Policy',
        overview: 'Departments use licenses approved by the Open Source Initiative and software released by NASA.',
      },
      [],
    ],
    [
      '🇹🇴 Tonga',
      { title: 'Reuse Policy', overview: 'Software developed by the government is reused by public bodies.' },
      [],
    ],
  ])('%s %j', (heading, entry, expected, path) => {
    expect(attributions(heading, entry, path).filter((found) => !found.endsWith(' host'))).toEqual(expected);
  });
});

describe('what the host says', () => {
  test.each<[string, EntryWords, string[]]>([
    ['🇦🇺 Australia', { title: 'Guide to Code', url: 'https://www.dta.gov.au/code' }, ['issuer dta-au host']],
    ['🇪🇸 Spain', { title: 'Royal Decree 4/2010', url: 'https://www.boe.es/buscar/act.php?id=BOE-A-2010-1331' }, []],
    ['🇫🇷 France', { title: 'Law on Code', url: 'https://www.numerique.gouv.fr/loi' }, []],
    ['🇪🇪 Estonia', { title: 'Framework of Code', url: 'https://www.forumstandaardisatie.nl/x' }, []],
    [
      '🇦🇺 Australia',
      {
        title: 'Guide to Code',
        url: 'https://www.dta.gov.au/code',
        overview: 'Published by the Department of Finance of Australia.',
      },
      ['issuer finance-au text'],
    ],
    // A short name in the number outweighs the host.
    [
      '🇧🇷 Brasil',
      {
        title: 'Instrução Normativa SLTI/MP nº 4, de 11 de setembro de 2014',
        url: 'https://www.gov.br/governodigital/pt-br/in-4',
      },
      ['issuer slti-mp-br title'],
    ],
    [
      '🇧🇷 Brasil',
      {
        title: 'Instrução Normativa nº 4, de 11 de setembro de 2014',
        url: 'https://www.gov.br/governodigital/pt-br/in-4',
      },
      ['issuer sgd-br host'],
    ],
    [
      '🇨🇦 Canada',
      {
        title: 'Government of Canada Framework',
        url: 'https://www.canada.ca/en/government/system/digital-government/framework.html',
      },
      ['issuer treasury-board-canada-secretariat host', 'issuer government-of-canada title'],
    ],
  ])('%s %j', (heading, entry, expected) => {
    expect(attributions(heading, entry)).toEqual(expected);
  });
});

test('one acronym, two bodies', () => {
  const overview = 'It was published by the OGC.';
  expect(attributions('🇬🇧 United Kingdom', { title: 'Action Plan', overview })).toEqual(['issuer ogc-uk text']);
  expect(attributions('🇮🇳 India', { title: 'Action Plan', overview })).toEqual(['issuer ogc-geo text']);
  const ncsc = 'It was published by the NCSC.';
  expect(attributions('🇨🇭 Switzerland', { title: 'Action Plan', overview: ncsc })).toEqual(['issuer bacs-ch text']);
  expect(attributions('🇮🇪 Ireland', { title: 'Action Plan', overview: ncsc })).toEqual(['issuer ncsc-ie text']);
});

test('agencies of the catalogue have the registry’s names, others the text’s', () => {
  const { agencies } = catalogueOf({
    'en/reuse.md': categoryPage('Reuse and Transfer of Government Software', {
      '🇫🇷 France': [{ title: 'Guide – ANSSI' }],
      '🇹🇴 Tonga': [{ title: 'Reuse Policy', overview: 'It was issued by the Ministry of Digital Affairs.' }],
    }),
  }).value;
  expect(agencies).toMatchObject([
    {
      key: 'agency/anssi',
      jurisdiction: 'jurisdiction/FR',
      homepage: 'https://cyber.gouv.fr/',
      acronyms: [{ text: 'ANSSI' }],
    },
    {
      key: 'agency/ministry-of-digital-affairs-to',
      jurisdiction: 'jurisdiction/TO',
      names: [{ text: 'Ministry of Digital Affairs', language: 'en' }],
      acronyms: [],
    },
  ]);
});

test('each attribution says where it was found and how sure it is', () => {
  const [attribution] =
    instrumentOf('🇹🇴 Tonga', { title: 'Reuse Policy', overview: 'It was issued by the Ministry of Digital Affairs.' })
      ?.attributions ?? [];
  expect(attribution).toMatchObject({
    place: { path: 'en/reuse.md', line: 7 },
    confidence: 0.77,
    words: 'issued by the Ministry of Digital Affairs',
  });
});
