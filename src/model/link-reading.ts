// A URL goes in; its normal form, its identity key and what was cut off come out.

/** A link as identity and findings need it. */
export interface LinkReading {
  /** Normalised URL of the document: what the graph gives as page of the instrument. */
  readonly page: string;
  /** As the page has it, with the place in the document, without tracking. */
  readonly shown: string;
  /** What two links to one document have in common: no scheme, no `www.`, no place in the document, no tracking, decoded. */
  readonly key: string;
  readonly host: string;
  readonly secure: boolean;
  readonly fragment?: string;
  /** Query keys that were cut off because they say nothing about the document. */
  readonly cutKeys: readonly string[];
  /** Set when the link goes through an archive: the archive's host. */
  readonly archive?: string;
}

const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|msclkid|mc_[ce]id|igshid|ref|ref_src|source|_ga|prefLang|__blob|jsessionid|phpsessid|sid|sessionid)$/iu;
const ARCHIVES =
  /^(?:web\.archive\.org\/web\/\d+(?:[a-z]{2}_)?\/|archive\.(?:org|ph|is|today)\/(?:wayback\/)?\d*\/?)(https?:\/\/.+)$/iu;
/** The address of a document in a site that is one page for its server: `#/norma/21180`, `#!view=4`. Anything else names a place in the document. */
const ROUTE = /^#[/!]/u;
const INDEX_FILE = /\/(?:index|default|home)\.(?:html?|php|aspx?|jsp)$/iu;

/** Reads an absolute http(s) URL. */
export function readLink(url: string): LinkReading | undefined {
  if (!URL.canParse(url)) return undefined;
  const outer = new URL(url);
  const inner = ARCHIVES.exec(`${outer.host}${outer.pathname}${outer.search}`)?.[1];
  const parsed = inner !== undefined && URL.canParse(inner) ? new URL(inner) : outer;
  const cutKeys = [...new Set([...parsed.searchParams.keys()].filter((key) => TRACKING.test(key)))];
  const query = keptQuery(parsed);
  const path = parsed.pathname.replace(/\/+$/u, '');
  const route = ROUTE.test(parsed.hash) ? parsed.hash.replace(/\/+$/u, '') : '';
  const anchor = parsed.hash.startsWith('#:~:') ? '' : parsed.hash;
  const site = `${parsed.protocol}//${parsed.host}`;
  const fragment = decodeQuietly(outer.hash.slice(1));
  const host = parsed.hostname;
  const bare = `${host.replace(/^www\./u, '')}${parsed.port ? `:${parsed.port}` : ''}`;
  return {
    page: `${site}${path === '' ? '/' : path}${query}${route}`,
    shown: `${site}${parsed.pathname}${query}${anchor}`,
    key: decodeQuietly(`${bare}${path.replace(INDEX_FILE, '')}${query}${route}`).normalize('NFC'),
    host,
    secure: outer.protocol === 'https:',
    ...(fragment ? { fragment } : {}),
    cutKeys,
    ...(parsed === outer ? {} : { archive: outer.hostname }),
  };
}

/** Query without tracking keys, in the order of the page; `+` and escapes are left as the server wants them. */
function keptQuery(parsed: URL): string {
  const kept = parsed.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !TRACKING.test(pair.split('=')[0] ?? ''));
  return kept.length > 0 ? `?${kept.join('&')}` : '';
}

/** Control characters stay escaped: a key is one line of text, in the ledger and in messages. */
function decodeQuietly(text: string): string {
  try {
    return decodeURIComponent(text).replace(/\p{Cc}/gu, encodeURIComponent);
  } catch {
    // A stray percent sign is common in copied addresses; the address is then compared as it stands.
    return text;
  }
}
