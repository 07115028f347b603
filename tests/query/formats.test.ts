// Every format of an answer, with the values that formats get wrong; what is written is read back by another parser.

import { once } from 'node:events';
import { Readable } from 'node:stream';
import type { Term } from '@rdfjs/types';
import { parse as parseCsv } from 'csv-parse/sync';
import { DOMParser } from '@xmldom/xmldom';
import { SparqlXmlParser } from 'sparqlxml-parse';
import { describe, expect, test } from 'vitest';
import { formatAnswer } from '../../src/query/format/answer-format.js';
import { displayWidth, wrapText } from '../../src/query/format/wrap-text.js';
import type { TabularAnswer } from '../../src/query/format/answer-format.js';
import { loadCannedQuery } from '../../src/query/load-canned-query.js';
import { openGraph } from '../../src/query/open-graph.js';
import { blankNode, literal, namedNode } from '../../src/query/plain-term.js';
import { parseSolutions, parseTruth } from '../../src/query/solutions-json.js';
import { readTurtle } from '../../src/rdf/turtle-reader.js';

const XSD = 'http://www.w3.org/2001/XMLSchema#';
const NASTY = 'a "b", <c> & \'d\' | e\\\n\tf\r`g` *h* [i](j)';

const ANSWER: TabularAnswer = {
  form: 'solutions',
  sparql: '',
  variables: ['thing', 'thingLabel', 'year', 'isGood', 'text', 'node'],
  rows: [
    {
      thing: namedNode('https://example.org/thing/a?b=1&c=2'),
      thingLabel: literal('Ley', 'es'),
      year: literal('2024', '', `${XSD}gYear`),
      isGood: literal('true', '', `${XSD}boolean`),
      text: literal(NASTY, 'pt-br'),
      node: blankNode('b0'),
    },
    { thing: namedNode('javascript:alert(1)'), year: literal('7', '', `${XSD}integer`), text: literal('') },
  ],
};
const NO_ROWS: TabularAnswer = { form: 'solutions', sparql: '', variables: ['x'], rows: [] };
const FORMATS = ['json', 'csv', 'tsv', 'xml', 'table', 'md', 'html', 'sheet'] as const;
const YES: TabularAnswer = { form: 'truth', sparql: '', truth: true };

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

