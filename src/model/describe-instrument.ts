// A cluster goes in, the instrument's own facts come out: titles, type, force, dates, identifiers, links.

import type { Identifier, Instrument, LangText, LegalForce, Mention, Status } from './catalogue.js';
import { deriveIdentifiers } from './derive-identifier.js';
import { documentLanguage } from './document-language.js';
import { compare } from './compare.js';
import type { DraftMention } from './draft-mention.js';
import type { HostTable } from './host-table.js';
import { type ActNumber, actNumberOf, hasYear, leadsElsewhere } from './identity-key.js';
import type { LinkIdentifier } from './link-identifiers.js';
import { kindOf } from './instrument-kind.js';
import type { InstrumentRules } from './instrument-rules.js';
import { mostFrequent } from './most-frequent.js';
import type { Cluster } from './cluster.js';
import { wordsLanguage } from '../parse/page-language.js';

const YEAR_LENGTH = 4;

/** Everything about an instrument that needs no other instrument. */
export type InstrumentFacts = Omit<Instrument, 'attributions' | 'relations' | 'decisions' | 'formerKeys'>;

export function describeInstrument(
  cluster: Cluster,
  slug: string,
  rules: InstrumentRules,
  hosts: HostTable,
): InstrumentFacts {
  const { mentions } = cluster;
  const { best, others } = titlesOf(mentions);
  const kind = kindOf(cluster, rules, hosts);
  const date = mostFrequent(mentions.map(dateOf));
  const titled = date ?? mostFrequent(mentions.map(({ title }) => title.date));
  const number = mostFrequent(mentions.map((mention) => asJson(actNumberOf(mention))));
  const act = number === undefined ? undefined : (JSON.parse(number) as ActNumber);
  const said = mostFrequent(mentions.map(({ dateSaid }) => dateSaid));
  const fits = said !== undefined && (act?.year === undefined || Number(said.slice(0, YEAR_LENGTH)) === act.year);
  const given = mostFrequent(mentions.map(({ fields }) => fields.date)) ?? (fits ? said : undefined);
  const yearSaid = titled ? Number(titled.slice(0, 4)) : (act?.year ?? mostFrequent(mentions.map(yearOf)));
  const year = yearSaid ?? (given ? Number(given.slice(0, 4)) : undefined);
  const shownDate = titled ?? (given && given.length > YEAR_LENGTH ? given : undefined);
  return {
    key: `instrument/${slug}`,
    jurisdiction: `jurisdiction/${cluster.jurisdiction}`,
    titles: best,
    alternativeTitles: others,
    ...kind,
    status: statusOf(kind.legalForce),
    ...(year ? { year } : {}),
    ...(shownDate ? { date: shownDate } : {}),
    identifiers: identifiersOf(cluster, act, date, rules),
    pages: sortedSet(
      mentions.flatMap(({ link, otherLinks }) => [link, ...otherLinks].flatMap((each) => each?.reading.page ?? [])),
    ),
    documentLanguages: sortedSet(
      mentions.flatMap(({ link }) => (link ? (documentLanguage(link.reading.page) ?? []) : [])),
    ),
    mentions: mentions.map(mentionOf),
  };
}

function mentionOf({ entry, page, title, link }: DraftMention): Mention {
  return {
    place: entry.place,
    pageLanguage: wordsLanguage(page),
    title: { text: title.text, language: title.language },
    ...(link ? { url: link.reading.shown } : {}),
  };
}

/** For each language the title that most mentions print; among equals one with the act's own number, then the longer one, since short ones drop facts. */
function titlesOf(mentions: readonly DraftMention[]): { best: LangText[]; others: LangText[] } {
  const counts = new Map<string, { text: LangText; count: number; numbered: number }>();
  for (const { title } of mentions) {
    const id = `${title.language}\n${title.text}`;
    const found = counts.get(id);
    const text = { text: title.text, language: title.language };
    counts.set(id, { text, count: (found?.count ?? 0) + 1, numbered: title.act ? 1 : 0 });
  }
  const ranked = [...counts.values()].sort(
    (a, b) =>
      b.count - a.count ||
      b.numbered - a.numbered ||
      b.text.text.length - a.text.text.length ||
      compare(a.text.text, b.text.text),
  );
  const best: LangText[] = [];
  const others: LangText[] = [];
  for (const { text } of ranked) (best.some(({ language }) => language === text.language) ? others : best).push(text);
  const byLanguage = (a: LangText, b: LangText): number => compare(a.language, b.language) || compare(a.text, b.text);
  return { best: best.sort(byLanguage), others: others.sort(byLanguage) };
}

function statusOf(force: LegalForce | undefined): Status {
  return force === 'proposed' ? 'proposed' : 'unknown';
}

/** From the number in the title or the address; other days in a title or a field may be of publication, and make no identifiers. */
function dateOf({ title, link }: DraftMention): string | undefined {
  return link?.facts.date ?? title.act?.date;
}

/** Years of editions and of the start of a period; a single year at the end of a strategy's title is its goal. */
function yearOf({ title }: DraftMention): number | undefined {
  const [first, second] = title.years;
  if (first === undefined) return undefined;
  if (second !== undefined && second > first) return first;
  const goal =
    title.type === 'strategy' || title.type === 'plan' || title.type === 'action-plan' || title.type === 'roadmap';
  return goal && !/\((?:19|20)\d\d\)$/u.test(title.text) ? undefined : first;
}

/** What the address says of the instrument: nothing where it names a part of it or another act. */
function linkedIdentifiers(mention: DraftMention): readonly LinkIdentifier[] {
  const facts = mention.link?.facts;
  return facts && !facts.partial && !leadsElsewhere(mention) ? facts.identifiers : [];
}

function identifiersOf(
  { mentions, jurisdiction }: Cluster,
  act: ActNumber | undefined,
  date: string | undefined,
  rules: InstrumentRules,
): Identifier[] {
  const printed = mentions.flatMap((mention) => [
    ...[...mention.title.documentNumbers, ...(mention.claimedNumbers ?? [])].map(({ scheme, value }): Identifier => ({
      scheme,
      value,
      derived: false,
    })),
    ...linkedIdentifiers(mention).map(({ scheme, value }): Identifier => ({
      scheme,
      value,
      derived: false,
    })),
  ]);
  const own = act ? [{ scheme: 'number' as const, value: numberText(act, jurisdiction), derived: false }] : [];
  const derived = act ? deriveIdentifiers(act, jurisdiction, date, rules.templates) : [];
  const all = [...own, ...printed.filter(({ scheme }) => scheme !== 'number' || own.length === 0), ...derived];
  const distinct = all.filter(
    (identifier, index) =>
      all.findIndex(({ scheme, value }) => scheme === identifier.scheme && value === identifier.value) === index,
  );
  // 'H.R. 3286' says less than 'H.R. 3286 (118th Congress)'.
  const telling = distinct.filter(({ scheme, value }) =>
    distinct.every((other) => other.scheme !== scheme || other.value === value || !other.value.startsWith(`${value} `)),
  );
  return telling.sort((a, b) => compare(a.scheme, b.scheme) || compare(a.value, b.value));
}

/** '2024/2847' in the Union and where a title has it so, '14063/2020' elsewhere, '2017-638' where the year is a part of the number. */
function numberText({ number, year, yearFirst }: ActNumber, jurisdiction: string): string {
  if (year === undefined || hasYear(number, year)) return number;
  return yearFirst || jurisdiction === 'EU' ? `${year}/${number}` : `${number}/${year}`;
}

function asJson(value: unknown): string | undefined {
  return value === undefined ? undefined : JSON.stringify(value);
}

function sortedSet(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}
