// Text that a legacy encoding may have damaged goes in; the UTF-8 sequences hidden in it come out, one at a time.

import { createSinglebyteDecoder } from '@exodus/bytes/single-byte.js';

/** An encoding that UTF-8 bytes are often read with by mistake. */
export interface LegacyEncoding {
  readonly name: 'macintosh' | 'windows-1252';
  /** Character → byte, for the upper half of the code page. */
  readonly byteOf: ReadonlyMap<string, number>;
}

/** A run of characters whose bytes in a legacy encoding are one well-formed UTF-8 character. */
export interface HiddenCharacter {
  /** UTF-16 units that it takes in the damaged text. */
  readonly length: number;
  readonly character: string;
  /** True when no ordinary text puts these characters side by side; otherwise only the company they keep can tell. */
  readonly certain: boolean;
}

// createSinglebyteDecoder follows the Encoding standard; Node's own windows-1252 decoder treats 80–9F as Latin-1.
export const MACINTOSH: LegacyEncoding = { name: 'macintosh', byteOf: upperHalf('macintosh') };
export const WINDOWS_1252: LegacyEncoding = {
  name: 'windows-1252',
  // ISO 8859-1 leaves the bytes 80–9F as control characters: the same damage, other tool.
  byteOf: new Map([...controlBytes(), ...upperHalf('windows-1252')]),
};

/** Punctuation that ordinary text puts behind an accented letter. */
const PUNCTUATION = /^[\u00A0’”»…–—›«“‘]+$/u;
/** Mac Roman for 9F, the second byte of every emoji. */
const FIRST_TAIL = 'ü';
const EMOJI = /^[\u{1F1E6}-\u{1F1FF}\u{1F300}-\u{1FAFF}]$/u;

/**
 * Looks for a hidden character at one offset.
 *
 * Mac Roman turns the byte F0 into the invisible U+F8FF, which many tools strip; then an emoji is left with its last
 * three bytes, and these are accepted too.
 */
export function hiddenCharacterAt(text: string, offset: number, encoding: LegacyEncoding): HiddenCharacter | undefined {
  const lead = encoding.byteOf.get(text.charAt(offset));
  if (lead === undefined) return undefined;
  if (encoding.name === 'macintosh' && text.charAt(offset) === FIRST_TAIL)
    return strippedEmojiAt(text, offset, encoding);
  const length = sequenceLength(lead);
  if (length === undefined) return undefined;
  const damaged = text.slice(offset, offset + length);
  const character = decode(bytesOf(damaged, encoding));
  if (character === undefined) return undefined;
  return { length, character, certain: isCertain(damaged, lead, encoding) };
}

/** Only where no word goes on: `üóº` at the end of a word would be odd, but it is not impossible. */
function strippedEmojiAt(text: string, offset: number, encoding: LegacyEncoding): HiddenCharacter | undefined {
  const damaged = text.slice(Math.max(offset, 0), offset + 3);
  const tail = damaged.startsWith(FIRST_TAIL) ? bytesOf(damaged, encoding) : [];
  const character = tail.length === 3 ? decode([0xf0, ...tail]) : undefined;
  if (character === undefined || !EMOJI.test(character)) return undefined;
  const inWord = /\p{L}/u.test(text.charAt(offset - 1)) && !strippedEmojiAt(text, offset - 3, encoding);
  return inWord ? undefined : { length: 3, character, certain: true };
}

/** Lengths from the table of well-formed UTF-8 sequences, Unicode chapter 3, table 3-7. */
function sequenceLength(lead: number): 2 | 3 | 4 | undefined {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : undefined;
}

/** Lead bytes of Latin letters, general punctuation and symbols, variation selectors, and emoji. */
export const COMMON_LEADS = new Set([0xc2, 0xc3, 0xc4, 0xc5, 0xe2, 0xef, 0xf0]);

/**
 * In Mac Roman most of these leads are mathematical signs, while the others are quotation marks, dashes and capitals, which
 * may well stand before an accented letter (`“é`). In Windows-1252 they are letters, before which nothing is strange but
 * behind which punctuation is not (`café”`). A no-break space or sign behind `Â` is the commonest damage of all.
 */
function isCertain(damaged: string, lead: number, { name }: LegacyEncoding): boolean {
  if (!COMMON_LEADS.has(lead)) return false;
  return name === 'macintosh' || lead === 0xc2 || !PUNCTUATION.test(damaged.slice(1));
}

function bytesOf(text: string, { byteOf }: LegacyEncoding): number[] {
  return Array.from(text).flatMap((character) => byteOf.get(character) ?? []);
}

function decode(bytes: readonly number[]): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes));
    return Array.from(text).length === 1 ? text : undefined;
  } catch {
    return undefined;
  }
}

function upperHalf(name: LegacyEncoding['name']): Map<string, number> {
  const decoder = createSinglebyteDecoder(name);
  const bytes = Array.from({ length: 128 }, (_, index) => index + 128);
  return new Map(bytes.map((byte) => [decoder(Uint8Array.of(byte)), byte]));
}

function controlBytes(): [string, number][] {
  return Array.from({ length: 32 }, (_, index) => [String.fromCharCode(128 + index), 128 + index]);
}
