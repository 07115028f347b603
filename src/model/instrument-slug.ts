// A cluster goes in, the readable part of its IRI comes out: from its number, short name or address, not from its language.

import { createHash } from 'node:crypto';
import type { DraftMention } from './draft-mention.js';
import { slugOf, wordsOf } from './fold-text.js';
import { actNumberOf, hasYear, type ActNumber } from './identity-key.js';
import type { Cluster } from './cluster.js';
import { withoutStrayLetter } from './stray-letter.js';

const MAX_LENGTH = 80;
/** An address part with so many words says what the document is. */
const NAMING_WORDS = 3;
const FILE_ENDING = /\.(?:pdf|html?|docx?|odt|aspx?|php|txt|md|jsp|do)$/iu;
/** Parts of addresses that say where a page stands, not what it is. */
const PLACE_WORDS = new Set(
  (
    'en es pt fr de it nl www index home download downloads view document documents documentos doc docs file files pdf html text txt ' +
    'content uploads wp media sites default main master blob tree raw node page pages publications publication latest stabile show'
  ).split(' '),
);

const HOST_LABELS = new Set(['gov', 'gob', 'gouv', 'go', 'com', 'org', 'co', 'gub', 'admin', 'bund', 'europa']);

/**
 * Slug for a cluster that the ledger does not know. It follows what all languages and editions of a catalogue share
 * (number, short name, address), so that the page that is read first does not decide; titles serve where nothing else is.
 */
export function proposeSlug(cluster: Cluster): string {
  const mentions = cluster.mentions.map(asStated);
  const proposal =
    best(mentions, (mention) => (mention.title.act ? numberSlug(mention) : undefined)) ??
    best(mentions, documentSlug) ??
    best(mentions, ({ title }) => (title.acronym ? slugOf(title.acronym) : undefined)) ??
    best(mentions, numberSlug) ??
    best(mentions, identifierSlug) ??
    best(mentions, hostSlug) ??
    best(mentions, addressSlug) ??
    best(mentions, ({ title }) => slugOf(title.text)) ??
    `untitled-${hash(mentions.map(({ title }) => title.text).join('\n'))}`;
  return shortened(proposal);
}

/** A link that is later found to be another instrument's had to be taken at its word when it was first seen. */
function asStated(mention: DraftMention): DraftMention {
  return mention.link ? { ...mention, link: { ...mention.link, facts: mention.link.stated } } : mention;
}

/** The slug with a suffix that tells instruments with one proposal apart, the same in every build: the first that is not taken. */
export function distinctSlug(slug: string, cluster: Cluster, taken: ReadonlySet<string>): string {
  const [key = ''] = cluster.mentions.map(({ title, link }) => `${link?.reading.key ?? ''}\n${title.key}`).sort();
  for (let again = ''; ; again += '\n') {
    const distinct = `${slug}-${hash(key + again).slice(0, 4)}`;
    if (!taken.has(distinct)) return distinct;
  }
}

/** The proposal that most mentions make; the first in order among equals. */
function best(
  mentions: readonly DraftMention[],
  propose: (mention: DraftMention) => string | undefined,
): string | undefined {
  const votes = new Map<string, number>();
  for (const mention of mentions) {
    const slug = propose(mention);
    if (slug) votes.set(slug, (votes.get(slug) ?? 0) + 1);
  }
  const [first] = [...votes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([slug]) => slug);
  // 'law-19179-2013' says all that 'law-19179' says.
  return [...votes.keys()].sort().find((slug) => slug.startsWith(`${first ?? ''}-`)) ?? first;
}

function numberSlug(mention: DraftMention): string | undefined {
  const act = actNumberOf(mention);
  return act?.family ? slugOf(numberWords(act, mention.jurisdiction)) : undefined;
}

/** 'regulation 2024 2847' in the Union, whose numbers lead with the year; 'law 14063 2020' elsewhere. */
function numberWords({ family = '', number, year }: ActNumber, jurisdiction: string): string {
  const parts =
    jurisdiction === 'EU'
      ? [family, year, number]
      : [family, number, year !== undefined && hasYear(number, year) ? undefined : year];
  return parts.filter((part) => part !== undefined).join(' ');
}

/** A bill's number comes back in every congress: where the address names it in full, that counts. */
function documentSlug({ title, link }: DraftMention): string | undefined {
  const printed = title.documentNumbers[0]?.value;
  if (printed === undefined) return undefined;
  const full = link?.facts.identifiers.find(({ value }) => value.startsWith(printed))?.value;
  return slugOf(full ?? printed);
}

/** ELI addresses of acts without a number, such as Swiss ones, name the place in the collection: `cc-2023-682`. */
function identifierSlug({ link }: DraftMention): string | undefined {
  const official = link?.facts.identifiers.find(({ scheme }) => scheme !== 'number');
  if (!official) return undefined;
  return slugOf(official.scheme === 'eli' ? official.value.replace(/^.*?\/eli\//u, '') : official.value);
}

/** A site that is called by its host's name, whatever page of it the link shows: 'Code.gouv.fr Platform'. */
function hostSlug({ link, title }: DraftMention): string | undefined {
  const host = link?.reading.host.replace(/^www\./u, '') ?? '';
  return title.core !== undefined && title.core === wordsOf(host).join(' ') ? slugOf(host) : undefined;
}

function addressSlug({ link, title }: DraftMention): string | undefined {
  if (!link) return undefined;
  const [address = '', query = ''] = link.reading.key.split('?');
  const [host = '', ...path] = address.split('/');
  const values = query.split('&').map((pair) => pair.slice(pair.indexOf('=') + 1));
  const parts = [...path, ...values].map((part) => partWords(part)).filter((words) => words.length > 0);
  const named = parts
    .slice(-2)
    .filter((words) => lettersIn(words) >= NAMING_WORDS)
    .at(-1);
  if (named) return slugOf(withoutStrayLetters(named, wordsOf(title.text)).join(' '));
  const hostWords = host
    .split('.')
    .slice(0, -1)
    .filter((label) => !HOST_LABELS.has(label));
  const words = [...(hostWords.length > 0 ? hostWords : [host]), ...parts.slice(-2).flat()];
  return slugOf(words.filter((word, index) => words.indexOf(word) === index).join(' '));
}

/** A mistyped address gives the same slug as the right one, whichever is read first. */
function withoutStrayLetters(words: readonly string[], titleWords: readonly string[]): string[] {
  return words.map((word) => {
    const bare = titleWords.includes(word) ? undefined : withoutStrayLetter(word);
    return bare !== undefined && titleWords.includes(bare) ? bare : word;
  });
}

function lettersIn(words: readonly string[]): number {
  return words.filter((word) => /^\p{L}{2,}$/u.test(word)).length;
}

/** Words of a part of an address; generated names (`97e59978-42c0-…`) have none. */
function partWords(part: string): string[] {
  if (/[\da-f]{8}-?[\da-f]{4}-?[\da-f]{4}|^[\da-f]{16,}$/iu.test(part)) return [];
  return wordsOf(part.replace(FILE_ENDING, '')).filter((word) => !PLACE_WORDS.has(word));
}

function shortened(slug: string): string {
  if (slug.length <= MAX_LENGTH) return slug;
  const cut = slug.slice(0, MAX_LENGTH);
  return cut.slice(0, cut.lastIndexOf('-'));
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
