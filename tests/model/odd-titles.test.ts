// Titles in odd but real forms in: local languages, numbers that stand apart or have letters, days without a year. What they say out.

import { describe, expect, test } from 'vitest';
import { findNumberedActs } from '../../src/model/numbered-act.js';
import { readTitle } from '../../src/model/title-reading.js';
import { titleLanguage } from '../../src/model/title-language.js';
import { registries } from './catalogue-of.js';

const { rules } = registries;

test('every word for a kind of act opens a numbered act', () => {
  const words = [...rules.numberGrammar.kinds.keys()];
  const found = words.flatMap((word) => findNumberedActs(`The ${word.toUpperCase()} No. 5/2020`, rules.numberGrammar));
  expect(found.map(({ number, year }) => `${number} of ${year ?? ''}`)).toEqual(words.map(() => '5 of 2020'));
});

describe('codes of documents', () => {
  test.each([
    ['CH', 'en', 'Standard B 205: Cloud Services', ['B 205']],
    ['DO', 'es', 'NORTIC B2: Norma sobre el Intercambio de Datos', ['NORTIC B2']],
    ['MT', 'pt', 'GMICT P 0044:2012 Política de nuvem', ['GMICT P 0044']],
    ['US-CA', 'en', 'Technology Letter TL 21-05: Cloud', ['TL 21-05']],
    ['US-CA', 'en', 'Cloud Services (TL 21-05)', ['TL 21-05']],
    ['US-ME', 'en', 'HB 77: Act to require open formats', ['HB 77']],
    ['OECD', 'es', 'Recomendación sobre datos (OECD/LEGAL/0463)', ['OECD/LEGAL/0463']],
    ['OAS', 'en', 'Resolution AG/RES. 2856 (XLIV-O/14)', ['AG/RES. 2856']],
    ['HU', 'hu', '2011. évi CXII. törvény az információs önrendelkezési jogról', ['2011. évi CXII. törvény']],
    // Years, signs of numbers, words in capitals and names are none.
    ['MT', 'en', 'ICT 2030: Strategy for the Islands', []],
    ['MT', 'en', 'LEY 19: Software', []],
    ['MT', 'en', 'Data Strategy (ICT 2030)', []],
    ['BG', 'en', 'Electronic Documents Act (SG 34/2001)', []],
    ['MT', 'en', 'COVID-19: Software for Clinics', []],
    ['MT', 'en', 'Web 2.0: Guide', []],
  ])('%s %s: %s', (jurisdiction, language, title, expected) => {
    const { documentNumbers } = readTitle(title, language, jurisdiction, rules);
    expect(documentNumbers.map(({ value }) => value)).toEqual(expected);
  });
});

