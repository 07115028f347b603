// A URL goes in; its normal form, its identity key and what was cut off come out.

/** A link as identity and findings need it. */
export interface LinkReading {
  /** Normalised URL: what the graph gives as page. */
  readonly page: string;
  /** What two links to one document have in common: no scheme, no `www.`, no fragment, no tracking, decoded. */
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
  const fragment = decodeQuietly(outer.hash.slice(1));
  const host = parsed.hostname;
  const bare = `${host.replace(/^www\./u, '')}${parsed.port ? `:${parsed.port}` : ''}`;
  return {
    page: `${parsed.protocol}//${parsed.host}${path === '' ? '/' : path}${query}`,
    key: decodeQuietly(`${bare}${path.replace(INDEX_FILE, '')}${query}`).normalize('NFC'),
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

function decodeQuietly(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray percent sign is common in copied addresses; the address is then compared as it stands.
    return text;
  }
}
