// Words after 'issued by' go in; the names of bodies among them come out, also of bodies that no registry has.

import type { AgencyRules } from './agency-rules.js';
import { alternatives } from './alternatives.js';
import { wordsOf } from './fold-text.js';

/** A name as the text writes it. */
export interface BodyName {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}&.’'-]*/gu;
const MAX_WORDS = 14;

/**
 * The body's name that starts at `from`: capitalised words and the small words between them, as long as one of them is
 * a word for a body. 'Ministry of Science and ICT' is one name; 'Ministry of Finance and Ministry of Labour' are two.
 */
export function readBodyName(text: string, from: number, language: string, rules: AgencyRules): BodyName | undefined {
  const bodyWords = new Set([...(rules.body_words[language] ?? []), ...(rules.body_words.en ?? [])]);
  let end = from;
  let start: number | undefined;
  let hasBodyWord = false;
  let isBehindBodyWord = false;
  let count = 0;
  for (const match of text.slice(from).matchAll(WORD)) {
    const at = from + match.index;
    const word = match[0].replace(/[.’'-]+$/u, '');
    const [folded = ''] = wordsOf(word);
    if (count > 0 && /[.,;:()"“”]/u.test(text.slice(end, at))) break;
    if (start === undefined && rules.determiners.includes(folded) && !isCapitalised(word)) {
      end = at + word.length;
      continue;
    }
    const isBodyWord = bodyWords.has(folded) && isCapitalised(word);
    if (hasBodyWord && isBodyWord && endsWithConjunction(text.slice(start, at), rules)) break;
    if (!isCapitalised(word)) {
      const isInner = rules.inner_words.includes(folded) && (isBehindBodyWord || !rules.subject_words.includes(folded));
      if (start !== undefined && isInner && count < MAX_WORDS) {
        count += 1;
        continue;
      }
      break;
    }
    start ??= at;
    end = at + word.length;
    hasBodyWord ||= isBodyWord;
    isBehindBodyWord = isBodyWord;
    count += 1;
  }
  if (start === undefined || !hasBodyWord) return undefined;
  const name = text.slice(start, end);
  const words = wordsOf(name);
  const tells = words.length > 1 || rules.single_bodies.includes(words[0] ?? '');
  return tells ? { text: name, start, end } : undefined;
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** '… and', '… and the', '… e pelo'. */
function endsWithConjunction(text: string, { conjunctions, determiners }: AgencyRules): boolean {
  const words = wordsOf(text);
  const last = words.at(-1) ?? '';
  const joint = determiners.includes(last) ? (words.at(-2) ?? '') : last;
  return conjunctions.includes(joint) || conjunctions.includes(last);
}

/** Source of a pattern for the words between an act and the name of its body, with the space behind them: 'of the ', 'de la '. */
export function linkToName({ links, determiners }: Pick<AgencyRules, 'links' | 'determiners'>): string {
  return String.raw`${alternatives(links)}(?:\s+${alternatives(determiners)})?\s+`;
}

/** Where the next of several bodies starts: after a comma or a word such as 'and'; undefined where the list ends. */
export function nextInList(text: string, end: number, { conjunctions, determiners }: AgencyRules): number | undefined {
  const joint = new RegExp(
    `^(?:\\s*\\([^)]{1,40}\\))?(?:\\s*,\\s*(?:(?:${conjunctions.join('|')})\\s+)?|\\s+(?:${conjunctions.join('|')})\\s+)(?:(?:${determiners.join('|')})\\s+)?(?=\\p{Lu})`,
    'u',
  ).exec(text.slice(end));
  return joint ? end + joint[0].length : undefined;
}
