// Headings in, jurisdictions with codes, names, matches and regions out.

import { iso31661Alpha2ToAlpha3, iso31662 } from 'iso-3166';
import { expect, test } from 'vitest';
import { JurisdictionTable } from '../../src/model/jurisdiction.js';
import { registries } from './catalogue-of.js';

const table = new JurisdictionTable(registries);
const place = { path: 'x.md', line: 1, column: 1 };

test.each([
  [{ flag: 'GB', label: 'England' }, 'GB'],
  [{ flag: 'EU', label: 'European Commission' }, 'EU'],
  [{ label: 'Comisión Europea' }, 'EU'],
  [{ label: 'União Europeia' }, 'EU'],
  [{ label: 'Corea del Sur' }, 'KR'],
  [{ label: 'Estônia' }, 'EE'],
  [{ label: 'United kingdom' }, 'GB'],
  [{ label: 'The Netherlands' }, 'NL'],
  [{ label: 'UK' }, 'GB'],
  [{ label: 'United States of America' }, 'US'],
  [{ label: 'USA' }, 'US'],
  [{ label: 'EE. UU.' }, 'US'],
  [{ label: 'EUA' }, 'US'],
  [{ label: 'EU' }, 'EU'],
  [{ label: 'Czech Republic' }, 'CZ'],
  [{ label: 'Viet Nam' }, 'VN'],
  [{ label: 'Republic of Korea' }, 'KR'],
  [{ label: 'Ivory Coast' }, 'CI'],
  // Official long names.
  [{ label: 'Estados Unidos de América' }, 'US'],
  [{ label: 'Reino de España' }, 'ES'],
  [{ label: 'República Oriental del Uruguay' }, 'UY'],
  [{ label: 'República Federativa do Brasil' }, 'BR'],
  [{ label: 'República Argentina' }, 'AR'],
  [{ label: 'Estados Unidos Mexicanos' }, 'MX'],
  [{ label: 'Kingdom of the Netherlands' }, 'NL'],
  [{ label: 'Federal Republic of Germany' }, 'DE'],
  [{ label: 'República Democrática del Congo' }, 'CD'],
  [{ label: 'Democratic Republic of the Congo' }, 'CD'],
  [{ label: 'People’s Republic of China' }, 'CN'],
  [{ label: 'Republic of Nowhere' }, undefined],
  [{ label: 'RU' }, undefined],
  [{ subdivision: 'GB-SCT', label: '' }, 'GB-SCT'],
  [{ label: 'Scotland' }, 'GB-SCT'],
  [{ flag: 'ZZ', label: 'Brasil' }, 'BR'],
  [{ flag: 'ZZ', label: 'Nowhere' }, undefined],
  [{ label: '' }, undefined],
  // Parts of countries, with and without what they are.
  [{ label: 'Catalonia' }, 'ES-CT'],
  [{ label: 'Cataluña' }, 'ES-CT'],
  [{ label: 'Catalunha' }, 'ES-CT'],
  [{ label: 'Québec' }, 'CA-QC'],
  [{ label: 'State of California' }, 'US-CA'],
  [{ label: 'Califórnia' }, 'US-CA'],
  [{ label: 'Baviera' }, 'DE-BY'],
  [{ label: 'Cantón de Berna' }, 'CH-BE'],
  [{ label: 'Estado de São Paulo' }, 'BR-SP'],
  [{ label: 'Provincia de Santa Fe' }, 'AR-S'],
  [{ label: 'Provincia de La Pampa' }, 'AR-L'],
  [{ label: 'The Province of Limburg (Netherlands)' }, 'NL-LI'],
  [{ label: 'Santa Fe Province' }, 'AR-S'],
  [{ label: 'Estado de México' }, 'MX-MEX'],
  [{ label: 'Ciudad de México' }, 'MX-CMX'],
  [{ label: 'Principado de Asturias' }, 'ES-AS'],
  [{ label: 'Comunidade da Galiza' }, 'ES-GA'],
  [{ label: 'Kerala (India)' }, 'IN-KL'],
  [{ label: 'Canadá: Quebec' }, 'CA-QC'],
  // The label beside a flag names a part of its country; the country's own name does not.
  [{ flag: 'CA', label: 'Quebec' }, 'CA-QC'],
  [{ flag: 'US', label: 'Georgia' }, 'US-GA'],
  [{ flag: 'NL', label: 'Limburg' }, 'NL-LI'],
  [{ flag: 'ES', label: 'España: Galicia' }, 'ES-GA'],
  [{ flag: 'GB', label: 'Reading' }, 'GB-RDG'],
  [{ flag: 'MX', label: 'México' }, 'MX'],
  [{ flag: 'GT', label: 'Guatemala' }, 'GT'],
  [{ flag: 'LU', label: 'Luxembourg' }, 'LU'],
  [{ flag: 'ES', label: 'Quebec' }, 'ES'],
  [{ label: 'Reading' }, undefined],
  [{ label: 'Netherlands: Limburg' }, 'NL-LI'],
  // Cities, and parts that are called as they are.
  [{ flag: 'DE', label: 'München' }, 'DE-MUC'],
  [{ flag: 'ES', label: 'Barcelona' }, 'ES-BCN'],
  [{ label: 'Ciudad de Nueva York' }, 'US-NYC'],
  [{ label: 'New York' }, 'US-NY'],
  [{ label: 'City of Amsterdam' }, 'NL-AMS'],
  [{ label: 'São Paulo' }, 'BR-SP'],
  [{ label: 'Cidade de São Paulo' }, 'BR-SAO'],
  [{ label: 'Guadalajara' }, undefined],
  [{ label: 'Guadalajara, México' }, 'MX-GDL'],
  // Unions and organisations of states.
  [{ label: 'African Union' }, 'AFRICANUNION'],
  [{ label: 'Unión Africana' }, 'AFRICANUNION'],
  [{ label: 'MERCOSUL' }, 'MERCOSUR'],
  [{ label: 'CEDEAO' }, 'ECOWAS'],
  [{ flag: 'UN', label: 'Naciones Unidas' }, 'UN'],
  [{ label: 'OCDE' }, 'OECD'],
  [{ label: 'Georgia' }, 'GE'],
  [{ label: 'Limburg' }, undefined],
  [{ label: 'Kerala (Canada)' }, undefined],
  [{ label: 'Argentina (Rosario)' }, 'AR'],
  [{ label: 'Peru – Chile' }, undefined],
])('%j is %s', (heading, code) => {
  expect(table.codeOf({ ...heading, place })).toBe(code);
});

