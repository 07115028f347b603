// Diagnostics with a mend and the texts they are about in, one unified diff that `git apply` takes out.

import { createTwoFilesPatch } from 'diff';
import type { Diagnostic, Fix } from '../diagnostic.js';

/** A text as it stands on disk, apart from a byte order mark. */
export interface PatchableText {
  readonly path: string;
  readonly text: string;
}

/**
 * Mends of one line are made together where they touch different stretches of it; otherwise the rightmost is made and the
 * next run shows the rest.
 * Texts whose bytes are not what the reader shows (damaged encodings) must not be given: a patch would not fit them.
 */
export function toPatch(diagnostics: readonly Diagnostic[], texts: readonly PatchableText[]): string {
  const fixes = diagnostics.flatMap((diagnostic) => (diagnostic.fix ? [diagnostic.fix] : []));
  return texts
    .map(({ path, text }) => {
      const mended = mendText(
        text,
        fixes.filter((fix) => fix.path === path),
      );
      if (mended === text) return '';
      const name = path.replace(/^(?:\.\/)+/u, '');
      const patch = createTwoFilesPatch(`a/${name}`, `b/${name}`, text, mended, '', '', { context: 3 });
      // The first line is a rule of '=' that only some tools read.
      return patch.replace(/^=+\n/u, '').replace(/^(---|\+\+\+) ([^\t\n]*)\t$/gmu, '$1 $2');
    })
    .join('');
}

function mendText(text: string, fixes: readonly Fix[]): string {
  const lines = text.split('\n');
  for (const number of new Set(fixes.map((fix) => fix.line))) {
    const line = lines[number - 1];
    if (line === undefined) continue;
    const end = line.endsWith('\r') ? '\r' : '';
    const printed = line.slice(0, line.length - end.length);
    const changes = fixes.filter((fix) => fix.line === number && fix.original === printed).map(changeOf);
    lines[number - 1] = applyChanges(printed, changes) + end;
  }
  return lines.join('\n');
}

interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The smallest stretch that a mend replaces. */
function changeOf({ original, replacement }: Fix): Change {
  let head = 0;
  while (head < original.length && original[head] === replacement[head]) head += 1;
  let tail = 0;
  const room = Math.min(original.length, replacement.length) - head;
  while (tail < room && original.at(-1 - tail) === replacement.at(-1 - tail)) tail += 1;
  return { start: head, end: original.length - tail, text: replacement.slice(head, replacement.length - tail) };
}

/** Changes from right to left; one that reaches into a change already made is left for the next run. */
function applyChanges(line: string, changes: readonly Change[]): string {
  let mended = line;
  let untouched = line.length + 1;
  for (const change of [...changes].sort((a, b) => b.start - a.start || b.end - a.end)) {
    if (change.end > untouched || change.start === untouched) continue;
    mended = mended.slice(0, change.start) + change.text + mended.slice(change.end);
    untouched = change.start;
  }
  return mended;
}
