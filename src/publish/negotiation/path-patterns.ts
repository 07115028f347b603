// A row of the address table in; anchored patterns on the path below the persistent address out.

import type { AddressRow } from './address-space.js';
import { ANSWER_FORMATS } from './media-ranges.js';

/** Formats other than the page. */
export const DATA_EXTENSIONS: readonly string[] = ANSWER_FORMATS.map(({ extension }) => extension).filter(
  (extension) => extension !== 'html',
);

/** The row itself and what is below it. No slash at the start. */
export function pathPattern({ path, members }: AddressRow): string {
  if (path === '') return '^$';
  return `^${path}${members ? '(?:/.*)?' : '/?'}$`;
}

/** What is below it, with its last name as first group. */
export function memberPattern({ path }: AddressRow): string {
  return `^${path}/(?:.*/)?([^/]+)$`;
}

/** The row or what is below it with one of the extensions, which is the first group: `index.ttl` for the persistent address itself. */
export function suffixPattern({ path, members }: AddressRow, extensions: readonly string[]): string {
  return `^${path || 'index'}${members ? '(?:/.+)?' : ''}[.](${extensions.join('|')})$`;
}

/** What a client is told that takes none of the formats. */
export function notAcceptable(): string {
  return `Not acceptable. There is: ${ANSWER_FORMATS.map(({ mediaTypes: [type] }) => type).join(', ')}.`;
}
