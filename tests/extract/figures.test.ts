// How much is asked, by when and how fast, in rows of own sentences.

import { expect, test } from 'vitest';

import type { Language } from '../../src/read/source-text.js';
import { normsOf } from './lexicon.js';

type Row = readonly [Language, string, string | undefined];

const QUANTITIES: readonly Row[] = [
  ['en', 'Agencies must release at least 20% of their source code.', 'at least 20%'],
  ['en', 'Agencies must publish 35 per cent of new source code.', '35 per cent'],
  ['en', 'Ministries shall publish one third of their source code.', 'one third of'],
  ['en', 'Agencies must publish the source code of no fewer than three projects.', 'no fewer than three projects'],
  ['en', 'Agencies must keep their published source code online for at least five years.', 'at least five years'],
  ['en', 'Agencies must publish their source code.', undefined],
  ['en', 'Under Article 20, agencies must publish their source code.', undefined],
  ['es', 'Las entidades deben publicar al menos el 20 % de su código fuente.', 'al menos el 20 %'],
  ['es', 'Las entidades deben publicar el 35 por ciento del código fuente nuevo.', 'el 35 por ciento'],
  ['es', 'Los ministerios deben publicar la mitad de su código fuente.', 'la mitad de'],
  ['es', 'Las entidades deben publicar el código fuente de al menos tres proyectos.', 'al menos tres proyectos'],
  ['es', 'Las entidades deben publicar su código fuente durante un mínimo de cinco años.', 'un mínimo de cinco años'],
  ['es', 'Las entidades deben publicar una versión del código fuente.', undefined],
  ['pt', 'Os órgãos devem publicar pelo menos 20% de seu código-fonte.', 'pelo menos 20%'],
  ['pt', 'Os órgãos devem publicar 35 por cento do código-fonte novo.', '35 por cento'],
  ['pt', 'Os ministérios devem publicar metade de seu código-fonte.', 'metade de'],
  ['pt', 'Os ministérios devem publicar metade do seu código-fonte.', 'metade do'],
  ['pt', 'Os órgãos devem publicar o código-fonte de pelo menos três projetos.', 'pelo menos três projetos'],
  ['pt', 'Os órgãos devem publicar seu código-fonte por no mínimo cinco anos.', 'no mínimo cinco anos'],
  ['pt', 'Os órgãos devem publicar uma versão do código-fonte.', undefined],
  ['pt', 'Os órgãos devem publicar seu código-fonte até 2027.', undefined],
];

