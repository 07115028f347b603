// The address table in; redirects and headers for hosts that serve files only out.

import type { AddressRow, AddressSpace } from './address-space.js';
import { CACHING } from './caching.js';
import { ANSWER_FORMATS } from './media-ranges.js';
import { DATA_EXTENSIONS } from './path-patterns.js';

/**
 * Such hosts do not look at Accept: every address leads to its page, and addresses that name a format to the data. With 302, since
 * several of them know no 303.
 */
export function staticRedirects({ prefix, target, rows }: AddressSpace): string {
  return rows
    .flatMap(({ path, members, page, anchors, data }) => [
      `${prefix}${path || 'index'}.html ${target}${page} 302`,
      ...DATA_EXTENSIONS.map(
        (extension) => `${prefix}${path || 'index'}.${extension} ${target}${data}.${extension} 302`,
      ),
      `${prefix}${path} ${target}${page} 302`,
      ...(members ? [`${prefix}${path}/* ${target}${page}${anchors ? '#:splat' : ''} 302`] : []),
    ])
    .map((line) => `${line}\n`)
    .join('');
}

/** Clients that cannot negotiate find the data by links. */
export function staticHeaders({ prefix, target, rows }: AddressSpace): string {
  return rows
    .map(
      (row) =>
        `${prefix}${row.path}\n  Access-Control-Allow-Origin: *\n  Cache-Control: ${CACHING}\n  Link: ${dataLinks(row, target)}\n`,
    )
    .join('');
}

function dataLinks({ data }: AddressRow, target: string): string {
  return ANSWER_FORMATS.flatMap(({ extension, mediaTypes: [type] }) =>
    extension === 'html' ? [] : [`<${target}${data}.${extension}>; rel="alternate"; type="${type}"`],
  ).join(', ');
}
