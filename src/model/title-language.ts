// A short title goes in, the language that its words and letters show comes out.

import type { InstrumentRules } from './instrument-rules.js';
import { foldText, wordsOf } from './fold-text.js';

/** Weight of one sign of a language. A letter that only one language has says more than a short word. */
const WORD = 1;
const LETTER = 1.5;
const ENDING = 0.6;
/** The page's own language wins unless another one is clearly better. */
const HOME = 0.5;

/** Host names, and the sign before a number, which looks like a short word once it is folded: 'Nº 14'. */
const NAMES_AND_NUMBERS = /\S+\.\S+\.\S+|\b\w+\.(?:gov|gouv|com|org|fr|it)\b|\b(?:no|nº|n°|n\.º|nr|n)\.?\s*\d\S*/giu;

/**
 * BCP 47 tag of a title. Names and acronyms say nothing, so a title without any sign has the language of its page.
 * Words that several languages share count for each of them and thus for none.
 */
export function titleLanguage(title: string, pageLanguage: string, rules: InstrumentRules['title_language']): string {
  const words = new Set(wordsOf(title.replace(NAMES_AND_NUMBERS, ' ')));
  const scores = Object.keys(rules.words).map((language) => ({
    language,
    score: scoreOf(title, words, language, rules) + (language === pageLanguage ? HOME : 0),
  }));
  const best = scores.reduce((one, other) => (other.score > one.score ? other : one));
  const home = scores.find(({ language }) => language === pageLanguage);
  return home && best.score <= home.score ? pageLanguage : best.language;
}

function scoreOf(
  title: string,
  words: ReadonlySet<string>,
  language: string,
  { words: known, letters, endings }: InstrumentRules['title_language'],
): number {
  const composed = title.normalize('NFC').toLowerCase();
  const functionWords = (known[language] ?? []).filter((word) => words.has(word)).length;
  const ownLetters = Array.from(letters[language] ?? '').filter((letter) => composed.includes(letter)).length;
  const ownEndings = (endings[language] ?? []).filter((ending) =>
    foldText(title)
      .split(/[^\p{L}]+/u)
      .some((word) => word.length > ending.length + 2 && word.endsWith(ending)),
  ).length;
  return functionWords * WORD + ownLetters * LETTER + ownEndings * ENDING;
}
