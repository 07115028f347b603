// The bytes of one file in; the characters they stand for and their encoding out, or the error that says where they are no text.

import { TextDecoder as StandardDecoder } from '@exodus/bytes/encoding-lite.js';
import type { Diagnostic, Outcome } from '../diagnostic.js';
import { COMMON_LEADS } from './legacy-encoding.js';
import { isLikelyText } from './likely-text.js';
import { LineTable } from './line-table.js';
import { binary, isCutOff, undecodable, utf16ByMark } from './undecodable.js';

interface DecodedBytes {
  readonly text: string;
  /** Name in the Encoding standard. */
  readonly encoding: string;
}

/** What Western pages that are no UTF-8 are saved in, the commonest first. */
const LEGACY_ENCODINGS = ['windows-1252', 'macintosh'];

/** A page that declares its encoding does so within so many bytes, as in HTML. */
const DECLARED_WITHIN = 1024;
/** `<meta charset="…">`, `charset=…` of a media type, `encoding: …` in front matter, `coding: …` as editors note it. */
const DECLARATION = /\b(?:charset|encoding|coding)["']?\s*[=:]\s*["']?([\w.:-]+)/iu;

/**
 * UTF-8 is read as it is. UTF-16 is known by its byte order mark. Other bytes are in the encoding that the page declares, or in
 * the first legacy encoding in which they make sense; a finding says which.
 */
export function decodeBytes(bytes: Uint8Array, path: string): Outcome<DecodedBytes | undefined> {
  const utf16 = utf16ByMark(bytes);
  if (utf16) return decodeUtf16(bytes, utf16, path);
  const refused = binary(bytes, path) ?? undecodable(bytes, path);
  if (!refused) return { value: { text: decodeUtf8(bytes), encoding: 'utf-8' }, diagnostics: [] };
  if (refused.code === 'binary-file') return { value: undefined, diagnostics: [refused] };
  const declared = isDamagedUtf8(bytes) ? undefined : declaredDecoding(bytes);
  if (declared) return assumed(declared, 'info', 'which it declares', path);
  const likely = likelyDecoding(bytes);
  if (likely) return assumed(likely, 'warning', 'in which its bytes make sense', path);
  return { value: undefined, diagnostics: [refused] };
}

function decodeUtf16(bytes: Uint8Array, name: string, path: string): Outcome<DecodedBytes | undefined> {
  const decoded = decode(bytes, name);
  if (decoded && !decoded.text.includes('\0')) return assumed(decoded, 'info', 'as its byte order mark says', path);
  const refused = decoded ? binary(bytes, path) : undecodable(bytes, path);
  return { value: undefined, diagnostics: refused ? [refused] : [] };
}

function declaredDecoding(bytes: Uint8Array): DecodedBytes | undefined {
  const label = DECLARATION.exec(Buffer.from(bytes.subarray(0, DECLARED_WITHIN)).toString('latin1'))?.[1];
  const decoded = label && decode(bytes, label);
  // Bytes that come here are no Unicode, whatever the page says, and x-user-defined says nothing about characters.
  return decoded && !/^utf-|^x-user-defined$/u.test(decoded.encoding) ? decoded : undefined;
}

/** A page that is UTF-8 for the most part is a damaged one and no page in another encoding, whatever it declares. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const asUtf8 = decodeUtf8(bytes);
  const damaged = asUtf8.match(/\uFFFD/gu)?.length ?? 0;
  const sound = asUtf8.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0;
  return damaged <= sound;
}

/** Nothing for a page that is UTF-8 up to its last character, unless UTF-8 would hardly have that one in such a page. */
function likelyDecoding(bytes: Uint8Array): DecodedBytes | undefined {
  if (isDamagedUtf8(bytes) || (isCutOff(bytes) && !isLetterAtEnd(bytes))) return undefined;
  return LEGACY_ENCODINGS.map((name) => decode(bytes, name)).find((decoded) => decoded && isLikelyText(decoded.text));
}

/** Whether nothing but the last byte is none of ASCII, and with it hardly any character of UTF-8 begins. */
function isLetterAtEnd(bytes: Uint8Array): boolean {
  const first = bytes.findIndex((byte) => byte > 0x7f);
  return first === bytes.length - 1 && !COMMON_LEADS.has(bytes[first] ?? 0);
}

function assumed(
  decoded: DecodedBytes,
  severity: Diagnostic['severity'],
  reason: string,
  path: string,
): Outcome<DecodedBytes> {
  const first = Math.max(decoded.text.search(/\P{ASCII}/u), 0);
  const diagnostic: Diagnostic = {
    severity,
    code: 'encoding-assumed',
    message: `The file is no UTF-8; it was read as ${decoded.encoding}, ${reason}.`,
    place: { path, ...new LineTable(decoded.text).positionAt(first) },
    hint: 'Save the file as UTF-8. Where letters are wrong, note its encoding at its head, as in <!-- charset=iso-8859-2 -->.',
  };
  return { value: decoded, diagnostics: [diagnostic] };
}

function decodeUtf8(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/** Nothing for an unknown encoding, or for bytes that have no meaning in it. */
function decode(bytes: Uint8Array, label: string): DecodedBytes | undefined {
  try {
    // Node's own decoder takes the bytes 80–9F of Windows-1252 for control characters, and may know fewer encodings.
    const decoder = new StandardDecoder(label, { fatal: true });
    return { text: decoder.decode(bytes), encoding: decoder.encoding };
  } catch {
    return undefined;
  }
}
