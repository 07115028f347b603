// The query that was asked in, the sentence that says what no rows mean out.

import type { FormatOptions } from './answer-format.js';

export function emptyAnswer({ query }: FormatOptions): string {
  return query?.empty ? `No evidence. ${query.empty}` : 'No rows: nothing in this graph matches.';
}
