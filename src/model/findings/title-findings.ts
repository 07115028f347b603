// What is wrong with titles: brackets, spaces, numbers, languages, several instruments in one.

import { LANGUAGES } from '../../read/source-text.js';
import { alternatives } from '../alternatives.js';
import { findTypeCue } from '../cue-table.js';
import { compare } from '../compare.js';
import { foldText, wordsOf } from '../fold-text.js';
import { groupBy } from '../group-by.js';
import { differentNumbers, leadsElsewhere } from '../identity-key.js';
import { findNumberedActs } from '../numbered-act.js';
import { languageSigns } from '../title-language.js';
import { forEachMention, info, quoted, warning, type FindingContext, type FindingRule } from './finding-context.js';

export const unbalancedBrackets: FindingRule = forEachMention(({ entry, page }, { instrument }, { lines }) => {
  const printed = entry.title.text;
  const [opened, closed] = [printed.split('(').length, printed.split(')').length];
  if (opened === closed) return [];
  const trimmed = printed.trimEnd();
  const bare = closed > opened && trimmed.endsWith(')') ? trimmed.slice(0, -1).trimEnd() : printed;
  return [
    info(
      'unbalanced-bracket',
      `The title ${quoted(printed)} has ${closed > opened ? 'a closing bracket that nothing opens' : 'a bracket that is never closed'}.`,
      entry.place,
      {
        subject: instrument.key,
        ...(bare === printed ? {} : lines.mend(page, entry.place, `${trimmed}]`, `${bare}]`)),
      },
    ),
  ];
});

