// Pages go in; one draft for each entry and row comes out, with all that its own title, link and place say.

import type { LegalForce } from './catalogue.js';
import type { Place } from '../diagnostic.js';
import type { Entry, Page } from '../parse/page.js';
import { dateBehindTitle, dateBeside } from './words-beside.js';
import { wordsLanguage } from '../parse/page-language.js';
import type { CategoryTable } from './category.js';
import { compare } from './compare.js';
import type { DocumentNumber } from './document-number.js';
import type { InstrumentRules } from './instrument-rules.js';
import type { JurisdictionTable } from './jurisdiction.js';
import { readLinkFacts, type LinkFacts } from './link-identifiers.js';
import { readLink, type LinkReading } from './link-reading.js';
import type { NumberedAct } from './numbered-act.js';
import { overviewDate } from './overview-date.js';
import { readSubject } from './overview-subject.js';
import { readFields, type StatedFields } from './stated-fields.js';
import { readTitle, type TitleReading } from './title-reading.js';

export interface DraftLink {
  readonly reading: LinkReading;
  /** What the address says and may be believed: nothing where another instrument owns the link. */
  readonly facts: LinkFacts;
  /** What the address says, whoever owns the link. */
  readonly stated: LinkFacts;
  readonly place: Place;
}

export interface DraftMention {
  readonly page: Page;
  readonly entry: Entry;
  /** ISO code, or `EU`. */
  readonly jurisdiction: string;
  readonly category: string;
  readonly title: TitleReading;
  /** The first link; the others are in `entry.links`. */
  readonly link?: DraftLink;
  readonly otherLinks: readonly DraftLink[];
  /** When the first words of the overview say that the instrument was made. */
  readonly dateSaid?: string;
  /** What labelled fields and columns say. */
  readonly fields: StatedFields;
  /** The numbered act that a field, or the overview speaking of the entry itself, names: 'The April 2021 circular no. 6264/SG requires …'. */
  readonly claimedAct?: NumberedAct;
  /** Numbers of a field, and the provision that the overview explains: 'Under Article L. 123-4 of the Code, …'. */
  readonly claimedNumbers?: readonly DocumentNumber[];
  /** Type that the overview's first words name, for titles that name none: 'The BlueHats initiative fosters …'. */
  readonly subjectType?: { readonly type: string; readonly force: LegalForce };
}

/** An entry under a heading that names no jurisdiction. */
export interface Homeless {
  readonly page: Page;
  readonly entry: Entry;
}

/** Entries whose jurisdiction nothing tells are left to the caller. */
export function draftMentions(
  pages: readonly Page[],
  jurisdictions: JurisdictionTable,
  categories: CategoryTable,
  rules: InstrumentRules,
): { readonly mentions: readonly DraftMention[]; readonly homeless: readonly Homeless[] } {
  const mentions: DraftMention[] = [];
  const homeless: Homeless[] = [];
  for (const page of pages) {
    for (const entry of page.entries) {
      const jurisdiction = jurisdictions.codeOf(entry.jurisdiction, page.unreadLanguage !== undefined);
      if (jurisdiction === undefined) homeless.push({ page, entry });
      else mentions.push(draftMention(page, entry, jurisdiction, categories.notationOf(page, entry), rules));
    }
  }
  return { mentions: mentions.sort(byPlace), homeless };
}

function draftMention(
  page: Page,
  entry: Entry,
  jurisdiction: string,
  category: string,
  rules: InstrumentRules,
): DraftMention {
  const title = readTitle(entry.title.text, wordsLanguage(page), jurisdiction, rules);
  const [link, ...otherLinks] = entry.links.flatMap((ref): DraftLink[] => {
    const reading = ref.url === undefined ? undefined : readLink(ref.url);
    if (!reading) return [];
    const facts = readLinkFacts(reading, jurisdiction, rules);
    return [{ reading, facts, stated: facts, place: ref.place }];
  });
  const subject = readSubject(entry.overview?.text ?? '', page.language, title, jurisdiction, rules);
  const fields = readFields(entry, wordsLanguage(page), jurisdiction, title, rules);
  const dateSaid =
    overviewDate(entry.overview?.text ?? '', page.language, rules) ??
    dateBeside(entry.beside, wordsLanguage(page), rules.dateGrammar) ??
    [entry.beside ?? '', entry.overview?.text ?? '']
      .map((text) => dateBehindTitle(text, wordsLanguage(page), rules))
      .find((date) => date !== undefined);
  const numbers = [...(subject.claimedNumbers ?? []), ...fields.documentNumbers];
  const said = {
    ...subject,
    ...(fields.act ? { claimedAct: fields.act } : {}),
    ...(numbers.length > 0 ? { claimedNumbers: numbers } : {}),
    ...(dateSaid ? { dateSaid } : {}),
  };
  return { page, entry, jurisdiction, category, title, ...(link ? { link } : {}), otherLinks, fields, ...said };
}

/** Catalogue order that does not depend on the order of the input: language, path, line. */
export function byPlace(a: DraftMention, b: DraftMention): number {
  return (
    compare(a.page.language, b.page.language) ||
    compare(a.page.source.path, b.page.source.path) ||
    a.entry.place.line - b.entry.place.line ||
    a.entry.place.column - b.entry.place.column
  );
}
