// The command `release`: options, printed summary, exit code.

import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { describe, expect, test } from 'vitest';
import { registerRelease } from '../../src/cli/release-command.js';
import { GRAPH } from './release-sample.js';

interface Run {
  readonly out: string;
  readonly err: string;
  readonly code: number | undefined;
}

async function run(...args: readonly string[]): Promise<Run> {
  const said = { out: '', err: '' };
  let code: number | undefined;
  const terminal = {
    out: (text: string) => void (said.out += text),
    err: (text: string) => void (said.err += text),
    colour: false,
    interactive: false,
    env: {},
    cwd: process.cwd(),
  };
  const program = new Command().exitOverride().configureOutput({ writeOut: terminal.out, writeErr: terminal.err });
  registerRelease(program, terminal, (given) => {
    code = given;
  });
  for (const command of program.commands) command.copyInheritedSettings(program);
  await program.parseAsync(['release', ...args], { from: 'user' });
  return { ...said, code };
}

const folder = (): string => join(mkdtempSync(join(tmpdir(), 'release-')), 'out');
const NEEDED = ['--release-version', '1.2.0', '--date', '2026-03-04'];

test('says what it wrote, what is missing, and the score', async () => {
  const output = folder();
  const { out, err, code } = await run(GRAPH, ...NEEDED, '-o', output, '--archive', '--score');
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain(`The release is in ${output}/`);
  expect(out).toMatch(/files {6}\d{2,3}\n/u);
  expect(out).toContain(`${output}-1.2.0.zip`);
  expect(out).toContain('texts      overviews and quotations included');
  expect(out).toMatch(/lacks {6}a place for the jurisdictions ZZ/u);
  expect(out.match(/score {6}\d+ of 405/gu)).toHaveLength(2);
  expect(existsSync(`${output}-1.2.0.tar.gz`)).toBe(true);
});

test('--without-texts and --json', async () => {
  const { out, code } = await run(GRAPH, ...NEEDED, '-o', folder(), '--without-texts', '--json');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ written: true, holdsTexts: false, archives: [], diagnostics: [] });
});

test('a release is made of the graph of another', async () => {
  const [first, second] = [folder(), folder()];
  await run(GRAPH, ...NEEDED, '-o', first);
  await run(first, ...NEEDED, '-o', second);
  expect(readFileSync(join(second, 'SHA256SUMS'), 'utf8')).toBe(readFileSync(join(first, 'SHA256SUMS'), 'utf8'));
});

test('--base-url is where files are said to be', async () => {
  const output = folder();
  await run(GRAPH, ...NEEDED, '-o', output, '--base-url', 'http://localhost:8000/');
  const catalog = readFileSync(join(output, 'description/dcat-ap.ttl'), 'utf8');
  expect(catalog).toContain('dcat:downloadURL <http://localhost:8000/graph/graph.ttl>');
});

describe('wrong use', () => {
  test.each([
    ['without a version', ['--date', '2026-03-04'], /--release-version/u],
    ['without a day', ['--release-version', '1'], /--date/u],
  ])('%s it does nothing', async (_name, args, message) => {
    await expect(run(GRAPH, ...args)).rejects.toThrow(CommanderError);
    await expect(run(GRAPH, ...args)).rejects.toThrow(message);
  });
});
