// Drafts and ledger entries go in; faces come out: what mentions with one title and one link have in common.

import { appendTo } from './append-to.js';
import { compare } from './compare.js';
import { byPlace, type DraftMention } from './draft-mention.js';
import {
  actNumberOf,
  identityKeys,
  numberKey,
  parseNumberKey,
  type ActNumber,
  type IdentityKey,
} from './identity-key.js';
import { currentSlug, type Ledger, type LedgerEntry } from './ledger.js';
import type { IssuerReader, TitleIssuer } from './title-issuer.js';
import type { TitleReading } from './title-reading.js';
import type { ComparableTitle } from './title-similarity.js';

/** Reads a title of the ledger again. */
export type Remember = (title: string, jurisdiction: string) => TitleReading;

/** The unit that is compared: all mentions of one jurisdiction with the same title and link, or what the ledger knows. */
export interface Face {
  /** Same for the same content, whatever the order of the input. */
  readonly id: string;
  readonly jurisdiction: string;
  readonly mentions: readonly DraftMention[];
  readonly titles: readonly ComparableTitle[];
  readonly numbers: readonly ActNumber[];
  /** Who issued the act by each of the titles. */
  readonly issuers: readonly TitleIssuer[];
  readonly keys: readonly IdentityKey[];
  /** Slug under which the ledger has it. */
  readonly ledgerSlug?: string;
}

/** One face for each title and link of a jurisdiction. */
export function facesOf(mentions: readonly DraftMention[], issuers: IssuerReader): Face[] {
  const groups = new Map<string, DraftMention[]>();
  for (const mention of mentions) {
    const { jurisdiction, title, link } = mention;
    const id = [jurisdiction, title.language, title.key, link?.reading.key ?? ''].join('\n');
    appendTo(groups, id, mention);
  }
  return [...groups]
    .sort(([one], [other]) => compare(one, other))
    .flatMap(([id, members]) => faceOf(id, members.sort(byPlace), issuers));
}

function faceOf(id: string, mentions: readonly DraftMention[], issuers: IssuerReader): Face[] {
  return mentions.slice(0, 1).map((first) => {
    const numbers = mentions.flatMap((mention) => actNumberOf(mention) ?? []);
    return {
      id,
      jurisdiction: first.jurisdiction,
      mentions,
      titles: [first.title],
      numbers: distinctNumbers(numbers),
      issuers: [issuers.read(first.title, first.jurisdiction)],
      keys: mentions.flatMap(identityKeys),
    };
  });
}

function distinctNumbers(numbers: readonly ActNumber[]): ActNumber[] {
  return [...new Map(numbers.map((number) => [numberKey(number), number])).values()];
}

/** One face for each slug in use, holding all keys under which the ledger knows it. */
export function ledgerFaces(ledger: Ledger, remember: Remember, issuers: IssuerReader): Face[] {
  const bySlug = new Map<string, LedgerEntry[]>();
  const merges = ledger.filter(({ kind }) => kind === 'merged-into');
  for (const entry of ledger) {
    if (entry.kind === 'merged-into') continue;
    const slug = currentSlug(entry.slug, merges);
    appendTo(bySlug, slug, entry);
  }
  return [...bySlug].map(([slug, entries]) => {
    const jurisdiction = slug.slice(0, slug.indexOf('/'));
    const titles = entries
      .filter(({ kind }) => kind === 'title')
      .map(({ key }) => rememberedTitle(key, jurisdiction, remember));
    return {
      id: `\u0000ledger\n${slug}`,
      jurisdiction,
      mentions: [],
      titles,
      numbers: entries.filter(({ kind }) => kind === 'number').map(({ key }) => parseNumberKey(key)),
      issuers: titles.map((title) => issuers.read(title, jurisdiction)),
      keys: entries.map(({ kind, key }) => ({ kind, key })),
      ledgerSlug: slug,
    };
  });
}

function rememberedTitle(key: string, jurisdiction: string, remember: Remember): TitleReading {
  const at = key.indexOf(':');
  return { ...remember(key.slice(at + 1), jurisdiction), language: key.slice(0, at) };
}
