// Formats with their media types in; the patterns by which a web server finds how much an Accept header wants each of them out.

/** A format in which a thing can be answered. */
export interface AnswerFormat {
  /** Of the file, and of addresses that name the format themselves. */
  readonly extension: string;
  /** The media type that is sent, then other names by which clients ask for it. */
  readonly mediaTypes: readonly [string, ...string[]];
}

/** In the order in which the server prefers them where the client does not mind. */
export const ANSWER_FORMATS: readonly [AnswerFormat, ...AnswerFormat[]] = [
  { extension: 'html', mediaTypes: ['text/html', 'application/xhtml+xml'] },
  { extension: 'ttl', mediaTypes: ['text/turtle', 'application/x-turtle', 'text/n3'] },
  { extension: 'jsonld', mediaTypes: ['application/ld+json', 'application/json'] },
  { extension: 'nt', mediaTypes: ['application/n-triples'] },
  { extension: 'rdf', mediaTypes: ['application/rdf+xml'] },
];

/**
 * A pattern on an Accept header with the quality that a match means. Patterns are those that PCRE and RE2 share; case is not to count.
 * Qualities are texts that compare as text: `1`, or `0.` with the decimals after trailing zeros were cut, taken from group `q`.
 */
export interface RangePattern {
  readonly pattern: string;
  readonly quality: 'one' | 'captured';
}

/** From the most specific media range to the least: the first that matches counts. https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1 */
export function rangePatterns({ mediaTypes: [sent, ...aliases] }: AnswerFormat): RangePattern[] {
  const ranges = [sent, ...aliases, `${sent.split('/')[0] ?? ''}/*`, '*/*'];
  return ranges.flatMap((range) => [
    { pattern: `${start(range)}(?:;[^,]*)?;${BLANK}q=0(?:[.]([0-9]*?)0*)?${BLANK}(?:[;,]|$)`, quality: 'captured' },
    { pattern: `${start(range)}(?:[;,]|$)`, quality: 'one' },
  ]);
}

const BLANK = '[ \\t]*';

function start(range: string): string {
  return `(?:^|,)${BLANK}${range.replace(/[.*+/]/gu, (sign) => (sign === '/' ? sign : `[${sign}]`))}${BLANK}`;
}