// 'Salvador' of the Spanish is a city of Brazil, 'Man' and 'CAD' are no places on an English page.
test.each([
  ['Allemagne', 'DE'],
  ['États-Unis', 'US'],
  ['Svizzera', 'CH'],
  ['Union européenne', 'EU'],
  ['日本', 'JP'],
  ['Island', 'IS'],
  ['Man', 'IM'],
  ['Çad', 'TD'],
  ['Salvador', 'SV'],
])('%s is %s on a page in a language without rules alone', (label, code) => {
  expect(table.codeOf({ label, place }, true)).toBe(code);
  expect(table.codeOf({ label, place })).toBeUndefined();
});

test.each([
  [{ label: 'Brasil' }, 'Estado do Paraná', 'BR-PR'],
  [{ flag: 'US', label: 'USA' }, 'California', 'US-CA'],
  [{ flag: 'BR', label: 'Brazil' }, 'União', undefined],
  [{ flag: 'BR', label: 'Brazil' }, 'California', undefined],
  [{ label: 'United Kingdom' }, 'England', undefined],
  [{ label: 'United Kingdom' }, 'Reading', undefined],
  [{ label: 'Laws' }, 'California', undefined],
  [{ label: 'Uganda' }, 'Central', undefined],
  [{ label: 'Colombia' }, 'Meta', undefined],
  [{ label: 'Colombia' }, 'Departamento del Meta', 'CO-MET'],
])('below %j %s is %s', (country, label, code) => {
  expect(table.partBelow({ ...country, place }, label)).toBe(code);
});

test.each([
  ['FR', 'FRA', '155', 'Q142', '3017382'],
  ['DK', 'DNK', '154', 'Q35', '2623032'],
  ['NL', 'NLD', '155', 'Q55', '2750405'],
  ['US', 'USA', '021', 'Q30', '6252001'],
  ['CL', 'CHL', '005', 'Q298', '3895114'],
  ['KR', 'KOR', '030', 'Q884', '1835841'],
])('%s has its codes', (code, alpha3, region, wikidata, geonames) => {
  const described = table.describe(code, []);
  expect(described).toMatchObject({ kind: 'country', alpha3, m49Region: region });
  expect(described.matches).toEqual([
    `http://publications.europa.eu/resource/authority/country/${alpha3}`,
    `http://www.wikidata.org/entity/${wikidata}`,
    `https://sws.geonames.org/${geonames}/`,
  ]);
});

test('names are in three languages, and labels that are no name are kept', () => {
  const described = table.describe('GB', [
    { text: 'England', language: 'en' },
    { text: 'United kingdom', language: 'en' },
  ]);
  expect(described.names.map(({ text, language }) => `${language} ${text}`)).toEqual([
    'en United Kingdom',
    'es Reino Unido',
    'pt Reino Unido',
  ]);
  expect(described.printedLabels).toEqual([{ text: 'England', language: 'en' }]);
});

test('codes of unions and cities are no code of a country or of a part that ISO lists', () => {
  const listed = new Set([...iso31662.map(({ code }) => code), ...Object.values(iso31661Alpha2ToAlpha3)]);
  const own = [...registries.jurisdictions].flatMap(([code, { kind }]) => (kind === undefined ? [] : [code]));
  expect(own.length).toBeGreaterThan(90);
  expect(own.filter((code) => listed.has(code) || code in iso31661Alpha2ToAlpha3)).toEqual([]);
});

test('other unions, and a city', () => {
  expect(table.describe('ASEAN', [])).toMatchObject({
    kind: 'supranational-union',
    matches: ['http://www.wikidata.org/entity/Q7768'],
  });
  expect(table.describe('DE-MUC', [])).toMatchObject({ kind: 'subdivision', partOf: 'jurisdiction/DE' });
  expect(table.describe('DE-MUC', []).names.map(({ text }) => text)).toEqual(['Munich', 'Múnich', 'Munique']);
});

test('the Union and a part of a country', () => {
  expect(table.describe('EU', [])).toMatchObject({
    kind: 'supranational-union',
    matches: ['http://publications.europa.eu/resource/authority/country/EUR', 'http://www.wikidata.org/entity/Q458'],
  });
  expect(table.describe('GB-SCT', [])).toMatchObject({
    kind: 'subdivision',
    partOf: 'jurisdiction/GB',
    matches: ['http://www.wikidata.org/entity/Q22'],
  });
  expect(table.describe('ES-CT', []).names.map(({ text }) => text)).toEqual(['Catalonia', 'Cataluña', 'Catalunha']);
});
