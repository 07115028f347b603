// Titles, labels and words one after the other in; the draft of the entry to which they belong, until it ends, out.

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
import { linksIn } from './entry-line.js';
import { readTitle } from './entry-title.js';
import { PendingTitle } from './pending-title.js';
import { spanOf, type InlineRange } from './traced-text.js';

/** What makes words outside every country worth a note: a link mark, a flag, or a table row that is in no table. */
const ENTRY_TRACE = /\u{1F517}|[\u{1F1E6}-\u{1F1FF}]{2}|^\|.*\|/u;

/** The entry at hand: what it has so far, what may become its title, and what the words to come belong to. */
export class OpenEntry {
  #draft: DraftEntry | undefined;
  /** A bullet without link: a title if a label or quote follows. */
  #pending: PendingTitle | undefined;
  readonly target = new AnnouncedPart();
  /** In how many lists the words at hand stand. */
  depth = 0;
  /** In how many the entry began. */
  #ownDepth = 0;
  /** What its title stands in, where that is more than a line: over a list, what belongs to it is in that list. */
  #titleIn: 'heading' | 'list' | 'quote' | undefined;
  /** Whether its title is a heading or over a list, and its link has not come yet. */
  #awaitsLink = false;

  constructor(
    private readonly context: EntryContext,
    private readonly inSection: () => boolean,
    private readonly finish: (draft: DraftEntry) => void,
  ) {}

  get draft(): DraftEntry | undefined {
    return this.#draft;
  }

  get pending(): PendingTitle | undefined {
    return this.#pending;
  }

  get awaitsLink(): boolean {
    return this.#awaitsLink;
  }

  get isListed(): boolean {
    return this.#titleIn === 'list';
  }

  /** Whether words of this depth stand in a list below it. */
  isAbove(depth: number): boolean {
    return this.#draft !== undefined && depth > this.#ownDepth;
  }

  /** Whether a paragraph may be an entry of its own: it stands in no list, and nothing before it waits for words. */
  mayBeFollowed(): boolean {
    if (this.depth > 0 || this.target.part || this.#pending) return false;
    return !this.#draft || (this.#ownDepth === 0 && (hasOverview(this.#draft) || isTold(this.#draft)));
  }

  /** Whether a quote may be the title of an entry: first in a section, or behind another such entry. */
  mayBeQuoted(): boolean {
    if (this.target.part || this.#pending) return false;
    return this.#draft ? this.#titleIn === 'quote' && hasOverview(this.#draft) : this.inSection();
  }

  begin(title: InlineRange, titleIn?: 'heading' | 'list' | 'quote'): void {
    this.end();
    this.#draft = draftEntry('entry', title, this.context);
    this.#ownDepth = this.depth;
    this.#titleIn = titleIn;
    this.#awaitsLink = (titleIn === 'heading' || titleIn === 'list') && linksIn(title).length === 0;
  }

  /** Hands on the entry: a heading, a table or the end of the page has come. */
  end(): void {
    this.dropPending();
    const draft = this.#draft;
    this.#draft = undefined;
    this.target.end();
    this.#awaitsLink = false;
    this.#titleIn = undefined;
    if (draft) this.finish(draft);
  }

  setPending(line: InlineRange): void {
    this.dropPending();
    this.#pending = new PendingTitle(line);
  }

  beginPending(): void {
    const pending = this.#pending;
    if (!pending) return;
    this.#pending = undefined;
    this.begin(pending.line);
    this.#draft?.overview.push(...pending.words);
  }

  /** The bullet that waited is no title. */
  dropPending(isLabel = false): void {
    const pending = this.#pending;
    this.#pending = undefined;
    if (pending && !isLabel) for (const range of [pending.line, ...pending.words]) this.skip(range);
  }

  /** Links of the entry whose title came without. */
  addLinks(line: InlineRange): void {
    this.#awaitsLink = false;
    this.#draft?.links.push(...readTitle(line, this.context.pageText, this.context.placeAt).links);
  }

  /** Whether a label that announces a link means that of the entry. */
  takesLink(line: InlineRange): boolean {
    const draft = this.#draft;
    if (!draft || this.#awaitsLink) return draft !== undefined;
    return draft.links.length === 0 && (!hasOverview(draft) || draft.title.inline === line.inline);
  }

  /** Words that continue something: a title that waits, the announced part, or the overview of a link without label. */
  readWords(range: InlineRange): void {
    if (this.#pending?.line.inline === range.inline) {
      if (!this.#pending.takes(range)) this.skip(range);
    } else if (this.#draft && this.target.part) this.append(range);
    else if (this.#draft && this.#goesOn(this.#draft, range)) continueOverview(this.#draft, range);
    else this.skip(range);
  }

  /** An overview without a label is one paragraph. */
  #goesOn(draft: DraftEntry, range: InlineRange): boolean {
    if (hasOverview(draft)) return draft.overview.at(-1)?.inline === range.inline;
    // Words below a list are about all of it where its last entry has told what it is in its own line.
    return !(isTold(draft) && this.depth < this.#ownDepth);
  }

  /** Words of what was announced, or of the overview; nobody's where there is no entry. */
  append(range: InlineRange): void {
    const part = this.#draft ? this.target.take() : 'unread';
    if (!this.#draft || part === 'unread') this.skip(range);
    else if (part === 'overview') this.#draft.overview.push(range);
    else addToField(this.#draft, part, range);
  }

  /** Words that belong to nothing are reported; under no country, only what has the look of an entry at once. */
  skip(range: InlineRange): void {
    const { text, place } = spanOf(range, this.context.placeAt);
    if (text === '') return;
    const matters = this.inSection() || this.target.part !== undefined || ENTRY_TRACE.test(text);
    if (matters) this.context.notes.skip('not-understood', text, place);
    else this.context.notes.astray.push({ text, place });
  }
}
