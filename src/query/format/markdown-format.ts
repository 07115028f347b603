// Solutions in, a Markdown table out (GitHub's extension), with links and, for no rows, a sentence.

import type { FormatOptions, TabularAnswer } from './answer-format.js';
import { emptyAnswer } from './empty-answer.js';
import { readable, type ReadableCell } from './readable-answer.js';

export function formatMarkdown(answer: TabularAnswer, options: FormatOptions = {}): string {
  const { headings, rows } = readable(answer);
  if (rows.length === 0) return `${escapeMarkdown(emptyAnswer(options))}\n`;
  const numeric = headings.map((_, column) => rows.every((row) => row[column]?.isNumber));
  const lines = [
    headings.map(escapeMarkdown),
    numeric.map((right) => (right ? '--:' : '---')),
    ...rows.map((row) => row.map(markdownCell)),
  ];
  return lines.map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

function markdownCell({ text, link }: ReadableCell): string {
  const shown = escapeMarkdown(text);
  if (link === undefined || !/^https?:/u.test(link)) return shown;
  return `[${shown}](<${link.replaceAll('|', '%7C')}>)`;
}

/** Nothing in a value may start markup, a link or a new cell. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/gu, '\\$&');
}
