// Faces go in; the pairs that may be one instrument come out, each with its reason and how much it weighs.

import { compare } from './draft-mention.js';
import type { Face } from './identity-face.js';
import { sameNumber } from './identity-key.js';
import { compareTitles } from './title-similarity.js';

export type EdgeReason = 'number' | 'claimed-number' | 'title' | 'core-title' | 'link' | 'parallel-place';

export interface IdentityEdge {
  readonly one: Face;
  readonly other: Face;
  readonly reason: EdgeReason;
  readonly weight: number;
  /** In words, for `explain`. */
  readonly because: string;
}

/** Numbers and identifiers come first, then titles, then links; among links, those with the more similar titles. */
const WEIGHT: Readonly<Record<EdgeReason, number>> = {
  number: 100,
  title: 80,
  'claimed-number': 75,
  'core-title': 70,
  link: 60,
  'parallel-place': 20,
};
/** A title of fewer telling words ('Open Source Policy') may belong to many instruments. */
const TELLING_WORDS = 2;

export function identityEdges(faces: readonly Face[]): IdentityEdge[] {
  const edges = [...numberEdges(faces), ...keyEdges(faces), ...coreTitleEdges(faces), ...claimedNumberEdges(faces)];
  return edges.sort((a, b) => b.weight - a.weight || compare(a.one.id, b.one.id) || compare(a.other.id, b.other.id));
}

function numberEdges(faces: readonly Face[]): IdentityEdge[] {
  const buckets = bucketsOf(faces, (face) => face.numbers.map(({ number }) => `${face.jurisdiction} ${number}`));
  return pairsOf(buckets).flatMap(([one, other]) => {
    const shared = one.numbers.find((number) =>
      // Two numbers read from links say no more than the links themselves.
      other.numbers.some(
        (candidate) => sameNumber(number, candidate) && (number.from === 'title' || candidate.from === 'title'),
      ),
    );
    if (!shared) return [];
    const name = [shared.family ?? 'act', shared.number, shared.year].filter((part) => part !== undefined).join(' ');
    return [edge(one, other, 'number', 0, `both are numbered ${name}`)];
  });
}

/** A title without number whose overview speaks of a numbered act of the catalogue as of itself. */
function claimedNumberEdges(faces: readonly Face[]): IdentityEdge[] {
  const numbered = bucketsOf(faces, (face) => face.numbers.map(({ number }) => `${face.jurisdiction} ${number}`));
  return faces.flatMap((one) =>
    one.claimedNumbers.flatMap((claimed) =>
      (numbered.get(`${one.jurisdiction} ${claimed.number}`) ?? [])
        .filter((other) => other.numbers.some((number) => number.from === 'title' && sameNumber(number, claimed)))
        .map((other) =>
          edge(
            one,
            other,
            'claimed-number',
            0,
            `the overview of the one speaks of ${claimed.family} ${claimed.number}, the number of the other`,
          ),
        ),
    ),
  );
}

function keyEdges(faces: readonly Face[]): IdentityEdge[] {
  const buckets = bucketsOf(faces, (face) =>
    face.keys.filter(({ kind }) => kind !== 'number').map(({ kind, key }) => `${face.jurisdiction}\n${kind}\n${key}`),
  );
  return [...buckets].flatMap(([bucket, members]) => {
    const [, kind = '', key = ''] = bucket.split('\n');
    return pairsOf(new Map([[bucket, members]])).flatMap(([one, other]) => keyEdge(one, other, kind, key) ?? []);
  });
}

function keyEdge(one: Face, other: Face, kind: string, key: string): IdentityEdge | undefined {
  const similarity = Math.max(...one.titles.flatMap((a) => other.titles.map((b) => compareTitles(a, b).score)), -1);
  if (kind === 'link') return edge(one, other, 'link', similarity, `both link to ${key}`);
  // Identifiers read from links share the weakness of links: a wrong link gives a wrong identifier.
  if (kind === 'identifier')
    return edge(one, other, 'link', similarity + 1, `both have the identifier ${key.slice(key.indexOf(':') + 1)}`);
  const words = one.titles.find((title) => `${title.language}:${title.key}` === key)?.words.size ?? 0;
  if (words < TELLING_WORDS && !sameHost(one, other)) return undefined;
  return edge(one, other, 'title', 0, `both are titled '${key.slice(key.indexOf(':') + 1)}'`);
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

function edge(one: Face, other: Face, reason: EdgeReason, bonus: number, because: string): IdentityEdge {
  return { one, other, reason, weight: WEIGHT[reason] + bonus, because };
}

/** The ledger's own faces have links but no hosts to compare; a remembered title is trusted. */
function sameHost(one: Face, other: Face): boolean {
  const hosts = (face: Face): string[] => face.mentions.flatMap(({ link }) => (link ? [link.reading.host] : []));
  if (one.ledgerSlug !== undefined || other.ledgerSlug !== undefined) return true;
  return hosts(one).some((host) => hosts(other).includes(host));
}

function bucketsOf(faces: readonly Face[], keysOf: (face: Face) => readonly string[]): Map<string, Face[]> {
  const buckets = new Map<string, Face[]>();
  for (const face of faces)
    for (const key of new Set(keysOf(face))) buckets.set(key, [...(buckets.get(key) ?? []), face]);
  return buckets;
}

/** All pairs within buckets. A bucket is small: it holds the titles and languages of one act. */
function pairsOf(buckets: ReadonlyMap<string, readonly Face[]>): [Face, Face][] {
  return [...buckets.values()].flatMap((members) =>
    members.flatMap((one, index) => members.slice(index + 1).map((other): [Face, Face] => [one, other])),
  );
}
