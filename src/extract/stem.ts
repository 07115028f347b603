// A word goes in, a folded stem comes out: Snowball plus the sound changes that it leaves in Spanish and Portuguese.

import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import type { Language } from '../read/source-text.js';

/** Lower case without diacritics: `Garantía` → `garantia`. */
export function fold(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '');
}

/** The key by which two inflections of a word are compared. */
export function stem(word: string, language: Language): string {
  const lower = word.toLowerCase().normalize('NFC');
  if (language === 'en') return englishKey(lower);
  // Snowball gives 'público' and 'publicar' one stem; the accent tells the adjective from the verb ('publica').
  if (PUBLIC.test(lower)) return 'publico';
  if (FUNCTION_WORD.test(lower)) return lower;
  const snowball = language === 'es' ? spanish : portuguese;
  // Twice: the first pass takes a plural off and leaves a singular that the second would have shortened further (estándares).
  return romanceKey(fold(snowball(snowball(lower))));
}

const PUBLIC = /^públic[oa]s?$/;
/** Whose stem a noun has: 'cadena', 'cadeia', 'pares', 'entra'. */
const FUNCTION_WORD = /^(?:cada|para|entre)$/;

function englishKey(word: string): string {
  // 'us' is no form of 'use', nor 'on' of 'one'.
  if (word.length <= 2) return `${word}.`;
  const american = word.replace(/licence/, 'license').replace(/is(e|ed|es|ing|ation|ations|er|ers)$/, 'iz$1');
  // The port of Snowball drops the `t` of -ption and -ction (adoption → adop); drop it everywhere.
  return fold(english(american)).replace(/([pc])t$/, '$1');
}

/** Levels gender endings and the alternations of irregular-looking verbs: promueve/promover, exija/exigir, prioricen/priorizar. */
function romanceKey(stemmed: string): string {
  const bare = stemmed.length > 4 ? stemmed.replace(/[aeio]+$/, '') : stemmed;
  return bare
    .replace(/ie(?=[^aeiou]+$)/, 'e')
    .replace(/([^gq])ue(?=[^aeiou]+$)/, '$1o')
    .replace(/j$/, 'g')
    .replace(/gu$/, 'g')
    .replace(/(qu|z|ç)$/, 'c');
}
