// Short names of acts: one act under two of them, in titles or where an overview cites the act.

import type { Diagnostic } from '../../diagnostic.js';
import { alternatives } from '../alternatives.js';
import { linkToName } from '../body-name.js';
import { foldKeepingCase, foldText } from '../fold-text.js';
import { groupBy } from '../group-by.js';
import type { Registries } from '../registries.js';
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

/** An act is cited by a short name that no entry has, with an article that the overview of a law with another short name has too. */
export const citedAcronyms: FindingRule = forEachMention((mention, subject, context): readonly Diagnostic[] => {
  const { overview } = mention.entry;
  const cited = citedAct(context.registries).exec(foldKeepingCase(overview?.text ?? ''));
  const [, article = '', acronym = ''] = cited ?? [];
  if (!overview || acronym === '') return [];
  const { locators } = context.registries.rules;
  const laws = lawsWithShortNames(mention.jurisdiction, context);
  const isKnown = context.subjects.some(
    ({ instrument, mentions }) =>
      instrument.jurisdiction === subject.instrument.jurisdiction &&
      mentions.some(({ title }) => title.key.split(' ').includes(acronym.toLowerCase())),
  );
  const same = laws.filter((law) => law !== subject && citesArticle(law, article, locators));
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

/** 'Article 9 of the EMOTA', 'artículo 9 de la Ley XYZ'. */
function citedAct({ rules, agencyRules }: Registries): RegExp {
  const capitalised = rules.locators.map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  const part = String.raw`\b${alternatives([...rules.locators, ...capitalised])}\s+(\d+)[\w.,() -]{0,20}?`;
  return new RegExp(String.raw`${part}\s${linkToName(agencyRules)}(?:\p{Lu}\p{Ll}+\s+)?(\p{Lu}{3,8})(?!\p{L})`, 'u');
}

function lawsWithShortNames(jurisdiction: string, { subjects }: FindingContext): FindingSubject[] {
  return subjects.filter(
    ({ instrument, mentions }) =>
      instrument.jurisdiction === `jurisdiction/${jurisdiction}` &&
      instrument.type === 'law' &&
      mentions.some(({ title }) => title.acronym !== undefined),
  );
}

function citesArticle({ mentions }: FindingSubject, article: string, locators: readonly string[]): boolean {
  const cited = new RegExp(String.raw`\b${alternatives(locators)}\s+${article}\b`, 'u');
  return mentions.some(({ entry }) => cited.test(foldText(entry.overview?.text ?? '')));
}
