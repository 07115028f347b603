// What texts and relations say about an instrument goes in, its status comes out.

import type { Status } from './catalogue.js';
import type { DraftMention } from './draft-mention.js';
import { foldText, wordsOf } from './fold-text.js';
import type { InstrumentRules } from './instrument-rules.js';

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
  const folded = ` ${wordsOf(text).join(' ')} `;
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

/** What the overview's own words say: a repeal outweighs an entry into force. */
export function statedStatus(mentions: readonly DraftMention[], rules: InstrumentRules): Status | undefined {
  const stated = mentions.flatMap(({ title, entry, page }) => [
    ...statusWords(title.text, title.language, rules),
    ...(entry.overview
      ? statusWords(firstSentences(entry.overview.text), page.language, rules).filter((status) => status !== 'proposed')
      : []),
  ]);
  return STATUS_ORDER.find((status) => stated.includes(status));
}

/** Later sentences often speak of other acts. */
function firstSentences(text: string): string {
  return text
    .split(/(?<=[.!?])\s+(?=\p{Lu})/u)
    .slice(0, 1)
    .join(' ');
}

function statusWords(text: string, language: string, rules: InstrumentRules): Status[] {
  const folded = ` ${foldText(text).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return rules.statuses
    .filter(({ words }) => (words[language] ?? []).some((word) => folded.includes(` ${word} `)))
    .map(({ status }) => status);
}
