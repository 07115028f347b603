// The address table in; an Apache `.htaccess` for the persistent address out.

import type { AddressRow, AddressSpace } from './address-space.js';
import { CACHING } from './caching.js';
import { ANSWER_FORMATS, rangePatterns, type AnswerFormat } from './media-ranges.js';
import { DATA_EXTENSIONS, memberPattern, notAcceptable, pathPattern, suffixPattern } from './path-patterns.js';

/** Needs mod_rewrite of Apache 2.4, and mod_headers for `Vary`. */
export function apacheRules({ target, rows }: AddressSpace): string {
  return [
    '# Made by policygraph release. How much the client wants each format is worked out once, then each address picks the best.',
    'RewriteEngine On',
    '<IfModule mod_headers.c>',
    '  Header always merge Vary Accept',
    '  Header always set Access-Control-Allow-Origin "*"',
    `  Header always set Cache-Control "${CACHING}"`,
    '</IfModule>',
    `ErrorDocument 406 "${notAcceptable()}"`,
    '',
    '# Addresses that name their format',
    ...rows.flatMap((row) => suffixRules(row, target)),
    '',
    '# Quality of each format: the rules go from general to specific, and the last that fits counts',
    ...ANSWER_FORMATS.flatMap(qualityRules),
    '',
    '# The best format; the earlier one where two are equal',
    'RewriteRule ^ - [E=BEST:0.,E=FORMAT:none]',
    ...ANSWER_FORMATS.flatMap(bestRules),
    '',
    '# Addresses',
    ...rows.flatMap((row) => addressRules(row, target)),
    '',
  ].join('\n');
}

function suffixRules(row: AddressRow, target: string): string[] {
  return [
    `RewriteRule ${suffixPattern(row, ['html'])} ${target}${row.page} [R=303,L]`,
    `RewriteRule ${suffixPattern(row, DATA_EXTENSIONS)} ${target}${row.data}.$1 [R=303,L]`,
  ];
}

function qualityRules(format: AnswerFormat): string[] {
  const name = variable(format);
  const patterns = [...rangePatterns(format)].reverse();
  return [
    'RewriteCond %{HTTP:Accept} ^$',
    `RewriteRule ^ - [E=${name}:1]`,
    ...patterns.flatMap(({ pattern, quality }) => [
      `RewriteCond %{HTTP:Accept} "${pattern}" [NC]`,
      `RewriteRule ^ - [E=${name}:${quality === 'one' ? '1' : '0.%1'}]`,
    ]),
  ];
}

function bestRules(format: AnswerFormat): string[] {
  const name = variable(format);
  return [
    `RewriteCond expr "env('${name}') > env('BEST')"`,
    `RewriteRule ^ - [E=BEST:%{ENV:${name}},E=FORMAT:${format.extension}]`,
  ];
}

function addressRules(row: AddressRow, target: string): string[] {
  const path = pathPattern(row);
  return [
    ...when('none', `RewriteRule ${path} - [R=406,L]`),
    ...(row.anchors ? when('html', `RewriteRule ${memberPattern(row)} ${target}${row.page}#$1 [NE,R=303,L]`) : []),
    ...when('html', `RewriteRule ${path} ${target}${row.page} [R=303,L]`),
    `RewriteRule ${path} ${target}${row.data}.%{ENV:FORMAT} [R=303,L]`,
  ];
}

function when(format: string, rule: string): string[] {
  return [`RewriteCond %{ENV:FORMAT} =${format}`, rule];
}

function variable({ extension }: AnswerFormat): string {
  return `Q_${extension.toUpperCase()}`;
}
