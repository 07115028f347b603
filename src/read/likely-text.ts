// Text that a guessed encoding gave in; whether people write like that out.

/** No text has these; the upper ones are bytes that have no character. */
const CONTROL = /[^\P{Cc}\t\n\f\r]/u;
/** What people set between two letters: apostrophes, quotation marks, dashes, the point of Catalan, invisible signs. */
const BETWEEN_LETTERS = /[’‘“”«»–—…·´\u00A0\u00AD]/u;
/** Signs inside words, raised digits before one, and signs that hardly any page has. */
const ODD_SIGN = /(?<=\p{L})[^\p{L}\p{ASCII}](?=\p{L})|(?<![¹²³])[¹²³]+(?=\p{L})|[¢¤¥¦¨¬¯¸ƒ\u02C6-\u02DD]/gu;
/** Capitals behind small letters; letters of hardly more than names; and what is no word by itself. */
const ODD_LETTER = /(?<=\p{Ll})(?:\p{Lu}(?<=\P{ASCII}))|[ÿŸ]|(?<!\p{L})[ÐÕÒÛÇÎÏ](?!\p{L})/gu;
/** One in so many characters beyond ASCII may be odd: a name, a slip. */
const TOLERANCE = 10;

/**
 * In the wrong encoding signs stand inside words, capitals behind small letters, and words of other scripts have hardly a
 * letter of ASCII.
 */
export function isLikelyText(text: string): boolean {
  if (CONTROL.test(text)) return false;
  const beyond = count(text, /\P{ASCII}/gu);
  const signs = text.match(ODD_SIGN)?.filter((sign) => !BETWEEN_LETTERS.test(sign)) ?? [];
  const words = text.match(/\p{L}{2,}/gu)?.filter((word) => 3 * count(word, /\P{ASCII}/gu) > 2 * word.length) ?? [];
  return signs.join('').length + count(text, ODD_LETTER) + words.join('').length <= beyond / TOLERANCE;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
