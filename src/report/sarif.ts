// Diagnostics in, a SARIF 2.1.0 log out: what code-scanning services and editors show at the line.

import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Log, ReportingDescriptor, Result } from 'sarif';
import { DIAGNOSTIC_CODES, type DiagnosticCode } from '../diagnostic-codes.js';
import type { Diagnostic, Place, Severity } from '../diagnostic.js';

const LEVEL: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/**
 * One run with a rule per code that occurs and a result per diagnostic.
 * Relative paths become relative URIs, absolute ones `file:` URIs; columns count code points, as `columnKind` says.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function toSarif(diagnostics: readonly Diagnostic[], version: string): string {
  const codes = [...new Set(diagnostics.map((diagnostic) => diagnostic.code))].sort();
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'policygraph',
            version,
            informationUri: 'https://w3id.org/oss-policy/',
            rules: codes.map(describeRule),
          },
        },
        columnKind: 'unicodeCodePoints',
        results: diagnostics.map((diagnostic) => describeResult(diagnostic, codes)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function describeRule(code: DiagnosticCode): ReportingDescriptor {
  return { id: code, shortDescription: { text: DIAGNOSTIC_CODES[code] } };
}

function describeResult(diagnostic: Diagnostic, codes: readonly DiagnosticCode[]): Result {
  const hint = diagnostic.hint ? ` Hint: ${diagnostic.hint}.` : '';
  return {
    ruleId: diagnostic.code,
    ruleIndex: codes.indexOf(diagnostic.code),
    level: LEVEL[diagnostic.severity],
    message: { text: `${diagnostic.message}${hint}` },
    locations: diagnostic.place ? [describeLocation(diagnostic.place)] : [],
    ...(diagnostic.related?.length ? { relatedLocations: diagnostic.related.map(describeLocation) } : {}),
    ...(diagnostic.fix ? { fixes: [describeFix(diagnostic.fix)] } : {}),
  };
}

function describeLocation(place: Place): NonNullable<Result['locations']>[number] {
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(place.path) },
      region: { startLine: place.line, startColumn: place.column },
    },
  };
}

function describeFix(fix: NonNullable<Diagnostic['fix']>): NonNullable<Result['fixes']>[number] {
  return {
    artifactChanges: [
      {
        artifactLocation: { uri: uriOf(fix.path) },
        replacements: [
          {
            deletedRegion: { startLine: fix.line, startColumn: 1, endColumn: Array.from(fix.original).length + 1 },
            insertedContent: { text: fix.replacement },
          },
        ],
      },
    ],
  };
}

function uriOf(path: string): string {
  return isAbsolute(path) ? pathToFileURL(path).href : path.split('/').map(encodeURIComponent).join('/');
}
