// Titles that name a body in; the issuer that they give out, one for all languages.

import { describe, expect, test } from 'vitest';
import { catalogueOf, categoryPage, instrumentOf, type EntryWords } from './catalogue-of.js';

function issuers(heading: string, title: string, path: string): string[] {
  const attributions = instrumentOf(heading, { title, url: 'https://www.gazette.int/a' }, path)?.attributions ?? [];
  return attributions.flatMap(({ role, agency }) => (role === 'issuer' ? [agency.replace('agency/', '')] : []));
}

describe('a title names', () => {
  test.each([
    // In brackets.
    [
      '🇹🇴 Tonga',
      'en',
      'Open Data Policy, 2019 (Ministry of Meteorology and Energy)',
      ['ministry-of-meteorology-and-energy-to'],
    ],
    ['🇳🇮 Nicaragua', 'es', 'Política de datos, 2019 (Ministerio de Fomento)', ['ministerio-de-fomento-ni']],
    [
      '🇹🇱 Timor-Leste',
      'pt',
      'Decreto-Lei n.º 5/2019 (Conselho de Ministros) sobre dados',
      ['conselho-de-ministros-tl'],
    ],
    ['🇫🇯 Fiji', 'en', 'Cloud Strategy (Government Cloud)', []],
    ['🇳🇮 Nicaragua', 'es', 'Estrategia Nacional (Gobierno Digital)', []],
    ['🇹🇱 Timor-Leste', 'pt', 'Estratégia Nacional (Governo Digital)', []],
    ['🇹🇴 Tonga', 'en', 'Act creating a new body (Digital Authority of Tonga)', []],
    ['🇳🇮 Nicaragua', 'es', 'Ley N° 5 que crea el ente (Instituto de Datos)', []],
    ['🇹🇱 Timor-Leste', 'pt', 'Lei n.º 5/2019, que cria o ente (Instituto de Dados)', []],
    // Behind the kind of act, before its number or day.
    ['🇹🇴 Tonga', 'en', 'Order of the Minister of Justice No. 17 of 2011', ['minister-of-justice-to']],
    ['🇳🇮 Nicaragua', 'es', 'Reglamento del Consejo de Ministros de 12 de abril de 2012', ['consejo-de-ministros-ni']],
    ['🇹🇱 Timor-Leste', 'pt', 'Resolução do Conselho de Ministros n.º 91/2012', ['conselho-de-ministros-tl']],
    ['🇳🇮 Nicaragua', 'es', 'Decreto del Consejo de Estado N° 5 de 2012', ['consejo-de-estado-ni']],
    ['🇳🇮 Nicaragua', 'es', 'Decreto del Consejo de Estado Nº 5 de 2012', ['consejo-de-estado-ni']],
    ['🇳🇮 Nicaragua', 'es', 'Decreto del Consejo de Estado número 5', ['consejo-de-estado-ni']],
    ['🇳🇮 Nicaragua', 'es', 'Ley del Consejo de Estado N° 5 de 2012', []],
    ['🇹🇴 Tonga', 'en', 'Strategy of the Ministry of Justice', []],
    // Behind the number.
    ['🇳🇮 Nicaragua', 'es', 'Acuerdo No. 8151 de la Asamblea Nacional', ['asamblea-nacional-ni']],
    ['🇹🇴 Tonga', 'en', 'Resolution No. 7 of the Council of Elders, on data', ['council-of-elders-to']],
    ['🇹🇱 Timor-Leste', 'pt', 'Resolução n.º 7/2012 da Comissão Eleitoral', ['comissao-eleitoral-tl']],
    ['🇹🇴 Tonga', 'en', 'Resolution No. 7 by the Council of Elders', ['council-of-elders-to']],
    ['🇹🇴 Tonga', 'en', 'Resolution No. 9 of 2018 of the Pearl Commission on the register', ['pearl-commission-to']],
    [
      '🇳🇮 Nicaragua',
      'es',
      'Decisión n.º 9 de 2018 de la Comisión del Maíz sobre el registro',
      ['comision-del-maiz-ni'],
    ],
    ['🇹🇱 Timor-Leste', 'pt', 'Decisão n.º 9 de 2018 da Comissão do Café sobre o registo', ['comissao-do-cafe-tl']],
    ['🇹🇴 Tonga', 'en', 'Order No. 9 of the Governor: Open Data', ['governor-to']],
    ['🇹🇴 Tonga', 'en', 'Order No. 9 of the Pearl Commission staff rules', []],
    [
      '🇳🇮 Nicaragua',
      'es',
      'Decreto 5/2012, de 24 de julio, del Gobierno Costeño, por el que se abren datos',
      ['gobierno-costeno-ni'],
    ],
    ['🇳🇮 Nicaragua', 'es', 'Decreto 5/2012, de 24 de julio, de Gobierno Digital', []],
    ['🇳🇮 Nicaragua', 'es', 'Orden de 21 de febrero de 2005, de la Junta del Mar, sobre datos', ['junta-del-mar-ni']],
    ['🇳🇮 Nicaragua', 'es', 'Ley de 21 de febrero de 2005, de la Junta del Mar, sobre datos', []],
    // What the act is about is no part of the name, unless the name is that of a commission on it.
    ['🇹🇴 Tonga', 'en', 'Resolution No. 5 of the Ministry of Health on Software Reuse', ['ministry-of-health-to']],
    ['🇹🇴 Tonga', 'en', 'Resolution No. 5 of the Commission on Fair Trade', ['commission-on-fair-trade-to']],
    // In the middle, beside the number.
    ['🇹🇴 Tonga', 'en', 'Software Reuse, Resolution of the Ministry of Health No. 5', ['ministry-of-health-to']],
    ['🇹🇴 Tonga', 'en', 'Open Data: Ministry of Health Resolution No. 5 on Maps', ['ministry-of-health-to']],
    ['🇹🇴 Tonga', 'en', 'Health Data, Ministry of Health and Order No. 5', []],
    ['🇳🇮 Nicaragua', 'es', 'Software libre, Resolución del Ministerio de Salud N.º 5', ['ministerio-de-salud-ni']],
    [
      '🇹🇱 Timor-Leste',
      'pt',
      'Dados abertos – Resolução do Conselho de Ministros n.º 5/2019',
      ['conselho-de-ministros-tl'],
    ],
    // An act of a body in brackets.
    ['🇳🇮 Nicaragua', 'es', 'Circular (Ley del Ministerio de Salud)', []],
    ['🇹🇴 Tonga', 'en', 'Circular (Plan of the Ministry of Health)', []],
    ['🇹🇴 Tonga', 'en', 'Circular (Law Commission)', ['law-commission-to']],
    // A word beside the kind of act.
    ['🇪🇺 European Union', 'en', 'Commission Decision of 8 December 2021 on software', ['european-commission']],
    ['🇹🇴 Tonga', 'en', 'Commission Decision of 8 December 2021 on software', []],
    ['🇮🇩 Indonesia', 'en', 'Peraturan Presiden Nomor 95 Tahun 2018 tentang Sistem', ['presiden-id']],
    ['🇹🇴 Tonga', 'en', 'Presidential Circular No. 12 of 2019', ['president-to']],
    ['🇳🇮 Nicaragua', 'es', 'Decreto del Gobierno n.º 5 de 2012', ['gobierno-ni']],
    ['🇹🇱 Timor-Leste', 'pt', 'Decreto presidencial n.º 5/2012', ['presidente-tl']],
    ['🇹🇴 Tonga', 'en', 'Government Cloud Strategy', []],
    ['🇹🇴 Tonga', 'en', 'Government Procurement Act No. 5 of 2012', []],
    // A stage of the text is no body.
    ['🇹🇴 Tonga', 'en', 'Guidelines on Data (Committee Draft)', []],
    ['🇳🇮 Nicaragua', 'es', 'Directrices sobre datos (Borrador del Comité)', []],
    ['🇹🇱 Timor-Leste', 'pt', 'Diretrizes sobre dados (Minuta do Comité)', []],
    // Announced.
    ['🇹🇴 Tonga', 'en', 'Circular No. 20 issued by the Ministry of Trade', ['ministry-of-trade-to']],
    ['🇳🇮 Nicaragua', 'es', 'Circular n.º 20, emitida por el Ministerio de Comercio', ['ministerio-de-comercio-ni']],
    ['🇹🇱 Timor-Leste', 'pt', 'Circular n.º 20, emitida pelo Ministério do Comércio', ['ministerio-do-comercio-tl']],
  ])('%s %s: %s', (heading, language, title, expected) => {
    expect(issuers(heading, title, `${language}/reuse.md`)).toEqual(expected);
  });
});