const DEADLINES: readonly Row[] = [
  ['en', 'Agencies must publish their source code within 30 days.', 'within 30 days'],
  [
    'en',
    'Agencies must publish their source code within thirty (30) calendar days.',
    'within thirty (30) calendar days',
  ],
  ['en', 'Agencies have twelve months to publish their source code, which they must do.', 'have twelve months to'],
  [
    'en',
    'Agencies must publish their source code no later than 6 months after approval.',
    'no later than 6 months after approval',
  ],
  ['en', 'Agencies must publish their source code by 2027.', 'by 2027'],
  ['en', 'By the end of 2026, agencies must publish their source code.', 'By the end of 2026'],
  ['en', 'Agencies must publish their source code by December 31, 2026.', 'by December 31, 2026'],
  ['en', 'Agencies must publish their source code before 1 July 2027.', 'before 1 July 2027'],
  ['en', 'As of 31st January 2027 agencies must publish their source code.', 'As of 31st January 2027'],
  ['en', 'Agencies must publish their source code by mid-2027.', 'by mid-2027'],
  ['en', 'Agencies must publish their source code every two years.', 'every two years'],
  ['en', 'Agencies must publish their source code at least once a year.', 'at least once a year'],
  ['en', 'Agencies must publish their source code annually.', 'annually'],
  ['en', 'Agencies must publish their source code without undue delay.', 'without undue delay'],
  ['en', 'Agencies must publish their source code. The decree is from 2015.', undefined],
  ['en', 'Whenever possible, agencies must publish the source code of their daily work.', undefined],
  ['en', 'Agencies must publish their source code, and suppliers must report within 24 hours.', undefined],
  ['es', 'Las entidades deben publicar su código fuente dentro de 30 días.', 'dentro de 30 días'],
  [
    'es',
    'Las entidades deben publicar su código fuente en un plazo máximo de treinta días hábiles.',
    'en un plazo máximo de treinta días hábiles',
  ],
  [
    'es',
    'Las entidades deben publicar su código fuente a más tardar el 31 de diciembre de 2026.',
    'a más tardar el 31 de diciembre de 2026',
  ],
  ['es', 'Para 2027, las entidades deben publicar su código fuente.', 'Para 2027'],
  ['es', 'Las entidades deben publicar su código fuente antes de fines de 2026.', 'antes de fines de 2026'],
  [
    'es',
    'A partir del 1 de enero de 2027, las entidades deben publicar su código fuente.',
    'A partir del 1 de enero de 2027',
  ],
  ['es', 'Las entidades deben publicar su código fuente cada dos años.', 'cada dos años'],
  ['es', 'Las entidades deben publicar su código fuente al menos una vez al año.', 'al menos una vez al año'],
  ['es', 'Las entidades deben publicar su código fuente sin demora indebida.', 'sin demora indebida'],
  ['es', 'Las entidades deben publicar el código fuente para los ciudadanos.', undefined],
  ['pt', 'Os órgãos devem publicar seu código-fonte em até 30 dias.', 'em até 30 dias'],
  [
    'pt',
    'Os órgãos devem publicar seu código-fonte no prazo máximo de trinta dias úteis.',
    'no prazo máximo de trinta dias úteis',
  ],
  ['pt', 'Os órgãos devem publicar seu código-fonte no máximo 30 dias depois da entrega.', 'no máximo 30 dias'],
  ['pt', 'Até o final de 2026, os órgãos devem publicar seu código-fonte.', 'Até o final de 2026'],
  ['pt', 'Os órgãos devem publicar seu código-fonte até 31 de dezembro de 2026.', 'até 31 de dezembro de 2026'],
  [
    'pt',
    'A partir de 1º de janeiro de 2027, os órgãos devem publicar seu código-fonte.',
    'A partir de 1º de janeiro de 2027',
  ],
  ['pt', 'Os órgãos devem publicar seu código-fonte a cada dois anos.', 'a cada dois anos'],
  ['pt', 'Os órgãos devem publicar seu código-fonte pelo menos uma vez por ano.', 'pelo menos uma vez por ano'],
  ['pt', 'Os órgãos devem publicar seu código-fonte sem demora injustificada.', 'sem demora injustificada'],
  ['pt', 'Os órgãos devem publicar o código-fonte até mesmo quando for antigo.', undefined],
];

test.each(QUANTITIES)('quantity (%s): %s', (language, text, expected) => {
  const norm = normsOf(language, 'Act', text).get('source-code-publication');
  expect(norm).toBeDefined();
  expect(norm?.quantity).toBe(expected);
});

test.each(DEADLINES)('deadline (%s): %s', (language, text, expected) => {
  const norm = normsOf(language, 'Act', text).get('source-code-publication');
  expect(norm).toBeDefined();
  expect(norm?.deadline).toBe(expected);
});

test('each norm of a sentence has the deadline that stands beside it', () => {
  const norms = normsOf(
    'en',
    'Act',
    'Agencies must publish their source code within 30 days and use encryption by 2027.',
  );
  expect(norms.get('source-code-publication')?.deadline).toBe('within 30 days');
  expect(norms.get('encryption')?.deadline).toBe('by 2027');
});

test.each<[Language, string, string | undefined]>([
  ['en', 'Agencies have to publish their source code, to mend faults without delay and to train staff.', undefined],
  ['en', 'Agencies have to mend faults without delay and to publish their source code.', undefined],
  ['en', 'Agencies have to mend faults and to publish their source code without delay.', 'without delay'],
  ['en', 'Agencies must, without delay, mend faults and publish their source code.', 'without delay'],
  ['es', 'Obliga a los organismos a publicar el código fuente, a corregir fallos sin demora y a formar.', undefined],
  ['es', 'Obliga a los organismos a corregir fallos sin demora y a publicar el código fuente.', undefined],
  ['pt', 'Obriga os órgãos a corrigir falhas sem demora e a publicar o código-fonte.', undefined],
])('a deadline holds for its own part of a list (%s): %s', (language, text, expected) => {
  const norm = normsOf(language, 'Act', text).get('source-code-publication');
  expect(norm).toBeDefined();
  expect(norm?.deadline).toBe(expected);
});
