// Solutions in, a Markdown table out (GitHub's extension), with links and, for no rows, a sentence.

import type { FormatOptions, TabularAnswer } from './answer-format.js';
import { emptyAnswer } from './empty-answer.js';
import { readable, type ReadableAnswer, type ReadableCell } from './readable-answer.js';

export function formatMarkdown(answer: TabularAnswer, options: FormatOptions = {}): string {
  const table = readable(answer);
  return table.rows.length === 0 ? `${escapeMarkdown(emptyAnswer(options))}\n` : markdownTable(table, linkedCell);
}

/** The table alone, its cells written by `writeCell`. */
export function markdownTable(
  { headings, rows }: ReadableAnswer,
  writeCell: (cell: ReadableCell) => string = plainCell,
): string {
  const numeric = headings.map((_, column) => rows.every((row) => row[column]?.isNumber));
  const lines = [
    headings.map(escapeMarkdown),
    numeric.map((right) => (right ? '--:' : '---')),
    ...rows.map((row) => row.map(writeCell)),
  ];
  return lines.map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

function plainCell({ text }: ReadableCell): string {
  return escapeMarkdown(text);
}

function linkedCell({ text, link }: ReadableCell): string {
  const shown = escapeMarkdown(text);
  if (link === undefined || !/^https?:/u.test(link)) return shown;
  return `[${shown}](<${link.replaceAll('|', '%7C')}>)`;
}

/** Nothing in a value may start markup, a link or a new cell. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/gu, '\\$&');
}
