// Files in, a folder that holds them all out; what was there before stays until the new files are complete on disk.

/*
 * Files are written into a folder inside the output folder, and the moment that decides is one rename of that folder:
 * before it the old files count, after it the new ones, and moving them out takes microseconds. A process that is
 * killed in those leaves the rest of the moves to `finishOutput`. Exchanging the whole output folder would look
 * simpler, but takes the ground from under servers, containers and shells that work in it, carries away what others
 * keep there, and fails on mount points.
 */

import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { UsageError } from '../diagnostic.js';
import { codeOf, entriesOf, makeFolder, moveAll, syncFolders, unlessCode, writeDurably } from './file-moves.js';

/** Files by path below the folder, with forward slashes: `graph.ttl`, `tables/norms.csv`. */
export type OutputFiles = ReadonlyMap<string, string | Uint8Array>;

/** Complete new files that have begun to replace the old ones. */
const DECIDED = '.policygraph-decided';
/** New files that a process is writing; its number follows. */
const WRITING = '.policygraph-writing-';

/**
 * Writes all files into `folder`, which is made when it is not there. Killed at any moment, it leaves all old files
 * or all new ones (see `finishOutput`). Files of other names are not touched.
 *
 * @throws UsageError when the folder cannot be written; what was in it is unchanged.
 * @example writeOutput('output', new Map([['graph.ttl', turtle]]))
 */
export function writeOutput(folder: string, files: OutputFiles): void {
  checkPaths(files);
  explainFailure(folder, () => {
    makeFolder(folder);
    finishOutput(folder);
    removeAbandoned(folder);
    refuseObstacles(folder, files);
    stageAndDecide(folder, files);
    finishOutput(folder);
  });
}

/**
 * Completes what a killed `writeOutput` had decided. To be called before files of the folder are read together; does
 * nothing in a folder that is whole, or where there is none.
 */
export function finishOutput(folder: string): void {
  const decided = join(folder, DECIDED);
  if (existsSync(decided)) moveAll(decided, folder);
}

function stageAndDecide(folder: string, files: OutputFiles): void {
  const writing = join(folder, WRITING + process.pid.toString());
  try {
    mkdirSync(writing);
    for (const [path, content] of files) writeDurably(join(writing, path), content);
    syncFolders(writing);
    // Where another process has decided in the meantime, its files go first.
    while (
      !unlessCode(['ENOTEMPTY', 'EEXIST'], () => {
        renameSync(writing, join(folder, DECIDED));
      })
    )
      finishOutput(folder);
  } finally {
    rmSync(writing, { recursive: true, force: true });
  }
}

/** Removes what processes left that were killed before they could decide. */
function removeAbandoned(folder: string): void {
  for (const { name } of entriesOf(folder)) {
    if (!name.startsWith(WRITING)) continue;
    const processId = Number(name.slice(WRITING.length));
    if (processId === process.pid || !isRunning(processId))
      rmSync(join(folder, name), { recursive: true, force: true });
  }
}

function isRunning(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch (error) {
    // It runs, as somebody else.
    return codeOf(error) === 'EPERM';
  }
}

function checkPaths(files: OutputFiles): void {
  const wrong = [...files.keys()].find(
    (path) => path === '' || posix.normalize(`/${path}`) !== `/${path}` || /^\.policygraph-|\\/.test(path),
  );
  if (wrong !== undefined) throw new TypeError(`No path below an output folder: ${JSON.stringify(wrong)}`);
}

/** After the decision nothing may fail: what stands in the way of a file is found before. */
function refuseObstacles(folder: string, files: OutputFiles): void {
  for (const path of files.keys()) {
    const obstacle = join(folder, path);
    if (statSync(obstacle, { throwIfNoEntry: false })?.isDirectory())
      throw new UsageError(`Cannot write ${obstacle}: a folder of this name stands in the way`);
    makeFolder(dirname(obstacle));
  }
}

/** What can be said about failures that the user can mend; others are passed on. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'operation not permitted',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space is left on the device',
  ENOENT: 'no folder can be made there',
  EDQUOT: 'the disk quota is used up',
  ENOTDIR: 'a part of the path is no folder',
  EEXIST: 'a file of this name stands in the way',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'symbolic links go round in a circle',
};

function explainFailure(folder: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    const reason = REASONS[codeOf(error)];
    if (reason === undefined) throw error;
    throw new UsageError(`Cannot write into the output folder ${folder}: ${reason}; what was in it is unchanged`, {
      cause: error,
    });
  }
}
