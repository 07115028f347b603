// Articles that an overview cites and that are another act's.

import { alternatives } from '../alternatives.js';
import { linkToName } from '../body-name.js';
import type { DraftMention } from '../draft-mention.js';
import { foldText, wordsOf } from '../fold-text.js';
import { sameNumber } from '../identity-key.js';
import { findNumberedActs } from '../numbered-act.js';
import type { Registries } from '../registries.js';
import { forEachMention, info, quoted, type FindingContext, type FindingRule } from './finding-context.js';

/** 'Article 17 of Law 40/2015' in the overview of a guide: the article is not the guide's. */
export const foreignLocators: FindingRule = forEachMention((mention, { instrument }, context) => {
  const { overview } = mention.entry;
  if (!overview) return [];
  const folded = foldText(overview.text);
  const locators = [...folded.matchAll(locatorOfAct(context.registries))];
  const acts = locators.length > 0 ? findNumberedActs(overview.text, context.registries.rules.numberGrammar) : [];
  for (const match of locators) {
    const end = match.index + match[0].length;
    const act = acts.find(({ start }) => start >= end && start - end <= 12);
    const printed = folded.length === overview.text.length ? overview.text : folded;
    const name = act ? printed.slice(act.start, act.end) : namedAct(overview.text.slice(end), context.registries);
    if (name === undefined || belongsTo(mention, name, act, context)) continue;
    return [
      info(
        'foreign-locator',
        `The overview cites ${quoted(`${printed.slice(match.index, end).trim()} ${name}`)}, ${
          mention.claimedNumbers
            ? `which the title ${quoted(mention.title.text)} does not name`
            : `which is another act than ${quoted(mention.title.text)}`
        }.`,
        overview.place,
        {
          subject: instrument.key,
          hint: 'say which of the two demands what',
        },
      ),
    ];
  }
  return [];
});

/** 'Article 17 of the'. */
function locatorOfAct({ rules, agencyRules }: Registries): RegExp {
  const part = String.raw`\b${alternatives(rules.locators)}\s+[\divxlc][\w.,() -]{0,30}?`;
  return new RegExp(String.raw`${part}\s${linkToName(agencyRules)}`, 'gu');
}

/** Folding keeps the length of most texts; where it does not, the name is not found and nothing is reported. */
function namedAct(text: string, { rules }: Registries): string | undefined {
  return new RegExp(`^(?:${rules.cited_act})`, 'u').exec(text)?.[0].trim();
}

/** An act that has the entry's number, its short name or its words is the entry's own. */
function belongsTo(
  mention: DraftMention,
  name: string,
  act: ReturnType<typeof findNumberedActs>[number] | undefined,
  { registries }: FindingContext,
): boolean {
  const own = mention.title.act ?? mention.claimedAct ?? mention.link?.facts.act;
  if (act) {
    if (own) return sameNumber({ ...own, from: 'title' }, { ...act, from: 'title' });
    return mention.title.type === act.type;
  }
  const words = wordsOf(name).filter((word) => !registries.rules.commonWords.has(word));
  const titleWords = new Set([...mention.title.key.split(' '), ...wordsOf(mention.title.acronym ?? '')]);
  return (
    words.length === 0 ||
    words.some((word) => titleWords.has(word)) ||
    mention.title.type === 'law' ||
    mention.title.type === 'bill'
  );
}
