// Pages with faults in, what the catalogue finds in them out; and the check of one finding at its place.

import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic.js';
import type { DiagnosticCode } from '../../src/diagnostic-codes.js';
import { catalogueOf, categoryPage, type EntryWords, type Files } from './catalogue-of.js';

export const REUSE = 'Reuse and Transfer of Government Software';
export const REUSE_ES = 'Reutilización y Transferencia de Software Gubernamental';
export const BILL = 'https://www.congress.gov/bill/118th-congress/house-bill/3286/text';
const AS_OF = '2026-01-15';

export function en(heading: string, ...entries: EntryWords[]): Files {
  return { 'en/reuse.md': categoryPage(REUSE, { [heading]: entries }) };
}

export function findings(files: Files): readonly Diagnostic[] {
  return catalogueOf(files, [], { asOf: AS_OF }).value.findings;
}

/** Pages with one fault, the line where it is found, and the mended line. */
type Fault = [code: DiagnosticCode, files: Files, line: number, mended?: string];

export function testFaults(faults: readonly Fault[]): void {
  describe('each fault is found at its place', () => {
    test.each(faults)('%s', (code, files, line, mended) => {
      const found = findings(files).filter((finding) => finding.code === code);
      expect(found.map(({ place }) => place?.line)).toContain(line);
      const finding = found.find(({ place }) => place?.line === line);
      expect(finding?.message).toMatch(/\S.*[.?]$/u);
      if (mended !== undefined) expect(finding?.fix?.replacement).toBe(mended);
      if (finding?.fix) expect(Object.values(files).join('\n').split('\n')).toContain(finding.fix.original);
    });
  });
}
