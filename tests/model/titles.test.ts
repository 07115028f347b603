// Titles of many countries in, what they say about the instrument out.

import { describe, expect, test } from 'vitest';
import { readTitle } from '../../src/model/title-reading.js';
import { titleLanguage } from '../../src/model/title-language.js';
import { instrumentOf, registries } from './catalogue-of.js';

type Row = readonly [
  jurisdiction: string,
  page: string,
  title: string,
  type: string | undefined,
  number: string | undefined,
];

/** Number as `family number year`; `-` for no year. */
const TITLES: readonly Row[] = [
  ['CL', 'es', 'Ley 21.180 sobre Transformación Digital del Estado', 'law', 'law 21180 -'],
  ['PE', 'es', 'Decreto Supremo N° 081-2013-PCM', 'decree', 'decree 81 2013'],
  ['PE', 'es', 'Decreto Legislativo N° 1412, Ley de Gobierno Digital', 'decree', 'legislative-decree 1412 -'],
  ['PT', 'pt', 'Lei n.º 36/2011, de 21 de junho', 'law', 'law 36 2011'],
  ['PT', 'pt', 'Resolução do Conselho de Ministros n.º 91/2012', 'resolution', 'resolution 91 2012'],
  ['PK', 'en', 'Prevention of Electronic Crimes Act, 2016 (Act No. XL of 2016)', 'law', 'law XL 2016'],
  ['PK', 'en', 'Act XL of 2016 on Crimes', 'law', 'law XL 2016'],
  ['CZ', 'en', 'Act No. 365/2000 Coll. on Public Information Systems', 'law', 'law 365 2000'],
  ['BR', 'pt', 'Instrução Normativa SGD/ME nº 1, de 4 de abril de 2019', 'resolution', 'normative-instruction 1 2019'],
  ['BR', 'pt', 'Portaria SGD/MGI nº 5.950, de 26 de outubro de 2023', 'resolution', 'order 5950 2023'],
  ['BR', 'en', 'Law Nº 14.063/2020', 'law', 'law 14063 2020'],
  ['EU', 'en', 'Directive (EU) 2022/2555 (NIS 2)', 'directive', 'directive 2555 2022'],
  ['EU', 'en', 'Directive 2003/98/EC on the re-use of public sector information', 'directive', 'directive 98 2003'],
  ['EU', 'en', 'Regulation (EU) No 910/2014 on electronic identification', 'regulation', 'regulation 910 2014'],
  ['EU', 'es', 'Reglamento (UE) 2024/903 (Europa Interoperable)', 'regulation', 'regulation 903 2024'],
  ['EU', 'en', 'Interoperable Europe Act (Regulation (EU) 2024/903)', 'regulation', 'regulation 903 2024'],
  ['EU', 'en', 'Proposal for a Regulation on horizontal cybersecurity requirements', 'bill', undefined],
  [
    'US',
    'en',
    'Executive Order 14028 on Improving the Nation’s Cybersecurity',
    'executive-order',
    'executive-order 14028 -',
  ],
  ['US', 'en', 'Public Law 118-187', 'law', 'law 118-187 -'],
  ['CO', 'es', 'Ley 1955 de 2019', 'law', 'law 1955 2019'],
  ['CO', 'es', 'Directiva Presidencial 03 de 2021', 'directive', 'directive 3 2021'],
  ['CO', 'es', 'CONPES 3975 Política Nacional para la Transformación Digital', 'policy', 'policy-paper 3975 -'],
  ['AE', 'en', 'Cabinet Resolution No. 21 of 2017', 'resolution', 'resolution 21 2017'],
  ['ES', 'es', 'Real Decreto-ley 14/2019, de 31 de octubre', 'decree', 'decree-law 14 2019'],
  ['ES', 'es', 'Ley Orgánica 3/2018, de 5 de diciembre, de Protección de Datos', 'law', 'organic-law 3 2018'],
  ['ES', 'en', 'Royal Decree 4/2010 on the National Interoperability Framework', 'decree', 'decree 4 2010'],
  ['FR', 'en', 'Law No. 2016-1321 of 7 October 2016', 'law', 'law 2016-1321 2016'],
  ['FR', 'en', 'Circular No. 6264/SG', 'circular', 'circular 6264/SG -'],
  // Behind a dash with blanks the title goes on.
  ['EC', 'en', 'Executive Decree No. 1014 – Free Software', 'decree', 'decree 1014 -'],
  ['EC', 'es', 'Decreto Ejecutivo N.º 1014 – Libre uso del software', 'decree', 'decree 1014 -'],
  ['IT', 'en', 'Law No. 4 – Stanca Act', 'law', 'law 4 -'],
  ['BR', 'pt', 'Lei nº 12.965 – Marco Civil da Internet', 'law', 'law 12965 -'],
  ['GB', 'en', 'Public Contracts Regulations (S.I. 2015/102)', 'regulation', 'statutory-instrument 102 2015'],
  ['GB', 'en', 'Digital Economy Act 2017', 'law', undefined],
  ['IT', 'en', 'Legislative Decree No. 82/2005 (Digital Administration Code)', 'decree', 'legislative-decree 82 2005'],
  ['IT', 'en', 'DPCM 24 December 2019, n.177', 'decree', 'prime-ministerial-decree 177 2019'],
  // Abbreviations in capitals, before a full number.
  ['PE', 'es', 'D.S. N° 051-2018-PCM', 'decree', 'decree 51 2018'],
  ['PE', 'es', 'DS 029-2021-PCM', 'decree', 'decree 29 2021'],
  ['PE', 'es', 'R.M. 041-2017-PCM', 'resolution', 'resolution 41 2017'],
  ['BR', 'pt', 'IN SGD/ME nº 94, de 23 de dezembro de 2022', 'resolution', 'normative-instruction 94 2022'],
  ['BR', 'pt', 'PL 2338/2023', 'bill', 'bill 2338 2023'],
  ['BR', 'pt', 'MP 1.000/2020', 'law', 'provisional-measure 1000 2020'],
  ['AR', 'es', 'DNU 70/23', 'decree', 'decree 70 2023'],
  ['US', 'en', 'Open source in 5/2020', undefined, undefined],
  ['BR', 'pt', 'Projeto de Lei nº 2.338/2023', 'bill', 'bill 2338 2023'],
  ['ES', 'es', 'Proyecto de Ley 15/2023', 'bill', 'bill 15 2023'],
  // The body stands in the number.
  ['AR', 'es', 'Disposición ONTI 2/2019', 'resolution', 'provision 2 2019'],
  ['AR', 'es', 'Resolución (SGM) N.º 1523/2019', 'resolution', 'resolution 1523 2019'],
  ['ES', 'es', 'Orden TFP/1/2020', 'resolution', 'order 1 2020'],
  ['PE', 'es', 'Resolución Directoral N° 001-2019-PCM/SEGDI', 'resolution', 'resolution 1 2019'],
  ['ES', 'en', 'Order amending Decree 5/2020', 'resolution', undefined],
  ['AR', 'es', 'Decisión Administrativa 641/2021', 'resolution', 'administrative-decision 641 2021'],
  ['EC', 'es', 'Acuerdo Ministerial No. 166', 'resolution', 'ministerial-agreement 166 -'],
  ['CR', 'es', 'Decreto Ejecutivo 37549-JP', 'decree', 'decree 37549/JP -'],
  ['PH', 'en', 'Republic Act No. 10175 (Cybercrime Prevention Act of 2012)', 'law', 'law 10175 -'],
  [
    'KR',
    'en',
    'Software Promotion Act [Enforced April 23, 2025] [Act No. 20476, October 22, 2024]',
    'law',
    'law 20476 2024',
  ],
  ['JP', 'en', 'Basic Act on Cybersecurity (Act No. 104 of 2014)', 'law', 'law 104 2014'],
  ['ID', 'en', 'Presidential Regulation No. 95 of 2018', 'regulation', 'regulation 95 2018'],
  ['VN', 'en', 'Decree No. 73/2019/ND-CP on IT investment', 'decree', 'decree 73 2019'],
  ['UA', 'en', 'Law of Ukraine No. 851-IV on Electronic Documents', 'law', 'law 851/IV -'],
  ['KE', 'en', 'Data Protection Act, No. 24 of 2019', 'law', 'law 24 2019'],
  // The leftmost cue decides; a numbered act in closing parentheses is the act itself.
  ['UY', 'en', 'Decree No. 44/015: Regulation of Law 19.179', 'decree', 'decree 44 2015'],
  ['UY', 'en', 'Law No. 19179: Regulation on Digital Formats', 'law', 'law 19179 -'],
  ['CO', 'en', 'General Guidelines for the Digital Policy (Decree 767 of 2022)', 'decree', 'decree 767 2022'],
  ['CO', 'en', 'Digital Government Manual: Implementation of the Digital Government Policy', 'manual', undefined],
  ['MX', 'es', 'Guía para cumplir la Ley 27/2022', 'guideline', undefined],
  // Words that only look like cues.
  ['US', 'en', 'Action Plan on Open Source', 'action-plan', undefined],
  ['FR', 'en', 'Activation of Source Code Sharing', undefined, undefined],
  ['GB', 'en', 'Making Source Code Open and Reusable', undefined, undefined],
  ['GB', 'en', 'Technology Code of Practice', 'guideline', undefined],
  ['CA', 'en', 'Bill C-26: An Act respecting cyber security', 'bill', undefined],
  ['CL', 'es', 'Proyecto de Ley Marco sobre Ciberseguridad', 'bill', undefined],
  ['DE', 'en', 'Coalition Agreement 2021–2025', 'agreement', undefined],
  ['CA', 'en', 'Open Resource Exchange', 'platform', undefined],
  ['FR', 'en', 'Call for Comments on the Contribution Policy', 'consultation', undefined],
  ['CH', 'de', 'Nationale Cyberstrategie', 'strategy', undefined],
  ['DE', 'de', 'Onlinezugangsgesetz', 'law', undefined],
];

