// Blocks of a page in reading order in; its entries and table rows out, each under its jurisdiction.

import { isAnnouncedTitle, isTitleOverList } from './announced-title.js';
import type { Block, LeftOutBlock } from './block.js';
import { belowHeading, deeperItems, isFlagLine, itemsBelow } from './blocks-below.js';
import { finishEntry, hasOverview, isTold, type DraftEntry, type EntryContext } from './draft-entry.js';
import { countryBeforeLink } from './country-before-link.js';
import { classifyLine, linesOf } from './entry-line.js';
import { EntryReader, type OverviewLabel } from './entry-reader.js';
import { fieldsOf } from './field-table.js';
import { titleFromHeading } from './heading-title.js';
import type { CountryLine, HeadingSurvey } from './heading-survey.js';
import type { InlineText } from './inline-text.js';
import { readJurisdiction } from './jurisdiction-heading.js';
import { skipSamples, skipTold, skipWords } from './literal-sample.js';
import { OtherSection } from './other-section.js';
import { readTable } from './overview-table.js';
import type { Entry, JurisdictionRef } from './page.js';
import { shortened } from './page-notes.js';
import { isRelatedHeading } from './related-heading.js';
import type { Standing } from './standing.js';
import { spanOf, wholeOf } from './traced-text.js';

interface Section {
  readonly depth: number;
  readonly jurisdiction: JurisdictionRef;
  /** True for a heading that only its place among country headings speaks for. */
  readonly assumed: boolean;
  /** The section of the country, below which the one of its part stands; that around an entry which names its country itself. */
  readonly outer?: Section;
  /** Whether it is of one entry, which names its country before its link. */
  readonly isEntry?: true;
  /** Whether it is the page as a whole, where there may be anything. */
  readonly isPage?: true;
}

/** ISO 3166-2 code of the part of a country that a label names. */
export type PartNamed = (country: JurisdictionRef, label: string) => string | undefined;

/** A line of its own with a flag and a few words is a heading, deeper than all others. */
const LINE_DEPTH = 7;

/** Walks once over the blocks of a page. */
export class SectionReader {
  readonly entries: Entry[] = [];
  readonly #reader: EntryReader;
  #section: Section | undefined;

  /** Whether the last heading stands over links that are nobody's. */
  #isRelated = false;

