// What a page of a catalogue says, with the place of everything: the parser's result and the model's input.

import type { Place } from '../diagnostic.js';
import type { Language, SourceText } from '../read/source-text.js';

/** A stretch of cleaned text and where it starts. */
export interface TextSpan {
  readonly text: string;
  readonly place: Place;
}

/**
 * Text whose characters can be traced to the page: Markdown escapes and emphasis removed, lines joined by one space.
 * `segments` are ordered; between two of them the clean text holds what the page does not (a joining space). One at either end may be empty:
 * it says where a first or last character begins or ends that the page writes otherwise.
 */
export interface TracedText {
  readonly text: string;
  readonly place: Place;
  readonly segments: readonly Segment[];
  /** Where another block begins; absent where there is but one. */
  readonly breaks?: readonly TextBreak[];
}

/** A paragraph, or an item of a list, begins at an offset (UTF-16) of the clean text. */
export interface TextBreak {
  readonly at: number;
  readonly isItem: boolean;
}

/** `length` UTF-16 units at `textStart` of the clean text stand unchanged at `pageStart` (UTF-16) of the decoded page. */
export interface Segment {
  readonly textStart: number;
  readonly pageStart: number;
  readonly length: number;
}

/** A link as the page has it; `url` only when it is a valid absolute http(s) URL. */
export interface LinkRef {
  readonly href: string;
  readonly url?: string;
  readonly place: Place;
}

/** The heading (or table cell) that names the jurisdiction. */
export interface JurisdictionRef {
  /** ISO 3166-1 alpha-2 (or `EU`) read from two regional indicator symbols. */
  readonly flag?: string;
  /** ISO 3166-2, from a flag written as a tag sequence, e.g. `GB-SCT`; such a heading has no `flag`. */
  readonly subdivision?: string;
  /** The words beside the flag, as printed. */
  readonly label: string;
  readonly place: Place;
}

/** One entry of a category page or one row of an overview table. */
export interface Entry {
  readonly kind: 'entry' | 'row';
  /** Start of the title. */
  readonly place: Place;
  readonly jurisdiction: JurisdictionRef;
  /** First cell of a row; on category pages absent, since the page is the category. */
  readonly categoryLabel?: TextSpan;
  /** Title as printed with Markdown removed, stray characters kept. */
  readonly title: TextSpan;
  /** First link first; more than one where the page gives alternatives. Empty when the title has no link. */
  readonly links: readonly LinkRef[];
  readonly overview?: TracedText;
  /** Words beside the link that are no overview: '(OMB, 14 September 2022)'. */
  readonly beside?: string;
  /** Extra labelled fields: those of the contribution template, and columns of tables. */
  readonly fields: Readonly<Partial<Record<TemplateField, TracedText>>>;
}

export type TemplateField =
  | 'effective-date'
  | 'date'
  | 'status'
  | 'number'
  | 'instrument-type'
  | 'issuing-authority'
  | 'scope'
  | 'implementation';

/** Something that looks like an entry or row and is left out by rule. */
export interface SkippedEntry {
  readonly reason:
    'sample' | 'placeholder' | 'contribution-link' | 'no-jurisdiction' | 'repeated-header' | 'not-understood' | 'draft';
  readonly place: Place;
  readonly text: string;
}

export interface Page {
  readonly source: SourceText;
  /** Whose rules read the page. */
  readonly language: Language;
  /** BCP 47 language of the words when no rules are there for it; `language` is then the nearest one that has them. */
  readonly unreadLanguage?: string;
  readonly languageBasis: 'option' | 'front-matter' | 'path' | 'detected' | 'assumed';
  readonly layout: 'category' | 'country-overview';
  /** First heading, flags and stray spaces removed. */
  readonly title: TextSpan;
  /** File name without extension and language suffix; empty for standard input. */
  readonly stem: string;
  readonly entries: readonly Entry[];
  readonly skipped: readonly SkippedEntry[];
  /** Its front matter says that it is not to be published: all its entries are skipped, and no other stage looks at it. */
  readonly isDraft?: true;
}
