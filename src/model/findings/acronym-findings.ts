// Short names of acts: one act under two of them, in titles or where an overview cites the act.

import type { Diagnostic } from '../../diagnostic.js';
import { foldText } from '../fold-text.js';
import { groupBy } from '../group-by.js';
import { forEachMention, info, type FindingContext, type FindingRule, type FindingSubject } from './finding-context.js';

export const acronymVariants: FindingRule = ({ subjects }) =>
  subjects.flatMap(({ instrument, mentions }) => {
    const named = mentions.filter(({ title }) => title.acronym !== undefined);
    const byAcronym = groupBy(named, ({ title }) => title.acronym ?? '');
    const [first, second] = [...byAcronym.values()].map(([mention]) => mention);
    if (!first || !second) return [];
    return [
      info(
        'acronym-variants',
        `One instrument is called ${[...byAcronym.keys()].sort().join(' and ')}.`,
        second.entry.place,
        {
          subject: instrument.key,
          related: [first.entry.place],
        },
      ),
    ];
  });

/** 'Article 9 of the EMOTA', 'artículo 9 de la Ley XYZ'. */
const CITED =
  /\b(?:[Aa]rticles?|[Ss]ections?|[Aa]rt[ií]culos?|[Ss]ecci[oó]n|[Aa]rtigos?|[Ss]e[cç][aã]o)\s+(\d+)[\w.,() -]{0,20}?\s(?:of|del?|d[aeo])\s+(?:the\s+|la\s+|el\s+|l[ao]s?\s+|[ao]\s+)?(?:(?:Act|Law|Ley|Lei)\s+)?(\p{Lu}{3,8})(?!\p{L})/u;

/** An act is cited by a short name that no entry has, with an article that the overview of a law with another short name has too. */
export const citedAcronyms: FindingRule = forEachMention((mention, subject, context): readonly Diagnostic[] => {
  const { overview } = mention.entry;
  const [, article = '', acronym = ''] = CITED.exec(overview?.text ?? '') ?? [];
  if (!overview || acronym === '') return [];
  const laws = lawsWithShortNames(mention.jurisdiction, context);
  const isKnown = context.subjects.some(
    ({ instrument, mentions }) =>
      instrument.jurisdiction === subject.instrument.jurisdiction &&
      mentions.some(({ title }) => title.key.split(' ').includes(acronym.toLowerCase())),
  );
  const same = laws.filter((law) => law !== subject && citesArticle(law, article));
  const [act] = same;
  if (isKnown || !act || same.length > 1) return [];
  const named = act.mentions.find(({ title }) => title.acronym !== undefined);
  return [
    info(
      'acronym-variants',
      `The overview cites article ${article} of ${acronym}, which no entry is called; ${named?.title.acronym ?? ''} has that article and may be the same act.`,
      overview.place,
      {
        subject: subject.instrument.key,
        related: named ? [named.entry.place] : [],
        hint: 'if so, call it by one short name',
      },
    ),
  ];
});

function lawsWithShortNames(jurisdiction: string, { subjects }: FindingContext): FindingSubject[] {
  return subjects.filter(
    ({ instrument, mentions }) =>
      instrument.jurisdiction === `jurisdiction/${jurisdiction}` &&
      instrument.type === 'law' &&
      mentions.some(({ title }) => title.acronym !== undefined),
  );
}

function citesArticle({ mentions }: FindingSubject, article: string): boolean {
  const cited = new RegExp(`\\b(?:articles?|sections?|articulos?|seccion|artigos?|secao)\\s+${article}\\b`, 'u');
  return mentions.some(({ entry }) => cited.test(foldText(entry.overview?.text ?? '')));
}
