// A word of an address goes in; the word without a letter that slipped in at its end comes out, where it may be one.

/** Inflected words end in these; another letter may be a typing error: 'reusablex'. */
const INFLECTION = /[adeinors]$/u;
const SHORTEST_WORD = 6;

export function withoutStrayLetter(word: string): string | undefined {
  const bare = word.slice(0, -1);
  return bare.length >= SHORTEST_WORD && /\p{L}$/u.test(word) && !INFLECTION.test(word) ? bare : undefined;
}
