// The address table in; an nginx configuration for the persistent address out.

import type { AddressRow, AddressSpace } from './address-space.js';
import { CACHING } from './caching.js';
import { ANSWER_FORMATS, rangePatterns, type AnswerFormat } from './media-ranges.js';
import { DATA_EXTENSIONS, memberPattern, notAcceptable, pathPattern, suffixPattern } from './path-patterns.js';

/** `map` blocks: they belong into the `http` block. */
export function nginxMaps(): string {
  const [first, ...others] = ANSWER_FORMATS;
  return [
    '# Made by policygraph release; goes into the http block. How much the client wants each format, then the best of them.',
    ...ANSWER_FORMATS.map(qualityMap),
    `map "$osp_q_${first.extension}" $osp_best_${first.extension} {\n  default "$osp_q_${first.extension} ${first.extension}";\n  "0." "0. none";\n}`,
    ...others.map((format, at) => bestMap(format, ANSWER_FORMATS[at]?.extension ?? first.extension)),
    `map $osp_best_${others.at(-1)?.extension ?? first.extension} $osp_format {\n  "~ (?<osp_name>[a-z]+)$" $osp_name;\n}`,
    // A condition compares one variable only.
    'map $uri $osp_request {\n  default "$osp_format $uri";\n}',
    '',
  ].join('\n');
}

/** `location` blocks: they belong into the `server` block. */
export function nginxLocations({ prefix, target, rows }: AddressSpace): string {
  return [
    '# Made by policygraph release; goes into the server block, after its maps went into the http block.',
    ...rows.flatMap((row) => locations(row, prefix, target)),
    '',
  ].join('\n');
}

function qualityMap(format: AnswerFormat): string {
  const rows = rangePatterns(format).map(({ pattern, quality }, at) => {
    const group = `osp_${format.extension}${at}`;
    return quality === 'one' ? `  "~*${pattern}" "1";` : `  "~*${named(pattern, group)}" "0.$${group}";`;
  });
  return [`map $http_accept $osp_q_${format.extension} {`, '  default "0.";', '  "" "1";', ...rows, '}'].join('\n');
}

function named(pattern: string, group: string): string {
  return pattern.replace('([0-9]*?)', `(?<${group}>[0-9]*?)`);
}

/** nginx cannot compare numbers; a pattern can: after the digits that both share one has a greater digit, or goes on where the other ends. */
function bestMap({ extension }: AnswerFormat, before: string): string {
  const digits = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((digit) => `${digit}[0-9.]*>\\1[0-${digit - 1}]`);
  return [
    `map "$osp_q_${extension}>$osp_best_${before}" $osp_best_${extension} {`,
    `  default $osp_best_${before};`,
    `  "~^([0-9.]*)(?:[0-9.]+>\\1 |${digits.join('|')})" "$osp_q_${extension} ${extension}";`,
    '}',
  ].join('\n');
}

function locations(row: AddressRow, prefix: string, target: string): string[] {
  const absolute = (pattern: string): string => `"^${prefix}${pattern.slice(1)}"`;
  const headers = [
    '  add_header Vary Accept always;',
    '  add_header Access-Control-Allow-Origin * always;',
    `  add_header Cache-Control ${CACHING} always;`,
  ];
  const member = row.anchors
    ? [`  if ($osp_request ~ "^html ${prefix}${memberPattern(row).slice(1)}") { return 303 ${target}${row.page}#$1; }`]
    : [];
  return [
    `location ~ ${absolute(suffixPattern(row, ['html']))} {`,
    ...headers,
    `  return 303 ${target}${row.page};`,
    '}',
    `location ~ ${absolute(suffixPattern(row, DATA_EXTENSIONS))} {`,
    ...headers,
    `  return 303 ${target}${row.data}.$1;`,
    '}',
    `location ~ ${absolute(pathPattern(row))} {`,
    ...headers,
    '  default_type text/plain;',
    `  if ($osp_format = none) { return 406 "${notAcceptable()}"; }`,
    ...member,
    `  if ($osp_format = html) { return 303 ${target}${row.page}; }`,
    `  return 303 ${target}${row.data}.$osp_format;`,
    '}',
  ];
}