describe('names in several languages', () => {
  const pagesWith = (en: EntryWords, es: EntryWords, pt: EntryWords): Parameters<typeof catalogueOf>[0] =>
    Object.fromEntries(
      Object.entries({ en, es, pt }).map(([language, entry]) => [
        `${language}/reuse.md`,
        categoryPage('Reuse', { '🇹🇴 Tonga': [{ url: 'https://www.gazette.int/a', ...entry }] }),
      ]),
    );

  test('are one body', () => {
    const { agencies, instruments } = catalogueOf(
      pagesWith(
        { title: 'Decree 5/2019', overview: 'Issued by the Council of Elders, it sets rules.' },
        { title: 'Decreto 5/2019', overview: 'Emitido por el Consejo de Ancianos, fija reglas.' },
        { title: 'Decreto 5/2019', overview: 'Emitido pelo Conselho de Anciãos, fixa regras.' },
      ),
    ).value;
    expect(agencies).toMatchObject([
      {
        key: 'agency/council-of-elders-to',
        names: [{ text: 'Council of Elders' }, { text: 'Consejo de Ancianos' }, { text: 'Conselho de Anciãos' }],
      },
    ]);
    expect(instruments[0]?.attributions.map(({ agency }) => agency)).toEqual(['agency/council-of-elders-to']);
  });

  test('are one body in a field, too', () => {
    const pages = Object.fromEntries(
      Object.entries({ en: ['Issuer', 'Council of Elders'], es: ['Emisor', 'Consejo de Ancianos'] }).map(
        ([language, [label, name]]) => [
          `${language}/reuse.md`,
          `# Reuse\n\n## 🇹🇴 Tonga\n\n### [Decree 5/2019](https://www.gazette.int/a)\n\n- **${label}:** ${name}\n\nIt sets rules.\n`,
        ],
      ),
    );
    const { agencies } = catalogueOf(pages).value;
    expect(agencies.map(({ key }) => key)).toEqual(['agency/council-of-elders-to']);
  });

  test('of bodies of other branches of the state are not joined', () => {
    const { agencies } = catalogueOf(
      pagesWith(
        { title: 'Decree 5/2019', overview: 'Issued by the Ministry of Trade, it sets rules.' },
        { title: 'Decreto 5/2019', overview: 'Emitido por la Asamblea Nacional, fija reglas.' },
        { title: 'Decreto 5/2019', overview: 'Fixa regras.' },
      ),
    ).value;
    expect(agencies).toHaveLength(2);
  });

  test('of two bodies in one language are not joined', () => {
    const { agencies } = catalogueOf(
      pagesWith(
        { title: 'Decree 5/2019', overview: 'Issued by the Ministry of Trade and the Ministry of Justice.' },
        { title: 'Decreto 5/2019', overview: 'Emitido por el Ministerio de Comercio.' },
        { title: 'Decreto 5/2019', overview: 'Fixa regras.' },
      ),
    ).value;
    expect(agencies).toHaveLength(3);
  });
});
