// Answers as pictures.

import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, test } from 'vitest';
import { formatAnswer, type TabularAnswer } from '../../src/query/format/answer-format.js';
import { loadCannedQuery } from '../../src/query/load-canned-query.js';
import { openGraph } from '../../src/query/open-graph.js';
import { literal } from '../../src/query/plain-term.js';
import { ANSWER, NO_ROWS, XSD } from './answers.js';

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
