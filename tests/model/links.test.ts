// Links in; what identity compares, what their addresses say and whose sites they are out.

import { describe, expect, test } from 'vitest';
import { documentLanguage } from '../../src/model/document-language.js';
import { HostTable } from '../../src/model/host-table.js';
import { readLinkFacts } from '../../src/model/link-identifiers.js';
import { readLink, type LinkReading } from '../../src/model/link-reading.js';
import { registries } from './catalogue-of.js';

function read(url: string): LinkReading {
  const reading = readLink(url);
  if (!reading) throw new Error(`${url} cannot be read`);
  return reading;
}

describe('two addresses of one document have one key', () => {
  test.each([
    ['https://www.example.gov/a/', 'http://example.gov/a'],
    ['https://example.gov/a#section-2', 'https://example.gov/a'],
    ['https://example.gov/a#:~:text=open%20source', 'https://EXAMPLE.gov/a'],
    ['https://example.gov/a?id=4&utm_source=x', 'https://example.gov/a?id=4'],
    ['https://example.gov/a?prefLang=en&id=4', 'https://example.gov/a?id=4'],
    ['https://example.gov/a/index.html', 'https://example.gov/a'],
    ['https://web.archive.org/web/20200101000000/https://example.gov/a', 'https://example.gov/a'],
    ['https://example.gov/d%C3%B3', 'https://example.gov/dó'],
  ])('%s', (one, other) => {
    expect(read(one).key).toBe(read(other).key);
  });

  test.each([
    ['https://example.gov/a?id=4', 'https://example.gov/a?id=5'],
    ['https://example.gov/A', 'https://example.gov/a'],
    ['https://en.example.gov/a', 'https://example.gov/a'],
    ['https://example.gov/#/norma/1', 'https://example.gov/#/norma/2'],
    ['https://example.gov/app#!view=1', 'https://example.gov/app'],
  ])('%s is another document', (one, other) => {
    expect(read(one).key).not.toBe(read(other).key);
  });

  test('the archive is remembered, and what was cut off', () => {
    expect(read('https://web.archive.org/web/2020/https://example.gov/a').archive).toBe('web.archive.org');
    expect(read('https://example.gov/a?prefLang=en').cutKeys).toEqual(['prefLang']);
    expect(read('https://example.gov/100%').page).toBe('https://example.gov/100%');
  });

  test('the document is one thing, the place in it another', () => {
    const { page, shown } = read('https://example.gov/a/?utm_source=x#part-2');
    expect([page, shown]).toEqual(['https://example.gov/a', 'https://example.gov/a/#part-2']);
    expect(read('https://example.gov/a#:~:text=free').shown).toBe('https://example.gov/a');
    expect(read('https://example.gov/#/norma/1/').page).toBe('https://example.gov/#/norma/1');
  });
});

