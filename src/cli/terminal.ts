// Standard output for results, standard error for messages; colour and progress only where a person looks.

import { styleText } from 'node:util';
import { formatDiagnostic, type Diagnostic, type Severity } from '../diagnostic.js';
import { counted } from './counted.js';

type Style = Parameters<typeof styleText>[0];

/** What a command may touch of the world around it; tests give their own. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Columns of standard output; absent when it is no terminal. */
  readonly columns?: number;
  readonly colour: boolean;
  readonly interactive: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
}

/** The process's own streams. NO_COLOR and FORCE_COLOR are honoured; what goes into a file or a pipe has no colour. */
export function processTerminal(): Terminal {
  const { env, stdout, stderr } = process;
  const wanted = env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '0';
  return {
    out: (text) => stdout.write(text),
    err: (text) => stderr.write(text),
    ...(stdout.isTTY ? { columns: stdout.columns } : {}),
    colour: !env['NO_COLOR'] && (wanted || (stdout.isTTY && stderr.isTTY)),
    interactive: process.stdin.isTTY && stdout.isTTY,
    env,
    cwd: process.cwd(),
  };
}

/** Text in a style, or as it is where colour is not wanted. */
export function styled(terminal: Terminal, style: Style, text: string): string {
  return terminal.colour ? styleText(style, text, { validateStream: false }) : text;
}

const SEVERITY_STYLE: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', info: 'cyan' };

/** The style that a severity is shown in. */
export function severityStyle(severity: Severity): Style {
  return SEVERITY_STYLE[severity];
}

/** Prints diagnostics on standard error, errors last so that they stay in sight. */
export function reportDiagnostics(terminal: Terminal, diagnostics: readonly Diagnostic[]): void {
  const order: readonly Severity[] = ['info', 'warning', 'error'];
  for (const severity of order) {
    for (const diagnostic of diagnostics) {
      if (diagnostic.severity !== severity) continue;
      const text = formatDiagnostic(diagnostic);
      terminal.err(`${text.replace(`${severity}[`, `${styled(terminal, SEVERITY_STYLE[severity], severity)}[`)}\n`);
    }
  }
}

/** `1 error, 2 warnings, 3 notes`; empty when there is nothing to count. */
export function countBySeverity(diagnostics: readonly Diagnostic[]): string {
  const words: readonly [Severity, string][] = [
    ['error', 'error'],
    ['warning', 'warning'],
    ['info', 'note'],
  ];
  return words
    .map(
      ([severity, word]) =>
        [diagnostics.filter((diagnostic) => diagnostic.severity === severity).length, word] as const,
    )
    .filter(([count]) => count > 0)
    .map(([count, word]) => counted(count, word))
    .join(', ');
}

/** A status line on standard error that replaces itself; silent where nobody watches. */
export function showProgress(terminal: Terminal, text: string): void {
  if (terminal.colour && terminal.columns !== undefined) terminal.err(`\r\u001b[K${text}`);
}
