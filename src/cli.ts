#!/usr/bin/env node
// Arguments in, one library call, printed result and exit code out. Commands load what they need when they run.

import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command, CommanderError } from 'commander';
import { registerBuild } from './cli/build-command.js';
import { registerCheck } from './cli/check-command.js';
import type { ExitCode, Finish, RegisterCommand } from './cli/command.js';
import { registerEvaluate } from './cli/evaluate-command.js';
import { registerExplain } from './cli/explain-command.js';
import { registerLoad } from './cli/load-command.js';
import { registerQuery } from './cli/query-command.js';
import { registerRelease } from './cli/release-command.js';
import { registerReview } from './cli/review-command.js';
import { registerShell } from './cli/shell-command.js';
import { processTerminal, reportDiagnostics, type Terminal } from './cli/terminal.js';
import { registerValidate } from './cli/validate-command.js';
import { ContentError, UsageError } from './diagnostic.js';
import { pathProblem } from './read/named-file.js';
import { packageVersion } from './read/package-version.js';

/** Runs the command line once. */
export async function main(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const program = createProgram(terminal, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    return reportFailure(error, terminal);
  }
}

const COMMANDS: readonly RegisterCommand[] = [
  registerBuild,
  registerCheck,
  registerValidate,
  registerQuery,
  registerShell,
  registerExplain,
  registerReview,
  registerEvaluate,
  registerRelease,
  registerLoad,
];

/** The program with all its commands; loads none of what they need. */
export function createProgram(terminal: Terminal, finish: Finish): Command {
  const program = describeProgram(terminal);
  for (const register of COMMANDS) register(program, terminal, finish);
  for (const command of program.commands) inheritOutput(command, program);
  return program;
}

function describeProgram(terminal: Terminal): Command {
  return new Command('policygraph')
    .description('Turns a written catalogue of government open-source policies into a knowledge graph that answers.')
    .version(packageVersion(), '-V, --version', 'print the version')
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err })
    .showSuggestionAfterError(true)
    .exitOverride()
    .addHelpText(
      'after',
      `
Examples:
  policygraph build catalogue              read the pages of a folder, write the graph into output/
  policygraph query                        list the questions that can be asked
  policygraph query sbom-duties            who must deliver an SBOM, and under what
  policygraph check catalogue              what a careful publisher would want to know`,
    );
}

function inheritOutput(command: Command, parent: Command): void {
  command.copyInheritedSettings(parent);
  for (const child of command.commands) inheritOutput(child, command);
}

function reportFailure(error: unknown, terminal: Terminal): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof UsageError) {
    terminal.err(`error: ${error.message}\n`);
    return 2;
  }
  if (error instanceof ContentError) {
    reportDiagnostics(terminal, error.diagnostics);
    return 1;
  }
  const problem = fileProblem(error);
  if (problem !== undefined) {
    terminal.err(`error: ${problem}\n`);
    return 2;
  }
  terminal.err(`This is a defect in policygraph; please report it with the lines below.\n${describeDefect(error)}\n`);
  return 70;
}

/** A path of the user's that cannot be read or written; what is wrong within the package stays a defect. */
function fileProblem(error: unknown): string | undefined {
  const path = error instanceof Error && 'path' in error && typeof error.path === 'string' ? error.path : undefined;
  const own = ['.', '../ontology', '../queries'].map((folder) => fileURLToPath(new URL(folder, import.meta.url)));
  if (path === undefined || own.some((folder) => resolve(path).startsWith(folder))) return undefined;
  return pathProblem(error, path);
}

function describeDefect(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? '' : `\ncaused by: ${describeDefect(error.cause)}`;
  return `${error.stack ?? error.message}${cause}`;
}

/** True when this file is what Node was asked to run, also through the link that npm makes for a command. */
function isEntryPoint(): boolean {
  const started = process.argv[1];
  return started !== undefined && realpathSync(started) === fileURLToPath(import.meta.url);
}

if (isEntryPoint()) {
  // A reader that closes the pipe early (`| head`) is no failure; where messages cannot go, the work goes on without them.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    process.stderr.write(`error: ${pathProblem(error, 'standard output') ?? error.message}\n`);
    process.exit(2);
  });
  process.stderr.on('error', () => undefined);
  process.exitCode = await main(process.argv.slice(2), processTerminal());
}
