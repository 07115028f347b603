// Folders and files in, durable writes and moves out: the few calls to the disk that writing an output is made of.

import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmdirSync,
  statSync,
  writeFileSync,
  type Dirent,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** Makes a folder and those above it; one after the other, since the recursive call of Node never ends where a file system makes none. */
export function makeFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process was faster.
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw error;
  }
}

/** Writes a new file and waits until the disk has it. */
export function writeDurably(path: string, content: string | Uint8Array): void {
  makeFolder(dirname(path));
  const handle = openSync(path, 'wx');
  try {
    writeFileSync(handle, content);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Waits until the disk has the names that a folder and the folders in it hold. */
export function syncFolders(folder: string): void {
  for (const entry of entriesOf(folder)) if (entry.isDirectory()) syncFolders(join(folder, entry.name));
  syncFolder(folder);
}

function syncFolder(folder: string): void {
  // Windows opens no folders, and needs no such call.
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/**
 * Moves every file below `from` to the same path below `to`, replacing what is there, removes the emptied folders, and
 * waits until the disk has it. Another process may do the same at the same time: what is gone already was moved by it.
 */
export function moveAll(from: string, to: string): void {
  for (const entry of entriesOf(from)) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (!entry.isDirectory())
      unlessCode(['ENOENT'], () => {
        renameSync(source, target);
      });
    else {
      makeFolder(target);
      moveAll(source, target);
    }
  }
  syncFolder(to);
  // Not recursive: should another process have put new files there by now, they stay.
  unlessCode(['ENOENT', 'ENOTEMPTY', 'EEXIST'], () => {
    rmdirSync(from);
  });
}

/** What a folder holds, by name; nothing when there is no such folder. */
export function entriesOf(folder: string): Dirent[] {
  let entries: Dirent[] = [];
  unlessCode(['ENOENT'], () => {
    entries = readdirSync(folder, { withFileTypes: true });
  });
  return entries;
}

/** Runs a call to the disk; a failure for one of these reasons is no failure. Says whether it succeeded. */
export function unlessCode(codes: readonly string[], call: () => void): boolean {
  try {
    call();
    return true;
  } catch (error) {
    if (codes.includes(codeOf(error))) return false;
    throw error;
  }
}

/** Code of a failed call to the disk, such as `ENOSPC`; empty for other errors. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