  constructor(
    private readonly context: EntryContext,
    private readonly survey: HeadingSurvey,
    private readonly partNamed: PartNamed = () => undefined,
    whole?: JurisdictionRef,
  ) {
    if (whole) this.#section = { depth: 0, jurisdiction: whole, assumed: false, isPage: true };
    this.#reader = new EntryReader(
      context,
      () => this.#isInside(),
      (draft) => {
        this.#finish(draft, this.#jurisdictionFor(draft));
      },
    );
  }

  get overviewLabels(): readonly OverviewLabel[] {
    return this.#reader.labels;
  }

  /** Reads all blocks; to be called once. */
  read(blocks: readonly Block[]): void {
    const title = blocks.find(({ kind }) => kind === 'heading');
    const others = new OtherSection(this.context, title);
    blocks.forEach((block, index) => {
      if (others.holds(block, blocks[index + 1])) {
        if (block.kind === 'heading') this.#endSections(block.depth);
        return;
      }
      this.#readBlock(
        block,
        () => belowHeading(blocks, index),
        () => itemsBelow(blocks, index),
      );
    });
    this.#reader.end();
  }

  #readBlock(block: Block, below: () => readonly Block[], items: () => readonly Block[]): void {
    const named = this.survey.countryLines.get(block);
    if (block.kind === 'heading') this.#readHeading(block.inline, block.depth, below);
    else if (named !== undefined && 'inline' in block && !isFlagLine(block.inline) && this.#takesLines())
      this.#readCountryLine(block, named);
    else if (block.kind === 'item' && block.first && isFlagLine(block.inline)) {
      this.#readHeading(block.inline, LINE_DEPTH + block.depth);
    } else if (block.kind === 'item') {
      const listed = block.first && isTitleOverList(block.inline, deeperItems(items(), block.depth), this.context);
      this.#readText(block.inline, { depth: block.depth, first: block.first, listed });
    } else if (block.kind === 'quote') this.#reader.readQuote(block.paragraphs);
    else if (block.kind === 'table') this.#readRows(block.rows);
    else if (block.kind === 'literal') skipSamples(block.node, this.#section !== undefined, this.context);
    else if ('texts' in block) this.#leaveOut(block);
    else if (isFlagLine(block.inline)) this.#readHeading(block.inline, LINE_DEPTH);
    else this.#readText(block.inline, { depth: 0, first: false, announced: isAnnouncedTitle(block.inline, items) });
  }

  #readText(inline: InlineText, standing: Standing): void {
    const begins = (standing.first || standing.depth === 0) && !this.#reader.isBelowEntry(standing.depth);
    const own = begins && !this.#isRelated ? countryBeforeLink(inline) : undefined;
    const around = this.#section?.isEntry ? this.#section.outer : this.#section;
    const [line] = linesOf(wholeOf(inline));
    const isNext = begins && line !== undefined && classifyLine(line).kind === 'title';
    if (own ?? (this.#section?.isEntry && isNext)) {
      this.#reader.end();
      this.#section = around;
    }
    if (own) {
      const { start, ...words } = own;
      const { place } = spanOf({ inline, start: 0, end: start }, this.context.placeAt);
      const depth = LINE_DEPTH + standing.depth;
      this.#section = {
        depth,
        jurisdiction: { ...words, place },
        assumed: false,
        isEntry: true,
        ...(around ? { outer: around } : {}),
      };
    }
    this.#reader.readText(inline, { ...standing, ...(own ? { start: own.start, first: true } : {}) });
  }

  #leaveOut(block: LeftOutBlock): void {
    const isBesideEntries = this.#isInside() || block.kind === 'footnote';
    if (!isBesideEntries || block.kind === 'admonition') skipTold(block, this.context);
    if (isBesideEntries) skipWords(block, this.context);
  }

  /** Whether a heading that names a country or a part of one stands above. */
  #isInside(): boolean {
    return this.#section !== undefined && !this.#section.isPage;
  }

  /** Below the heading of a country, lines over lists divide what is there. */
  #takesLines(): boolean {
    return this.#section === undefined || this.#section.depth >= LINE_DEPTH;
  }

  #readCountryLine(block: Extract<Block, { inline: InlineText }>, line: CountryLine): void {
    this.#reader.end();
    const { label } = readJurisdiction(block.inline.text);
    const { place } = spanOf(wholeOf(block.inline), this.context.placeAt);
    const depth = LINE_DEPTH + (block.kind === 'item' ? block.depth : 0);
    this.#section =
      line === 'none' ? undefined : { depth, jurisdiction: { label, place }, assumed: line === 'assumed' };
  }

  #readHeading(inline: InlineText, depth: number, below: () => readonly Block[] = () => []): void {
    const { flag, subdivision, label, decorated, flagCount } = readJurisdiction(inline.text);
    if (!flag && !subdivision && label === '') return;
    this.#reader.end();
    this.#isRelated = isRelatedHeading(label);
    const named = flag !== undefined || subdivision !== undefined || (!decorated && this.survey.namesCountry(label));
    const assumed = !named && !decorated && this.survey.countryDepths.has(depth) && !isRelatedHeading(label);
    if (!named && !assumed) {
      this.#divideSection(inline, depth, label, below);
      return;
    }
    const { place } = spanOf(wholeOf(inline), this.context.placeAt);
    if (flagCount > 1) {
      const message = `The heading has ${flagCount} flags; the first one counts: ${shortened(inline.text.trim())}`;
      this.context.notes.add('warning', 'several-flags', message, place);
    }
    const words = { ...(flag ? { flag } : {}), ...(subdivision ? { subdivision } : {}), label, place };
    this.#section = { depth, jurisdiction: words, assumed };
  }

  /** A heading ends the entry at hand, and the sections that are not above it. */
  #endSections(depth: number): void {
    this.#reader.end();
    while (this.#section && depth <= this.#section.depth) this.#section = this.#section.outer;
  }

  /** A deeper heading divides the country's section, as the name of a part of it or a title; any other ends it. */
  #divideSection(inline: InlineText, depth: number, label: string, below: () => readonly Block[]): void {
    this.#endSections(depth);
    const outer = this.#section;
    // The title of a page is none of what is on it.
    if (!outer || (outer.isPage && depth === 1)) return;
    const subdivision = this.partNamed(outer.jurisdiction, label);
    const { place } = spanOf(wholeOf(inline), this.context.placeAt);
    if (subdivision !== undefined)
      this.#section = { depth, jurisdiction: { subdivision, label, place }, assumed: outer.assumed, outer };
    // `#### New York: Bill A1` names a part and may be a title.
    if (subdivision === undefined || /:\s/u.test(label)) this.#readTitle(inline, below());
  }

  /** A heading that names no country may be the title of what stands below it. */
  #readTitle(inline: InlineText, below: readonly Block[]): void {
    const { pageText, placeAt } = this.context;
    const title = titleFromHeading(inline, below, pageText, placeAt);
    if (title) this.#reader.readTitle(title);
  }

  #readRows(rows: readonly (readonly InlineText[])[]): void {
    const fields = fieldsOf(rows);
    if (fields) {
      this.#reader.readFields(fields);
      return;
    }
    this.#reader.end();
    for (const { draft, jurisdiction } of readTable(rows, this.#isInside(), this.context)) {
      this.#finish(draft, jurisdiction ?? this.#jurisdictionFor(draft));
    }
  }

  #jurisdictionFor(draft: DraftEntry): JurisdictionRef | undefined {
    const section = this.#section;
    return section && (!section.assumed || hasOverview(draft) || isTold(draft)) ? section.jurisdiction : undefined;
  }

  #finish(draft: DraftEntry, jurisdiction: JurisdictionRef | undefined): void {
    if ((!jurisdiction || this.#section?.isPage) && isNavigation(draft)) return;
    const entry = finishEntry(draft, jurisdiction, this.context);
    if (!entry) return;
    const section = this.#section;
    const isFirst = section?.jurisdiction === jurisdiction && this.entries.at(-1)?.jurisdiction !== jurisdiction;
    if (section?.assumed && isFirst) {
      const { label, place } = section.jurisdiction;
      const message = `The heading '${shortened(label)}' has no flag and is no country name; its entries are kept if the code lists know it.`;
      this.context.notes.add('warning', 'heading-without-flag', message, place);
    }
    this.entries.push(entry);
  }
}

/** Links inside the site, outside every country, lead to pages and mention no instrument; unless an overview says so. */
function isNavigation(draft: DraftEntry): boolean {
  const isTold = draft.kind === 'entry' && hasOverview(draft);
  return !isTold && draft.links.length > 0 && draft.links.every(({ href }) => !href.includes(':'));
}
