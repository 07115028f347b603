// Pages about one country, which no heading names, in; its entries out.

import { describe, expect, test } from 'vitest';
import { pageCountry } from '../../src/parse/page-country.js';
import { entryLines, parseText } from './page-summary.js';

const LAW = '- [Act 1](https://a.cl/1)\n  > It orders.\n';
const ONE = 'Act 1 | https://a.cl/1 | It orders.';
const isPlace = (label: string): boolean => ['New Mexico', 'Antofagasta'].includes(label);
const read = (text: string): string[] =>
  entryLines(
    parseText(
      text,
      {},
      {
        namesPlace: isPlace,
        partNamed: (country, label) => (country.label === 'Chile' && label === 'Antofagasta' ? 'CL-AN' : undefined),
      },
    ),
  );

describe('the country of a page', () => {
  const titles: [string, string | undefined][] = [
    ['Free software laws in Chile', 'Chile'],
    ['The rules of the United States of America', 'United States of America'],
    ['Marco normativo de software público en la Argentina', 'Argentina'],
    ['Leyes de la República del Perú', 'República del Perú'],
    ['Brasil: leis de software livre por ente', 'Brasil'],
    ['Leis da Guiné-Bissau', 'Guiné-Bissau'],
    ['Open source in New Mexico', 'New Mexico'],
    ['Chile and Peru compared', undefined],
    ['Laws on turkey farming', undefined],
  ];
  for (const [title, label] of titles)
    test(title, () => {
      expect(pageCountry('', title, isPlace)).toBe(label);
    });

  const stated: [string, string | undefined][] = [
    ['country: Chile', 'Chile'],
    ['pais: "Argentina"', 'Argentina'],
    ['país: Brasil # IBGE', 'Brasil'],
    ['country: [Chile, Peru]', undefined],
    ['country: nowhere', undefined],
    ['title: Laws of Peru', 'Peru'],
  ];
  for (const [words, label] of stated)
    test(words, () => {
      expect(pageCountry(words, 'Laws', isPlace)).toBe(label);
    });
});

describe('its entries', () => {
  test('are those below all other headings, and of parts', () => {
    const page = `# Laws of Chile\n\nThe [team](https://a.cl/t) keeps it.\n\n## Acts\n\n${LAW}\n## Regions\n\n### Antofagasta\n\n${LAW.replace(/1/gu, '2')}`;
    expect(read(page)).toEqual([`- Chile | ${ONE}`, `CL-AN Antofagasta | ${ONE.replace(/1/gu, '2')}`]);
  });
  test('are none where headings or items name countries', () => {
    expect(read(`# Laws of Chile and others\n\n${LAW}\n## Peru\n\n${LAW}`)).toEqual([`- Peru | ${ONE}`]);
    const items = '- [Act 1](https://a.cl/1)\n- Peru: [Act 2](https://a.pe/2)\n';
    expect(read(`# Chile's example\n\n${items}`)).toEqual(['- Peru | Act 2 | https://a.pe/2 | -']);
  });
  test('are no links within the site, and no words of an introduction', () => {
    const outcome = parseText(
      `# Laws of Chile\n\nRead this first.\n\n- [Acts](acts.md)\n- [More](#more)\n\n## Acts\n\n${LAW}`,
    );
    expect(entryLines(outcome)).toEqual([`- Chile | ${ONE}`]);
    expect(outcome.value.skipped).toEqual([]);
  });
});
