// Solutions in, a page with one table out: languages marked, IRIs linked, nothing in a value can become markup.

import type { FormatOptions, TabularAnswer } from './answer-format.js';
import { emptyAnswer } from './empty-answer.js';
import { escapeMarkup } from './escape-markup.js';
import { readable, type ReadableAnswer, type ReadableCell } from './readable-answer.js';

export function formatHtml(answer: TabularAnswer, options: FormatOptions = {}): string {
  const title = escapeMarkup(options.query?.summary ?? 'Answer');
  const table = readable(answer);
  const reading = options.query?.reading ? [`<p>${escapeMarkup(options.query.reading)}</p>`] : [];
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title}</title>`,
    '<style>body{font-family:sans-serif;margin:2rem}table{border-collapse:collapse}',
    'th,td{border:1px solid #767676;padding:.3rem .6rem;text-align:left;vertical-align:top}',
    'td.number{text-align:right}</style>',
    '</head>',
    '<body>',
    `<h1>${title}</h1>`,
    ...(table.rows.length > 0 ? tableLines(table, title) : [`<p>${escapeMarkup(emptyAnswer(options))}</p>`]),
    ...reading,
    '</body>',
    '</html>\n',
  ].join('\n');
}

function tableLines({ headings, rows }: ReadableAnswer, title: string): readonly string[] {
  return [
    '<table>',
    `<caption hidden>${title}</caption>`,
    `<thead><tr>${headings.map((heading) => `<th scope="col">${escapeMarkup(heading)}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map((row) => `<tr>${row.map(htmlCell).join('')}</tr>`),
    '</tbody>',
    '</table>',
  ];
}

function htmlCell({ text, language, link, isNumber }: ReadableCell): string {
  const tag = language === undefined ? '' : ` lang="${escapeMarkup(language)}"`;
  const kind = isNumber ? ' class="number"' : '';
  // Only web addresses: a graph may hold any IRI, and some schemes run code.
  const safe = link !== undefined && /^https?:/u.test(link);
  const content = safe ? `<a href="${escapeMarkup(link)}">${escapeMarkup(text)}</a>` : escapeMarkup(text);
  return `<td${kind}${tag}>${content}</td>`;
}
