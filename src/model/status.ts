// What texts and relations say about an instrument goes in, its status comes out.

import type { Status } from './catalogue.js';
import type { DraftMention } from './draft-mention.js';
import { genderOf } from './act-mention.js';
import { foldText, wordsOf } from './fold-text.js';
import { actNumberOf } from './identity-key.js';
import type { InstrumentRules } from './instrument-rules.js';
import { ownTitleWords, StatusReader, type OwnNames } from './status-sentence.js';

/** A period that a title names: '2020–2023', '2021-25'. */
export interface Period {
  readonly start: number;
  readonly end: number;
}

const STATUS_ORDER = ['repealed', 'superseded', 'expired', 'proposed', 'in-force'] as const;
const PERIOD = /(?<![\d/.])((?:19|20)\d\d)\s*(?:-|\/|\ba\b|\bto\b|\ba\s)\s*((?:19|20)?\d\d)(?![\d/.])/u;

export function periodOf(title: string): Period | undefined {
  const [, from = '', to = ''] = PERIOD.exec(foldText(title)) ?? [];
  if (from === '') return undefined;
  const start = Number(from);
  const end = to.length === 2 ? Math.floor(start / 100) * 100 + Number(to) : Number(to);
  return end > start && end - start <= 30 ? { start, end } : undefined;
}

/** Whether the last year of the period is over on a day. */
export function isOver({ end }: Period, asOf: string): boolean {
  return asOf.slice(0, 10) > `${end}-12-31`;
}

/** What a field named status says first; of phrases that begin together the longer one: 'not in force' begins before 'in force'. */
export function fieldStatus(text: string, rules: InstrumentRules): Status | undefined {
  const words = wordsOf(text).join(' ');
  if (rules.status_answers['in-force'].includes(words)) return 'in-force';
  const folded = ` ${words} `;
  const phrases = rules.statuses.flatMap(({ status, field_words: byLanguage }) =>
    Object.values(byLanguage).flatMap((words) => words.map((phrase) => ({ status, phrase }))),
  );
  const found = phrases
    .map((each) => ({ ...each, start: folded.indexOf(` ${each.phrase} `) }))
    .filter(({ start }) => start >= 0)
    .sort((a, b) => a.start - b.start || b.phrase.length - a.phrase.length);
  const status = found[0]?.status;
  return status === 'unknown' ? undefined : status;
}

/** The status that fields give; where they differ, a repeal outweighs an entry into force. */
export function givenStatus(mentions: readonly DraftMention[]): Status | undefined {
  return STATUS_ORDER.find((status) => mentions.some(({ fields }) => fields.status === status));
}

/** What title and overview say of the instrument itself: a repeal outweighs an entry into force. */
export function statedStatus(mentions: readonly DraftMention[], rules: InstrumentRules): Status | undefined {
  const stated = mentions.flatMap((mention) => [
    ...titleStatuses(mention, mentions, rules),
    ...overviewStatuses(mention, mentions, rules).filter((status) => status !== 'proposed'),
  ]);
  return STATUS_ORDER.find((status) => stated.includes(status));
}

function titleStatuses({ title }: DraftMention, all: readonly DraftMention[], rules: InstrumentRules): Status[] {
  const named = namedStatuses(title.text, title.language, rules);
  if (named.length === 0) return [];
  const reader = readerFor(title.language, all, rules);
  const said = reader?.read(title.text, 'title').filter((status) => status !== 'proposed') ?? [];
  // A draft is a draft wherever its title says so.
  return named.includes('proposed') ? [...said, 'proposed'] : said;
}

function overviewStatuses(
  { entry, page }: DraftMention,
  all: readonly DraftMention[],
  rules: InstrumentRules,
): Status[] {
  const text = entry.overview?.text ?? '';
  // Most overviews say nothing of a status, and sentences are dear to read.
  if (namedStatuses(text, page.language, rules).length === 0) return [];
  const reader = readerFor(page.language, all, rules);
  const [first = '', ...later] = text.split(/(?<=[.!?])\s+(?=\p{Lu})/u);
  if (!reader) return [];
  return [...reader.read(first, 'first'), ...later.flatMap((sentence) => reader.read(sentence, 'later'))];
}

/** Statuses whose words a text has, whatever it says them of. */
function namedStatuses(text: string, language: string, rules: InstrumentRules): Status[] {
  const folded = ` ${wordsOf(text).join(' ')} `;
  return rules.statuses.flatMap(({ status, words }) =>
    (words[language] ?? []).some((phrase) => folded.includes(` ${phrase} `)) ? [status] : [],
  );
}

function readerFor(language: string, all: readonly DraftMention[], rules: InstrumentRules): StatusReader | undefined {
  const known = rules.status_sentences[language];
  if (!known) return undefined;
  const titles = all.map(({ title }) => title).filter((title) => title.language === language);
  const gender = titles
    .flatMap(({ text }) => wordsOf(text))
    .flatMap((word) => genderOf(word, known) ?? [])
    .at(0);
  const own: OwnNames = {
    numbers: all.flatMap((mention) => actNumberOf(mention) ?? []),
    types: new Set(all.flatMap(({ title }) => title.type ?? [])),
    titleWords: ownTitleWords(
      titles.map(({ text }) => text),
      rules,
    ),
    ...(gender ? { gender } : {}),
  };
  return new StatusReader(language, known, own, rules);
}
