// The bytes of one file in; its text, with hash and encoding, and what was wrong with the bytes out.

import { createHash } from 'node:crypto';
import type { Diagnostic, Outcome, Place } from '../diagnostic.js';
import { decodeBytes } from './decode-bytes.js';
import { LineTable } from './line-table.js';
import { repairMojibake, type Repair } from './mojibake.js';
import type { Language, SourceText } from './source-text.js';

/** What the caller knows about a file, and how much of it the reader takes. */
export interface DecodeOptions {
  /** Language the user named for this file. */
  readonly language?: Language;
  readonly revision?: SourceText['revision'];
  /** Larger files are refused. Default 4 MiB. */
  readonly maxByteSize?: number;
  /** Files with a longer line (UTF-16 units) are refused; Markdown parsers need quadratic time on them. Default 20,000. */
  readonly maxLineLength?: number;
}

export const MAX_BYTE_SIZE = 4 * 1024 * 1024;
const MAX_LINE_LENGTH = 20_000;

/**
 * Decodes one file. UTF-8 with or without byte order mark is read as it is; UTF-8 that had been read as Mac Roman or
 * Windows-1252 is repaired without loss and reported; what is in another encoding is read in it and reported.
 *
 * @returns no value, and an error that says where, when the file is no text (`binary-file`, `undecodable-bytes`), holds
 * none (`empty-file`) or is too large to be a page (`oversized-text`)
 * @example
 * decodeSource(Buffer.from('# Page\n'), 'page.md').value?.text // '# Page\n'
 */
export function decodeSource(
  bytes: Uint8Array,
  path: string,
  options: DecodeOptions = {},
): Outcome<SourceText | undefined> {
  const refused = oversizedFile(bytes.byteLength, path, options.maxByteSize);
  if (refused) return { value: undefined, diagnostics: [refused] };
  const { value: decoded, diagnostics } = decodeBytes(bytes, path);
  if (!decoded) return { value: undefined, diagnostics };
  const repair = repairMojibake(decoded.text);
  const { text, notes } = cleanText(repair.text, path);
  const unusable = emptyText(text, path) ?? oversizedLine(text, path, options.maxLineLength ?? MAX_LINE_LENGTH);
  if (unusable) return { value: undefined, diagnostics: [...diagnostics, unusable] };
  const value: SourceText = {
    path,
    text,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    byteSize: bytes.byteLength,
    encoding: repair.damage[0] ? `utf-8-as-${repair.damage[0]}` : decoded.encoding,
    ...(options.language ? { language: options.language } : {}),
    ...(options.revision ? { revision: options.revision } : {}),
  };
  const repaired = [...repairNote(decoded.text, repair, path), ...notes, ...unrepaired(text, repair, path)];
  return { value, diagnostics: [...diagnostics, ...repaired] };
}

/** The error for a file that is too large to be looked at, or nothing. */
export function oversizedFile(byteSize: number, path: string, limit = MAX_BYTE_SIZE): Diagnostic | undefined {
  if (byteSize <= limit) return undefined;
  return {
    severity: 'error',
    code: 'oversized-text',
    message: `The file has ${byteSize} bytes, more than a page can have.`,
    place: { path, line: 1, column: 1 },
    expected: `at most ${limit} bytes`,
    hint: 'Split the file into one page per policy category or country.',
  };
}

function oversizedLine(text: string, path: string, limit: number): Diagnostic | undefined {
  const lines = text.split(/\r\n|\n|\r/u);
  const index = lines.findIndex((line) => line.length > limit);
  if (index < 0) return undefined;
  return {
    severity: 'error',
    code: 'oversized-text',
    message: `A line has ${lines[index]?.length ?? 0} characters, more than an overview can have.`,
    place: { path, line: index + 1, column: 1 },
    expected: `at most ${limit} characters in a line`,
    hint: 'Break the line, or leave the file out if it is no policy page.',
  };
}

function emptyText(text: string, path: string): Diagnostic | undefined {
  if (text.trim() !== '') return undefined;
  const place = { path, line: 1, column: 1 };
  return { severity: 'error', code: 'empty-file', message: 'The file holds no text.', place };
}

/** What XML and so RDF/XML cannot hold, and what turns the direction of text, so that it reads otherwise than it is written. */
const CONTROL = /[^\t\n\r\u{20}-\u{FFFD}\u{10000}-\u{10FFFF}]|[\u202A-\u202E\u2066-\u2069]/gu;

/** Leaves the byte order mark out and puts spaces for control characters. */
function cleanText(repaired: string, path: string): { text: string; notes: Diagnostic[] } {
  const notes: Diagnostic[] = [];
  const body = repaired.startsWith('\uFEFF') ? repaired.slice(1) : repaired;
  if (body !== repaired) {
    notes.push({
      severity: 'info',
      code: 'byte-order-mark',
      message: 'The file starts with a byte order mark; it was left out.',
      place: { path, line: 1, column: 1 },
    });
  }
  const text = body.replace(CONTROL, ' ');
  if (text !== body) {
    notes.push({
      severity: 'warning',
      code: 'control-character',
      message: 'The file holds control characters; spaces stand for them.',
      place: firstDifference(body, text, path),
    });
  }
  return { text, notes };
}

const NAMES = { macintosh: 'Mac Roman', 'windows-1252': 'Windows-1252' } as const;

function repairNote(decoded: string, { text, damage }: Repair, path: string): Diagnostic[] {
  if (damage.length === 0) return [];
  const repairedLines = text.split('\n');
  const lineCount = decoded.split('\n').filter((line, index) => line !== repairedLines[index]).length;
  const readings = damage.map((name) => NAMES[name]).join(', then as ');
  return [
    {
      severity: 'warning',
      code: 'mojibake-repaired',
      message: `UTF-8 had been read as ${readings}; ${lineCount} ${lineCount === 1 ? 'line was' : 'lines were'} repaired.`,
      place: firstDifference(decoded, text, path),
      hint: 'Save the page as UTF-8 once, so that what is read is what was written.',
    },
  ];
}

function firstDifference(before: string, after: string, path: string): Place {
  let offset = 0;
  while (before[offset] === after[offset]) offset += 1;
  return { path, ...new LineTable(after).positionAt(offset) };
}

/** What stays visible of UTF-8 whose bytes were lost on the way: nothing can bring them back. */
const LOST = /\uFFFD|â€|ðŸ|‚Ä/gu;
/** The same where the no-break space of a damaged `à` or ` ` became a common one; in sound text these are words of their own. */
const LOST_IN_DAMAGE = /\uFFFD|â€|ðŸ|‚Ä|[ÃÂ](?=[ \r\n])/gu;

function unrepaired(text: string, { damage }: Repair, path: string): Diagnostic[] {
  const table = new LineTable(text);
  const lines = new Map<number, Place>();
  for (const { index } of text.matchAll(damage.length > 0 ? LOST_IN_DAMAGE : LOST)) {
    const position = table.positionAt(index);
    if (!lines.has(position.line)) lines.set(position.line, { path, ...position });
  }
  return [...lines.values()].map((place) => ({
    severity: 'warning',
    code: 'mojibake-unrepaired',
    message: 'Characters were lost in an earlier conversion; the text is kept as it is.',
    place,
    hint: 'Compare the line with the original and type the lost character again.',
  }));
}
