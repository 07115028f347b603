// An overview goes in; the day on which it says, at the start of a sentence, that its instrument was made comes out: 'Promulgated on 26 March 2024, the law …'.

import { alternatives } from './alternatives.js';
import { foldText } from './fold-text.js';
import type { InstrumentRules } from './instrument-rules.js';
import { firstDate, ownDay } from './stated-date.js';

/** As many words may stand before the verb: 'The ministerial decree, which was'. */
const FEW = 6;
const YEAR = String.raw`(?:19|20)\d\d`;

/** Only where nothing but the instrument itself stands before the verb, so that no other act can be meant. */
export function overviewDate(text: string, language: string, rules: InstrumentRules): string | undefined {
  const known = rules.status_sentences[language];
  if (!known) return undefined;
  const own = [
    ...[known.articles, known.pointers, known.pronouns, known.auxiliaries, known.kind_words, known.relatives].flat(),
    ...Object.values(known.nouns).flat(),
  ];
  const [first = '', ...others] = foldText(text).split(/[.;](?:\s|$)/u);
  const opening = dateIn(first, own, language, rules);
  if (opening !== undefined) return opening;
  // Further on 'the decree' may be another one; a sentence that begins with its verb is about the instrument, unless
  // something else follows: 'Signed in 2019, the treaty …'.
  const another = new RegExp(String.raw`(?:,|${YEAR})\s+(?:${alternatives(known.articles)})\s`, 'u');
  return others
    .filter((sentence) => !another.test(sentence))
    .map((sentence) => dateIn(sentence, known.auxiliaries, language, rules))
    .find((date) => date !== undefined);
}

/** @param own words that may stand before the verb */
function dateIn(
  sentence: string,
  own: readonly string[],
  language: string,
  rules: InstrumentRules,
): string | undefined {
  const made = rules.made_on[language];
  if (!made) return undefined;
  const words = [...sentence.matchAll(/[\p{L}\p{N}]+/gu)].slice(0, FEW + 1);
  const verb = words.find(([word]) => made.verbs.includes(word));
  if (!verb || words.some(({ 0: word, index }) => index < verb.index && !own.includes(word))) return undefined;
  const behind = sentence.slice(verb.index + verb[0].length);
  // 'adopted by the Council of Ministers on 19 August 2011': no number may stand before the date.
  const by = `(?:(?:${alternatives(made.bodies)})\\s+[^\\d,]{3,90}?\\s)?`;
  const links = `(?:(?:${alternatives(made.links)})\\s+)+`;
  const month = alternatives(rules.months[language] ?? []);
  const date = String.raw`(?:\d{1,2}(?!\d)|${month}\s|${YEAR})[^;]*`;
  const said = new RegExp(String.raw`^\s+${by}${links}(${date})`, 'u').exec(behind)?.[1] ?? '';
  return dateSaid(said, language, rules);
}

/** 'on 26 March' of whatever year the number has, 'March 2019', '2016'; not 'the basis of the Law of 26 March', and no period. */
function dateSaid(said: string, language: string, rules: InstrumentRules): string | undefined {
  const [first = '', second = ''] = said.split(/[\s,]+/u);
  const isDay = /^\d{1,2}\D*$/u.test(first) || /^\d{1,2}\D*$/u.test(second);
  if (isDay) return ownDay(said.split(/\s+/u).slice(0, 6).join(' '), language, [], rules);
  const [month] =
    new RegExp(String.raw`^(?:\p{L}+\s+(?:de\s+|of\s+|del\s+)?)?${YEAR}(?![\d/-]|\s*[-–]\s*\d)`, 'u').exec(said) ?? [];
  return month === undefined ? undefined : firstDate(month, language, rules.dateGrammar);
}
