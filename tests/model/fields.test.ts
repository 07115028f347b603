// Labelled fields of entries in; status, date and type of the instrument, and what is reported as not understood, out.

import { describe, expect, test } from 'vitest';
import type { CatalogueOutcome } from '../../src/model/build-catalogue.js';
import type { Instrument } from '../../src/model/catalogue.js';
import { firstDate } from '../../src/model/stated-date.js';
import { fieldStatus } from '../../src/model/status.js';
import { catalogueOf, registries } from './catalogue-of.js';

const { rules } = registries;

function withFields(language: string, ...fields: string[]): CatalogueOutcome {
  const body = ['# Reuse', '', '### 🇪🇸 España', '', '* 🔗 [Orden 5/2020](https://www.boe.es/a3)', ...fields];
  return catalogueOf({ [`${language}/reuse.md`]: [...body, '* 📄 Descripción:', '> Habla de software.'].join('\n') });
}

describe('status', () => {
  test.each([
    ['derogada', 'repealed'],
    ['Derogada por la Ley 5/2021', 'repealed'],
    ['Vigente', 'in-force'],
    ['Vigente; deroga la Orden 1/2001', 'in-force'],
    ['No vigente', 'repealed'],
    ['Parcialmente derogada', 'in-force'],
    ['Not repealed', 'in-force'],
    ['No longer in force', 'repealed'],
    ['In effect since 2020', 'in-force'],
    ['Revogada', 'repealed'],
    ['Em tramitação', 'proposed'],
    ['Superseded', 'superseded'],
    ['Caducada', 'expired'],
    ['Aún no vigente', undefined],
    ['Not yet in force', undefined],
    ['Current', 'in-force'],
    ['Sí', 'in-force'],
    ['Não.', undefined],
    ['No', undefined],
    ['in Kraft', 'in-force'],
    ['abrogée', 'repealed'],
    ['No, unless renewed', undefined],
    ['Todavía no', undefined],
    ['São Paulo', undefined],
  ])('%s', (text, expected) => {
    expect(fieldStatus(text, rules)).toBe(expected);
  });

  test('a field outweighs the words of the overview, and nothing asks to say it again', () => {
    const { value } = withFields('es', '* ⚖️ Estado: derogada');
    expect(value.instruments.map(({ status }) => status)).toEqual(['repealed']);
    expect(value.findings.map(({ code }) => code)).not.toContain('repealed-instrument');
  });
});

describe('dates', () => {
  test.each([
    ['30 de enero de 2015', 'es', '2015-01-30'],
    ['1º de março de 2015', 'pt', '2015-03-01'],
    ['January 30, 2015', 'en', '2015-01-30'],
    ['30 Jan. 2015', 'en', '2015-01-30'],
    ['2015-01-30', 'en', '2015-01-30'],
    ['30/01/2015', 'en', '2015-01-30'],
    ['01/30/2015', 'en', '2015-01-30'],
    ['03/04/2015', 'es', '2015-04-03'],
    ['03/04/2015', 'en', undefined],
    ['03.04.2015', 'en', '2015-04-03'],
    ['1889. május 4.', 'hu', '1889-05-04'],
    ['2015 m. sausio 30 d.', 'lt', '2015-01-30'],
    ['30 March 2016, after a draft of 2015-01-02', 'en', '2016-03-30'],
    ['from 2015-01 to 30 March 2016', 'en', '2015-01'],
    ['enero de 2015', 'es', '2015-01'],
    ['2015', 'es', '2015'],
    ['Año 2015', 'es', '2015'],
    ['30 de febrero de 2015', 'es', undefined],
    ['2015-2018', 'es', undefined],
    ['en breve', 'es', undefined],
  ])('%s (%s)', (text, language, expected) => {
    expect(firstDate(text, language, rules.dateGrammar)).toBe(expected);
  });
});

