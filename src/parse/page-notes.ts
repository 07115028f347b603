// Remarks of the page's readers in; the page's skipped entries and diagnostics out, each with its place.

import type { DiagnosticCode } from '../diagnostic-codes.js';
import type { Diagnostic, Place, Severity } from '../diagnostic.js';
import type { SkippedEntry, TextSpan } from './page.js';

/** Everything but the sentence and the place. */
export type NoteDetails = Pick<Diagnostic, 'expected' | 'hint' | 'fix' | 'related'>;

/** A draft is reported once, not entry by entry. */
type NotedReason = Exclude<SkippedEntry['reason'], 'draft'>;

const SKIPPED_AS: Readonly<
  Record<NotedReason, { severity: Severity; code: DiagnosticCode; message: (text: string) => string }>
> = {
  sample: { severity: 'info', code: 'sample-entry', message: (text) => `A sample is left out: ${text}` },
  placeholder: { severity: 'info', code: 'placeholder-entry', message: (text) => `A placeholder is left out: ${text}` },
  'contribution-link': {
    severity: 'info',
    code: 'contribution-link',
    message: (text) => `A link for contributors is no instrument: ${text}`,
  },
  'repeated-header': {
    severity: 'info',
    code: 'repeated-header',
    message: () => 'A table repeats its header as a row.',
  },
  'no-jurisdiction': {
    severity: 'warning',
    code: 'entry-without-jurisdiction',
    message: (text) => `No country heading stands above this entry: ${text}`,
  },
  'not-understood': {
    severity: 'warning',
    code: 'not-understood',
    message: (text) => `This looks like part of an entry and fits none: ${text}`,
  },
};

const MAX_QUOTED_LENGTH = 80;

/** Collects what the readers of one page notice; what they leave out is counted and reported in one step. */
export class PageNotes {
  readonly skipped: SkippedEntry[] = [];
  readonly diagnostics: Diagnostic[] = [];
  /** Words that stand under no country: an introduction, or something lost. */
  readonly astray: TextSpan[] = [];

  add(severity: Severity, code: DiagnosticCode, message: string, place: Place, details: NoteDetails = {}): void {
    this.diagnostics.push({ severity, code, message, place, ...details });
  }

  /** @param own severity and sentence, where those of the reason do not fit */
  skip(
    reason: NotedReason,
    text: string,
    place: Place,
    own: { readonly severity?: Severity; readonly message?: string } = {},
  ): void {
    const { severity, code, message } = SKIPPED_AS[reason];
    const plain = text.replace(/\s+/gu, ' ').trim();
    this.skipped.push({ reason, place, text: plain });
    this.add(own.severity ?? severity, code, own.message ?? message(shortened(plain)), place);
  }
}

/** Text as a message quotes it. */
export function shortened(text: string): string {
  const characters = Array.from(text);
  return characters.length > MAX_QUOTED_LENGTH ? `${characters.slice(0, MAX_QUOTED_LENGTH - 1).join('')}…` : text;
}
