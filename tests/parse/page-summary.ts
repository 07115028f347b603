// Markdown in, a page as short lines out, so that a test row shows everything that was read.

import { expect, test } from 'vitest';
import { formatPlace } from '../../src/diagnostic.js';
import type { Outcome } from '../../src/diagnostic.js';
import type { Page } from '../../src/parse/page.js';
import { parsePage, type ParseOptions } from '../../src/parse/parse-page.js';
import type { SourceText } from '../../src/read/source-text.js';

export function sourceOf(text: string, given: Partial<SourceText> = {}): SourceText {
  return { path: 'en/p.md', text, sha256: '', byteSize: text.length, encoding: 'utf-8', ...given };
}

export function parseText(text: string, given: Partial<SourceText> = {}, options: ParseOptions = {}): Outcome<Page> {
  return parsePage(sourceOf(text, given), options);
}

/** One line for each entry: `flag label [category] | title | links | overview | field=text …`. */
export function entryLines({ value }: Outcome<Page>): string[] {
  return value.entries.map((entry) => {
    const { flag, subdivision, label } = entry.jurisdiction;
    const where = [
      flag ?? subdivision ?? '-',
      label,
      ...(entry.categoryLabel ? [`[${entry.categoryLabel.text}]`] : []),
    ];
    const links = entry.links.map(({ href, url }) =>
      url === undefined ? `!${href}` : url === href ? href : `${href} → ${url}`,
    );
    const fields = Object.entries(entry.fields).map(([field, { text }]) => `${field}=${text}`);
    return [where.join(' '), entry.title.text, links.join(' '), entry.overview?.text ?? '-', ...fields].join(' | ');
  });
}

/** One line for each thing left out: `reason line: text`. */
function skippedLines({ value }: Outcome<Page>): string[] {
  return value.skipped.map(({ reason, place, text }) => `${reason} ${place.line}: ${text}`);
}

/** One line for each diagnostic: `severity code line:column`. */
export function diagnosticLines({ diagnostics }: Outcome<Page>): string[] {
  return diagnostics.map(
    ({ severity, code, place }) => `${severity} ${code}${place ? formatPlace(place).slice(place.path.length) : ''}`,
  );
}

export interface ExpectedPage {
  readonly entries: readonly string[];
  readonly skipped?: readonly string[];
  readonly diagnostics?: readonly string[];
}

/** A test that a page gives just these entries, leaves out just these things and reports just these places. */
export function checkPage(name: string, text: string, { entries, skipped = [], diagnostics = [] }: ExpectedPage): void {
  test(name, () => {
    const outcome = parseText(text);
    expect(entryLines(outcome)).toEqual(entries);
    expect(skippedLines(outcome)).toEqual(skipped);
    expect(diagnosticLines(outcome)).toEqual(diagnostics);
  });
}
