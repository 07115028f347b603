// The reigns by which a calendar counts years, as a librarian keeps them, go in; patterns that find such years, and the years meant, come out.

import { alternatives } from './alternatives.js';
import { foldKeepingCase } from './fold-text.js';

/** 'Heisei 25', '平成25年', and what stands for the figure of a first year: '平成元年'. */
export interface EraWords {
  /** The words for a reign, and the year before its first one. */
  readonly eras: readonly { readonly words: readonly string[]; readonly before: number }[];
  readonly first_year: readonly string[];
}

export interface Eras {
  /** Source of a pattern for the words of all reigns. */
  readonly words: string;
  /** Source of a pattern for the figure of a year. */
  readonly figure: string;
  /** What stands for the figure of a first year. */
  readonly first: RegExp;
  /** The year that a reign's word and figure, both folded, stand for. */
  readonly yearOf: (word: string | undefined, figure: string | undefined) => number | undefined;
}

export function compileEras({ eras, first_year: firsts }: EraWords): Eras {
  const starts = new Map(
    eras.flatMap(({ words, before }) => words.map((word) => [foldKeepingCase(word), before] as const)),
  );
  const first = alternatives(firsts.map(foldKeepingCase));
  return {
    words: alternatives([...starts.keys()]),
    figure: String.raw`(?:\d{1,2}|${first})`,
    first: new RegExp(first, 'u'),
    yearOf: (word = '', figure = '') => {
      const before = starts.get(word);
      if (before === undefined || figure === '') return undefined;
      return before + (/^\d/u.test(figure) ? Number(figure) : 1);
    },
  };
}
