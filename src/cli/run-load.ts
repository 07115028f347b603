// Source, address and flags of `policygraph load` in; plan, load or files, what to print, and the exit code out.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../diagnostic.js';
import { LoadError } from '../publish/load/load-error.js';
import { loadIntoStore } from '../publish/load/load-into-store.js';
import { planLoad } from '../publish/load/load-plan.js';
import { netrcCredentials } from '../publish/load/netrc.js';
import { readSource } from '../publish/load/read-source.js';
import { storeAddresses, type StoreAddresses } from '../publish/load/store-address.js';
import {
  isStoreProfileName,
  STORE_PROFILE_NAMES,
  STORE_PROFILES,
  type StoreProfile,
} from '../publish/load/store-profile.js';
import type { Credentials } from '../query/endpoint-engine.js';
import type { ExitCode } from './command.js';
import { describePlan, describeReport, planAsJson } from './describe-load.js';
import { styled, type Terminal } from './terminal.js';

export interface LoadFlags {
  readonly to?: string;
  readonly updateUrl?: string;
  readonly graphUrl?: string;
  readonly release?: string;
  readonly graph?: readonly string[];
  readonly name?: string;
  readonly timeout: string;
  readonly retries: string;
  readonly dryRun?: boolean;
  readonly offline?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

const FIRST_PAUSE_MS = 500;
const GRACE_MS = 5000;

/** @throws UsageError on wrong use, ContentError when the graph cannot be read */
export async function runLoad(
  source: string,
  url: string | undefined,
  flags: LoadFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  try {
    if (flags.offline === undefined) await loadOnline(source, url, flags, terminal);
    else await writeOffline(source, flags.offline, flags, terminal);
    return 0;
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
    terminal.err(`${styled(terminal, 'red', 'error')}[${error.problem}] ${error.message}\n`);
    return 1;
  }
}

async function loadOnline(
  source: string,
  url: string | undefined,
  flags: LoadFlags,
  terminal: Terminal,
): Promise<void> {
  const profile = profileOf(flags.to);
  if (url === undefined) throw new UsageError(`${profile.label} needs the address of ${profile.address}`);
  const addresses = storeAddresses(url, profile, flags);
  const limits = {
    timeoutMs: wholeNumber('--timeout', flags.timeout, 1) * 1000,
    retries: wholeNumber('--retries', flags.retries, 0),
  };
  const plan = await planLoad(readSource(source), profile, planSettings(flags));
  if (flags.dryRun) {
    terminal.out(flags.json ? planAsJson(plan, profile, addresses) : describePlan(plan, profile, addresses));
    return;
  }
  const credentials = credentialsFor(addresses, terminal);
  const report = await loadIntoStore(plan, {
    profile,
    addresses,
    ...(credentials ? { credentials } : {}),
    timeoutMs: limits.timeoutMs,
    retry: { retries: limits.retries, firstPauseMs: FIRST_PAUSE_MS },
    graceMs: GRACE_MS,
    listener: (message) => {
      if (!flags.quiet && !flags.json) terminal.err(`${message}\n`);
    },
  });
  if (flags.json) terminal.out(`${JSON.stringify(report, null, 2)}\n`);
  else if (!flags.quiet) terminal.out(describeReport(report));
}

async function writeOffline(source: string, folder: string, flags: LoadFlags, terminal: Terminal): Promise<void> {
  const { writeBulkFiles } = await import('../publish/load/offline/write-bulk-files.js');
  const files = await writeBulkFiles(readSource(source), folder, planSettings(flags), flags.to);
  if (flags.json) terminal.out(`${JSON.stringify({ folder, files }, null, 2)}\n`);
  else if (!flags.quiet) terminal.out(files.map((file) => `${folder}/${file}\n`).join(''));
}

function planSettings({ release, name, graph }: LoadFlags): Parameters<typeof planLoad>[2] {
  return {
    ...(release === undefined ? {} : { releaseId: release }),
    ...(name === undefined ? {} : { unnamed: name }),
    ...(graph === undefined ? {} : { only: graph }),
  };
}

function profileOf(name: string | undefined): StoreProfile {
  if (name !== undefined && isStoreProfileName(name)) return STORE_PROFILES[name];
  const taken = STORE_PROFILE_NAMES.join(', ');
  throw new UsageError(name === undefined ? `--to is needed: ${taken}` : `--to takes ${taken}, not '${name}'`);
}

function wholeNumber(option: string, text: string, least: number): number {
  const value = /^\d{1,6}$/u.test(text) ? Number(text) : -1;
  if (value < least) throw new UsageError(`${option} takes a whole number from ${least}, not '${text}'`);
  return value;
}

function credentialsFor({ query }: StoreAddresses, { env }: Terminal): Credentials | undefined {
  const { POLICYGRAPH_TOKEN: token, POLICYGRAPH_USER: user, POLICYGRAPH_PASSWORD: password, NETRC, HOME } = env;
  if (token) return { token };
  if (user) return { user, password: password ?? '' };
  const file = NETRC ?? (HOME === undefined ? undefined : join(HOME, '.netrc'));
  const text = file === undefined ? undefined : readIfThere(file);
  return text === undefined ? undefined : netrcCredentials(text, query.hostname);
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw new UsageError(`The netrc file ${file} cannot be read`, { cause: error });
  }
}
