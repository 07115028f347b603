// The command line as a process: what becomes of it when nobody reads what it prints, or there is no room for it.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';

const CLI = `"${process.execPath}" --import tsx src/cli.ts`;

function shell(script: string): { readonly stdout: string; readonly stderr: string } {
  return spawnSync('sh', ['-c', script], { encoding: 'utf8' });
}

test('a reader of the answer that goes away early is no failure', () => {
  const { stdout, stderr } = shell(`(${CLI} query --json; echo "code $?" >&2) | true`);
  expect([stdout, stderr]).toEqual(['', 'code 0\n']);
});

test('where nobody reads the messages, the work goes on and the exit code tells', () => {
  const { stdout } = shell(`exec 3>&1; (${CLI} query nonsense 2>&1 >/dev/null; echo "code $?" >&3) | true`);
  expect(stdout).toBe('code 2\n');
});

test.each([
  ['a graph', 'cat output/graph.nq', 'validate -', / quads in -: the shapes hold\n$/u],
  ['a query', "echo 'ASK { ?s ?p ?o }'", 'query -', /^yes\n$/u],
])('%s on standard input is waited for', (_, sent, command, printed) => {
  const { stdout, stderr } = shell(`(sleep 3; ${sent}) | ${CLI} ${command}`);
  expect(stderr).toBe('');
  expect(stdout).toMatch(printed);
});

test.skipIf(!existsSync('/dev/full'))('an answer that finds no room is said to find none', () => {
  const { stderr } = shell(`${CLI} query --json >/dev/full; echo "code $?" >&2`);
  expect(stderr).toBe("error: 'standard output' finds no space on the disk\ncode 2\n");
});
