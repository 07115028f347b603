// An overview goes in; the day on which it says, in its first words, that its instrument was made comes out: 'Promulgated on 26 March 2024, the law …'.

import { foldText } from './fold-text.js';
import type { InstrumentRules } from './instrument-rules.js';
import { titleDate } from './title-date.js';

/** As many words may stand before the verb: 'The ministerial decree, which was'. */
const FEW = 6;

/** Only where nothing but the instrument itself stands before the verb, so that no other act can be meant. */
export function overviewDate(text: string, language: string, rules: InstrumentRules): string | undefined {
  const made = rules.made_on[language];
  const known = rules.status_sentences[language];
  if (!made || !known) return undefined;
  const own = new Set([
    ...[known.articles, known.pointers, known.pronouns, known.auxiliaries, known.kind_words, known.relatives].flat(),
    ...Object.values(known.nouns).flat(),
  ]);
  const [sentence = ''] = foldText(text).split(/[.;](?:\s|$)/u);
  const words = [...sentence.matchAll(/[\p{L}\p{N}]+/gu)].slice(0, FEW + 1);
  const verb = words.find(([word]) => made.verbs.includes(word));
  if (!verb || words.some(({ 0: word, index }) => index < verb.index && !own.has(word))) return undefined;
  const behind = sentence.slice(verb.index + verb[0].length);
  const [stretch] =
    new RegExp(String.raw`^\s+(?:(?:${made.links.join('|')})\s+)+\S+(?:[ ,]+\S+){0,5}`, 'u').exec(behind) ?? [];
  const date = titleDate(stretch ?? '', language, [], rules);
  return stretch !== undefined && startsWithDay(stretch, made.links) ? date : undefined;
}

/** 'on 26 March', 'on March 26', not 'on the basis of the Law of 26 March'. */
function startsWithDay(stretch: string, links: readonly string[]): boolean {
  const [first = '', second = ''] = stretch.split(/[\s,]+/u).filter((word) => word !== '' && !links.includes(word));
  return /^\d/u.test(first) || /^\d{1,2}/u.test(second);
}
