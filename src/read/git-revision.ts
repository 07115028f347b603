// A file's path in; the commit that last changed it, its date and its repository out, when Git has them.

import { execFile } from 'node:child_process';
import { basename, dirname } from 'node:path';
import { promisify } from 'node:util';
import type { Diagnostic, Outcome } from '../diagnostic.js';
import type { SourceText } from './source-text.js';

const run = promisify(execFile);
const TIMEOUT_MS = 10_000;

/**
 * Asks Git for the commit that last changed a file. The file must be as that commit left it: a changed or unknown file has
 * no revision, and a warning (`no-revision`) says so.
 */
export async function findRevision(path: string): Promise<Outcome<SourceText['revision']>> {
  const file = basename(path);
  const git = async (...args: string[]): Promise<string> => {
    // A repository may name programs to run in its own settings; the file system monitor is the one these commands ask.
    const options = ['-C', dirname(path), '-c', 'core.fsmonitor=false', ...args];
    return (await run('git', options, { timeout: TIMEOUT_MS, windowsHide: true })).stdout.trim();
  };
  try {
    const [commit = '', date = ''] = (await git('log', '-1', '--format=%H %cI', '--', `:(literal)${file}`)).split(' ');
    if (commit === '') return noRevision(path, 'no commit of its repository holds it');
    if ((await git('status', '--porcelain', '--', `:(literal)${file}`)) !== '') {
      return noRevision(path, 'it was changed after its last commit');
    }
    const origin = await git('config', '--get', 'remote.origin.url').catch(() => '');
    const repository = webAddress(origin);
    return { value: { commit, date, ...(repository ? { repository } : {}) }, diagnostics: [] };
  } catch {
    return noRevision(path, 'it is in no Git checkout, or Git is not installed');
  }
}

/** Only addresses that a reader can open, and never the name or password that a checkout may keep in them. */
function webAddress(origin: string): string | undefined {
  const https = origin.replace(/^(?:ssh:\/\/)?git@([^:/]+)[:/]/u, 'https://$1/').replace(/\.git$/u, '');
  if (!/^https?:/u.test(https) || !URL.canParse(https)) return undefined;
  const url = new URL(https);
  url.username = '';
  url.password = '';
  return url.href;
}

function noRevision(path: string, reason: string): Outcome<undefined> {
  const diagnostic: Diagnostic = {
    severity: 'warning',
    code: 'no-revision',
    message: `No commit is noted for this file: ${reason}.`,
    place: { path, line: 1, column: 1 },
  };
  return { value: undefined, diagnostics: [diagnostic] };
}