describe('table', () => {
  test('no row is wider than the terminal, down to where a table cannot fit', async () => {
    for (const columns of [200, 120, 100, 80]) {
      const table = await formatAnswer(ANSWER, 'table', { columns });
      expect(Math.max(...table.split('\n').map(displayWidth))).toBeLessThanOrEqual(columns);
      expect(table).toContain('┌');
    }
    expect(await formatAnswer(ANSWER, 'table', { columns: 40 })).toBe(
      `1\n  thing    Ley\n  year     2024\n  is good  yes\n  text     a "b", <c> & 'd' | e\\ f \`g\`\n           *h* [i](j)\n  node     b0\n2\n  thing  javascript:alert(1)\n  year   7\n`.replace(
        '  thing  javascript:alert(1)\n  year   7\n',
        '  thing    javascript:alert(1)\n  year     7\n',
      ),
    );
  });

  test('lines stand between rows only where a row has several', async () => {
    const rows = ['one two', 'three'].map((x) => ({ x: literal(x) }));
    const short: TabularAnswer = { ...NO_ROWS, rows };
    expect(await formatAnswer(short, 'table')).toBe(
      '┌─────────┐\n│ x       │\n├─────────┤\n│ one two │\n│ three   │\n└─────────┘\n',
    );
    expect(
      (
        await formatAnswer(
          { ...short, rows: rows.map((row) => ({ ...row, y: literal('four') })), variables: ['x', 'y'] },
          'table',
          { columns: 16 },
        )
      ).match(/├/gu),
    ).toHaveLength(2);
  });

  test('words stay whole while another column can give way', async () => {
    const row = { modality: literal('Recommendation'), text: literal('and so on '.repeat(8)) };
    const table = await formatAnswer({ ...NO_ROWS, variables: ['modality', 'text'], rows: [row] }, 'table', {
      columns: 40,
    });
    expect(table).toContain('│ Recommendation │');
  });

  test('where a table would be longer, each row becomes lines of its own', async () => {
    const row = {
      a: literal('short word'),
      b: literal('another'),
      c: literal('third word'),
      d: literal('much text '.repeat(20)),
    };
    const text = await formatAnswer({ ...NO_ROWS, variables: ['a', 'b', 'c', 'd'], rows: [row] }, 'table', {
      columns: 60,
    });
    expect(text.startsWith('1\n  a  short word\n  b  another\n')).toBe(true);
    expect(Math.max(...text.split('\n').map(displayWidth))).toBeLessThanOrEqual(60);
  });

  test('there is colour only where it is asked for', async () => {
    expect(await formatAnswer(ANSWER, 'table')).not.toContain('\u001b');
    expect(await formatAnswer(ANSWER, 'table', { colour: true })).toContain('\u001b[1m');
  });

  test('a value cannot move the cursor', async () => {
    const hostile: TabularAnswer = { ...NO_ROWS, rows: [{ x: literal('\u001b[2J\u0007\u009bhidden\u2028') }] };
    expect(await formatAnswer(hostile, 'table')).not.toMatch(/[\u001b\u0007\u009b\u2028]/u);
  });

  test('no rows and truth are words', async () => {
    expect(await formatAnswer(NO_ROWS, 'table')).toBe('No rows: nothing in this graph matches.\n');
    expect(await formatAnswer(YES, 'table')).toBe('yes\n');
  });

  test.each([
    ['plain', 5],
    ['한국', 4],
    ['cafe\u0301', 4],
    ['🇨🇭', 4],
    ['', 0],
  ])('%s takes %i columns', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  test.each([
    ['one two three', 7, 'one two\nthree'],
    ['EU/regulation-2024-2847/sbom', 12, 'EU/\nregulation-\n2024-2847/\nsbom'],
    ['abcdefghij', 4, 'abcd\nefgh\nij'],
    ['short', undefined, 'short'],
  ])('%s in %s columns', (text, width, expected) => {
    expect(wrapText(text, width)).toBe(expected);
  });
});

describe('svg', () => {
  test.each(['coverage-matrix', 'timeline'])(
    '%s is drawn as well-formed XML with words for those who do not see it',
    async (name) => {
      const graph = await openGraph('tests/query/fixtures/policies.trig');
      const query = await loadCannedQuery(name);
      const answer = await graph.ask(query, { lang: 'es' });
      if (answer.form !== 'solutions') throw new Error('a chart shows rows');
      const svg = await formatAnswer(answer, 'svg', { query });
      expect(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement?.tagName).toBe('svg');
      expect(svg).toContain(`role="img" aria-label="${query.summary}"`);
      expect(svg).toContain(name === 'timeline' ? 'Vinculante' : 'Obligación');
      expect(svg.match(/aria-roledescription="(?:point|rect mark)"/gu)?.length).toBe(name === 'timeline' ? 11 : 90);
      expect(await formatAnswer(answer, 'svg', { query })).toBe(svg);
    },
  );

  test('colours go from strong to weak, and no evidence is pale', async () => {
    const graph = await openGraph('tests/query/fixtures/policies.trig');
    const query = await loadCannedQuery('coverage-matrix');
    const answer = await graph.ask('coverage-matrix');
    const svg = await formatAnswer(answer, 'svg', { query });
    const colourOf = (label: string) => new RegExp(`colour: ${label}"[^>]*fill="(#\\w+)"`, 'u').exec(svg)?.[1];
    expect(['Obligation', 'No evidence'].map(colourOf)).toEqual(['#2b0a45', '#eeeeee']);
  });

  test('what has no year is counted below the title of a timeline', async () => {
    const query = await loadCannedQuery('timeline');
    const row = (year: string | undefined) => ({
      instrument: literal(`Act of ${year ?? 'some year'}`),
      ...(year ? { year: literal(year, '', `${XSD}integer`) } : {}),
    });
    const answer: TabularAnswer = {
      ...NO_ROWS,
      variables: ['year', 'instrument'],
      rows: [row('2024'), row(undefined)],
    };
    expect(await formatAnswer(answer, 'svg', { query })).toContain('1 of 2 without year are not shown');
  });

  test('a query without a chart says which have one', async () => {
    await expect(formatAnswer(ANSWER, 'svg', {})).rejects.toThrow(
      '--format svg needs a query that has a chart, such as coverage-matrix or timeline',
    );
  });

  test('no rows are a picture of a sentence', async () => {
    const query = await loadCannedQuery('timeline');
    expect(await formatAnswer(NO_ROWS, 'svg', { query })).toContain('No evidence. No instrument in this graph');
  });
});
