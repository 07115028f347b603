// A string in, whether it is an absolute IRI out (RFC 3987, with what stores refuse left out).

/*
 * RFC 3987 section 2.2. Square brackets only around an IP address; private use only in the query; percent signs only
 * before two hex digits, which Jena and RDF4J insist on. https://www.rfc-editor.org/rfc/rfc3987#section-2.2
 */
const UCSCHAR =
  '\\u{A0}-\\u{D7FF}\\u{F900}-\\u{FDCF}\\u{FDF0}-\\u{FFEF}\\u{10000}-\\u{1FFFD}\\u{20000}-\\u{2FFFD}' +
  '\\u{30000}-\\u{3FFFD}\\u{40000}-\\u{4FFFD}\\u{50000}-\\u{5FFFD}\\u{60000}-\\u{6FFFD}\\u{70000}-\\u{7FFFD}' +
  '\\u{80000}-\\u{8FFFD}\\u{90000}-\\u{9FFFD}\\u{A0000}-\\u{AFFFD}\\u{B0000}-\\u{BFFFD}\\u{C0000}-\\u{CFFFD}' +
  '\\u{D0000}-\\u{DFFFD}\\u{E1000}-\\u{EFFFD}';
const IPRIVATE = '\\u{E000}-\\u{F8FF}\\u{F0000}-\\u{FFFFD}\\u{100000}-\\u{10FFFD}';
const UNRESERVED = `A-Za-z0-9._~${UCSCHAR}\\-`;
const SUB_DELIMS = "!$&'()*+,;=";
const ESCAPED = '%[0-9A-Fa-f]{2}';
const PCHAR = `(?:[${UNRESERVED}${SUB_DELIMS}:@]|${ESCAPED})`;
const HOST = `(?:\\[[0-9A-Fa-f:.v]+\\]|(?:[${UNRESERVED}${SUB_DELIMS}]|${ESCAPED})*)`;
const AUTHORITY = `(?:(?:[${UNRESERVED}${SUB_DELIMS}:]|${ESCAPED})*@)?${HOST}(?::[0-9]*)?`;
const PATH = `(?://${AUTHORITY}(?:/${PCHAR}*)*|/(?:${PCHAR}+(?:/${PCHAR}*)*)?|${PCHAR}+(?:/${PCHAR}*)*)`;
const QUERY = `(?:\\?(?:[${UNRESERVED}${SUB_DELIMS}:@/?${IPRIVATE}]|${ESCAPED})*)?`;
const FRAGMENT = `(?:#(?:[${UNRESERVED}${SUB_DELIMS}:@/?]|${ESCAPED})*)?`;
const IRI = new RegExp(`^[A-Za-z][A-Za-z0-9+.-]*:${PATH}${QUERY}${FRAGMENT}$`, 'u');
/** Web addresses must name a host. */
const WEB_WITHOUT_HOST = /^https?:(?!\/\/[^/?#:@])/i;
/** Readers take `.` and `..` out of paths, so that the name that comes back is another one. */
const DOT_SEGMENT = /^[^?#]*\/\.\.?(?:[/?#]|$)/;

/**
 * Whether `value` is an absolute IRI that every store and format of this project takes.
 *
 * @example isIri('https://example.org/a b') // false
 */
export function isIri(value: string): boolean {
  return IRI.test(value) && !WEB_WITHOUT_HOST.test(value) && !DOT_SEGMENT.test(value);
}
