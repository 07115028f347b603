// The options that every command which asks a graph shares.

import type { Command } from 'commander';
import { UsageError } from '../diagnostic.js';
import type { GraphOptions } from '../query/open-graph.js';
import type { Terminal } from './terminal.js';

export interface GraphFlags {
  readonly graph?: string;
  readonly endpoint?: string;
  readonly timeout?: string;
}

export function graphOptions(command: Command): Command {
  return command
    .option('-g, --graph <path>', 'RDF file or folder to ask (default: output/graph.nq here, else the shipped graph)')
    .option(
      '--endpoint <url>',
      'SPARQL endpoint to ask; POLICYGRAPH_USER and _PASSWORD, or _TOKEN, may hold credentials',
    )
    .option('--timeout <seconds>', 'give up a query after so long');
}

/** Flags and environment as the library takes them. */
export function graphSettings(flags: GraphFlags, terminal: Terminal): GraphOptions {
  if (flags.graph !== undefined && flags.endpoint !== undefined) {
    throw new UsageError('--graph and --endpoint exclude each other');
  }
  const timeoutMs = flags.timeout === undefined ? undefined : secondsToMs(flags.timeout);
  const credentials = credentialsOf(terminal.env);
  return {
    folder: terminal.cwd,
    ...(flags.graph === undefined ? {} : { graph: flags.graph }),
    ...(flags.endpoint === undefined ? {} : { endpoint: flags.endpoint }),
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
    ...(credentials && flags.endpoint !== undefined ? { credentials } : {}),
  };
}

function secondsToMs(text: string): number {
  const seconds = /^\d{1,6}(?:\.\d+)?$/u.test(text) ? Number(text) : 0;
  if (seconds <= 0) throw new UsageError(`--timeout takes a number of seconds, not '${text}'`);
  return seconds * 1000;
}

function credentialsOf(env: Terminal['env']): GraphOptions['credentials'] {
  const { POLICYGRAPH_TOKEN: token, POLICYGRAPH_USER: user, POLICYGRAPH_PASSWORD: password } = env;
  if (token) return { token };
  return user ? { user, password: password ?? '' } : undefined;
}
