// What every stage says about content: a place, a stable code, a message; and the error for wrong use of an option.

import type { DiagnosticCode } from './diagnostic-codes.js';

/**
 * Where something stands. Lines and columns count from 1; columns count Unicode code points of the decoded line.
 */
export interface Place {
  /** Path as it was given to the reader, with forward slashes; `-` for standard input. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** `error` stops a build, `warning` wants a decision, `info` is worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

/** A whole-line mend: `original` is the line as it stands (decoded, without line end), `replacement` what it should be. */
export interface Fix {
  readonly path: string;
  readonly line: number;
  readonly original: string;
  readonly replacement: string;
}

/** A content problem. The stage that finds it goes on and returns it beside its result. */
export interface Diagnostic {
  readonly severity: Severity;
  readonly code: DiagnosticCode;
  /** One sentence that names what was found, in plain words. */
  readonly message: string;
  readonly place?: Place;
  /** Other places that take part, e.g. the first of two duplicates. */
  readonly related?: readonly Place[];
  /** Key of the entity it is about, e.g. `instrument/EU/regulation-2024-2847`; the graph stage turns keys into IRIs. */
  readonly subject?: string;
  readonly expected?: string;
  readonly hint?: string;
  readonly fix?: Fix;
}

/** A result together with what was noticed on the way. */
export interface Outcome<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}

/** Wrong use of a command or function: names the option and what it accepts. The command line exits with 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** A content error that leaves nothing to go on with. The command line prints its diagnostics and exits with 1. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  constructor(readonly diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map(formatDiagnostic).join('\n'));
  }
}

/** A file may be called anything; what would break a line, turn text or command a terminal is shown as `\u{a}`. */
export function formatPath(path: string): string {
  return path.replace(
    /[\p{Cc}\u2028-\u202E\u2066-\u2069]/gu,
    (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`,
  );
}

/** `path:line:column` as editors and terminals link it. */
export function formatPlace(place: Place): string {
  return `${formatPath(place.path)}:${place.line}:${place.column}`;
}

/** One line per diagnostic, with expectation and hint on lines of their own. */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const where = diagnostic.place ? `${formatPlace(diagnostic.place)}: ` : '';
  const lines = [`${where}${diagnostic.severity}[${diagnostic.code}] ${diagnostic.message}`];
  if (diagnostic.expected) lines.push(`    expected: ${diagnostic.expected}`);
  if (diagnostic.hint) lines.push(`    hint: ${diagnostic.hint}`);
  for (const place of diagnostic.related ?? []) lines.push(`    see also: ${formatPlace(place)}`);
  return lines.join('\n');
}
