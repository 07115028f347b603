// Faces go in; the pairs that may be one instrument come out, each with its reason and how much it weighs.

import { appendTo } from './append-to.js';
import { compare } from './compare.js';
import type { Face } from './identity-face.js';
import { sameNumber } from './identity-key.js';
import { withoutStrayLetter } from './stray-letter.js';
import { compareTitles } from './title-similarity.js';

export type EdgeReason = 'number' | 'title' | 'core-title' | 'link' | 'short-name' | 'mistyped-link' | 'parallel-place';

export interface IdentityEdge {
  readonly one: Face;
  readonly other: Face;
  readonly reason: EdgeReason;
  readonly weight: number;
  /** The link or identifier that both have. */
  readonly key?: string;
  /** In words, for `explain`. */
  readonly because: string;
}

/** Numbers and identifiers come first, then titles, then links; among links, those with the more similar titles. */
const WEIGHT: Readonly<Record<EdgeReason, number>> = {
  number: 100,
  title: 80,
  'core-title': 70,
  link: 60,
  'short-name': 40,
  'mistyped-link': 30,
  'parallel-place': 20,
};
/** A title of fewer telling words ('Open Source Policy') may belong to many instruments. */
const TELLING_WORDS = 2;

/** Whether one side is what the ledger knows of an instrument, not a page of today. */
export function isRemembered({ one, other }: IdentityEdge): boolean {
  return one.ledgerSlug !== undefined || other.ledgerSlug !== undefined;
}

export function identityEdges(faces: readonly Face[]): IdentityEdge[] {
  const edges = [
    ...numberEdges(faces),
    ...keyEdges(faces),
    ...titleEdges(faces),
    ...coreTitleEdges(faces),
    ...shortNameEdges(faces),
    ...mistypedLinkEdges(faces),
  ];
  return edges.sort((a, b) => b.weight - a.weight || compare(a.one.id, b.one.id) || compare(a.other.id, b.other.id));
}

function numberEdges(faces: readonly Face[]): IdentityEdge[] {
  const buckets = bucketsOf(faces, (face) => face.numbers.map(({ number }) => `${face.jurisdiction} ${number}`));
  return pairsOf(buckets).flatMap(([one, other]) => {
    const shared = one.numbers.find((number) =>
      // Two numbers read from links say no more than the links themselves.
      other.numbers.some(
        (candidate) => sameNumber(number, candidate) && (number.from !== 'link' || candidate.from !== 'link'),
      ),
    );
    if (!shared) return [];
    const name = [shared.family ?? 'act', shared.number, shared.year].filter((part) => part !== undefined).join(' ');
    return [edge(one, other, 'number', 0, `both are numbered ${name}`)];
  });
}

function keyEdges(faces: readonly Face[]): IdentityEdge[] {
  const buckets = bucketsOf(faces, (face) =>
    face.keys
      .filter(({ kind }) => kind === 'link' || kind === 'identifier')
      .map(({ kind, key }) => `${face.jurisdiction}\n${kind}\n${key}`),
  );
  return [...buckets].flatMap(([bucket, members]) => {
    const [, kind = '', key = ''] = bucket.split('\n');
    return pairsOf(new Map([[bucket, members]])).map(([one, other]) => keyEdge(one, other, kind, key));
  });
}

/** Identifiers are mostly read from links and share their weakness: a wrong link gives a wrong identifier. */
function keyEdge(one: Face, other: Face, kind: string, key: string): IdentityEdge {
  const similarity = Math.max(...one.titles.flatMap((a) => other.titles.map((b) => compareTitles(a, b).score)), -1);
  if (kind === 'link') return { ...edge(one, other, 'link', similarity, `both link to ${key}`), key };
  const value = key.slice(key.indexOf(':') + 1);
  return { ...edge(one, other, 'link', similarity + 1, `both have the identifier ${value}`), key };
}

