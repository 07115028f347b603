// Labels and columns as pages name them in, fields of entries out.

import { describe, expect, test } from 'vitest';
import { entryLines, parseText } from './page-summary.js';

const fieldsOf = (line: string): string[] =>
  entryLines(parseText(`## Chile\n\n- [Act 1](https://a.cl/1)\n  - ${line}\n`)).map((entry) =>
    entry.split(' | ').slice(4).join(),
  );

describe('labels below a title', () => {
  const labels: [string, string][] = [
    ['Adopted: 5 May 2020', 'date=5 May 2020'],
    ['Promulgated on: 2020', 'date=2020'],
    ['Published by: Board of X', 'issuing-authority=Board of X'],
    ['Sancionada: 5 de mayo de 2020', 'date=5 de mayo de 2020'],
    ['Dictada por: Consejo X', 'issuing-authority=Consejo X'],
    ['Referencia: Ley 5/2020', 'number=Ley 5/2020'],
    ['Publicada: 5 de maio de 2020', 'date=5 de maio de 2020'],
    ['Editado por: Conselho X', 'issuing-authority=Conselho X'],
    ['Statut : en vigueur', 'status=en vigueur'],
    ['Herausgeber: Amt X', 'issuing-authority=Amt X'],
  ];
  for (const [line, field] of labels)
    test(line, () => {
      expect(fieldsOf(line)).toEqual([field]);
    });
});

test.each(['Text', 'Texto oficial', 'Disponible en', 'Disponível em', 'Ler'])(
  '%s before a link is its label',
  (label) => {
    const page = `## Chile\n\n#### Act 1 of 2020\n\n- ${label}: [Gazette](https://a.cl/1)\n`;
    expect(entryLines(parseText(page))).toEqual(['- Chile | Act 1 of 2020 | https://a.cl/1 | -']);
  },
);

test('such a word before others is none', () => {
  const page = '## Chile\n\n- [Act 1](https://a.cl/1)\n  - Text: it has three parts.\n';
  expect(entryLines(parseText(page))).toEqual(['- Chile | Act 1 | https://a.cl/1 | -']);
});

test('a column of references has numbers, or titles where it has links', () => {
  const rows = (cells: string): string => `## Chile\n\n| Instrument | Reference | Adopted |\n|---|---|---|\n${cells}\n`;
  expect(entryLines(parseText(rows('| [Act](https://a.cl/1) | Law 5/2020 | 2020 |')))).toEqual([
    '- Chile | Act | https://a.cl/1 | - | number=Law 5/2020 | date=2020',
  ]);
  const linked = '## Chile\n\n| Topic | Reference |\n|---|---|\n| Reuse | [Law 5/2020](https://a.cl/1) |\n';
  expect(entryLines(parseText(linked))).toEqual(['- Chile [Reuse] | Law 5/2020 | https://a.cl/1 | -']);
});