describe('instruments', () => {
  const facts = ({ value }: CatalogueOutcome): Partial<Instrument>[] =>
    value.instruments.map(({ status, date, year, type }) => ({
      status,
      ...(date ? { date } : {}),
      ...(year ? { year } : {}),
      ...(type ? { type } : {}),
    }));

  test('take a date from a field, whose year may be a later one than the number has', () => {
    expect(facts(withFields('es', '* 📅 Fecha: 2 de enero de 2021'))).toMatchObject([
      { date: '2021-01-02', year: 2020 },
    ]);
  });

  test('take a type from a column', () => {
    const page =
      '# T\n\n| País | Norma | Tipo | Qué dice |\n|---|---|---|---|\n| España | [Software Común](https://www.boe.es/x) | Ley | Habla de software. |\n';
    expect(facts(catalogueOf({ 'es/t.md': page }))).toMatchObject([{ type: 'law' }]);
  });

  const numbered = (title: string, number: string, date: string, country = '🇰🇪 Kenya'): string[] => {
    const columns = '| Instrument | No. | Date | Overview |\n|---|---|---|---|\n';
    const row = `| [${title}](https://a.org/1) | ${number} | ${date} | It orders all to report. |`;
    const { value } = catalogueOf({ 'en/t.md': `# T\n\n### ${country}\n\n${columns}${row}\n` });
    const [instrument] = value.instruments;
    const found = value.findings.flatMap(({ code, message }) => (code === 'not-understood' ? [message] : []));
    return [...(instrument?.identifiers.map(({ scheme, value: printed }) => `${scheme} ${printed}`) ?? []), ...found];
  };

  test.each([
    ['Data Protection Act', '24', '8 November 2019', ['number 24/2019']],
    ['Data Protection Act 2019', '24', '–', ['number 24/2019']],
    ['Data Protection Act', 'No. 24 of 2019', '2020', ['number 24/2019']],
    ['Computer Crime Proclamation', '958/2016', '–', ['number 958/2016']],
    ['Rules of the Board', 'Decree No. 5/2020', '–', ['number 5/2020']],
    ['Data Protection Act', '24', '–', ['number 24']],
    ['Act No. 24 of 2019', '24', '2019', ['number 24/2019']],
    ['Data Protection Act', '3 articles', '–', ["This should be the number of the instrument: '3 articles'"]],
    ['Data Protection Act', '4 of 10', '–', ["This should be the number of the instrument: '4 of 10'"]],
    ['Software Guide', 'soon', '–', ["This should be the number of the instrument: 'soon'"]],
    ['Act No. 24 of 2019', '25', '2019', ['number 24/2019', "This should be the number of the instrument: '25'"]],
  ])('take a number from a column: %s, %s', (title, number, date, expected) => {
    expect(numbered(title, number, date)).toEqual(expected);
  });

  test('take kind and number from fields, whatever the title says', () => {
    const { value } = withFields('es', '* Tipo: Decreto', '* Número: 9.637', '* Fecha: 26 de diciembre de 2018');
    expect(value.instruments[0]?.identifiers.map(({ value: number }) => number)).toEqual(['5/2020']);
    const page =
      '# T\n\n## España\n\n* [Política de Datos](https://a.es/1)\n* Tipo: Decreto\n* Número: 9.637\n* Fecha: 2018\n> q\n';
    expect(catalogueOf({ 'es/t.md': page }).value.instruments).toMatchObject([
      { type: 'decree', identifiers: [{ value: '9637/2018' }] },
    ]);
  });

  test('take the number of a document from a column', () => {
    expect(numbered('Secure Software', 'M-22-18', '2022', '🇺🇸 United States')).toEqual(['document-number M-22-18']);
  });

  test.each([
    ['a date', '* Fecha: en breve', 'warning', "This should be a date: 'en breve'"],
    ['a status', '* Estado: Jalisco', 'warning', "This should be a status: 'Jalisco'"],
    ['a type', '* Tipo: xyz', 'warning', "This should be a type of instrument: 'xyz'"],
    ['a scope', '* Alcance: todos', 'info', "The graph has no place for the scope of an instrument: 'todos'"],
  ])('what is not read is reported and counted: %s', (_name, field, severity, message) => {
    const { value } = withFields('es', field);
    const found = value.findings.filter(({ code }) => code === 'not-understood');
    expect(found).toMatchObject([{ severity, message, place: { line: 6 } }]);
    expect(value.counts.skipped).toEqual({ 'not-understood': 1 });
  });
});