function titleEdges(faces: readonly Face[]): IdentityEdge[] {
  const buckets = bucketsOf(faces, (face) =>
    face.titles.filter(({ key }) => key !== '').map(({ language, key }) => `${face.jurisdiction}\n${language}\n${key}`),
  );
  return [...buckets].flatMap(([bucket, members]) => {
    const [, , key = ''] = bucket.split('\n');
    return pairsOf(new Map([[bucket, members]])).flatMap(([one, other]) => {
      const words = one.titles.find((title) => title.key === key)?.words.size ?? 0;
      // A title that the ledger has was found to be one instrument's before.
      const isKnown = one.ledgerSlug !== undefined || other.ledgerSlug !== undefined;
      if (words < TELLING_WORDS && !isKnown && !sameHost(one, other)) return [];
      return [edge(one, other, 'title', 0, `both are titled '${key}'`)];
    });
  });
}

/** 'Code.gouv.fr' and 'Plataforma Code.gouv.fr': the same name but for the word that says what it is, on one host. */
function coreTitleEdges(faces: readonly Face[]): IdentityEdge[] {
  const buckets = bucketsOf(faces, (face) =>
    face.titles.flatMap(({ core }) => (core ? [`${face.jurisdiction} ${core}`] : [])),
  );
  return pairsOf(buckets)
    .filter(([one, other]) => sameHost(one, other))
    .map(([one, other]) =>
      edge(one, other, 'core-title', 0, 'their names are the same and so is the host of their links'),
    );
}

/** '… (SHARE IT Act)' and '… (Ley SHARE IT)': in two languages, of one type, with one short name. */
function shortNameEdges(faces: readonly Face[]): IdentityEdge[] {
  const buckets = bucketsOf(faces, (face) =>
    face.titles.flatMap(({ acronym, type }) => (acronym ? [`${face.jurisdiction}\n${type ?? ''}\n${acronym}`] : [])),
  );
  return [...buckets].flatMap(([bucket, members]) =>
    pairsOf(new Map([[bucket, members]]))
      .filter(
        ([one, other]) => !one.titles.some(({ language }) => other.titles.some((title) => title.language === language)),
      )
      .map(([one, other]) =>
        edge(one, other, 'short-name', 0, `both are called ${bucket.split('\n')[2] ?? ''} for short`),
      ),
  );
}

/** A letter that slipped in at the end of an address of many letters. */
function mistypedLinkEdges(faces: readonly Face[]): IdentityEdge[] {
  const byLink = bucketsOf(faces, (face) => linksOf(face).map((key) => `${face.jurisdiction}\n${key}`));
  return faces.flatMap((one) =>
    linksOf(one).flatMap((key) => {
      const [end = ''] = /[^/-]+$/u.exec(key) ?? [];
      const bare = withoutStrayLetter(end);
      if (bare === undefined) return [];
      const right = key.slice(0, -end.length) + bare;
      const others = (byLink.get(`${one.jurisdiction}\n${right}`) ?? []).filter((other) => other !== one);
      return others.map((other) =>
        edge(one, other, 'mistyped-link', 0, `their links differ by the last letter of ${key}`),
      );
    }),
  );
}

function linksOf({ keys }: Face): string[] {
  return [...new Set(keys.flatMap(({ kind, key }) => (kind === 'link' ? [key] : [])))];
}

function edge(one: Face, other: Face, reason: EdgeReason, bonus: number, because: string): IdentityEdge {
  return { one, other, reason, weight: WEIGHT[reason] + bonus, because };
}

function sameHost(one: Face, other: Face): boolean {
  return hostsOf(one).some((host) => hostsOf(other).includes(host));
}

/** Link keys begin with the host. */
function hostsOf({ keys }: Face): string[] {
  return keys.filter(({ kind }) => kind === 'link').map(({ key }) => key.split(/[/?]/u)[0] ?? '');
}

function bucketsOf(faces: readonly Face[], keysOf: (face: Face) => readonly string[]): Map<string, Face[]> {
  const buckets = new Map<string, Face[]>();
  for (const face of faces) for (const key of new Set(keysOf(face))) appendTo(buckets, key, face);
  return buckets;
}

/** All pairs within buckets. A bucket is small: it holds the titles and languages of one act. */
function pairsOf(buckets: ReadonlyMap<string, readonly Face[]>): [Face, Face][] {
  return [...buckets.values()].flatMap((members) =>
    members.flatMap((one, index) => members.slice(index + 1).map((other): [Face, Face] => [one, other])),
  );
}
