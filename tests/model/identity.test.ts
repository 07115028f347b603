// Small catalogues in; which mentions are one instrument, under which key, and why, out.

import { describe, expect, test } from 'vitest';
import { catalogueOf, type Files } from './catalogue-of.js';
import { instruments, page } from './identity-of.js';

const GUIDE = 'https://www.dta.gov.au/guide-to-reusing-public-code';

describe('one instrument', () => {
  test.each<[string, Files, Record<string, string[]>]>([
    [
      'one number, two spellings, two links',
      {
        'en/a.md': page('🇺🇾 Uruguay', {
          title: 'Law No. 19179: Formats and Software',
          url: 'https://www.impo.com.uy/bases/leyes/19179-2013',
        }),
        'en/b.md': page('🇺🇾 Uruguay', { title: 'Law 19.179 on free software', url: 'https://www.gub.uy/ley-19179' }),
      },
      { 'instrument/UY/law-19179-2013': ['Law 19.179 on free software', 'Law No. 19179: Formats and Software'] },
    ],
    [
      'three languages and one link',
      {
        'en/a.md': page('🇦🇺 Australia', { title: 'Guide to Reusing Public Code', url: GUIDE }),
        'es/a.md': page('🇦🇺 Australia', { title: 'Guía para reutilizar código público', url: GUIDE }),
        'pt/a.md': page('🇦🇺 Austrália', { title: 'Guia para reutilizar código público', url: `${GUIDE}/#top` }),
      },
      {
        'instrument/AU/guide-to-reusing-public-code': [
          'Guia para reutilizar código público',
          'Guide to Reusing Public Code',
          'Guía para reutilizar código público',
        ],
      },
    ],
    [
      'one title and a mistyped link',
      {
        'en/a.md': page('🇦🇺 Australia', { title: 'Guide to Reusing Public Code)', url: `${GUIDE}y` }),
        'en/b.md': page('🇦🇺 Australia', { title: 'Guide to Reusing Public Code', url: GUIDE }),
        'en/c.md': page('🇦🇺 Australia', { title: 'Guide to Reusing Public Code', url: GUIDE }),
      },
      { 'instrument/AU/guide-to-reusing-public-code': ['Guide to Reusing Public Code'] },
    ],
    [
      'a link with a letter too much, before a title in another language',
      {
        'en/a.md': page('🇦🇺 Australia', {
          title: 'Making Code Open and Reusable',
          url: 'https://www.dta.gov.au/making-code-open-and-reusablex',
        }),
        'es/b.md': page('🇦🇺 Australia', {
          title: 'Hacer que el código sea abierto',
          url: 'https://www.dta.gov.au/making-code-open-and-reusable',
        }),
      },
      {
        'instrument/AU/making-code-open-and-reusable': [
          'Hacer que el código sea abierto',
          'Making Code Open and Reusable',
        ],
      },
    ],
    [
      'the gazette and the consolidated text of one regulation',
      {
        'en/a.md': page('🇪🇺 European Union', {
          title: 'Regulation (EU) 2024/2847',
          url: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=OJ:L_202402847',
        }),
        'en/b.md': page('🇪🇺 European Union', {
          title: 'Cyber Resilience Act',
          url: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32024R2847',
        }),
        'en/c.md': page('🇪🇺 European Union', {
          title: 'Cyber Resilience Act, Regulation (EU) 2024/2847',
          url: 'https://eur-lex.europa.eu/eli/reg/2024/2847/oj',
        }),
      },
      {
        'instrument/EU/regulation-2024-2847': [
          'Cyber Resilience Act',
          'Cyber Resilience Act, Regulation (EU) 2024/2847',
          'Regulation (EU) 2024/2847',
        ],
      },
    ],
    [
      'a short form and the spelt-out title of one link',
      {
        'en/a.md': page('🇺🇸 United States', {
          title: 'GSA OSS Implementation Guide',
          url: 'https://open.gsa.gov/oss-implementation',
        }),
        'en/b.md': page('🇺🇸 United States', {
          title: 'GSA Open Source Software Implementation Guide',
          url: 'https://open.gsa.gov/oss-implementation/#how',
        }),
      },
      {
        'instrument/US/open-gsa-oss-implementation': [
          'GSA OSS Implementation Guide',
          'GSA Open Source Software Implementation Guide',
        ],
      },
    ],
    [
      'a platform that is called by its host',
      {
        'en/a.md': page('🇧🇷 Brazil', { title: 'codigo.gov.br Platform', url: 'https://codigo.gov.br/about' }),
        'pt/b.md': page('🇧🇷 Brasil', { title: 'Plataforma Codigo.gov.br', url: 'https://codigo.gov.br/' }),
      },
      { 'instrument/BR/codigo-gov-br': ['Plataforma Codigo.gov.br', 'codigo.gov.br Platform'] },
    ],
    [
      'a page about a circular that its overview names',
      {
        'en/a.md': page('🇫🇷 France', {
          title: 'Public Policy on Data and Code',
          url: 'https://www.etalab.gouv.fr/politique-de-la-donnee',
          overview: 'The April 2021 circulaire n°6264/SG requires ministries to publish their code.',
        }),
        'en/b.md': page('🇫🇷 France', {
          title: 'Circular No. 6264/SG',
          url: 'https://www.legifrance.gouv.fr/circulaire/id/45162',
        }),
      },
      { 'instrument/FR/circular-6264-sg': ['Circular No. 6264/SG', 'Public Policy on Data and Code'] },
    ],
    [
      'the same place of parallel pages',
      {
        'en/reuse.md': page(
          '🇳🇿 New Zealand',
          { title: 'Guide to Reusing Public Code', url: 'https://www.dia.govt.nz/a-guide-for-everybody' },
          { title: 'Framework for Sharing', url: 'https://www.dia.govt.nz/framework-en-b' },
        ),
        'es/reuse.md': page(
          '🇳🇿 Nueva Zelanda',
          { title: 'Guía de código', url: 'https://www.dia.govt.nz/a-guide-for-everybody' },
          { title: 'Marco para compartir', url: 'https://www.dia.govt.nz/framework-es-b' },
        ),
      },
      {
        'instrument/NZ/a-guide-for-everybody': ['Guide to Reusing Public Code', 'Guía de código'],
        'instrument/NZ/dia-govt-framework-b': ['Framework for Sharing', 'Marco para compartir'],
      },
    ],
  ])('%s', (_, files, expected) => {
    expect(instruments(files)).toEqual(expected);
  });
});