test.each(TITLES)('%s %s: %s', (jurisdiction, page, title, type, number) => {
  const reading = readTitle(title, page, jurisdiction, registries.rules);
  expect(reading.type).toBe(type);
  const { act } = reading;
  expect(act && `${act.family} ${act.number} ${act.year ?? '-'}`).toBe(number);
});

test.each([
  ['Lei 14.129, de 29/03/2021', 2021, '2021-03-29'],
  ['Decreto 8.936, de 03/04/2016', 2016, '2016-04-03'],
  ['Order No. 7, of 03/04/2020', 2020, undefined],
  ['Order No. 7, of 04/13/2020', 2020, '2020-04-13'],
  ['Order No. 7, of 13/04/2020', 2020, '2020-04-13'],
  ['Decreto 8.936, de 19/12/2016', 2016, '2016-12-19'],
  ['Ley Nº 19.179 de 27/12/2013', 2013, '2013-12-27'],
  ['Lei nº 14.129, de 29.3.2021', 2021, '2021-03-29'],
  ['Lei 14.129, de 29/13/2021', 2021, undefined],
])('the date of %s', (title, year, date) => {
  const { act } = readTitle(title, 'pt', 'BR', registries.rules);
  expect([act?.year, act?.date]).toEqual([year, date]);
});

