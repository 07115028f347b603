// An overview that speaks of another act of the catalogue in; what the instrument does to it out.

import { expect, test } from 'vitest';
import { catalogueOf, categoryPage } from './catalogue-of.js';

function relations(language: string, title: string, overview: string): string[] {
  const entries = [{ title, overview }, { title: title.replace('5/2019', '3/2010') }];
  const files = { [`${language}/reuse.md`]: categoryPage('Reuse', { '🇹🇴 Tonga': entries }) };
  return catalogueOf(files).value.instruments.flatMap((instrument) => instrument.relations.map(({ kind }) => kind));
}

test.each([
  ['en', 'Decree No. 5/2019', 'It repeals Decree No. 3/2010 and gives new rules.', ['repeals']],
  ['es', 'Decreto n.º 5/2019', 'Deroga el anterior Decreto n.º 3/2010 y da nuevas reglas.', ['repeals']],
  ['pt', 'Decreto n.º 5/2019', 'No seu artigo final revoga o Decreto n.º 3/2010.', ['repeals']],
  ['pt', 'Decreto n.º 5/2019', 'No fim altera o Decreto n.º 3/2010.', ['amends']],
  // Denied, or not done.
  ['en', 'Decree No. 5/2019', 'It would amend Decree No. 3/2010.', []],
  ['en', 'Decree No. 5/2019', 'It gives rules without expressly repealing Decree No. 3/2010.', []],
  ['es', 'Decreto n.º 5/2019', 'No modifica el Decreto n.º 3/2010.', []],
  ['pt', 'Decreto n.º 5/2019', 'Dá regras, mas não revoga o Decreto n.º 3/2010.', []],
  ['pt', 'Decreto n.º 5/2019', 'Dá regras, sem que altera o Decreto n.º 3/2010.', []],
  // Of something else in between.
  ['en', 'Decree No. 5/2019', 'It repeals old rules. Decree No. 3/2010 stays in force.', []],
])('%s: %s: %s', (language, title, overview, kinds) => {
  expect(relations(language, title, overview)).toEqual(kinds);
});
