// Very many values of one key in: time grows with their number, not with its square.

import { expect, test } from 'vitest';
import { groupBy } from '../../src/model/group-by.js';
import { toFindingsTable } from '../../src/report/findings-table.js';

/** As the square, these would take minutes. */
const MANY = 200_000;

test('values are grouped', () => {
  const values = Array.from({ length: MANY }, (_, at) => at);
  const groups = groupBy(values, (value) => (value === 7 ? 'seven' : 'other'));
  expect([...groups].map(([key, members]) => [key, members.length])).toEqual([
    ['other', MANY - 1],
    ['seven', 1],
  ]);
});

test('findings of one page are shown', () => {
  const findings = Array.from({ length: MANY }, (_, at) => ({
    severity: 'info' as const,
    code: 'not-understood' as const,
    message: 'x',
    place: { path: 'a.md', line: at + 1, column: 1 },
  }));
  expect(toFindingsTable(findings, (_, text) => text)).toContain(`${MANY} in all`);
});