test.each([
  ['Decree No. 2017-638 of April 27, 2017', '2017-04-27'],
  ['Decreto Nº 2017-638 del 27 de abril de 2017', '2017-04-27'],
  ['Decreto nº 8.638, de 15 de janeiro de 2016', '2016-01-15'],
  ['Loi n° 2016-1321 du 7 octobre 2016', '2016-10-07'],
  ['Law No. 5 of February 30, 2020', undefined],
])('the date of %s', (title, date) => {
  expect(readTitle(title, 'en', 'FR', registries.rules).act?.date).toBe(date);
});

test.each([
  ['US', 'OMB Memorandum M-22-18: Software Supply Chain', 'M-22-18'],
  ['US', 'Binding Operational Directive 20-01', 'BOD 20-01'],
  ['US', 'NIST SP 800-218 Secure Software Development Framework', 'SP 800-218'],
  ['US', 'Securing Open Source Software Act of 2023 (H.R. 3286)', 'H.R. 3286'],
  ['EU', 'Digital Strategy, C(2022) 4388', 'C(2022) 4388'],
  ['SE', 'Act (2018:1174) on information security', 'SFS 2018:1174'],
  ['CO', 'NTC 5854 Accesibilidad a páginas web', 'NTC 5854'],
  ['FR', 'Convention on Cybercrime (ETS No. 185)', 'ETS No. 185'],
  ['FR', 'Convenio sobre la Ciberdelincuencia (STE n.º 185)', 'ETS No. 185'],
  ['FR', 'Second Additional Protocol (CETS No. 224)', 'CETS No. 224'],
  ['JP', 'Recommendation ITU-T X.1254: Entity authentication', 'ITU-T X.1254'],
])('%s: the document number in %s', (jurisdiction, title, value) => {
  const { documentNumbers } = readTitle(title, 'en', jurisdiction, registries.rules);
  expect(documentNumbers.map((number) => number.value)).toEqual([value]);
});