export const straySpaces: FindingRule = forEachMention(({ entry, page }, { instrument }, { lines }) => {
  const line = lines.at(page, entry.place);
  const stray = /\[(\s+)(?=\S)|(?<=\S)(\s+)\]\(/u.exec(line.slice(Math.max(0, line.indexOf('['))));
  if (!stray || !line.includes('](')) return [];
  const wrong = stray[0];
  return [
    info('stray-space', `The title ${quoted(entry.title.text.trim())} begins or ends with a space.`, entry.place, {
      subject: instrument.key,
      ...lines.mend(page, entry.place, wrong, wrong.replace(/\s+/u, '')),
    }),
  ];
});

/** The official address has the number; titles are typed by hand. */
export const numberMismatches: FindingRule = forEachMention((mention, { instrument }, { lines }) => {
  const { title, link, entry, page } = mention;
  const printed = title.act;
  const official = link?.facts.act ?? link?.facts.hintedAct;
  if (!printed || !official) return [];
  const numbers = [
    { ...printed, from: 'title' as const },
    { ...official, from: 'link' as const },
  ] as const;
  const isOther = leadsElsewhere(mention);
  if (!differentNumbers(...numbers) && !isOther) return [];
  const write = (number: string, year: number | undefined): string => (year ? `${number} of ${year}` : number);
  const [wrong, right] = [pairInTitle(title.text, printed), pairLike(title.text, printed, official)];
  return [
    warning(
      'number-mismatch',
      `The title says number ${write(printed.number, printed.year)}, its link leads to number ${write(official.number, official.year)}.`,
      entry.place,
      {
        subject: instrument.key,
        ...(isOther ? {} : { expected: right }),
        hint: 'look at the linked document; then mend the title or the link',
        ...(link?.facts.act && wrong && !isOther ? lines.mend(page, entry.place, wrong, right) : {}),
      },
    ),
  ];
});

interface NumberAndYear {
  readonly number: string;
  readonly year?: number;
}

/** The number as the title writes it, with its year where both stand together. */
function pairInTitle(title: string, { number, year }: NumberAndYear): string | undefined {
  return [`${year ?? ''}/${number}`, `${number}/${year ?? ''}`, number].find((pair) => title.includes(pair));
}

/** The right number in the order in which the title has number and year. */
function pairLike(title: string, printed: NumberAndYear, { number, year }: NumberAndYear): string {
  const wrong = pairInTitle(title, printed);
  if (year === undefined || wrong === undefined || !wrong.includes('/')) return number;
  return wrong.startsWith(`${printed.year ?? ''}/`) ? `${year}/${number}` : `${number}/${year}`;
}

/** A file called `decreto_1014.pdf` behind a title that says 'Strategy'. */
export const titlesOfOtherDocuments: FindingRule = forEachMention(({ title, link, entry }, { instrument }) => {
  const named = link?.facts.hintedAct;
  if (!named || title.act || title.type === undefined || title.type === named.type) return [];
  if (title.type === 'law' && named.type !== 'law') return [];
  return [
    info(
      'title-not-the-document',
      `The linked file is named after ${named.family} ${named.number}, the title says ${title.type}.`,
      entry.place,
      {
        subject: instrument.key,
        hint: 'see which of the two the overview is about',
      },
    ),
  ];
});

/** Reported once for each page, since it is a habit of whole pages. */
export const untranslatedTitles: FindingRule = ({ subjects }) => {
  const foreign = subjects.flatMap(({ mentions }) =>
    mentions.filter(
      ({ title, page }) =>
        !page.unreadLanguage && title.language !== page.language && LANGUAGES.some((each) => each === title.language),
    ),
  );
  return [...groupBy(foreign, ({ page }) => page.source.path)].flatMap(([, mentions]) => {
    const ordered = [...mentions].sort((a, b) => a.entry.place.line - b.entry.place.line);
    const [first] = ordered;
    if (!first) return [];
    const total = first.page.entries.length;
    return [
      info(
        'untranslated-title',
        `${ordered.length} of ${total} titles are in '${first.title.language}' on a page in '${first.page.language}', the first is ${quoted(first.title.text)}.`,
        first.entry.place,
        {
          related: ordered.slice(1, 6).map(({ entry }) => entry.place),
        },
      ),
    ];
  });
};

/** Names in capitals and in quotation marks have no language. */
export const mixedTitles: FindingRule = forEachMention(({ title, entry }, { instrument }, { registries }) => {
  const plain = title.text.replace(/["“«][^"”»]*["”»]/gu, ' ').replace(/\b\p{Lu}{2,}\b/gu, ' ');
  const parts = plain.split(/\s[–—-]\s|[:(),;]/u).filter((part) => wordsOf(part).length >= 2);
  const languages = parts.map((part) => languageSigns(part, registries.rules)).map(clearLanguage);
  const clear = [...new Set(languages.flatMap((language) => language ?? []))];
  if (clear.length < 2) return [];
  return [
    info('title-language-mix', `The title ${quoted(title.text)} mixes ${clear.sort().join(' and ')}.`, entry.place, {
      subject: instrument.key,
    }),
  ];
});

function clearLanguage(signs: ReadonlyMap<string, number>): string | undefined {
  const [best, second] = [...signs].sort(([a, x], [b, y]) => y - x || compare(a, b));
  return best && best[1] >= 1 && best[1] > (second?.[1] ?? 0) ? best[0] : undefined;
}

/** 'A, B & C Roadmap & Principles': several bodies and several kinds, or two numbered acts, in one title. */
export const compoundEntries: FindingRule = forEachMention((mention, { instrument }, context) => {
  const { title, entry } = mention;
  const count = Math.max(numberedParts(title.text, context), severalBodies(title.text, mention.jurisdiction, context));
  if (count < 2) return [];
  return [
    warning(
      'compound-entry',
      `The title ${quoted(title.text)} names at least ${count} instruments behind one link.`,
      entry.place,
      {
        subject: instrument.key,
        hint: 'give each instrument an entry with a link and an overview of its own',
      },
    ),
  ];
});

function numberedParts(title: string, { registries }: FindingContext): number {
  const folded = foldText(title);
  const acts = findNumberedActs(title, registries.rules.numberGrammar);
  const { title_joints: joints } = registries.rules;
  const joint = new RegExp(
    String.raw`^\s*(?:[,;]|${alternatives(joints)}(?:\s+${alternatives(registries.agencyRules.determiners)})?)\s*$`,
    'u',
  );
  const joined = acts.slice(1).filter((act, index) => joint.test(folded.slice(acts[index]?.end, act.start)));
  return joined.length > 0 ? joined.length + 1 : 0;
}

function severalBodies(title: string, jurisdiction: string, { names, registries }: FindingContext): number {
  const bodies = names.findIn(title, jurisdiction);
  const joints = alternatives(registries.rules.title_joints);
  const listed = new RegExp(String.raw`,[^,]+(?:,|\s${joints}\s)`, 'u').test(title) && bodies.length >= 2;
  if (!listed) return 0;
  const [, ...after] = title.split(new RegExp(String.raw`\s${joints}\s`, 'u'));
  const kinds = [title, ...after].map((part) => findTypeCue(part, 'en', registries.rules.cues)?.type);
  const distinct = new Set(kinds.filter((kind) => kind !== undefined));
  return distinct.size >= 2 ? Math.max(distinct.size, new Set(bodies.map(({ slug }) => slug)).size) : 0;
}

/** One instrument, one language, titles with and without a year or with different ones. */
export const yearConflicts: FindingRule = ({ subjects }) =>
  subjects.flatMap(({ instrument, mentions }) =>
    [...groupBy(mentions, ({ title }) => title.language)].flatMap(([, members]) => {
      const dated = members.filter(({ title }) => title.years.length === 1 && !title.act);
      const years = new Set(dated.map(({ title }) => title.years[0]));
      const undated = members.find(({ title }) => title.years.length === 0 && !title.act);
      const [first] = dated;
      if (!first || (years.size < 2 && !undated)) return [];
      const other = years.size > 1 ? dated.find(({ title }) => title.years[0] !== first.title.years[0]) : undated;
      return [
        info(
          'year-conflict',
          `Titles of one instrument give ${years.size > 1 ? 'different years' : `the year ${first.title.years[0] ?? ''} and none`}: ${quoted(first.title.text)} and ${quoted(other?.title.text ?? '')}.`,
          first.entry.place,
          {
            subject: instrument.key,
            related: other ? [other.entry.place] : [],
          },
        ),
      ];
    }),
  );

const YEAR_AT_THE_END = /\(((?:19|20)\d\d)\)$/u;

/** 'Free Software Policy (2020)', and nothing that the catalogue has about it speaks of 2020; once for an instrument. */
export const unsupportedYears: FindingRule = ({ subjects }) =>
  subjects.flatMap(({ instrument, mentions }) => {
    const dated = mentions.flatMap((mention) => {
      const year = YEAR_AT_THE_END.exec(mention.title.text)?.[1];
      return year === undefined || mention.title.act ? [] : [{ mention, year }];
    });
    const [first] = dated;
    if (!first) return [];
    const said = mentions.map(({ entry, link }) => `${entry.overview?.text ?? ''} ${link?.reading.page ?? ''}`);
    if (said.some((words) => words.includes(first.year))) return [];
    return [
      info(
        'unsupported-year',
        `The title ${quoted(first.mention.title.text)} gives the year ${first.year}; neither overview nor link has it.`,
        first.mention.entry.place,
        { subject: instrument.key, hint: 'say in the overview what happened in that year, or leave it out' },
      ),
    ];
  });
