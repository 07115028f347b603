// Solutions in, a page with one table out: languages marked, IRIs linked, nothing in a value can become markup.

import type { FormatOptions, TabularAnswer } from './answer-format.js';
import { emptyAnswer } from './empty-answer.js';
import { escapeMarkup } from './escape-markup.js';
import { PAGE_ICON } from './page-icon.js';
import { readable, type ReadableAnswer, type ReadableCell } from './readable-answer.js';

/** Headings, explanations, and words that the graph holds without a language, such as normalised provisions. */
const OWN_LANGUAGE = 'en';

export function formatHtml(answer: TabularAnswer, options: FormatOptions = {}): string {
  const title = escapeMarkup(options.query?.summary ?? 'Answer');
  const table = readable(answer);
  const language = pageLanguage(table, options.language);
  // Where labels and texts are in another language, what is not has to say so: readers aloud switch voices by it.
  const own = language === OWN_LANGUAGE ? '' : ` lang="${OWN_LANGUAGE}"`;
  const reading = options.query?.reading ? [`<p${own}>${escapeMarkup(options.query.reading)}</p>`] : [];
  return [
    '<!doctype html>',
    `<html lang="${escapeMarkup(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title${own}>${title}</title>`,
    `<link rel="icon" href="${escapeMarkup(PAGE_ICON)}">`,
    '<style>:root{color-scheme:light dark}body{font-family:sans-serif;margin:2rem}table{border-collapse:collapse}',
    'th,td{border:1px solid #767676;padding:.3rem .6rem;text-align:left;vertical-align:top}',
    'td.number{text-align:right}td.address{overflow-wrap:anywhere;min-width:12rem}.scroll{overflow-x:auto}',
    // Paper does not scroll: a box would cut columns off. Browsers shrink what is wider than a page, to the half at most.
    '@media print{:root{font-size:65%}body{margin:0}.scroll{overflow:visible}}</style>',
    '</head>',
    '<body>',
    `<h1${own}>${title}</h1>`,
    ...(table.rows.length > 0 ? tableLines(table, title, own) : [`<p>${escapeMarkup(emptyAnswer(options))}</p>`]),
    ...reading,
    '</body>',
    '</html>\n',
  ].join('\n');
}

/** The language that was asked for, where anything is in it. */
function pageLanguage({ rows }: ReadableAnswer, asked = OWN_LANGUAGE): string {
  const tag = asked.toLowerCase();
  const isFound = rows.some((row) => row.some(({ language }) => language === tag || language?.startsWith(`${tag}-`)));
  return isFound ? tag : OWN_LANGUAGE;
}

function tableLines({ headings, rows }: ReadableAnswer, title: string, own: string): readonly string[] {
  return [
    // Wide tables scroll in a box of their own, also by keyboard; the page around them stays as wide as the window.
    '<section class="scroll" tabindex="0" aria-labelledby="caption">',
    '<table>',
    `<caption id="caption" hidden${own}>${title}</caption>`,
    `<thead${own}><tr>${headings.map((heading) => `<th scope="col">${escapeMarkup(heading)}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map((row) => `<tr>${row.map((cell) => htmlCell(cell, own)).join('')}</tr>`),
    '</tbody>',
    '</table>',
    '</section>',
  ];
}

function htmlCell({ text, language, link, isNumber }: ReadableCell, own: string): string {
  const isOwn = language === undefined && link === undefined && /\p{L}/u.test(text);
  const tag = language === undefined ? (isOwn ? own : '') : ` lang="${escapeMarkup(language)}"`;
  const isAddress = link === undefined && /^https?:\/\/\S+$/u.test(text);
  const kind = isNumber ? ' class="number"' : isAddress ? ' class="address"' : '';
  // Only web addresses: a graph may hold any IRI, and some schemes run code.
  const target = isAddress ? text : link;
  const safe = target !== undefined && /^https?:/u.test(target);
  const content = safe ? `<a href="${escapeMarkup(target)}">${escapeMarkup(text)}</a>` : escapeMarkup(text);
  return `<td${kind}${tag}>${content}</td>`;
}