test.each([
  ['Federal Act on Electronic Means (EMBAG)', 'EMBAG'],
  ['Source code Harmonization And Reuse Act (SHARE IT Act)', 'SHARE IT'],
  ['Ley de Armonización y Reutilización (Ley SHARE IT)', 'SHARE IT'],
  ['General Guidelines (Decree 767 of 2022)', undefined],
  ['Supply Chain Guidelines (2023)', undefined],
  ['Guide to free software (OSS)', undefined],
  ['Agreement on open data (DOF 2019)', undefined],
])('the short name in %s', (title, acronym) => {
  expect(readTitle(title, 'en', 'CH', registries.rules).acronym).toBe(acronym);
});

test.each([
  ['Order No. 5 (Official Gazette 2014)', []],
  ['Decreto n.º 5 (Diário Oficial, 2014)', []],
  ['Open Data Order (2014)', [2014]],
])('the years of the instrument in %s', (title, years) => {
  expect(readTitle(title, 'en', 'HR', registries.rules).years).toEqual(years);
});

test.each([
  ['Presidential Circular No. 2019/12', '2019/12'],
  ['Presidential Circular No. 12/2019', '12/2019'],
])('the number of %s is printed as the title has it', (title, number) => {
  const identifiers = instrumentOf('🇹🇷 Türkiye', { title })?.identifiers ?? [];
  expect(identifiers.map(({ value }) => value)).toEqual([number]);
});

test('a title may have words that every object has', () => {
  expect(readTitle('Guía del Constructor', 'es', 'ES', registries.rules).words).toContain('constructor');
});

describe('language of a title', () => {
  test.each([
    ['pt', 'Guide for Publishing Open Source Code', 'en'],
    ['pt', 'Executive Decree No. 1014', 'en'],
    ['pt', 'Circular No. 6264/SG', 'en'],
    ['es', 'Circular Nº 6264/SG', 'es'],
    ['es', 'D.S. N° 051-2018-PCM', 'es'],
    ['en', 'Decree Nº 10.332/2020', 'en'],
    ['pt', 'Interministerial Free Software Base (SILL)', 'en'],
    ['pt', 'Estonia’s Digital Agenda 2030', 'en'],
    ['es', 'Código Orgánico de la Economía Social', 'es'],
    ['en', 'Nationale Strategie für Open Source und digitale Souveränität', 'de'],
    ['en', 'Loi pour une République numérique', 'fr'],
    ['es', 'BlueHats – Code.gouv.fr', 'es'],
    ['pt', 'AGESIC', 'pt'],
    ['es', 'Acceso e Internet', 'es'],
    ['es', 'Datos e historia', 'es'],
    ['es', 'Acesso e Governo', 'pt'],
  ])('on a page in %s: %s', (page, title, language) => {
    expect(titleLanguage(title, page, registries.rules)).toBe(language);
  });
});
