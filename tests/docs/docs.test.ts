// The documents against what the program really has, so that nothing is undocumented and no example is stale.

import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Argument, Command, Option } from 'commander';
import { describe, expect, test } from 'vitest';
import { createProgram } from '../../src/cli.js';
import { DIAGNOSTIC_CODES } from '../../src/diagnostic-codes.js';
import { runCli } from '../cli/run-cli.js';

const silent = { out: () => undefined, err: () => undefined, colour: false, interactive: false, env: {}, cwd: '.' };
const program = createProgram(silent, () => undefined);

/** The document as it should be; written only when UPDATE_GOLDEN asks for it. */
function expectDocument(path: string, expected: string): void {
  if (process.env['UPDATE_GOLDEN'] && !process.env['CI']) writeFileSync(path, expected);
  expect(readFileSync(path, 'utf8')).toBe(expected);
}

const cell = (text: string): string => text.replaceAll('|', '\\|');

function fallbackOf({ defaultValue: value, defaultValueDescription: words }: Option | Argument): string {
  const shown: unknown = words ?? value;
  return shown === undefined || shown === false ? '' : ` (default: \`${JSON.stringify(shown).replaceAll('"', '')}\`)`;
}

function optionRow(option: Option): string {
  const choices = option.argChoices ? `: ${option.argChoices.map((choice) => `\`${choice}\``).join(', ')}` : '';
  return `| \`${cell(option.flags)}\` | ${cell(option.description + choices + fallbackOf(option))} |`;
}

function commandSection(command: Command): string {
  const names = command.registeredArguments.map((argument) =>
    argument.required ? `<${argument.name()}>` : `[${argument.name()}${argument.variadic ? '...' : ''}]`,
  );
  const rows = command.registeredArguments.map(
    (argument) => `| \`${cell(argument.name())}\` | ${cell(argument.description + fallbackOf(argument))} |`,
  );
  return [
    `## policygraph ${[command.name(), ...names].join(' ')}`,
    '',
    `${command.description()}.`,
    '',
    '| argument or option | meaning |',
    '|---|---|',
    ...rows,
    ...command.options.filter((option) => !option.hidden).map(optionRow),
    '',
  ].join('\n');
}

test('docs/commands.md has every command, argument and option', () => {
  const head = [
    '# Commands',
    '',
    'This page is made from the program itself; `UPDATE_GOLDEN=1 npx vitest run tests/docs` renews it.',
    '',
    'Results go to standard output, messages to standard error. Colour and progress appear only on a terminal; `NO_COLOR` is honoured.',
    '',
    '| exit code | meaning |',
    '|---|---|',
    '| 0 | done |',
    '| 1 | errors in content or validation; no data output was replaced |',
    '| 2 | wrong use: the message names the option and what it accepts |',
    '| 70 | a defect in the program |',
    '',
    '`SOURCE_DATE_EPOCH` (seconds) is the only clock: when it is set, the end of the run is noted in the graph.',
    '',
  ];
  expectDocument('docs/commands.md', [...head, ...program.commands.map(commandSection)].join('\n'));
});

test('docs/diagnostics.md has every diagnostic code', () => {
  const rows = Object.entries(DIAGNOSTIC_CODES)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, meaning]) => `| \`${code}\` | ${cell(meaning)} |`);
  const head = [
    '# Diagnostics',
    '',
    'What `policygraph check` and every build may report, with `path:line:column`. An error stops the build and leaves the old output as it was; a',
    'warning wants a decision; a note is worth knowing. `check --format sarif` is for code scanning, `check --format patch` gives the mends that there are to',
    '`git apply`. In the graph each finding is an `osp:QualityFinding`; its address depends on what it says, of what, on which page, and on the words of its line,',
    'and stays while lines move. What the shapes say of a graph (`shape-violation`, `shape-warning`) is reported by `build` and `validate`; `check` makes no graph.',
    'This page is made from the code; `UPDATE_GOLDEN=1 npx vitest run tests/docs` renews it.',
    '',
    '| code | meaning |',
    '|---|---|',
  ];
  expectDocument('docs/diagnostics.md', `${[...head, ...rows].join('\n')}\n`);
});

describe('the commands that the README shows run', () => {
  const readme = readFileSync('README.md', 'utf8');
  const commands = [...readme.matchAll(/^npx policygraph ([^#\n]*)/gmu)].map(([, line]) => (line ?? '').trim());
  test('there are some', () => {
    expect(commands.length).toBeGreaterThan(3);
  });
  test.each(commands)('policygraph %s', async (line) => {
    const output = join(mkdtempSync(join(tmpdir(), 'readme-')), 'out');
    const args = line.split(/\s+/u);
    const { code, out } = await runCli(args[0] === 'build' ? [...args, '--output', output] : args);
    expect(code).toBe(0);
    expect(out).not.toBe('');
  });
  test('every document that the README names is there', () => {
    for (const [, path] of readme.matchAll(/\]\(((?:docs\/)?[\w.-]+)\)/gu))
      expect(readFileSync(path ?? '', 'utf8')).not.toBe('');
  });
});