describe('numbers', () => {
  test.each([
    // The number stands apart from the name of the act.
    ['MU', 'en', 'Cybersecurity and Cybercrime Act (No. 16 of 2021)', 'law 16 2021'],
    ['MU', 'es', 'Ley de Ciberseguridad (n.º 16 de 2021)', 'law 16 2021'],
    ['MU', 'pt', 'Lei de Cibersegurança (n.º 16 de 2021)', 'law 16 2021'],
    ['UA', 'en', 'Law of Ukraine "On Cloud Services" No. 2075-IX of 17 February 2022', 'law 2075/IX 2022'],
    ['LT', 'en', 'Law on State Information Resources, 15 December 2011 No. XI-1807', 'law XI-1807 -'],
    ['LT', 'es', 'Ley de Recursos de Información, 15 de diciembre de 2011, n.º XI-1807', 'law XI-1807 -'],
    ['LT', 'pt', 'Lei dos Recursos de Informação, 15 de dezembro de 2011, n.º XI-1807', 'law XI-1807 -'],
    ['FI', 'fi', 'Laki digitaalisten palvelujen tarjoamisesta (306/2019)', 'law 306 2019'],
    ['NZ', 'en', 'Public Finance Act (No. 2)', undefined],
    ['MU', 'en', 'Guide to Cybersecurity (No. 16 of 2021)', undefined],
    // A gazette has numbers too.
    ['VE', 'es', 'Ley de Simplificación de Trámites (Gaceta Oficial N° 40.549 del 26 de noviembre de 2014)', undefined],
    ['VE', 'en', 'Law on Simplification (Official Gazette No. 40.549 of November 26, 2014)', undefined],
    ['VE', 'pt', 'Lei de Simplificação (Diário Oficial n.º 40.549, de 26 de novembro de 2014)', undefined],
    ['RS', 'en', 'Law on Electronic Government ("Official Gazette of RS", No. 27/2018)', undefined],
    ['HR', 'en', 'State Information Infrastructure Act (OG 92/2014)', undefined],
    // The number of another act.
    ['BW', 'en', 'Regulations under the Data Protection Act (No. 32 of 2018)', undefined],
    ['BW', 'es', 'Reglamento de la Ley de Protección de Datos (n.º 32 de 2018)', undefined],
    ['BW', 'pt', 'Regulamento da Lei de Proteção de Dados (n.º 32 de 2018)', undefined],
    // In brackets, and with the year in front.
    ['QA', 'en', 'Law No. (13) of 2016 Concerning Personal Data', 'law 13 2016'],
    ['QA', 'es', 'Ley N.º (13) de 2016 sobre datos personales', 'law 13 2016'],
    ['QA', 'pt', 'Lei n.º (13) de 2016 sobre dados pessoais', 'law 13 2016'],
    ['DZ', 'fr', 'Loi n° 18-07 du 10 juin 2018', 'law 18-07 2018'],
    ['DZ', 'en', 'Law No. 18-07 of 10 June 2018', 'law 18-07 2018'],
    ['DO', 'es', 'Ley núm. 126-02 del 4 de septiembre de 2002', 'law 126 2002'],
    ['ES', 'es', 'Ley Foral 11/2007, de 4 de abril', 'law 11 2007'],
    // Letters in the number.
    ['HN', 'es', 'Decreto Ejecutivo Número PCM-086-2020', 'decree PCM-086-2020 2020'],
    ['SA', 'en', 'Royal Decree No. M/58, Government Procurement Law', 'decree M/58 -'],
    ['UN', 'en', 'Resolution A/RES/78/265', 'resolution A/RES/78/265 -'],
    ['CV', 'pt', 'Lei n.º 121/IX/2021, de 17 de março', 'law 121/IX 2021'],
    ['CV', 'en', 'Law No. 121/IX/2021 of 17 March', 'law 121/IX 2021'],
    ['PT', 'pt', 'Decreto-Lei n.º 83-C/2013, de 31 de dezembro', 'decree-law 83-C 2013'],
    ['PT', 'es', 'Decreto-Ley n.º 83-C/2013, de 31 de diciembre', 'decree-law 83-C 2013'],
    ['MA', 'fr', 'Dahir n° 1-09-15 du 18 février 2009', 'decree 1-09-15 2009'],
    ['US', 'en', 'Decree on COVID-19 software', undefined],
    // Bodies of many words before the number; another act is none.
    ['PE', 'es', 'Resolución de Secretaría de Gobierno Digital N° 003-2019-PCM/SEGDI', 'resolution 3 2019'],
    ['AR', 'es', 'Resolución que aprueba las normas de la Ley N° 27.275', undefined],
    // Short forms and series.
    ['PH', 'en', 'R.A. No. 11032', 'law 11032 -'],
    ['KE', 'en', 'Data Protection (Registration) Regulations (L.N. 265/2021)', 'statutory-instrument 265 2021'],
    ['TZ', 'en', 'Electronic Regulations, 2018 (GN No. 20 of 2018)', 'statutory-instrument 20 2018'],
    ['PH', 'en', 'DICT Memorandum Circular No. 5, s. 2017', 'circular 5 2017'],
    ['PH', 'en', 'Administrative Order No. 39, series of 2013', 'order 39 2013'],
    ['GT', 'es', 'Iniciativa de Ley 6347', undefined],
    // Years of a reign.
    ['JP', 'en', 'Basic Act on Official Statistics (Act No. 35 of Heisei 25)', 'law 35 2013'],
    ['JP', 'ja', 'デジタル社会形成基本法（令和3年法律第35号）', 'law 35 2021'],
    ['JP', 'ja', '平成元年法律第3号', 'law 3 1989'],
    ['NL', 'nl', 'Wet van 5 mei 2010, nr. 3', 'law 3 2010'],
    // Local words.
    ['SK', 'sk', 'Vyhláška č. 179/2020 Z. z.', 'regulation 179 2020'],
    ['VN', 'vi', 'Nghị định số 64/2007/NĐ-CP', 'decree 64 2007'],
    ['ID', 'id', 'Peraturan Presiden Nomor 39 Tahun 2019 tentang Satu Data Indonesia', 'regulation 39 2019'],
    ['KR', 'ko', '전자정부법 (법률 제20730호)', 'law 20730 -'],
    ['CI', 'fr', 'Décret-loi n° 2012-2 du 3 mai 2012', 'decree-law 2012-2 2012'],
  ])('%s %s: %s', (jurisdiction, page, title, number) => {
    const { act } = readTitle(title, page, jurisdiction, rules);
    expect(act && `${act.family} ${act.number} ${act.year ?? '-'}`).toBe(number);
  });

  test('a proposal with the number of a communication is a bill', () => {
    expect(readTitle('Proposal for a Regulation, COM(2022) 454', 'en', 'EU', rules).type).toBe('bill');
  });
});

