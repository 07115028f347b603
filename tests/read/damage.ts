// Text in, the same text as a tool shows it that took its UTF-8 bytes for another encoding, out.

/** An independent table of the code page, made by Node's own decoder and not by the package the reader uses. */
const MACINTOSH = new TextDecoder('macintosh');

export function readAsMacRoman(text: string): string {
  return MACINTOSH.decode(new TextEncoder().encode(text));
}

/** The bytes 80 to 9F of Windows-1252; five of them have no character and stay control characters. */
const C1_OF_WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

export function readAsWindows1252(text: string): string {
  const bytes = [...new TextEncoder().encode(text)];
  return bytes
    .map((byte) => (byte >= 0x80 && byte < 0xa0 ? C1_OF_WINDOWS[byte - 0x80] : String.fromCharCode(byte)))
    .join('');
}

export function readAsLatin1(text: string): string {
  return String.fromCharCode(...new TextEncoder().encode(text));
}

/** Encodes with a table made from the decoder: what Python's `text.encode('mac_roman')` gives. */
export function encodeMacRoman(text: string): Uint8Array {
  const bytes = Array.from({ length: 256 }, (_, byte) => byte);
  const byteOf = new Map(bytes.map((byte) => [MACINTOSH.decode(Uint8Array.of(byte)), byte]));
  return Uint8Array.from(text, (character) => {
    const byte = byteOf.get(character);
    if (byte === undefined) throw new Error(`no byte for ${character}`);
    return byte;
  });
}
