// The address table in; a snippet of a Caddyfile for the persistent address out.

import type { AddressRow, AddressSpace } from './address-space.js';
import { CACHING } from './caching.js';
import { ANSWER_FORMATS, rangePatterns, type AnswerFormat } from './media-ranges.js';
import { DATA_EXTENSIONS, memberPattern, notAcceptable, pathPattern, suffixPattern } from './path-patterns.js';

/** A snippet: `import oss_policy` inside a site uses it. */
export function caddyRules({ prefix, target, rows }: AddressSpace): string {
  return [
    '# Made by policygraph release. Import this file, then write "import persistent_addresses" inside the site.',
    '(persistent_addresses) {',
    '\troute {',
    ...ANSWER_FORMATS.flatMap(qualityMap),
    ...rows.flatMap((row, at) => addressRules(row, at, prefix, target)),
    '\t}',
    '}',
    '',
  ].join('\n');
}

function qualityMap(format: AnswerFormat): string[] {
  const rows = rangePatterns(format).map(
    ({ pattern, quality }) =>
      `\t\t\t"~(?i)${pattern.replaceAll('\\', '\\\\')}" ${quality === 'one' ? '1' : '"0.${1}0"'}`,
  );
  return [`\t\tmap {header.Accept} {q_${format.extension}} {`, ...rows, '\t\t\t"~^$" 1', '\t\t\tdefault 0', '\t\t}'];
}

/** More than those before it and not less than those after it: the server's order settles what the client leaves open. */
function isBest(format: AnswerFormat): string {
  const at = ANSWER_FORMATS.indexOf(format);
  const comparisons = ANSWER_FORMATS.flatMap((other, index) =>
    index === at ? [] : [`double({q_${format.extension}}) ${index < at ? '>' : '>='} double({q_${other.extension}})`],
  );
  return [`double({q_${format.extension}}) > 0.0`, ...comparisons].join(' && ');
}

function addressRules(row: AddressRow, at: number, prefix: string, target: string): string[] {
  const regexp = (name: string, pattern: string): string => `path_regexp ${name} "^${prefix}${pattern.slice(1)}"`;
  const block = (name: string, matchers: readonly string[], answer: string): string[] => [
    `\t\t@${name} {`,
    ...matchers.map((matcher) => `\t\t\t${matcher}`),
    '\t\t}',
    `\t\thandle @${name} {`,
    '\t\t\theader Vary Accept',
    '\t\t\theader Access-Control-Allow-Origin *',
    `\t\t\theader Cache-Control ${CACHING}`,
    `\t\t\t${answer}`,
    '\t\t}',
  ];
  const path = (name: string): string => regexp(name, pathPattern(row));
  const negotiated = ANSWER_FORMATS.flatMap((format) => {
    const name = `a${at}_${format.extension}`;
    const best = `expression \`${isBest(format)}\``;
    if (format.extension !== 'html')
      return block(name, [path(name), best], `redir ${target}${row.data}.${format.extension} 303`);
    const member = `a${at}_member`;
    const anchors = row.anchors
      ? block(member, [regexp(member, memberPattern(row)), best], `redir ${target}${row.page}#{re.${member}.1} 303`)
      : [];
    return [...anchors, ...block(name, [path(name), best], `redir ${target}${row.page} 303`)];
  });
  return [
    ...block(`a${at}_page`, [regexp(`a${at}_page`, suffixPattern(row, ['html']))], `redir ${target}${row.page} 303`),
    ...block(
      `a${at}_data`,
      [regexp(`a${at}_data`, suffixPattern(row, DATA_EXTENSIONS))],
      `redir ${target}${row.data}.{re.a${at}_data.1} 303`,
    ),
    ...negotiated,
    ...block(`a${at}_none`, [path(`a${at}_none`)], `respond "${notAcceptable()}" 406`),
  ];
}
