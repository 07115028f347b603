// Runs the command line in this process with a terminal of its own; gives what it printed and its exit code.

import { main } from '../../src/cli.js';
import type { ExitCode } from '../../src/cli/command.js';

export interface CliRun {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** Neither colour nor a person: what a pipe sees. */
export async function runCli(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  cwd = process.cwd(),
): Promise<CliRun> {
  const printed = { out: '', err: '' };
  const code = await main(args, {
    out: (text) => {
      printed.out += text;
    },
    err: (text) => {
      printed.err += text;
    },
    colour: false,
    interactive: false,
    env,
    cwd,
  });
  return { code, ...printed };
}
