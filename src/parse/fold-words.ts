// Words as printed in, words as compared out.

/** Most texts: nothing of them is to be normalised. */
const ASCII = /^\p{ASCII}*$/u;

/** Lower case, accents and punctuation removed, one space between words. */
export function foldWords(text: string): string {
  const bare = ASCII.test(text) ? text.toLowerCase() : text.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
  return bare.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
