// A sentence goes in; its words by position, and the steps over articles, adverbs and dates by which it is read, come out.

import type { ActMention, Sentence, SentenceWord } from './act-mention.js';
import type { StatusSentenceWords } from './rules-file.js';

/** Positions of words, half open. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** Steps through the words of one sentence. */
export class SentenceWalk {
  readonly words: readonly SentenceWord[];
  readonly mentions: readonly ActMention[];
  readonly #known: StatusSentenceWords;
  readonly #months: ReadonlySet<string>;

  constructor({ words, mentions }: Sentence, known: StatusSentenceWords, months: ReadonlySet<string>) {
    this.words = words;
    this.mentions = mentions;
    this.#known = known;
    this.#months = months;
  }

  /** Where the phrases stand; of those that overlap the longest. */
  occurrences(phrases: readonly string[]): WordRange[] {
    const { words } = this;
    const all = phrases.flatMap((phrase) => {
      const pattern = phrase.split(' ');
      return words.flatMap((_, from) =>
        pattern.every((word, offset) => this.at(from + offset) === word) ? [{ from, to: from + pattern.length }] : [],
      );
    });
    return all.filter(
      (one) =>
        !all.some((other) => other !== one && other.from <= one.from && other.to >= one.to && span(other) > span(one)),
    );
  }

  /** The act that the word stands before: 'the repealed Law 11/2007', 'fue derogada la Ley 11/2007'. */
  mentionAfter(to: number): ActMention | undefined {
    let at = to;
    while (!this.isParted(at) && [...this.#known.adverbs, ...this.#known.articles].includes(this.at(at))) at += 1;
    return this.isParted(at) ? undefined : this.mentions.find(({ from }) => from === at);
  }

  /** Over adverbs and dates: 'In 2021', 'Desde el 5 de marzo de 2021'. */
  skipOpening(from: number): number {
    const { adverbs, prepositions, articles } = this.#known;
    const isDatePart = (word: string): boolean =>
      /^\d/u.test(word) || this.#months.has(word) || prepositions.includes(word) || articles.includes(word);
    let at = from;
    while (at < this.words.length) {
      if (adverbs.includes(this.at(at))) at += 1;
      else {
        const run = this.texts(at, this.words.length);
        const end = run.findIndex((word) => !isDatePart(word));
        const part = end < 0 ? run : run.slice(0, end);
        const lastDigit = part.findLastIndex((word) => /^\d/u.test(word));
        if (lastDigit < 0 || !prepositions.includes(part[0] ?? '')) return at;
        at += lastDigit + 1;
      }
    }
    return at;
  }

  skipArticles(from: number): number {
    let at = from;
    while ([...this.#known.articles, ...this.#known.adverbs].includes(this.at(at))) at += 1;
    return at;
  }

  mayFollow(at: number): boolean {
    const { followers } = this.#known;
    const next = this.at(at);
    return !followers || next === '' || this.isParted(at) || /^\d/u.test(next) || followers.includes(next);
  }

  at(index: number): string {
    return this.words[index]?.text ?? '';
  }

  texts(from: number, to: number): string[] {
    return this.words.slice(from, to).map(({ text }) => text);
  }

  isParted(index: number): boolean {
    return this.words[index]?.parted ?? false;
  }
}

function span({ from, to }: WordRange): number {
  return to - from;
}
