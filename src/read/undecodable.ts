// Bytes that are not the text they should be in; the error with the place of the first wrong one out.

import { isUtf8 } from 'node:buffer';
import type { Diagnostic, Place } from '../diagnostic.js';
import { LineTable } from './line-table.js';

/** The error for bytes that are no UTF-8, with the place of the first of them, or nothing. */
export function undecodable(bytes: Uint8Array, path: string): Diagnostic | undefined {
  if (isUtf8(bytes)) return undefined;
  const offset = firstInvalidByte(bytes);
  const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  return {
    severity: 'error',
    code: 'undecodable-bytes',
    message: utf16ByMark(bytes) ? 'The file is UTF-16.' : `The byte ${byte} at offset ${offset} is no UTF-8.`,
    place: byteplace(bytes, offset, path),
    expected: 'UTF-8',
    hint: 'Save the file as UTF-8.',
  };
}

/** The error for bytes with a NUL among them, or nothing. */
export function binary(bytes: Uint8Array, path: string): Diagnostic | undefined {
  const offset = bytes.indexOf(0);
  if (offset < 0) return undefined;
  return {
    severity: 'error',
    code: 'binary-file',
    message: `The file is not text: it holds a NUL byte at offset ${offset}.`,
    place: byteplace(bytes, offset, path),
  };
}

/** The kind of UTF-16 that a byte order mark tells. */
export function utf16ByMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

/** Whether nothing is wrong with UTF-8 but that its last character is cut off. */
export function isCutOff(bytes: Uint8Array): boolean {
  return decodedPrefix(bytes) !== undefined;
}

function byteplace(bytes: Uint8Array, offset: number, path: string): Place {
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, offset));
  return { path, ...new LineTable(before).positionAt(before.length) };
}

/**
 * Streaming decoders refuse a prefix just when an invalid sequence lies inside it, so the longest good one can be searched for.
 * What they have decoded of it ends where the bad sequence begins.
 */
function firstInvalidByte(bytes: Uint8Array): number {
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >>> 1;
    if (decodedPrefix(bytes.subarray(0, middle)) === undefined) invalid = middle;
    else valid = middle;
  }
  return Buffer.byteLength(decodedPrefix(bytes.subarray(0, valid)) ?? '');
}

function decodedPrefix(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}
