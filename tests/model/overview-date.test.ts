// First words of overviews in; the day on which they say that the instrument was made out.

import { expect, test } from 'vitest';
import { overviewDate } from '../../src/model/overview-date.js';
import { instrumentOf, registries } from './catalogue-of.js';

test.each([
  ['en', 'Promulgated on 26 March 2024, the law requires reports.', '2024-03-26'],
  ['en', 'The decree was issued on May 3, 2019 and requires reports.', '2019-05-03'],
  ['es', 'Promulgada el 26 de marzo de 2024, la ley exige informes.', '2024-03-26'],
  ['es', 'El decreto, aprobado el 3 de mayo de 2019, exige informes.', '2019-05-03'],
  ['pt', 'Promulgada em 26 de março de 2024, a lei exige relatórios.', '2024-03-26'],
  ['pt', 'O decreto foi publicado no dia 3 de maio de 2019.', '2019-05-03'],
  // Behind the name of a body; only the month or the year.
  ['en', 'Adopted by the Council of Elders on 19 August 2011, it sets rules.', '2011-08-19'],
  ['es', 'Adoptada por el Consejo de Ancianos el 19 de agosto de 2011, fija reglas.', '2011-08-19'],
  ['pt', 'Adotada pelo Conselho de Anciãos em 19 de agosto de 2011, fixa regras.', '2011-08-19'],
  ['en', 'Published in March 2019, it sets rules.', '2019-03'],
  ['es', 'Publicada por la Oficina en marzo de 2019, fija reglas.', '2019-03'],
  ['pt', 'Aprovado pelo Senado em 2016, fixa regras.', '2016'],
  ['en', 'Approved in 2016-2018, it sets rules.', undefined],
  ['en', 'Adopted by the Council in view of the Law of 3 May 2010, it sets rules.', undefined],
  ['en', 'Adopted by the Council under Resolution 7 in 2010, it sets rules.', undefined],
  // In a sentence of its own.
  ['en', 'It sets rules for all. Signed on 2 October 2018.', '2018-10-02'],
  ['es', 'Fija reglas. Fue dictado el 19 de junio de 2018.', '2018-06-19'],
  ['pt', 'Fixa regras; publicada em 8 de novembro de 2012.', '2012-11-08'],
  // Of another act, of something else, later on.
  ['en', 'It names a decree. The decree was signed on 2 October 2018.', undefined],
  ['en', 'The guide applies the law adopted on 3 May 2010.', undefined],
  ['en', 'Issued on the basis of the Law of 3 May 2010, it sets rules.', undefined],
  ['en', 'It sets rules. The list was published on 3 May 2010.', undefined],
  ['en', 'It sets rules. Signed on 2 October 2018 in Oslo, the treaty binds all.', undefined],
  ['es', 'Fija reglas. Fue aprobado el 4 de mayo de 2018 el reglamento.', undefined],
  ['pt', 'Fixa regras. Publicada em 8 de novembro de 2012, a lista mudou.', undefined],
  ['es', 'La guía aplica la ley aprobada el 3 de mayo de 2010.', undefined],
  ['pt', 'O guia aplica a lei aprovada em 3 de maio de 2010.', undefined],
])('%s: %s', (language, text, date) => {
  expect(overviewDate(text, language, registries.rules)).toBe(date);
});

test('a day of another year than the number has is of something else', () => {
  const dateOf = (title: string): string | undefined =>
    instrumentOf('🇹🇴 Tonga', { title, overview: 'It was published on 3 May 2019.' })?.date;
  expect(dateOf('Decree No. 5/2019')).toBe('2019-05-03');
  expect(dateOf('Decree No. 5/2015')).toBeUndefined();
});
