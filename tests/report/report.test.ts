// Findings as SARIF and as a patch that Git takes.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic.js';
import { toPatch } from '../../src/report/patch.js';
import { toSarif } from '../../src/report/sarif.js';

function mend(path: string, line: number, original: string, replacement: string): Diagnostic {
  return {
    severity: 'warning',
    code: 'byte-order-mark',
    message: 'm',
    place: { path, line, column: 1 },
    fix: { path, line, original, replacement },
  };
}

describe('toPatch', () => {
  const rows: [name: string, before: string, fixes: [number, string, string][], after: string][] = [
    ['one line', 'a\nb)\nc\n', [[2, 'b)', 'b']], 'a\nb\nc\n'],
    ['no line end at the end of the file', 'a\nb)', [[2, 'b)', 'b']], 'a\nb'],
    ['CRLF', 'a\r\nb)\r\nc\r\n', [[2, 'b)', 'b']], 'a\r\nb\r\nc\r\n'],
    [
      'two mends in one line',
      'x http://y z)\n',
      [
        [1, 'x http://y z)', 'x https://y z)'],
        [1, 'x http://y z)', 'x http://y z'],
      ],
      'x https://y z\n',
    ],
    [
      'far apart',
      Array.from({ length: 30 }, (_, n) => `l${n}`).join('\n'),
      [
        [2, 'l1', 'L1'],
        [29, 'l28', 'L28'],
      ],
      Array.from({ length: 30 }, (_, n) => (n === 1 || n === 28 ? `L${n}` : `l${n}`)).join('\n'),
    ],
  ];
  test.each(rows)('%s: git applies it', (_name, before, fixes, after) => {
    const folder = mkdtempSync(join(tmpdir(), 'patch-'));
    execFileSync('git', ['init', '-q'], { cwd: folder });
    writeFileSync(join(folder, 'page one.md'), before);
    const diagnostics = fixes.map(([line, original, replacement]) => mend('page one.md', line, original, replacement));
    const patch = toPatch(diagnostics, [{ path: 'page one.md', text: before }]);
    execFileSync('git', ['apply', '-'], { cwd: folder, input: patch });
    const result = readFileSync(join(folder, 'page one.md'), 'utf8');
    expect(result).toBe(after);
  });

  test('nothing to mend gives an empty patch', () => {
    expect(toPatch([], [{ path: 'a.md', text: 'a' }])).toBe('');
  });
});

test('toSarif gives rules, levels, places and mends', () => {
  const log: unknown = JSON.parse(toSarif([mend('en/a b.md', 3, 'é)', 'é')], '1.2.3'));
  expect(log).toMatchObject({
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'policygraph', version: '1.2.3', rules: [{ id: 'byte-order-mark' }] } },
        results: [
          {
            ruleId: 'byte-order-mark',
            ruleIndex: 0,
            level: 'warning',
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: 'en/a%20b.md' },
                  region: { startLine: 3, startColumn: 1 },
                },
              },
            ],
            fixes: [
              {
                artifactChanges: [
                  {
                    replacements: [
                      { deletedRegion: { startLine: 3, startColumn: 1, endColumn: 3 }, insertedContent: { text: 'é' } },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
  });
});
