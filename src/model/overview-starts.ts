// The words with which overviews begin, as a librarian keeps them, in; patterns for folded text out.

import { z } from 'zod';
import { alternatives } from './alternatives.js';

const words = z.array(z.string()).min(1);
const wordsByLanguage = z.record(z.string(), words);

/** Each list is described in `ontology/instrument-rules.yaml`. */
export const overviewStartWords = z.strictObject({
  founds: wordsByLanguage,
  founders: wordsByLanguage,
  other_act: wordsByLanguage,
  provision: z.strictObject({ openers: words, articles: words, parts: words, links: words, laws: words }),
  determiners: words,
  year_links: words,
});

export interface OverviewStarts {
  /** A verb that opens an overview and makes what follows. */
  readonly founds: RegExp;
  /** What follows is another act, or a part of one. */
  readonly otherAct: RegExp;
  /** The provision of a code or law that an entry without a kind of its own explains. */
  readonly provisionOfLaw: RegExp;
  /** All that may stand before the number of an act that is the entry's own: an article, a month, a year, the act's own name. */
  readonly beforeOwnNumber: RegExp;
}

export function compileOverviewStarts(lists: z.infer<typeof overviewStartWords>): OverviewStarts {
  const { openers, articles, parts, links, laws } = lists.provision;
  return {
    founds: new RegExp(
      String.raw`^(?:${alternatives(all(lists.founders))} )?${alternatives(all(lists.founds))}\b`,
      'u',
    ),
    otherAct: new RegExp(String.raw`^${alternatives(all(lists.other_act))}\b`, 'u'),
    provisionOfLaw: new RegExp(
      String.raw`^(?:${alternatives(openers)} )?(?:${alternatives(articles)} )?${alternatives(parts)}\s+[\w.,() -]{1,30}?\s${alternatives(links)}\s` +
        String.raw`[^,.;]{0,40}\b${alternatives(laws)}\b`,
      'u',
    ),
    beforeOwnNumber: new RegExp(
      String.raw`^(?:${alternatives(lists.determiners)})?\s*(?:\p{L}+\s+)?(?:(?:${alternatives(lists.year_links)}\s+)?(?:19|20)\d\d\s+)?$`,
      'u',
    ),
  };
}

function all(byLanguage: Readonly<Record<string, readonly string[]>>): string[] {
  return Object.values(byLanguage).flat();
}
