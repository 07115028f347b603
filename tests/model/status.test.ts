// A title and an overview in; the status of the instrument, and not of another act that the overview names, out.

import { describe, expect, test } from 'vitest';
import { instrumentOf } from './catalogue-of.js';

const HEADINGS = { en: '🇪🇸 Spain', es: '🇪🇸 España', pt: '🇧🇷 Brasil' } as const;

function statusOf(language: keyof typeof HEADINGS, title: string, overview: string): string | undefined {
  return instrumentOf(HEADINGS[language], { title, overview }, `${language}/reuse.md`)?.status;
}

describe('another act was repealed, this one was not', () => {
  test.each<[keyof typeof HEADINGS, string, string]>([
    [
      'es',
      'Real Decreto 311/2022',
      'Sucede al derogado Real Decreto 3/2010 y obliga a las administraciones a usar autenticación multifactor.',
    ],
    [
      'es',
      'Real Decreto 311/2022',
      'Sustituye la Ley 11/2007, derogada por la Ley 39/2015, y obliga a publicar el código.',
    ],
    ['es', 'Real Decreto 311/2022', 'Desarrolla la Ley 11/2007, que fue derogada en 2015.'],
    ['es', 'Guía de contratación', 'Ordena los contratos regidos por la normativa derogada.'],
    ['es', 'Real Decreto 311/2022', 'Obliga a publicar el código. El Real Decreto 3/2010 fue derogado en 2022.'],
    ['es', 'Real Decreto 311/2022', 'Desarrolla la Ley 11/2007. La ley fue derogada en 2015.'],
    ['es', 'Real Decreto 311/2022', 'Desarrolla la Ley 11/2007. Fue derogada en 2015.'],
    ['es', 'Real Decreto 311/2022', 'Se aprobó cuando fue derogada la Ley 11/2007.'],
    ['es', 'Ley 39/2015', 'Obliga a publicar. Queda derogada la Ley 30/1992.'],
    ['es', 'Ley 39/2015', 'Obliga a publicar. La obligación de registro fue derogada en 2018.'],
    ['es', 'Ley 39/2015', 'Obliga a publicar el código y no fue derogada por la reforma.'],
    ['es', 'Ley 39/2015 que sustituye a la derogada Ley 30/1992', 'Obliga a publicar el código.'],
    [
      'en',
      'Royal Decree 311/2022',
      'It takes the place of the repealed Royal Decree 3/2010 and obliges agencies to publish code.',
    ],
    ['en', 'Royal Decree 311/2022', 'Adopted when Law 11/2007 was repealed, it obliges agencies to publish code.'],
    ['en', 'Royal Decree 311/2022', 'It obliges agencies to publish code. The previous decree was repealed in 2022.'],
    ['en', 'Royal Decree 311/2022', 'Royal Decree 3/2010 made the first scheme. It was repealed in 2022.'],
    ['en', 'Royal Decree 311/2022', 'It obliges agencies to publish code and repealed older rules.'],
    ['en', 'Royal Decree 311/2022', 'It implements Law 11/2007, which was repealed in 2015.'],
    ['en', 'Royal Decree 311/2022', 'It applies to contracts under the repealed law.'],
    ['en', 'Royal Decree 311/2022', 'The decree will be repealed when the new scheme is ready.'],
    ['en', 'Royal Decree 311/2022', 'It obliges agencies to publish code. Law 40/2015 entered into force in 2016.'],
    ['en', 'Royal Decree 311/2022', 'The decree is enforced by the Ministry of Health.'],
    ['pt', 'Lei nº 14.133/2021', 'Sucede à revogada Lei nº 8.666/1993 e obriga os órgãos a publicar o código.'],
    ['pt', 'Lei nº 14.133/2021', 'Obriga os órgãos a publicar o código. A Lei nº 8.666/1993 foi revogada em 2023.'],
    ['pt', 'Lei nº 14.133/2021', 'Substitui o Decreto nº 10/1990, que foi revogado em 2023.'],
    ['pt', 'Decreto nº 9/2021', 'Aplica-se a contratos regidos pela legislação revogada.'],
  ])('%s: %s: %s', (language, title, overview) => {
    expect(statusOf(language, title, overview)).toBe('unknown');
  });
});

describe('the instrument itself was repealed', () => {
  test.each<[keyof typeof HEADINGS, string, string]>([
    ['es', 'Ley 11/2007', 'La ley obliga a publicar el código. Fue derogada por la Ley 39/2015.'],
    ['es', 'Real Decreto 3/2010', 'Obliga a publicar el código. Está derogado.'],
    ['es', 'Real Decreto 3/2010', 'Obliga a publicar el código. El decreto fue derogado en 2021.'],
    ['es', 'Real Decreto 3/2010', 'Obliga a publicar el código. En 2021 fue posteriormente derogado.'],
    ['es', 'Real Decreto 3/2010', 'Desarrolla la Ley 11/2007 y fue derogado por el Real Decreto 311/2022.'],
    ['es', 'Real Decreto 3/2010', 'El derogado Real Decreto 3/2010 obligaba a publicar el código.'],
    ['es', 'Real Decreto 3/2010 (derogado)', 'Obligaba a publicar el código.'],
    ['es', 'Ley 11/2007', 'Ley de 2007, derogada por la Ley 39/2015, que obligaba a publicar el código.'],
    ['es', 'Ley 11/2007', 'Obliga a publicar el código. Fue aprobada en 2007 y derogada en 2015.'],
    ['es', 'Ley 11/2007', 'Obligaba a publicar el código hasta que fue derogada en 2015.'],
    [
      'en',
      'Regulation 5/2010',
      'It obliges agencies to publish code. The regulation was repealed in 2021 by Regulation 9/2021.',
    ],
    ['en', 'Regulation 5/2010', 'It obliges agencies to publish code. It was later repealed.'],
    ['en', 'Regulation 5/2010', 'It obliged agencies to publish code until it was repealed in 2021.'],
    ['en', 'Regulation 5/2010', 'Repealed in 2021, it obliged agencies to publish code.'],
    ['en', 'Open Records Act', 'The Open Records Act was repealed in 2021. Agencies had to publish code.'],
    ['en', 'Open Records Act (repealed)', 'Agencies had to publish code.'],
    ['en', 'Regulation 5/2010', 'Agencies had to publish code. The regulation is no longer in force.'],
    ['pt', 'Lei nº 5/2010', 'A lei obriga os órgãos a publicar o código. Foi revogada pela Lei nº 9/2021.'],
    ['pt', 'Decreto nº 5/2010', 'Obriga os órgãos a publicar o código. O decreto foi revogado em 2021.'],
    ['pt', 'Decreto nº 5/2010', 'Obriga os órgãos a publicar o código. Encontra-se revogado.'],
  ])('%s: %s: %s', (language, title, overview) => {
    expect(statusOf(language, title, overview)).toBe('repealed');
  });
});

test.each<[keyof typeof HEADINGS, string, string]>([
  ['es', 'Ley 11/2007', 'Obliga a publicar el código. Entró en vigor el 5 de marzo de 2008.'],
  ['en', 'Law 11/2007', 'It obliges agencies to publish code. In force since 2012.'],
  ['en', 'Law 11/2007', 'The law entered into force in 2008.'],
  ['pt', 'Lei nº 5/2010', 'Obriga os órgãos a publicar o código. A lei entrou em vigor em 2011.'],
])('%s: %s: in force: %s', (language, title, overview) => {
  expect(statusOf(language, title, overview)).toBe('in-force');
});
