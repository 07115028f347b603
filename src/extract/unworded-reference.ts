// A sentence goes in, the references that it writes without a word for what they count come out: § 5, Art. 24, XXI, “Openness” (2.9).

import type { Language } from '../read/source-text.js';
import type { Numbered } from './nested-reference.js';
import { signBefore } from './printed-sign.js';
import { codeAt, isRoman } from './provision-number.js';
import type { NumberReader } from './provision-number.js';
import { numbered } from './provision-numbers.js';

/** What the references of one sentence are read from. */
export type Shared = Pick<NumberReader, 'text' | 'tokens' | 'inWords'>;

/** German and American laws have § as their articles, Brazilian ones as parts of an article. */
export function signs(shared: Shared, language: Language): Numbered[] {
  const reader: NumberReader = { ...shared, word: 'Section', isPlural: false };
  return shared.tokens.flatMap((_, at) => {
    const sign = signBefore(shared.text, shared.tokens, at);
    if (!sign.includes('§')) return [];
    const item = numbered({ ...reader, isPlural: sign.includes('§§') }, at, at, true);
    // 'Article 10 §2' in any language.
    const isPart = language !== 'en' || (/^\s*§\s*$/.test(sign) && /^\d/.test(shared.tokens[at - 1]?.text ?? ''));
    return item ? [{ ...item, isArticlePart: isPart, isSign: true }] : [];
  });
}

/** 'Art. 24, XXI': what Brazilian laws count with Roman numbers behind an article are its items. */
export function romanItems(shared: Shared, named: readonly (Numbered | undefined)[]): Numbered[] {
  return named.flatMap((article) => {
    const token = article && shared.tokens[article.end];
    if (article?.word !== 'Article' || token?.before !== ',' || !isRoman(token.text)) return [];
    const items = numbered({ ...shared, word: 'item', isPlural: false }, article.end, article.end, true);
    return items ? [items] : [];
  });
}

/** 'Art. 5º, III, "a"': Brazilian laws put the letters of an item in quotation marks. */
export function quotedLetters({ text, tokens }: Shared, named: readonly (Numbered | undefined)[]): Numbered[] {
  return named.flatMap((item) => {
    const [last, token] = [tokens[(item?.end ?? 0) - 1], tokens[item?.end ?? tokens.length]];
    if (!item || !last || !token || !/^[a-z]$/.test(token.text)) return [];
    const isQuoted =
      /^,?\s?["“'‘«]$/u.test(text.slice(last.end, token.start)) && /["”'’»]/u.test(text[token.end] ?? '');
    return isQuoted ? [{ word: 'letter', numbers: [token.text], start: item.end, end: item.end + 1 }] : [];
  });
}

/** Numbers without a word for what they count: `“Openness” (2.9)` is a section with its title, `AB.CD.EF.01` a code of its own. */
export function unnamed({ text, tokens, inWords }: Shared, named: readonly (Numbered | undefined)[]): Numbered[] {
  const reader: NumberReader = { text, tokens, inWords, word: '', isPlural: false };
  const found = tokens.flatMap(({ start, end, text: number }, at): Numbered[] => {
    const isTitled = /["”’»']\s\($/.test(text.slice(Math.max(0, start - 3), start)) && text[end] === ')';
    if (isTitled && /^\d{1,2}(?:\.\d{1,2}){1,3}$/.test(number))
      return [{ word: 'Section', numbers: [number], start: at, end: at + 1 }];
    const code = codeAt(reader, at);
    const isWhole = code && /^\p{Lu}+\d*(?:\.\p{Lu}+\d*)+\.\d+$/u.test(code.text) && text[start - 1] !== '.';
    return isWhole ? [{ word: '', numbers: [code.text], start: at, end: code.end }] : [];
  });
  return found.filter(({ start }) => !named.some((item) => item && item.start <= start && start < item.end));
}
