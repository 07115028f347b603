// What every finding rule may look at, and the one way in which a finding is written.

import type { DiagnosticCode } from '../../diagnostic-codes.js';
import type { Diagnostic, Fix, Place } from '../../diagnostic.js';
import type { Page } from '../../parse/page.js';
import type { AgencyNames } from '../agency-names.js';
import type { IssuerReader } from '../title-issuer.js';
import type { Instrument } from '../catalogue.js';
import type { DraftMention } from '../draft-mention.js';
import type { HostTable } from '../host-table.js';
import type { JurisdictionTable } from '../jurisdiction.js';
import type { Registries } from '../registries.js';

/** An instrument with the drafts of its mentions, links unchanged even where they are contested. */
export interface FindingSubject {
  readonly instrument: Instrument;
  readonly mentions: readonly DraftMention[];
}

export interface FindingContext {
  readonly pages: readonly Page[];
  readonly subjects: readonly FindingSubject[];
  readonly registries: Registries;
  readonly jurisdictions: JurisdictionTable;
  readonly hosts: HostTable;
  readonly names: AgencyNames;
  readonly issuers: IssuerReader;
  readonly lines: PageLines;
  /** ISO 8601 day, when periods are to be judged. */
  readonly asOf?: string;
}

/** A rule looks at the whole catalogue and returns what it found. */
export type FindingRule = (context: FindingContext) => readonly Diagnostic[];

export type FindingDetails = Pick<Diagnostic, 'expected' | 'hint' | 'fix' | 'related' | 'subject'>;

/** Worth a decision. */
export function warning(code: DiagnosticCode, message: string, place: Place, details: FindingDetails = {}): Diagnostic {
  return { severity: 'warning', code, message, place, ...details };
}

/** Worth knowing. */
export function info(code: DiagnosticCode, message: string, place: Place, details: FindingDetails = {}): Diagnostic {
  return { severity: 'info', code, message, place, ...details };
}

/** A rule for each mention on its own. */
export function forEachMention(
  find: (mention: DraftMention, subject: FindingSubject, context: FindingContext) => readonly Diagnostic[],
): FindingRule {
  return (context) =>
    context.subjects.flatMap((subject) => subject.mentions.flatMap((mention) => find(mention, subject, context)));
}

/** The lines of pages as they stand in the decoded text, without their ends. Each page is split once. */
export class PageLines {
  private readonly byPage = new Map<Page, readonly string[]>();

  at(page: Page, { line }: Pick<Place, 'line'>): string {
    const known = this.byPage.get(page) ?? page.source.text.split(/\r?\n/u);
    this.byPage.set(page, known);
    return known[line - 1] ?? '';
  }

  /** A whole-line mend by replacing the first `wrong` of the line; empty where the line does not hold it. */
  mend(page: Page, place: Place, wrong: string, right: string): { readonly fix?: Fix } {
    const original = this.at(page, place);
    const at = original.indexOf(wrong);
    if (at < 0 || wrong === right) return {};
    const replacement = original.slice(0, at) + right + original.slice(at + wrong.length);
    return { fix: { path: place.path, line: place.line, original, replacement } };
  }
}

/** Printed words as a message quotes them. */
export function quoted(text: string): string {
  const characters = Array.from(text);
  return `'${characters.length > 70 ? `${characters.slice(0, 69).join('')}…` : text}'`;
}