describe('days', () => {
  test.each([
    // The year stands in the number.
    ['pt', 'Lei n.º 22/11, de 17 de Junho', '2011-06-17'],
    ['es', 'Ley 37/2007, de 16 de noviembre, sobre reutilización', '2007-11-16'],
    ['en', 'Resolution of the Council of Ministers No. 41/2018 of March 28', '2018-03-28'],
    ['ca', 'Llei 19/2014, del 29 de desembre', '2014-12-29'],
    ['pt', 'Lei n.º 22/11, de 31 de Junho', undefined],
    ['en', 'Government Decree 38/2016 (II. 29.) on software', '2016-02-29'],
    ['en', 'Decree 84/2012. (IV. 21.) of the Government', '2012-04-21'],
    ['en', 'Government Decree No. 84/2012 (21 April)', '2012-04-21'],
    ['en', 'Government Decree 38/2015 (II. 29.) on software', undefined],
    // Elsewhere in the title.
    ['en', 'Directive (EU) 2016/2102 of the European Parliament and of the Council of 26 October 2016', '2016-10-26'],
    ['es', 'Directiva (UE) 2016/2102 del Parlamento Europeo y del Consejo, de 26 de octubre de 2016', '2016-10-26'],
    ['pt', 'Diretiva (UE) 2016/2102 do Parlamento Europeu e do Conselho, de 26 de outubro de 2016', '2016-10-26'],
    ['en', 'Law of 4 May 2016 on the re-use of public sector information', '2016-05-04'],
    ['de', 'Gesetz zur Förderung der elektronischen Verwaltung vom 25. Juli 2013', '2013-07-25'],
    ['pl', 'Ustawa z dnia 11 sierpnia 2021 r. o otwartych danych', '2021-08-11'],
    ['lv', 'Ministru kabineta 2018. gada 14. augusta noteikumi Nr. 506', '2018-08-14'],
    ['no', 'Forskrift om elektronisk kommunikasjon (FOR-2004-06-25-988)', '2004-06-25'],
    ['ja', '情報技術基本法 2000年12月6日', '2000-12-06'],
    ['ja', 'デジタル社会形成基本法 令和3年5月19日', '2021-05-19'],
    ['ja', '基本法 令和元年5月31日', '2019-05-31'],
    ['ko', '데이터산업법 2021년 10월 19일', '2021-10-19'],
    ['es', 'ACUERDO por el que se expide la Política de Datos Abiertos (DOF 20-02-2015)', '2015-02-20'],
    // Another day than that of the act, that of another act, and several days.
    ['en', 'Public Records Act [Enforced April 23, 2025]', undefined],
    ['es', 'Guía de software libre, actualizada el 3 de mayo de 2020', undefined],
    ['pt', 'Guia de software livre, atualizado em 3 de maio de 2020', undefined],
    ['es', 'Instrucciones para cumplir la Ley 5/2010, aprobada el 3 de mayo de 2010', undefined],
    ['en', 'Decision of 3 May 2010, published on 7 May 2010', undefined],
    ['en', 'Decision of 3 Sept. 2010 on software', '2010-09-03'],
    ['es', 'Acuerdo de 3 dic. 1998 sobre programas', '1998-12-03'],
    ['en', 'Report 17/2015/3/4 on software', undefined],
  ])('%s: %s', (page, title, date) => {
    expect(readTitle(title, page, 'XX', rules).date).toBe(date);
  });
});

describe('languages', () => {
  test.each([
    ['Ustawa z dnia 11 sierpnia 2021 r. o otwartych danych', 'pl'],
    ['Zákon č. 365/2000 Sb., o informačních systémech veřejné správy', 'cs'],
    ['Vyhláška č. 179/2020 Z. z., ktorou sa ustanovuje spôsob kategorizácie', 'sk'],
    ['Ordonanța de urgență nr. 41/2016 privind simplificarea', 'ro'],
    ['Legea nr. 190 din 18 iulie 2018 privind datele', 'ro'],
    ["Decret 12/2019, de 3 de juliol, d'Administració electrònica", 'ca'],
    ['2015. évi CCXXII. törvény az elektronikus ügyintézésről', 'hu'],
    ['Förordning (2018:1486) med instruktion för Myndigheten för digital förvaltning', 'sv'],
    ['Förordning om statliga myndigheters elektroniska informationsutbyte', 'sv'],
    ['Bekendtgørelse om tilgængelighed af offentlige organers websteder', 'da'],
    ['Laki julkisen hallinnon tiedonhallinnasta', 'fi'],
    ['Ministru kabineta noteikumi par valsts informācijas sistēmām', 'lv'],
    ['Bilgi ve İletişim Güvenliği Tedbirleri Genelgesi', 'tr'],
    ['Peraturan Presiden tentang Satu Data Indonesia', 'id'],
    ['Thông tư quy định về phần mềm nguồn mở', 'vi'],
    ['Νόμος για την ψηφιακή διακυβέρνηση', 'el'],
    ['Закон за електронното управление', 'bg'],
    ['Про електронні довірчі послуги', 'uk'],
    ['Федеральный закон об информации', 'ru'],
    ['サイバーセキュリティ基本法', 'ja'],
    ['网络安全法', 'zh'],
    ['소프트웨어 진흥법', 'ko'],
    ['Electronic Governance Act (Закон за електронното управление)', 'en'],
  ])('%s', (title, language) => {
    for (const page of ['en', 'es', 'pt']) expect(titleLanguage(title, page, rules)).toBe(language);
  });
});