/** Two titles, each on a page and link of its own: how many instruments they are. */
function countOf(heading: string, language: string, one: string, other: string): number {
  return Object.keys(
    instruments({
      [`${language}/a.md`]: page(heading, { title: one, url: 'https://www.gazette.int/first-of-all' }),
      [`${language}/b.md`]: page(heading, { title: other, url: 'https://www.gazette.int/second-of-all' }),
    }),
  ).length;
}

describe('acts of one kind and number', () => {
  test.each([
    ['🇧🇷 Brasil', 'pt', 'Portaria STI/MP nº 46/2016', 'Portaria GSI/PR nº 46/2016'],
    ['🇧🇷 Brasil', 'pt', 'Portaria STI/MP nº 46/2016', 'Portaria SEGES/MP nº 46/2016'],
    ['🇪🇸 España', 'es', 'Decreto 3/2018 de la Junta de Andalucía', 'Decreto 3/2018 de la Xunta de Galicia'],
    ['🇪🇸 España', 'es', 'Decreto 3/2018, de 20 de febrero, de Andalucía', 'Decreto 3/2018, de 5 de marzo, de Galicia'],
    ['🇦🇷 Argentina', 'es', 'Resolución 1/2020 de la Agencia de Datos', 'Resolución 1/2020 de la Secretaría de Compras'],
    ['🇵🇪 Perú', 'es', 'DS 029-2021-PCM', 'DS 029-2021-EF'],
    ['🇨🇴 Colombia', 'en', 'Resolution 5/2020 of the Ministry of Health', 'Resolution 5/2020 of the Office of Data'],
  ])('of two issuers are two: %s %s: %s, %s', (heading, language, one, other) => {
    expect(countOf(heading, language, one, other)).toBe(2);
    expect(countOf(heading, language, other, one)).toBe(2);
  });

  test.each([
    ['🇧🇷 Brasil', 'pt', 'Portaria STI/MP nº 46/2016', 'Portaria nº 46/2016'],
    ['🇧🇷 Brasil', 'pt', 'Portaria SLTI/MP nº 46/2016', 'Portaria MP/SLTI nº 46, de 28 de setembro de 2016'],
    ['🇧🇷 Brasil', 'pt', 'Portaria SGD nº 46/2016', 'Portaria nº 46/2016 da Secretaria de Governo Digital'],
    ['🇪🇸 España', 'es', 'Decreto 3/2018 de la Junta de Andalucía', 'Decreto 3/2018'],
    ['🇪🇸 España', 'es', 'Decreto 3/2018 de la Junta de Andalucía', 'Decreto 3/2018 de Andalucía'],
    ['🇵🇪 Perú', 'es', 'D.S. N° 029-2021-PCM', 'Decreto Supremo 029-2021-PCM'],
    ['🇪🇺 European Union', 'en', 'Directive 2003/98/EC', 'Directive (EU) 2003/98'],
  ])('of one issuer, or of one that only one title names, are one: %s %s: %s, %s', (heading, language, one, other) => {
    expect(countOf(heading, language, one, other)).toBe(1);
    expect(countOf(heading, language, other, one)).toBe(1);
  });

  test('keep their keys in the next build', () => {
    const files = {
      'pt/a.md': page('🇧🇷 Brasil', { title: 'Portaria STI/MP nº 46/2016' }, { title: 'Portaria nº 47/2016' }),
      'pt/b.md': page('🇧🇷 Brasil', { title: 'Portaria GSI/PR nº 46/2016' }),
    };
    const first = catalogueOf(files);
    const second = catalogueOf(files, first.ledgerEntries);
    expect(first.value.instruments).toHaveLength(3);
    expect(second.value.instruments.map(({ key }) => key)).toEqual(first.value.instruments.map(({ key }) => key));
    expect(second.ledgerEntries).toEqual([]);
  });
});
