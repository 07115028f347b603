// The parts of one entry as they come in; the finished entry, or the reason why it is none, out.

import type { LineTable } from '../read/line-table.js';
import { textOf } from './entry-line.js';
import { readTitle, type TitleParts } from './entry-title.js';
import type { Entry, JurisdictionRef, LinkRef, TemplateField, TextSpan } from './page.js';
import { shortened, type PageNotes } from './page-notes.js';
import { reasonToSkip, saysNothing } from './placeholder.js';
import { isClosed } from './sentence-beside.js';
import { spanOf, traceRanges, type InlineRange, type PlaceAt } from './traced-text.js';

export const WORD = /[\p{L}\p{N}]/u;

/** What finishing entries needs of their page. */
export interface EntryContext {
  readonly pageText: string;
  readonly lines: LineTable;
  readonly placeAt: PlaceAt;
  readonly notes: PageNotes;
}

/** An entry under construction. */
export interface DraftEntry {
  readonly kind: Entry['kind'];
  readonly title: InlineRange;
  readonly links: LinkRef[];
  beside: string;
  /** A sentence beside the link: the overview where no other comes, or the first words of the one that goes on below. */
  readonly told?: TitleParts['told'];
  readonly categoryLabel?: TextSpan;
  readonly overview: InlineRange[];
  readonly fields: Map<TemplateField, InlineRange[]>;
}

/** Starts an entry from its title line or cell. */
export function draftEntry(kind: Entry['kind'], line: InlineRange, context: EntryContext): DraftEntry {
  const { title, links, beside, told }: TitleParts = readTitle(line, context.pageText, context.placeAt);
  return { kind, title, links: [...links], beside, ...(told ? { told } : {}), overview: [], fields: new Map() };
}

/** Adds text to a template field. */
export function addToField(draft: DraftEntry, field: TemplateField, range: InlineRange): void {
  draft.fields.set(field, [...(draft.fields.get(field) ?? []), range]);
}

/** Adds words that stand beside the link: `Ministry of X` in the list below a title. */
export function addBeside(draft: DraftEntry, range: InlineRange): void {
  draft.beside = [draft.beside, textOf(range)].filter((words) => words !== '').join('; ');
}

/** Adds what goes on behind the title, in its paragraph or below a sentence that is complete; other words are an overview of their own. */
export function continueOverview({ overview, told }: DraftEntry, range: InlineRange): void {
  const begins = told && overview.length === 0 && (range.inline === told.sentence.inline || isClosed(told.sentence));
  overview.push(...(begins ? [told.sentence] : []), range);
}

/** True when some text was given for the overview, apart from what stands beside the link. */
export function hasOverview(draft: DraftEntry): boolean {
  return draft.overview.some((range) => textOf(range).trim() !== '');
}

/** True when a sentence beside the link is complete. */
export function isTold({ told }: DraftEntry): boolean {
  return told !== undefined && isClosed(told.sentence);
}

/**
 * Finishes an entry. One that is left out by rule, has no jurisdiction or no title is skipped with its reason; one that lacks
 * a link or an overview is kept and reported.
 */
export function finishEntry(
  draft: DraftEntry,
  jurisdiction: JurisdictionRef | undefined,
  context: EntryContext,
): Entry | undefined {
  const { placeAt, notes } = context;
  const title = spanOf(draft.title, placeAt);
  const sentence = draft.told?.sentence;
  const parts = hasOverview(draft) || !sentence ? draft.overview : [sentence];
  const words = traceRanges(parts, placeAt);
  const overview = saysNothing(words.text) ? undefined : words;
  const reason =
    reasonToSkip(title.text, draft.links, overview?.text ?? '') ??
    (!WORD.test(title.text) ? 'not-understood' : jurisdiction ? undefined : 'no-jurisdiction');
  if (reason || !jurisdiction) {
    const others = [...draft.fields.values()].map((ranges) => traceRanges(ranges, placeAt).text);
    const texts = [title.text, ...draft.links.map(({ href }) => href), words.text, draft.beside, ...others];
    const text = texts.find((each) => WORD.test(each)) ?? title.text;
    // A link alone may lead anywhere; only an overview shows that an entry is lost.
    const own =
      reason === 'no-jurisdiction' && !(overview && hasOverview(draft)) ? ({ severity: 'info' } as const) : {};
    if (text !== '') notes.skip(reason ?? 'no-jurisdiction', text, title.place, own);
    return undefined;
  }
  const fields = Object.fromEntries([...draft.fields].map(([field, ranges]) => [field, traceRanges(ranges, placeAt)]));
  const beside = draft.told && parts[0] === sentence ? draft.told.before : draft.beside;
  const entry: Entry = {
    kind: draft.kind,
    place: title.place,
    jurisdiction,
    ...(draft.categoryLabel ? { categoryLabel: draft.categoryLabel } : {}),
    title,
    links: draft.links,
    ...(overview ? { overview } : {}),
    ...(beside === '' ? {} : { beside }),
    fields,
  };
  reportGaps(entry, notes);
  return entry;
}

function reportGaps({ title, links, overview, beside, place }: Entry, notes: PageNotes): void {
  const name = shortened(title.text);
  if (links.length === 0) notes.add('warning', 'entry-without-link', `The entry has no link: ${name}`, place);
  for (const link of links.filter(({ url }) => url === undefined)) {
    const message = `The link of '${name}' is no URL: ${shortened(link.href)}`;
    notes.add('warning', 'invalid-link', message, link.place, { expected: 'an absolute http or https URL' });
  }
  if (!overview) notes.add('warning', 'entry-without-overview', `The entry has no overview: ${name}`, place);
  if (beside !== undefined) {
    notes.add(
      'info',
      'text-beside-link',
      `Of the words beside the link of '${name}' only a date and a known body are read: ${shortened(beside)}`,
      place,
    );
  }
}
