// The front matter and the title of a page in; the one country that the whole page is about out.

import { foldWords } from './fold-words.js';
import { namesCountry } from './jurisdiction-heading.js';

/** `country: Chile`; a list names several. */
const STATED =
  /^["']?(?:country|jurisdiction|pa[ií]s|jurisdicci[oó]n|jurisdi[cç][aã]o)["']?[ \t]*:[ \t]*["']?(\p{L}[^"'#,;[\]\r\n]*)["']?[ \t]*(?:#.*)?$/imu;
const TITLE = /^title[ \t]*:[ \t]*["']?([^"'\r\n]+)/imu;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}.'’]*/gu;
/** 'Saint Vincent and the Grenadines'. */
const MOST_WORDS = 5;

/**
 * The label of the country that `country:` states, or the only one that the title names: `Leyes de software libre en Chile`. A longer name that
 * holds that of a country is another place: `New Mexico`.
 *
 * @param heading the first one of the page
 */
export function pageCountry(
  frontMatter: string,
  heading: string,
  namesPlace: (label: string) => boolean,
): string | undefined {
  const stated = STATED.exec(frontMatter)?.[1]?.trim();
  if (stated !== undefined && (namesCountry(stated) || namesPlace(stated))) return stated;
  const titles = [heading, TITLE.exec(frontMatter)?.[1] ?? ''];
  const named = titles.map((title) => countriesIn(title, namesPlace)).find((labels) => labels.length > 0) ?? [];
  return new Set(named.map(foldWords)).size === 1 ? named[0] : undefined;
}

/** Names that begin with a capital, the longest ones first. */
function countriesIn(title: string, namesPlace: (label: string) => boolean): string[] {
  const words = [...title.matchAll(WORD)];
  const stretch = (from: number, to: number): string => {
    const last = words[to];
    return last ? title.slice(words[from]?.index, last.index + last[0].length) : '';
  };
  const found: string[] = [];
  for (let start = 0; start < words.length; start += 1) {
    if (!/^\p{Lu}/u.test(words[start]?.[0] ?? '')) continue;
    const ends = Array.from({ length: MOST_WORDS }, (_, index) => start + MOST_WORDS - 1 - index);
    const end = ends.find((index) => namesCountry(stretch(start, index)));
    if (end === undefined) continue;
    const longer = start > 0 ? stretch(start - 1, end) : '';
    found.push(/^\p{Lu}/u.test(longer) && namesPlace(longer) ? longer : stretch(start, end));
    start = end;
  }
  return found;
}