test.each([
  ['EU', 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=OJ:L_202402847', 'gazette OJ L, 2024/2847'],
  ['EU', 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32022L2555', 'celex 32022L2555'],
  // An act without a number of its own: the day stands in its place.
  ['EU', 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32021D1209(01)', 'celex 32021D1209(01)'],
  [
    'EU',
    'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX%3A52016DC0179',
    'celex 52016DC0179; document-number COM(2016) 179',
  ],
  ['EU', 'https://eur-lex.europa.eu/eli/reg/2024/903/oj', 'eli http://data.europa.eu/eli/reg/2024/903/oj'],
  [
    'EU',
    'https://commission.europa.eu/document/download/x_en?filename=C_2022_4388_1_EN_ACT.pdf',
    'document-number C(2022) 4388',
  ],
  ['CH', 'https://www.fedlex.admin.ch/eli/cc/2023/682/de#art_9', 'eli https://fedlex.data.admin.ch/eli/cc/2023/682'],
  ['FR', 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000033202746', 'gazette JORFTEXT000033202746'],
  ['FR', 'https://www.legifrance.gouv.fr/circulaire/id/45162', 'database circulaire 45162'],
  ['ES', 'https://www.boe.es/buscar/act.php?id=BOE-A-2010-1331', 'gazette BOE-A-2010-1331'],
  ['EE', 'https://www.riigiteataja.ee/akt/122052021002', 'gazette RT I, 22.05.2021, 2; database akt 122052021002'],
  ['BR', 'https://www.planalto.gov.br/ccivil_03/_ato2019-2022/2021/lei/l14129.htm', 'number 14129/2021'],
  ['UY', 'https://www.impo.com.uy/bases/decretos/44-2015', 'number 44/2015'],
  [
    'IT',
    'https://www.normattiva.it/eli/id/2020/02/19/20G00018/ORIGINAL',
    'eli https://www.normattiva.it/eli/id/2020/02/19/20G00018',
  ],
  ['DE', 'https://dserver.bundestag.de/btd/20/104/2010417.pdf', 'document-number BT-Drs. 20/10417'],
  [
    'LU',
    'http://legilux.public.lu/eli/etat/leg/loi/2016/06/14/n1/jo',
    'eli http://legilux.public.lu/eli/etat/leg/loi/2016/06/14/n1/jo',
  ],
  [
    'PT',
    'https://data.dre.pt/eli/lei/58/2019/08/08/p/dre/pt/html',
    'eli https://data.dre.pt/eli/lei/58/2019/08/08/p/dre',
  ],
  ['AT', 'https://www.ris.bka.gv.at/eli/bgbl/I/2018/40', 'eli https://www.ris.bka.gv.at/eli/bgbl/I/2018/40'],
  ['GB', 'https://www.legislation.gov.uk/ukpga/2017/30/contents', 'eli http://www.legislation.gov.uk/id/ukpga/2017/30'],
  ['US', 'https://www.congress.gov/bill/118th-congress/house-bill/3286/text', 'bill H.R. 3286 (118th Congress)'],
  ['CA', 'https://www.tbs-sct.canada.ca/pol/doc-eng.aspx?id=32603', 'database TBS 32603'],
  ['KR', 'https://law.go.kr/LSW/lsInfoP.do?lsId=000751&ancYnChk=0', 'database lsId 000751'],
  ['CL', 'https://www.bcn.cl/leychile/navegar?idNorma=1138479', 'database idNorma 1138479'],
  ['AR', 'https://www.argentina.gob.ar/normativa/nacional/ley-25506-70749', 'number 25506'],
  ['PT', 'https://diariodarepublica.pt/dr/detalhe/lei/36-2011-670289', 'number 36/2011'],
  ['CZ', 'https://www.zakonyprolidi.cz/cs/2000-365', 'number 365/2000'],
  [
    'US',
    'https://obamawhitehouse.archives.gov/sites/default/files/omb/memoranda/2016/m_16_21.pdf',
    'document-number M-16-21',
  ],
  ['CO', 'https://www.mintic.gov.co/files/Decreto_767_2022.pdf', ''],
  ['GB', 'https://www.gov.uk/guidance/open-source', ''],
])('%s: identifiers in %s', (jurisdiction, url, expected) => {
  const { identifiers } = readLinkFacts(read(url), jurisdiction, registries.rules);
  expect(identifiers.map(({ scheme, value }) => `${scheme} ${value}`).join('; ')).toBe(expected);
});

test('a number in a file name is a hint only', () => {
  const facts = readLinkFacts(read('https://www.mintic.gov.co/files/Decreto_767_2022.pdf'), 'CO', registries.rules);
  expect(facts.act).toBeUndefined();
  expect(facts.hintedAct).toMatchObject({ family: 'decree', number: '767', year: 2022 });
});

test.each([
  ['https://eur-lex.europa.eu/legal-content/FR/TXT/?uri=CELEX:32022L2555', 'fr'],
  ['https://www.canada.ca/en/government/x.html', 'en'],
  ['https://www.tbs-sct.canada.ca/pol/doc-fra.aspx?id=1', 'fr'],
  ['https://www.ncsc.admin.ch/Bericht_2024-DE.pdf', 'de'],
  ['https://commission.europa.eu/document/download/d699a990-59c2-4ca2-8613-0abbed0962b5_fr?filename=x', 'fr'],
  ['https://www.example.gov/agency/plan', undefined],
  ['https://www.gub.uy/es-una-ley', undefined],
])('the document language of %s', (url, language) => {
  expect(documentLanguage(url)).toBe(language);
});

test('an address of a European kind has the day of the act, where year, month and day stand in it', () => {
  const dateOf = (url: string): string | undefined => readLinkFacts(read(url), 'BE', registries.rules).date;
  expect(dateOf('http://www.ejustice.just.fgov.be/eli/wet/2018/07/30/2018040581/justel')).toBe('2018-07-30');
  expect(dateOf('https://www.ris.bka.gv.at/eli/bgbl/I/2018/40')).toBeUndefined();
});

describe('whose site it is', () => {
  const hosts = new HostTable(registries.hosts, registries.agencyRules);
  test.each([
    ['https://www.boe.es/x', { kind: 'law-database', owner: 'boe-es', jurisdiction: 'ES', isPublic: true }],
    ['https://www.economie.gouv.fr/dae/x', { kind: 'issuer', owner: 'dae-fr', jurisdiction: 'FR', isPublic: true }],
    [
      'https://www.economie.gouv.fr/x',
      { kind: 'issuer', owner: 'economy-ministry-fr', jurisdiction: 'FR', isPublic: true },
    ],
    [
      'https://github.com/swiss/x',
      { kind: 'code-host', owner: 'federal-chancellery-ch', jurisdiction: 'CH', isPublic: false },
    ],
    ['https://someone.github.io/x', { kind: 'code-host', isPublic: false }],
    ['https://www.mideplan.gob.mx/x', { jurisdiction: 'MX', isPublic: true }],
    ['https://cabinet.gov.tt/x', { jurisdiction: 'TT', isPublic: true }],
    ['https://defence.mil/x', { jurisdiction: 'US', isPublic: true }],
    ['https://dept.gov.uk/x', { jurisdiction: 'GB', isPublic: true }],
    ['https://www.meti.go.jp/x', { kind: 'issuer', owner: 'meti-jp', jurisdiction: 'JP', isPublic: true }],
    ['https://state.bund.de/x', { jurisdiction: 'DE', isPublic: true }],
    ['https://example.com/x', { isPublic: false }],
    ['https://uio.no/x', {}],
  ])('%s', (url, expected) => {
    expect(hosts.read(read(url))).toEqual(expected);
  });
});
