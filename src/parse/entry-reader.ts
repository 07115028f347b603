// List items, paragraphs and quotes in reading order in; draft entries, each with all its parts, out.

import { AnnouncedPart } from './announced-part.js';
import {
  addToField,
  continueOverview,
  draftEntry,
  hasOverview,
  isTold,
  type DraftEntry,
  type EntryContext,
} from './draft-entry.js';
import {
  classifyLine,
  linesOf,
  linksIn,
  MAX_UNKNOWN_LABEL_WORDS,
  textOf,
  withoutDefinitionMark,
  type EntryLine,
} from './entry-line.js';
import { isNameless, readTitle, tellsBehindMark } from './entry-title.js';
import type { InlineText } from './inline-text.js';
import { isTemplateField } from './label-words.js';
import { spanOf, wholeOf, type InlineRange } from './traced-text.js';
import { isToldTitle, loneTitle } from './title-line.js';
import { hasFieldForm, isPictured } from './unknown-field.js';

/** A label that announced an overview, for remarks about its words. */
export interface OverviewLabel {
  readonly words: InlineRange;
  readonly stray: InlineRange;
}

/** Where the words of an entry stand: the lists they are in (0 for none), and whether they begin an item. */
export interface Standing {
  readonly depth: number;
  readonly first: boolean;
  /** Where its own words begin, behind the name of a country. */
  readonly start?: number;
  /** Whether the first line may be a title whose link a label below announces. */
  readonly announced?: boolean;
}

type Label = Extract<EntryLine, { kind: 'label' }>;
/** What makes words outside every country worth a note: a link mark, a flag, or a table row that is in no table. */
const ENTRY_TRACE = /\u{1F517}|[\u{1F1E6}-\u{1F1FF}]{2}|^\|.*\|/u;
const LINK_MARK = /\u{1F517}/u;

/**
 * Groups what it is shown into entries by order alone: a title begins an entry, a label says what comes next, a quote is an
 * overview. Lists do not count, because a quote beside its item ends the list and one inside it does not.
 */
export class EntryReader {
  readonly labels: OverviewLabel[] = [];
  #draft: DraftEntry | undefined;
  /** A bullet without link: a title if a label or quote follows. */
  #pending: InlineRange | undefined;
  readonly #target = new AnnouncedPart();
  /** In how many lists the words at hand stand, and in how many the entry began. */
  #depth = 0;
  #entryDepth = 0;
  /** Whether the title of the entry at hand is a heading whose link has not come yet. */
  #awaitsLink = false;
  /** Whether the title of the entry at hand is a quote. */
  #isQuoted = false;

  /**
   * @param context the page and its notes
   * @param inSection whether a country heading stands above, so that stray words are worth a note
   * @param finish takes each entry when it is complete
   */
  constructor(
    private readonly context: EntryContext,
    private readonly inSection: () => boolean,
    private readonly finish: (draft: DraftEntry) => void,
  ) {}

  /** Takes a heading that is the title of an entry, whose link comes later if it has none. */
  readTitle(line: InlineRange): void {
    this.#begin(line);
    this.#awaitsLink = linksIn(line).length === 0;
  }

