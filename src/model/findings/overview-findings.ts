// What is wrong with overviews: copied, misfiled, repeated, differing from the table, stray signs, lost digits.

import type { TracedText } from '../../parse/page.js';
import { compare } from '../compare.js';
import type { DraftMention } from '../draft-mention.js';
import { wordsOf } from '../fold-text.js';
import { groupBy } from '../group-by.js';
import { overviewHashText } from '../gather-overviews.js';
import { quoted, warning, type FindingContext, type FindingRule, type FindingSubject } from './finding-context.js';

/** An overview at one place. */
export interface Written {
  readonly subject: FindingSubject;
  readonly mention: DraftMention;
  readonly traced: TracedText;
}

/** Every overview of every mention. */
export function overviewsOf({ subjects }: FindingContext): Written[] {
  return subjects.flatMap((subject) =>
    subject.mentions.flatMap((mention) => {
      const traced = mention.entry.overview;
      return traced && traced.text.trim() !== '' ? [{ subject, mention, traced }] : [];
    }),
  );
}

/** The same words under two categories, or for two instruments: one of them is not about its subject. */
export const copiedOverviews: FindingRule = (context) => {
  const byText = groupBy(
    overviewsOf(context),
    ({ mention, traced }) => `${mention.page.language}\n${overviewHashText(traced)}`,
  );
  return [...byText.values()].flatMap((group) => {
    const byUse = [
      ...groupBy(group, ({ subject, mention }) => `${subject.instrument.key}\n${mention.category}`).values(),
    ];
    const [first, ...others] = byUse.map((uses) => [...uses].sort(byPlace)[0]).sort(byOptionalPlace);
    if (!first) return [];
    return others.flatMap((other) =>
      other
        ? [
            warning(
              'copied-overview',
              `The overview of ${quoted(other.mention.title.text)} is word for word the one under '${first.mention.category}'.`,
              other.traced.place,
              {
                subject: other.subject.instrument.key,
                related: [first.traced.place],
                hint: `write what the instrument says about '${other.mention.category}'`,
              },
            ),
          ]
        : [],
    );
  });
};

function byPlace(one: Written, other: Written): number {
  const rank = ({ mention, traced }: Written): string =>
    `${mention.entry.kind === 'row' ? 1 : 0} ${traced.place.path} ${String(traced.place.line).padStart(9, '0')}`;
  return compare(rank(one), rank(other));
}

function byOptionalPlace(one: Written | undefined, other: Written | undefined): number {
  return one && other ? byPlace(one, other) : 0;
}

/** No word of its own subject, several of exactly one other subject. */
const OTHER_TOPIC_WORDS = 2;

export const misfiledOverviews: FindingRule = (context) => {
  const { topics } = context.registries.rules;
  return overviewsOf(context).flatMap(({ subject, mention, traced }) => {
    const own = topics.get(mention.category)?.[mention.page.language];
    if (!own) return [];
    const words = wordsOf(traced.text);
    if (topicWords(words, own) > 0) return [];
    const others = [...topics]
      .filter(([category]) => category !== mention.category)
      .map(([category, byLanguage]) => ({
        category,
        count: topicWords(words, byLanguage[mention.page.language] ?? []),
      }))
      .filter(({ count }) => count >= OTHER_TOPIC_WORDS)
      .sort((a, b) => b.count - a.count || compare(a.category, b.category));
    const [best] = others;
    if (!best) return [];
    return [
      warning(
        'misfiled-overview',
        `The overview has no word about '${mention.category}' and ${best.count} about '${best.category}'.`,
        traced.place,
        {
          subject: subject.instrument.key,
          hint: 'move it to the other category, or write what the instrument says about this one',
        },
      ),
    ];
  });
};

function topicWords(words: readonly string[], beginnings: readonly string[]): number {
  return words.filter((word) => beginnings.some((beginning) => word.startsWith(beginning))).length;
}

/** The table's row and the page's entry should say the same. */
export const tablePageDifferences: FindingRule = (context) => {
  const groups = groupBy(
    overviewsOf(context),
    ({ subject, mention }) => `${subject.instrument.key}\n${mention.category}\n${mention.page.language}`,
  );
  return [...groups.values()].flatMap((group) => {
    const entries = group.filter(({ mention }) => mention.entry.kind === 'entry');
    const rows = group.filter(({ mention }) => mention.entry.kind === 'row');
    const [entry] = entries;
    if (!entry) return [];
    return rows
      .filter((row) => entries.every(({ traced }) => overviewHashText(traced) !== overviewHashText(row.traced)))
      .map((row) =>
        warning(
          'table-page-difference',
          `The table says something else about ${quoted(row.mention.title.text)} than the category page.`,
          row.traced.place,
          {
            subject: row.subject.instrument.key,
            related: [entry.traced.place],
            hint: 'both are kept; make them the same',
          },
        ),
      );
  });
};

/** Twice in one section; a second section for the country is another finding. */
export const duplicateEntries: FindingRule = (context) => {
  const mentions = context.subjects.flatMap((subject) => subject.mentions.map((mention) => ({ subject, mention })));
  const groups = groupBy(mentions, ({ subject, mention }) => {
    const heading = mention.entry.jurisdiction.place;
    return `${subject.instrument.key}\n${mention.category}\n${heading.path}\n${heading.line}\n${mention.title.key}`;
  });
  return [...groups.values()].flatMap((group) => {
    const [first, ...others] = [...group].sort((a, b) => a.mention.entry.place.line - b.mention.entry.place.line);
    return others.map(({ subject, mention }) => {
      const same =
        first?.mention.entry.overview &&
        mention.entry.overview &&
        overviewHashText(first.mention.entry.overview) === overviewHashText(mention.entry.overview);
      return warning(
        'duplicate-entry',
        `${quoted(mention.title.text)} stands twice under one category${same ? ' with the same overview' : ', with two overviews'}.`,
        mention.entry.place,
        {
          subject: subject.instrument.key,
          related: first ? [first.mention.entry.place] : [],
          hint: same ? 'remove one of them' : 'make one overview of both',
        },
      );
    });
  });
};
