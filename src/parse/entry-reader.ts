// List items, paragraphs and quotes in reading order in; draft entries, each with all its parts, out.

import { addBeside, hasOverview, type DraftEntry, type EntryContext } from './draft-entry.js';
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
import { OpenEntry } from './open-entry.js';
import type { PendingTitle } from './pending-title.js';
import type { Standing } from './standing.js';
import { isNumberedTitle, isToldTitle, loneTitle } from './title-line.js';
import { wholeOf, type InlineRange } from './traced-text.js';
import { hasFieldForm, isPictured } from './unknown-field.js';

/** A label that announced an overview, for remarks about its words. */
export interface OverviewLabel {
  readonly words: InlineRange;
  readonly stray: InlineRange;
}

type Label = Extract<EntryLine, { kind: 'label' }>;
const LINK_MARK = /\u{1F517}/u;

/**
 * Groups what it is shown into entries by order alone: a title begins an entry, a label says what comes next, a quote is an
 * overview. Lists do not count, because a quote beside its item ends the list and one inside it does not.
 */
export class EntryReader {
  readonly labels: OverviewLabel[] = [];
  readonly #entry: OpenEntry;

  /**
   * @param context the page and its notes
   * @param inSection whether a country heading stands above, so that stray words are worth a note
   * @param finish takes each entry when it is complete
   */
  constructor(
    private readonly context: EntryContext,
    private readonly inSection: () => boolean,
    finish: (draft: DraftEntry) => void,
  ) {
    this.#entry = new OpenEntry(context, inSection, finish);
  }

  /** Takes a heading that is the title of an entry, whose link comes later if it has none. */
  readTitle(line: InlineRange): void {
    this.#entry.begin(line, 'heading');
  }

  /** Takes a paragraph, in a list or not. */
  readText(inline: InlineText, { depth, first, start = 0, announced = false, listed = false }: Standing): void {
    const entry = this.#entry;
    entry.depth = depth;
    entry.target.endField(depth);
    linesOf({ ...wholeOf(inline), start }).forEach((printed, index) => {
      const range = withoutDefinitionMark(printed);
      if (range.start > printed.start) entry.target.endField();
      const begins = (first || (announced && !entry.awaitsLink)) && index === 0;
      const line = classifyLine(range);
      const isBelow = entry.isAbove(depth);
      if (listed && index === 0 && !isBelow) entry.begin(range, 'list');
      else if (line.kind === 'label') this.#readLabel(line, depth);
      else if (this.#isLinkOfPending(line, printed)) this.#readPendingLink(line.line, range);
      else if (this.#isOnlyLink(line)) entry.addLinks(line.line);
      else if (this.#isUnknownField(line, begins, depth)) this.#readUnknownField(range, depth);
      else if (this.#isTitle(line, range, begins)) entry.begin(line.line);
      else if (begins && entry.isListed && isBelow && entry.draft) addBeside(entry.draft, line.line);
      else if (begins && !entry.target.holds(depth)) entry.setPending(line.line);
      else entry.readWords(range);
    });
  }

  /** Whether a list of this depth stands below the entry at hand. */
  isBelowEntry(depth: number): boolean {
    return this.#entry.isAbove(depth);
  }

  /** Takes the rows of a table that is one entry. */
  readFields(fields: readonly Label[]): void {
    for (const field of fields) {
      this.#entry.target.end();
      if (field.label) this.#readLabel(field, 0);
      else for (const range of [field.words, field.rest]) this.#entry.skip(range);
    }
    this.#entry.target.end();
  }

  /** Takes a block quote: the overview of the entry at hand, or the value of the field just named. */
  readQuote(paragraphs: readonly InlineText[]): void {
    const entry = this.#entry;
    const ranges = paragraphs.map(wholeOf);
    const awaits = entry.draft !== undefined && !hasOverview(entry.draft);
    const title = this.#quotedTitle(ranges);
    if (title) {
      entry.begin(title, 'quote');
      return;
    }
    if (awaits) entry.dropPending(entry.pending && isUnknownLabel(entry.pending));
    else entry.beginPending();
    if (awaits) entry.target.endField();
    for (const range of ranges) entry.append(range);
    // What was announced has come; words outside the quote belong to it no more.
    if (entry.draft) entry.target.end();
  }

  /** `> [Decree 5](…)` over a paragraph, as word processors export indented titles. */
  #quotedTitle([range, ...others]: readonly InlineRange[]): InlineRange | undefined {
    return range && others.length === 0 && this.#entry.mayBeQuoted() ? loneTitle(range, this.context) : undefined;
  }

  /** Hands on the entry at hand: a heading, a table or the end of the page has come. */
  end(): void {
    this.#entry.end();
  }

  /** Outside lists and behind a label a line is a title only when it is nothing but a link, or tells behind a colon what it is about. */
  #isTitle(line: Exclude<EntryLine, Label>, range: InlineRange, begins: boolean): boolean {
    const entry = this.#entry;
    if (line.kind !== 'title') {
      if (!begins || entry.isAbove(entry.depth)) return false;
      return isToldTitle(line.line, this.context) || isNumberedTitle(line.line, this.context);
    }
    if (begins || LINK_MARK.test(textOf(range))) return true;
    if (linksIn(line.line).length === 0) return false;
    const title = this.#readLine(line.line);
    return title.beside === '' || (range.start === 0 && entry.mayBeFollowed() && tellsBehindMark(title));
  }

  /**
   * `⚖️ Vigilancia: AEPD` below a title that waits for its overview: a field with a label that nobody knows, and no title that
   * would take the overview with it.
   */
  #isUnknownField(line: EntryLine, begins: boolean, depth: number): boolean {
    const { draft, pending, target } = this.#entry;
    if (!hasFieldForm(line) || pending) return false;
    if (!draft || draft.links.length === 0 || hasOverview(draft)) return false;
    return begins ? !target.holds(depth) : target.part !== 'overview' && isPictured(line.line);
  }

  #readUnknownField(range: InlineRange, depth: number): void {
    const { target } = this.#entry;
    if (target.part !== 'overview') {
      target.announce('unread', depth);
      target.take();
    }
    this.#entry.skip(range);
  }

