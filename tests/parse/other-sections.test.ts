// Headings and lines over what is no instrument in; the entries around them out.

import { describe, expect, test } from 'vitest';
import { isOtherHeading } from '../../src/parse/other-heading.js';
import { checkPage, entryLines, parseText } from './page-summary.js';

const ONE = ['BR Brazil | Act 1 | https://a.br/1 | It orders.'];
const LAW = '- [Act 1](https://a.br/1)\n  > It orders.\n';
const FAIR = '- 🇫🇷 [Fair](https://fair.fr)\n- **Chile**: [Meeting](https://meet.cl) – It is held each year in May.\n';

describe('words over what is no instrument', () => {
  const others = [
    ...[
      'Events',
      'Upcoming events',
      'Conferences 2025',
      'People we spoke to',
      'Campaign tools',
      'Software',
      'Vendors and tools by country',
    ],
    ...[
      'Eventos',
      'Directorio de contactos',
      'Próximas jornadas',
      'Quiénes somos',
      'Herramientas (3)',
      'Bases de datos',
    ],
    ...['Próximos eventos', 'Contatos', 'Notícias', 'Ferramentas livres', 'Quem somos', 'Bancos de dados'],
    ...['Veranstaltungen', 'Événements', 'Contatti'],
  ];
  for (const heading of others)
    test(heading, () => {
      expect(isOtherHeading(heading)).toBe(true);
    });

  const instruments = [
    ...[
      'Laws',
      'Laws and tools',
      'Tools for policy makers',
      'Software procurement',
      'Digital Agenda',
      'Open source software',
    ],
    ...['Normas y herramientas', 'Agenda digital', 'Estrategia de software', 'Plataformas'],
    ...['Resolution 5 on suppliers', 'Ordinance on video conferences', 'Circular 7: contacts'],
    ...['Resolución 5 de proveedores', 'Ordenanza de asociaciones', 'Instrucción sobre empresas', 'Orden de contactos'],
    ...[
      'Portaria sobre empresas',
      'Diretrizes para empresas',
      'Resolução de fornecedores',
      'Instrução sobre associações',
    ],
    ...['Leis e ferramentas', 'Agenda digital do Estado', 'Diretrizes', 'Programas e cursos'],
  ];
  for (const heading of instruments)
    test(`not '${heading}'`, () => {
      expect(isOtherHeading(heading)).toBe(false);
    });
});

describe('what stands below', () => {
  checkPage('a heading beside countries', `## 🇧🇷 Brazil\n\n${LAW}\n## Events\n\n${FAIR}`, {
    entries: ONE,
    skipped: ['not-understood 6: Events'],
    diagnostics: ['info not-understood:6:4'],
  });
  test('a heading below a country, up to the next one', () => {
    const page = `## 🇧🇷 Brazil\n\n### Eventos\n\n- [Feira](https://a.br/f)\n\n### Leis\n\n${LAW}`;
    expect(entryLines(parseText(page))).toEqual(ONE);
  });
  checkPage('addresses without brackets', `## 🇧🇷 Brazil\n\n${LAW}\n### Events\n\nLink: https://a.br/f\n`, {
    entries: ONE,
    skipped: ['not-understood 6: Events'],
    diagnostics: ['info not-understood:6:5'],
  });
  test('headings of countries below the heading of events', () => {
    const page = `## Laws\n\n### 🇧🇷 Brazil\n\n${LAW}\n## Events\n\n### 🇨🇱 Chile\n\n- [Fair](https://a.cl/f)\n`;
    expect(entryLines(parseText(page))).toEqual(ONE);
  });
  test('a line over a list, which ends with it', () => {
    const page = `## 🇧🇷 Brazil\n\n**Eventos:**\n\n- [Feira](https://a.br/f)\n\n**Leis:**\n\n${LAW}`;
    expect(entryLines(parseText(page))).toEqual(ONE);
  });
  test('a table of people', () => {
    const page = `## 🇧🇷 Brazil\n\n${LAW}\n## Contacts\n\n| Country | Name | Link |\n|---|---|---|\n| Chile | Ana | [Page](https://a.cl/a) |\n`;
    expect(entryLines(parseText(page))).toEqual(ONE);
  });
  test('the title of the page is none', () => {
    expect(entryLines(parseText(`# Tools\n\n## 🇧🇷 Brazil\n\n${LAW}`))).toEqual(ONE);
  });
});