  /** Takes a paragraph, in a list or not. */
  readText(inline: InlineText, standing: Standing): void {
    this.#depth = standing.depth;
    this.#target.endField(standing.depth);
    linesOf({ ...wholeOf(inline), start: standing.start ?? 0 }).forEach((printed, index) => {
      const range = withoutDefinitionMark(printed);
      if (range.start > printed.start) this.#target.endField();
      const announced = standing.announced === true && !this.#awaitsLink;
      const begins = (standing.first || announced) && index === 0;
      const line = classifyLine(range);
      if (line.kind === 'label') this.#readLabel(line, standing.depth);
      else if (this.#isOnlyLink(line)) this.#addLinks(line.line);
      else if (this.#isUnknownField(line, begins, standing.depth)) this.#readUnknownField(range, standing.depth);
      else if (this.#isTitle(line, range, begins)) this.#begin(line.line);
      else if (begins && !this.#target.holds(standing.depth)) this.#setPending(line.line);
      else this.#readWords(range);
    });
  }

  /** Whether a list of this depth stands below the entry at hand. */
  isBelowEntry(depth: number): boolean {
    return this.#draft !== undefined && depth > this.#entryDepth;
  }

  /** Takes the rows of a table that is one entry. */
  readFields(fields: readonly Label[]): void {
    for (const field of fields) {
      this.#target.end();
      if (field.label) this.#readLabel(field, 0);
      else for (const range of [field.words, field.rest]) this.#skip(range);
    }
    this.#target.end();
  }

  /** Takes a block quote: the overview of the entry at hand, or the value of the field just named. */
  readQuote(paragraphs: readonly InlineText[]): void {
    const ranges = paragraphs.map(wholeOf);
    const awaits = this.#draft !== undefined && !hasOverview(this.#draft);
    const title = this.#quotedTitle(ranges);
    if (title) {
      this.#begin(title);
      this.#isQuoted = true;
      return;
    }
    if (this.#pending && awaits) this.#dropUnknownLabel(this.#pending);
    else if (this.#pending) this.#begin(this.#pending);
    if (awaits) this.#target.endField();
    if (this.#draft) for (const range of ranges) this.#append(this.#draft, range);
    else for (const range of ranges) this.#skip(range);
    // What was announced has come; words outside the quote belong to it no more.
    if (this.#draft) this.#target.end();
  }

  /** `> [Decree 5](…)` over a paragraph, as word processors export indented titles: first in a section, or behind another such. */
  #quotedTitle([range, ...others]: readonly InlineRange[]): InlineRange | undefined {
    const mayBegin = this.#draft ? this.#isQuoted && hasOverview(this.#draft) : this.inSection();
    if (!range || others.length > 0 || !mayBegin || this.#target.part || this.#pending) return undefined;
    return loneTitle(range, this.context);
  }

  /** Hands on the entry at hand: a heading, a table or the end of the page has come. */
  end(): void {
    this.#dropPending();
    const draft = this.#draft;
    this.#draft = undefined;
    this.#target.end();
    this.#awaitsLink = false;
    this.#isQuoted = false;
    if (draft) this.finish(draft);
  }

  /** Outside lists and behind a label a line is a title only when it is nothing but a link, or tells behind a colon what it is about. */
  #isTitle(line: Exclude<EntryLine, Label>, range: InlineRange, begins: boolean): boolean {
    if (line.kind !== 'title') return begins && !this.isBelowEntry(this.#depth) && isToldTitle(line.line, this.context);
    if (begins || LINK_MARK.test(textOf(range))) return true;
    if (linksIn(line.line).length === 0) return false;
    const title = readTitle(line.line, this.context.pageText, this.context.placeAt);
    return title.beside === '' || (range.start === 0 && this.#expectsParagraph() && tellsBehindMark(title));
  }

  /** Whether a paragraph may be an entry of its own: it stands in no list, and nothing before it waits for words. */
  #expectsParagraph(): boolean {
    if (this.#depth > 0 || this.#target.part || this.#pending) return false;
    return !this.#draft || (this.#entryDepth === 0 && (hasOverview(this.#draft) || isTold(this.#draft)));
  }

  /**
   * `⚖️ Vigilancia: AEPD` below a title that waits for its overview: a field with a label that nobody knows, and no title that
   * would take the overview with it.
   */
  #isUnknownField(line: EntryLine, begins: boolean, depth: number): boolean {
    if (!hasFieldForm(line) || this.#pending) return false;
    if (!this.#draft || this.#draft.links.length === 0 || hasOverview(this.#draft)) return false;
    return begins ? !this.#target.holds(depth) : this.#target.part !== 'overview' && isPictured(line.line);
  }

  #readUnknownField(range: InlineRange, depth: number): void {
    if (this.#target.part !== 'overview') {
      this.#target.announce('unread', depth);
      this.#target.take();
    }
    this.#skip(range);
  }

  /** Below a heading that is a title, a link without words is that title's. */
  #isOnlyLink(line: Exclude<EntryLine, Label>): boolean {
    if (!this.#awaitsLink || (line.kind === 'text' && !line.hasLink)) return false;
    return isNameless(readTitle(line.line, this.context.pageText, this.context.placeAt));
  }

  #addLinks(line: InlineRange): void {
    this.#awaitsLink = false;
    this.#draft?.links.push(...readTitle(line, this.context.pageText, this.context.placeAt).links);
  }

  #begin(line: InlineRange): void {
    if (this.#pending === line) this.#pending = undefined;
    this.end();
    this.#draft = draftEntry('entry', line, this.context);
    this.#entryDepth = this.#depth;
  }

  #readLabel(label: Label, depth: number): void {
    const { label: kind = 'overview', rest } = label;
    const filled = textOf(rest).trim() !== '';
    if (kind === 'title') {
      this.end();
      if (filled) this.#begin(rest);
    } else if (kind === 'link') {
      this.#readLink(rest);
    } else if (kind === 'overview') {
      this.#readOverviewLabel(label, depth);
    } else if (isTemplateField(kind)) {
      this.#dropField();
      this.#beginPending();
      // `Status: draft` at the top of a page is about the page.
      if (!this.#draft && !this.inSection()) {
        this.#skip(rest);
        return;
      }
      this.#target.announce(kind, depth);
      if (filled) this.#readWords(rest);
    } else if (filled) this.#skip(rest);
  }

  #readOverviewLabel({ words, stray, rest }: Label, depth: number): void {
    this.#beginPending();
    if (this.#draft && hasOverview(this.#draft)) this.end();
    this.labels.push({ words, stray });
    this.#target.announce('overview', depth);
    if (textOf(rest).trim() !== '') this.#readWords(rest);
  }

  /** `Link: …` belongs to a title that has none yet; otherwise it is a title itself. */
  #readLink(rest: InlineRange): void {
    if (this.#draft?.links.length === 0) this.#dropField();
    this.#beginPending();
    const draft = this.#draft;
    const takes = draft && (this.#awaitsLink || (draft.links.length === 0 && !hasOverview(draft)));
    if (takes) this.#addLinks(rest);
    else this.#begin(rest);
  }

  /** Among fields a bullet that has the form of one is no title: `Espécie: Decreto`. */
  #dropField(): void {
    if (this.#draft && this.#pending && hasFieldForm(classifyLine(this.#pending))) this.#dropPending();
  }

  #beginPending(): void {
    if (this.#pending) this.#begin(this.#pending);
  }

  #setPending(line: InlineRange): void {
    this.#dropPending();
    this.#pending = line;
  }

  /** Words that continue something: a title that waits, the announced part, or the overview of a link without label. */
  #readWords(range: InlineRange): void {
    if (this.#pending?.inline === range.inline) this.#pending = { ...this.#pending, end: range.end };
    else if (this.#draft && this.#target.part) this.#append(this.#draft, range);
    else if (this.#draft && this.#goesOn(this.#draft, range)) continueOverview(this.#draft, range);
    else this.#skip(range);
  }

  /** An overview without a label is one paragraph. */
  #goesOn(draft: DraftEntry, range: InlineRange): boolean {
    if (hasOverview(draft)) return draft.overview.at(-1)?.inline === range.inline;
    // Words below a list are about all of it where its last entry has told what it is in its own line.
    return !(isTold(draft) && this.#depth < this.#entryDepth);
  }

  #append(draft: DraftEntry, range: InlineRange): void {
    const part = this.#target.take();
    if (part === 'overview') draft.overview.push(range);
    else if (part === 'unread') this.#skip(range);
    else addToField(draft, part, range);
  }

  #dropPending(): void {
    const pending = this.#pending;
    this.#pending = undefined;
    if (pending) this.#skip(pending);
  }

  /** A few words behind a picture, between a title and its quote, are a label in a language without words here, and nothing else. */
  #dropUnknownLabel(line: InlineRange): void {
    const isShort = textOf(line).trim().split(/\s+/u).length <= MAX_UNKNOWN_LABEL_WORDS;
    if (isShort && isPictured(line)) this.#pending = undefined;
    else this.#dropPending();
  }

  #skip(range: InlineRange): void {
    const { text, place } = spanOf(range, this.context.placeAt);
    if (text === '') return;
    const matters = this.inSection() || this.#target.part !== undefined || ENTRY_TRACE.test(text);
    if (matters) this.context.notes.skip('not-understood', text, place);
    else this.context.notes.astray.push({ text, place });
  }
}