  /** `https://…` in the line below a title, or a link in the definition of one. */
  #isLinkOfPending(line: Exclude<EntryLine, Label>, printed: InlineRange): boolean {
    const title = this.#entry.pending?.line;
    if (title?.inline !== printed.inline || title.start === printed.start) return false;
    if (line.kind === 'text' && !line.hasLink) return false;
    return withoutDefinitionMark(printed).start > printed.start || isNameless(this.#readLine(line.line));
  }

  #readPendingLink(line: InlineRange, definition: InlineRange): void {
    const entry = this.#entry;
    entry.beginPending();
    entry.addLinks(line);
    const title = this.#readLine(line);
    const words = isNameless(title) ? title.told?.sentence : definition;
    if (words) entry.append(words);
  }

  /** Below a heading that is a title, a link without words is that title's. */
  #isOnlyLink(line: Exclude<EntryLine, Label>): boolean {
    if (!this.#entry.awaitsLink || (line.kind === 'text' && !line.hasLink)) return false;
    return isNameless(this.#readLine(line.line));
  }

  #readLine(line: InlineRange): ReturnType<typeof readTitle> {
    return readTitle(line, this.context.pageText, this.context.placeAt);
  }

  #readLabel(label: Label, depth: number): void {
    const { label: kind = 'overview', rest } = label;
    const entry = this.#entry;
    const filled = textOf(rest).trim() !== '';
    if (kind === 'title') {
      entry.end();
      if (filled) entry.begin(rest);
    } else if (kind === 'link') {
      this.#readLink(rest);
    } else if (kind === 'overview') {
      this.#readOverviewLabel(label, depth);
    } else if (isTemplateField(kind)) {
      this.#dropField();
      entry.beginPending();
      // `Status: draft` at the top of a page is about the page.
      if (!entry.draft && !this.inSection()) {
        entry.skip(rest);
        return;
      }
      entry.target.announce(kind, depth);
      if (filled) entry.readWords(rest);
    } else if (filled) entry.skip(rest);
  }

  #readOverviewLabel({ words, stray, rest }: Label, depth: number): void {
    const entry = this.#entry;
    entry.beginPending();
    if (entry.draft && hasOverview(entry.draft)) entry.end();
    this.labels.push({ words, stray });
    entry.target.announce('overview', depth);
    if (textOf(rest).trim() !== '') entry.readWords(rest);
  }

  /** `Link: …` belongs to a title that has none yet; otherwise it is a title itself. */
  #readLink(rest: InlineRange): void {
    const entry = this.#entry;
    if (entry.draft?.links.length === 0) this.#dropField();
    entry.beginPending();
    if (entry.takesLink(rest)) entry.addLinks(rest);
    else entry.begin(rest);
  }

  /** Among fields a bullet that has the form of one is no title: `Espécie: Decreto`. */
  #dropField(): void {
    const { draft, pending } = this.#entry;
    if (draft && pending?.isField) this.#entry.dropPending();
  }
}

/** A few words behind a picture, between a title and its quote, are a label in a language without words here, and nothing else. */
function isUnknownLabel({ line, words }: PendingTitle): boolean {
  if (words.length > 0) return false;
  return textOf(line).trim().split(/\s+/u).length <= MAX_UNKNOWN_LABEL_WORDS && isPictured(line);
}
