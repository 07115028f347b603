// `policygraph review`: norms that await a decision, the most doubtful first; decisions go into the curation file.

import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Command } from 'commander';
import type { Reading } from '../build/read-catalogue.js';
import type { DecisionSettings } from '../curate/curation-file.js';
import type { ReviewedNorm } from '../curate/reviewed-norm.js';
import { ContentError, UsageError } from '../diagnostic.js';
import type { Finish } from './command.js';
import { counted } from './counted.js';
import { checkDay, inputArguments, inputSettings, type InputOptions } from './input-options.js';
import { styled, type Terminal } from './terminal.js';

interface ReviewSettings extends InputOptions {
  readonly by?: string;
  readonly on?: string;
  readonly why?: string;
  readonly write?: string;
  readonly limit?: string;
  readonly json?: boolean;
}

export function registerReview(program: Command, terminal: Terminal, finish: Finish): void {
  const command = program
    .command('review')
    .description('decide on norms, the most doubtful first; without a terminal, print a form to fill in')
    .option('--by <who>', 'who decides: a person, team or role (needed on a terminal)')
    .option('--on <date>', 'day of the decision, YYYY-MM-DD (default on a terminal: today)')
    .option('--why <reason>', 'reason noted with each decision (default on a terminal: read against the overview)')
    .option('--write <file>', 'write the form into a new file instead of printing it')
    .option('--limit <number>', 'at most so many norms')
    .option('--json', 'print what awaits a decision as JSON');
  inputArguments(command).action(async (inputs: string[], settings: ReviewSettings) => {
    checkDay('--on', settings.on);
    const { readCatalogue } = await import('../build/read-catalogue.js');
    const { awaitingDecision } = await import('../curate/decision-list.js');
    const reading = await readCatalogue(inputSettings(inputs, settings, terminal), () => undefined);
    // Without the decisions in it, what was decided would seem to wait.
    const broken = reading.diagnostics.filter(
      ({ severity, place }) => severity === 'error' && place?.path === reading.curationPath,
    );
    if (broken.length > 0) throw new ContentError(broken);
    const waiting = awaitingDecision(reading.norms).slice(0, limitOf(settings.limit));
    if (settings.json) terminal.out(`${JSON.stringify(waiting, null, 2)}\n`);
    else if (waiting.length === 0) terminal.err('No norm awaits a decision.\n');
    else if (terminal.interactive && settings.write === undefined) await decide(waiting, reading, settings, terminal);
    else await writeForm(waiting, settings, terminal);
    finish(0);
  });
}

function limitOf(limit: string | undefined): number {
  if (limit === undefined) return Number.POSITIVE_INFINITY;
  if (!/^[1-9]\d*$/u.test(limit)) throw new UsageError(`--limit takes a whole number from 1, not '${limit}'`);
  return Number(limit);
}

async function writeForm(
  waiting: readonly ReviewedNorm[],
  settings: ReviewSettings,
  terminal: Terminal,
): Promise<void> {
  const { decisionForm } = await import('../curate/decision-list.js');
  const form = decisionForm(waiting, settings);
  if (settings.write === undefined) {
    terminal.out(form);
    return;
  }
  const { writeFile } = await import('node:fs/promises');
  // Decisions may stand in it: a file that is there is never written over.
  const folder = dirname(settings.write);
  if (!existsSync(folder)) throw new UsageError(`--write: the folder '${folder}' does not exist`);
  await writeFile(settings.write, form, { flag: 'wx' });
  terminal.err(
    `${waiting.length === 1 ? '1 norm awaits' : `${waiting.length} norms await`} a decision: see ${settings.write}\n`,
  );
}

/** One key a decision; what was decided is written at once, so that nothing is lost when the session ends. */
async function decide(
  waiting: readonly ReviewedNorm[],
  reading: Reading,
  settings: ReviewSettings,
  terminal: Terminal,
): Promise<void> {
  if (!settings.by) throw new UsageError('--by names who decides, e.g. --by "policy team"');
  if (reading.curationPath === undefined) throw new UsageError('--curation names the file for decisions');
  const { decideOn } = await import('../curate/decision-list.js');
  const { explainNorm } = await import('../explain/explain-norm.js');
  const reviewer = { by: settings.by, on: settings.on ?? today(), why: settings.why ?? 'read against the overview' };
  const overviews = new Map(reading.catalogue.overviews.map((overview) => [overview.key, overview]));
  let decided = 0;
  for (const [index, norm] of waiting.entries()) {
    const paint = (kind: string, text: string): string =>
      styled(terminal, kind === 'scope' ? 'dim' : 'underline', text);
    terminal.out(`\n${explainNorm(norm, overviews.get(norm.overview), paint, terminal.columns)}`);
    terminal.out(`${index + 1} of ${waiting.length}: (a)ccept  (r)eject  (s)kip  (q)uit `);
    const key = await readKey('arsq');
    terminal.out(`${key}\n`);
    if (key === 'q') break;
    if (key === 's') continue;
    await appendToFile(reading.curationPath, decideOn(norm, key === 'a' ? 'accept' : 'reject', reviewer));
    decided += 1;
  }
  terminal.err(`${counted(decided, 'decision')} written to ${reading.curationPath}\n`);
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

async function appendToFile(path: string, decision: DecisionSettings): Promise<void> {
  const { appendDecisions } = await import('../curate/decision-list.js');
  const { readFile, rename, writeFile } = await import('node:fs/promises');
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  });
  await writeFile(`${path}.new`, appendDecisions(text, [decision]));
  await rename(`${path}.new`, path);
}

/** Waits for one of the keys; Ctrl-C and the end of input count as the last of them. */
async function readKey(keys: string): Promise<string> {
  const { stdin } = process;
  stdin.setRawMode(true);
  stdin.resume();
  try {
    return await new Promise((resolve) => {
      const listen = (data: Buffer): void => {
        const pressed = data.toString('utf8').toLowerCase().charAt(0);
        const ended = pressed === '\u0003' || pressed === '\u0004';
        if (!ended && (pressed === '' || !keys.includes(pressed))) return;
        stdin.off('data', listen);
        resolve(ended ? keys.slice(-1) : pressed);
      };
      stdin.on('data', listen);
    });
  } finally {
    stdin.setRawMode(false);
    stdin.pause();
  }
}
