// A short title goes in, the language that its words and letters show comes out.

import { foldText, wordsOf } from './fold-text.js';
import type { InstrumentRules } from './instrument-rules.js';

/** Weight of one sign of a language. A letter that only one language has says more than a short word. */
const WORD = 1;
const LETTER = 1.5;
const ENDING = 0.6;
/** The page's own language wins unless another one is clearly better. */
const HOME = 0.5;
/** Host names, and the sign before a number, which looks like a short word once it is folded: 'Nº 14'. */
const NAMES = /\S+\.\S+\.\S+|\b\w+\.(?:gov|gouv|com|org|fr|it)\b|\b(?:nº|n°|n\.º|nr|n)\.?\s*\d\S*/giu;
/** 'D.S.', 'R.M.': letters with a point are no words. */
const LETTERS_WITH_POINT = /(?<!\p{L})(?:\p{L}\.\s?){2,}/gu;
/** 'No. 14' is how English writes it, 'Nº 14' and 'n.º 14' how Spanish and Portuguese do; so is a possessive. */
const ENGLISH_SIGN = /\bNo\.\s*\d\S*|(?<=\p{L})[’']s\b/gu;

/**
 * BCP 47 tag of a title. Names and acronyms say nothing, so a title without any sign has the language of its page.
 * Words that several languages share count for each of them and thus for none.
 */
export function titleLanguage(
  title: string,
  pageLanguage: string,
  rules: Pick<InstrumentRules, 'languageWords' | 'title_language'>,
  allSigns = languageSigns(title, rules),
): string {
  const { scripts } = rules.title_language;
  const ofScript = languagesOfScript(title, scripts);
  if (ofScript?.length === 1 && ofScript[0] !== undefined) return ofScript[0];
  const ofOthers = Object.values(scripts).flat();
  const signs = [...allSigns]
    .filter(([language]) => ofScript?.includes(language) ?? !ofOthers.includes(language))
    .map(([language, score]) => ({ language, score: score + (language === pageLanguage ? HOME : 0) }));
  const best = signs.reduce((one, other) => (other.score > one.score ? other : one));
  const home = signs.find(({ language }) => language === pageLanguage);
  return home && best.score <= home.score ? pageLanguage : best.language;
}

/** What may be meant by the script that most letters are of; nothing for the Latin one, which many languages have. */
function languagesOfScript(
  title: string,
  scripts: InstrumentRules['title_language']['scripts'],
): readonly string[] | undefined {
  // In brackets the name may stand once more, in the other script.
  const letters = title.replace(/\([^)]*\)/gu, '').match(/\p{L}/gu) ?? [];
  const others = letters.filter((letter) => !/\p{Script=Latin}/u.test(letter)).join('');
  if (others.length <= letters.length / 2) return undefined;
  return Object.entries(scripts).find(([script]) => new RegExp(`\\p{Script=${script}}`, 'u').test(others))?.[1];
}

/** Language → weight of all signs that a text has of it. */
export function languageSigns(
  text: string,
  rules: Pick<InstrumentRules, 'languageWords' | 'title_language'>,
): ReadonlyMap<string, number> {
  const noSigns = rules.title_language.no_signs.map((pattern) => new RegExp(pattern, 'giu'));
  const signs = [LETTERS_WITH_POINT, ENGLISH_SIGN, NAMES, ...noSigns].reduce(
    (rest, each) => rest.replace(each, ' '),
    text,
  );
  const words = new Set(wordsOf(signs));
  const english = text.match(ENGLISH_SIGN) ? WORD : 0;
  const composed = text.normalize('NFC').toLowerCase();
  const foldedWords = foldText(text).split(/[^\p{L}]+/u);
  return new Map(
    [...rules.languageWords].map(([language, known]) => {
      const functionWords = [...words].filter(
        (word) => known.words.has(word) || known.endings.some((ending) => word !== ending && word.endsWith(ending)),
      ).length;
      const score = functionWords * WORD + otherSigns(composed, foldedWords, language, rules.title_language);
      return [language, score + (language === 'en' ? english : 0)];
    }),
  );
}

/** Letters and endings that a language has and others have not. */
function otherSigns(
  composed: string,
  words: readonly string[],
  language: string,
  { letters, endings }: InstrumentRules['title_language'],
): number {
  const ownLetters = Array.from(letters[language] ?? '').filter((letter) => composed.includes(letter)).length;
  const ownEndings = (endings[language] ?? []).filter((ending) =>
    words.some((word) => word.length > ending.length + 2 && word.endsWith(ending)),
  ).length;
  return ownLetters * LETTER + ownEndings * ENDING;
}
