// What texts and relations say about an instrument goes in, its status comes out.

import type { Status } from './catalogue.js';
import type { DraftMention } from './draft-mention.js';
import { foldText } from './fold-text.js';
import type { InstrumentRules } from './instrument-rules.js';

/** A period that a title names: '2020–2023', '2021-25'. */
export interface Period {
  readonly start: number;
  readonly end: number;
}

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

/** What the overview's own words say: a repeal outweighs an entry into force. */
export function statedStatus(mentions: readonly DraftMention[], rules: InstrumentRules): Status | undefined {
  const stated = mentions.flatMap(({ title, entry, page }) => [
    ...statusWords(title.text, title.language, rules),
    ...(entry.overview
      ? statusWords(firstSentences(entry.overview.text), page.language, rules).filter((status) => status !== 'proposed')
      : []),
  ]);
  return (['repealed', 'superseded', 'proposed', 'in-force'] as const).find((status) => stated.includes(status));
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
