// A sentence goes in; its words and the acts that it names, by number or by a noun such as 'the decree', come out.

import { foldText } from './fold-text.js';
import type { InstrumentRules } from './instrument-rules.js';
import type { StatusSentenceWords } from './rules-file.js';
import { findNumberedActs, type NumberedAct } from './numbered-act.js';

export type Gender = 'masculine' | 'feminine' | 'neuter';

export interface SentenceWord {
  readonly text: string;
  /** A comma, bracket, colon or dash stands before it. */
  readonly parted: boolean;
}

/** Positions of words, half open. */
export interface ActMention {
  readonly from: number;
  readonly to: number;
  readonly act?: NumberedAct;
  readonly noun?: string;
  readonly gender?: Gender;
}

export interface Sentence {
  readonly words: readonly SentenceWord[];
  readonly mentions: readonly ActMention[];
}

const WORD = /[\p{L}\p{N}]+/gu;
const PARTING = /[,;:()[\]"“”«»]|\s[-–—]|[-–—]\s/u;

export function readSentence(text: string, known: StatusSentenceWords, rules: InstrumentRules): Sentence {
  const folded = foldText(text);
  const found = [...folded.matchAll(WORD)];
  const words = found.map((match, index) => {
    const before = found[index - 1];
    const gap = folded.slice(before ? before.index + before[0].length : 0, match.index);
    return { text: match[0], parted: PARTING.test(gap) };
  });
  const acts = findNumberedActs(text, rules.numberGrammar).map((act): ActMention => {
    const inside = found.flatMap(({ index }, at) => (index >= act.start && index < act.end ? [at] : []));
    const range = { from: inside[0] ?? 0, to: (inside.at(-1) ?? 0) + 1 };
    return { ...range, act, ...nounIn(words, range, known) };
  });
  const nouns = nounRuns(words, known).filter(({ from, to }) => acts.every((act) => to <= act.from || from >= act.to));
  return { words, mentions: [...acts, ...nouns].sort((a, b) => a.from - b.from) };
}

/** 'Royal decree', 'norma técnica': a noun for acts with the words that belong to it. */
function nounRuns(words: readonly SentenceWord[], known: StatusSentenceWords): ActMention[] {
  const runs: ActMention[] = [];
  let from = 0;
  while (from < words.length) {
    let to = from;
    while (to < words.length && (to === from || !words[to]?.parted) && belongs(words[to]?.text ?? '', known)) to += 1;
    const range = { from, to };
    const noun = nounIn(words, range, known);
    if (noun.noun !== undefined) runs.push({ ...range, ...noun });
    from = Math.max(to, from + 1);
  }
  return runs;
}

function belongs(word: string, known: StatusSentenceWords): boolean {
  return genderOf(word, known) !== undefined || known.kind_words.includes(word);
}

function nounIn(
  words: readonly SentenceWord[],
  { from, to }: { readonly from: number; readonly to: number },
  known: StatusSentenceWords,
): { readonly noun?: string; readonly gender?: Gender } {
  for (const { text } of words.slice(from, to)) {
    const gender = genderOf(text, known);
    if (gender) return { noun: text, gender };
  }
  return {};
}

export function genderOf(word: string, { nouns }: StatusSentenceWords): Gender | undefined {
  return (['masculine', 'feminine', 'neuter'] as const).find((gender) => nouns[gender]?.includes(word));
}
