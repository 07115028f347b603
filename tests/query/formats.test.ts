// Every format of an answer, with the values that formats get wrong; what is written is read back by another parser.

import { once } from 'node:events';
import { Readable } from 'node:stream';
import type { Term } from '@rdfjs/types';
import { parse as parseCsv } from 'csv-parse/sync';
import { SparqlXmlParser } from 'sparqlxml-parse';
import { describe, expect, test } from 'vitest';
import { formatAnswer } from '../../src/query/format/answer-format.js';
import { loadCannedQuery } from '../../src/query/load-canned-query.js';
import { literal } from '../../src/query/plain-term.js';
import { ANSWER, NASTY, NO_ROWS, XSD, YES } from './answers.js';
import { parseSolutions, parseTruth } from '../../src/query/solutions-json.js';
import { readTurtle } from '../../src/rdf/turtle-reader.js';

const FORMATS = ['json', 'csv', 'tsv', 'xml', 'table', 'md', 'html', 'sheet'] as const;

describe('json', () => {
  test('reads back to the same terms', async () => {
    const { variables, rows } = parseSolutions(await formatAnswer(ANSWER, 'json'));
    expect(variables).toEqual(ANSWER.variables);
    expect(rows).toEqual(ANSWER.rows);
    expect(parseTruth(await formatAnswer(YES, 'json'))).toBe(true);
  });

  test.each(FORMATS)('an unbound variable that every object has is unbound: %s', async (format) => {
    const bindings = '[{"__proto__":{"type":"literal","value":"7"}}]';
    const solutions = `{"head":{"vars":["constructor","__proto__"]},"results":{"bindings":${bindings}}}`;
    expect(await formatAnswer({ ...NO_ROWS, ...parseSolutions(solutions) }, format)).toMatch(/7/u);
  });
});

describe('csv', () => {
  test('has the values, quoted where they must be', async () => {
    const csv = await formatAnswer(ANSWER, 'csv');
    expect(parseCsv(csv)).toEqual([
      ['thing', 'thingLabel', 'year', 'isGood', 'text', 'node'],
      ['https://example.org/thing/a?b=1&c=2', 'Ley', '2024', 'true', NASTY, '_:b0'],
      ['javascript:alert(1)', '', '7', '', '', ''],
    ]);
    expect(await formatAnswer(NO_ROWS, 'csv')).toBe('x\r\n');
    expect(await formatAnswer(YES, 'csv')).toBe('answer\r\ntrue\r\n');
  });
});

describe('sheet', () => {
  const cells = ['=1+1', '+1 more', '-A1', '@SUM(A1)', '\t=1', '＝1', '-5', '+1.5e3', 'a=1', "'x", 'é'];
  const answer = { ...NO_ROWS, variables: ['x'], rows: cells.map((cell) => ({ x: literal(cell) })) };

  test('nothing is a formula, numbers stay numbers, and the encoding is marked', async () => {
    const sheet = await formatAnswer(answer, 'sheet');
    const guarded = cells.map((cell, index) => (index < 6 ? `'${cell}` : cell));
    expect(sheet.startsWith('\uFEFFx\r\n')).toBe(true);
    expect(parseCsv(sheet, { bom: true })).toEqual(['x', ...guarded].map((cell) => [cell]));
  });

  test('csv for programs changes no cell and has no mark', async () => {
    const csv = await formatAnswer(answer, 'csv');
    expect(parseCsv(csv)).toEqual(['x', ...cells].map((cell) => [cell]));
    expect(csv.startsWith('x\r\n')).toBe(true);
  });
});

describe('tsv', () => {
  test('has terms as Turtle has them', async () => {
    const [heading, first, second] = (await formatAnswer(ANSWER, 'tsv')).split('\n');
    expect(heading).toBe('?thing\t?thingLabel\t?year\t?isGood\t?text\t?node');
    const cells = first?.split('\t') ?? [];
    expect(cells.slice(0, 4)).toEqual([
      '<https://example.org/thing/a?b=1&c=2>',
      '"Ley"@es',
      `"2024"^^<${XSD}gYear>`,
      'true',
    ]);
    const read = readTurtle({ path: 'x.ttl', text: `<urn:s> <urn:p> ${cells[4] ?? ''} .` });
    expect(read.value[0]?.object).toMatchObject({ value: NASTY, language: 'pt-br' });
    expect(second).toBe('<javascript:alert(1)>\t\t7\t\t""\t');
  });
});

describe('xml', () => {
  test.each(['\0', '\u001F', '\uFFFE'])('a character that XML forbids is refused: %j', async (character) => {
    const rows = [{ x: literal(`a${character}b`) }];
    await expect(formatAnswer({ ...NO_ROWS, rows }, 'xml')).rejects.toThrow('XML cannot hold');
  });

  test('reads back to the same terms', async () => {
    const parser = new SparqlXmlParser();
    const stream = parser.parseXmlResultsStream(Readable.from([await formatAnswer(ANSWER, 'xml')]));
    const rows: Record<string, Term>[] = [];
    stream.on('data', (bindings: Record<string, Term>) => rows.push(bindings));
    await once(stream, 'end');
    expect(rows).toHaveLength(ANSWER.rows.length);
    for (const [index, row] of ANSWER.rows.entries()) {
      for (const [name, term] of Object.entries(row)) expect(term?.equals(rows[index]?.[name])).toBe(true);
    }
    await expect(parser.parseXmlBooleanStream(Readable.from([await formatAnswer(YES, 'xml')]))).resolves.toBe(true);
  });
});

describe('html', () => {
  test('escapes everything, links only to the web, marks languages', async () => {
    const html = await formatAnswer(ANSWER, 'html');
    expect(html).toContain('<td lang="es"><a href="https://example.org/thing/a?b=1&amp;c=2">Ley</a></td>');
    expect(html).toContain('a &quot;b&quot;, &lt;c&gt; &amp; &#39;d&#39;');
    expect(html).toContain('<td>javascript:alert(1)</td>');
    expect(html).not.toContain('href="javascript');
    expect(html).toContain('<td class="number">7</td>');
  });

  test('says what no rows mean', async () => {
    const query = await loadCannedQuery('sbom-duties');
    const html = await formatAnswer(NO_ROWS, 'html', { query });
    expect(html).toContain(`<p>No evidence. ${query.empty}</p>`);
    expect(html).toContain('<title>Who must deliver a software bill of materials, and under what</title>');
  });
});

describe('md', () => {
  test('escapes markup and pipes, links IRIs', async () => {
    const [heading, rule, first, second] = (await formatAnswer(ANSWER, 'md')).split('\n');
    expect(heading).toBe('| thing | year | is good | text | node |');
    expect(rule).toBe('| --- | --- | --- | --- | --- |');
    expect(first).toContain('| [Ley](<https://example.org/thing/a?b=1&c=2>) | 2024 | yes | ');
    expect(first).toContain("\\<c\\> & 'd' \\| e\\\\ f \\`g\\` \\*h\\* \\[i\\](j)");
    expect(second).toBe('| javascript:alert(1) | 7 |  |  |  |');
    expect(await formatAnswer(NO_ROWS, 'md')).toBe('No rows: nothing in this graph matches.\n');
  });
});
