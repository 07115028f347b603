// Two groups of faces and what speaks for joining them go in; what speaks against it comes out, in words.

import { isRemembered, type IdentityEdge } from './identity-edge.js';
import type { Face } from './identity-face.js';
import { differentNumbers } from './identity-key.js';
import { compareIssuers } from './title-issuer.js';
import { compareTitles } from './title-similarity.js';

const BILL_OF_SESSION = /^bill:(.+) \((.+)\)$/u;

/** Why two groups cannot be one instrument, in words; undefined where nothing speaks against it. */
export function contradiction(edge: IdentityEdge, one: readonly Face[], other: readonly Face[]): string | undefined {
  const numbers = firstPair(one, other, (a, b) => {
    for (const x of a.numbers)
      for (const y of b.numbers)
        if (differentNumbers(x, y)) return `their numbers differ (${x.number} and ${y.number})`;
    return differentSessions(a, b) ?? differentKinds(a, b);
  });
  if (numbers !== undefined) return numbers;
  const issuers = issuersDiffer(edge, one, other);
  if (issuers !== undefined) return issuers;
  if (edge.reason === 'number') return undefined;
  const neighbours = firstPair(one, other, (a, b) => neighbouring(a, b));
  if (neighbours !== undefined) return neighbours;
  if (edge.reason === 'title') return undefined;
  return titlesDisagree(one, other) ?? keptApart(edge, one, other);
}

/** Ministries and regions number their acts each for itself. One link for both says more than a short name. */
function issuersDiffer({ reason }: IdentityEdge, one: readonly Face[], other: readonly Face[]): string | undefined {
  if (reason === 'link') return undefined;
  return firstPair(one, other, (a, b) =>
    a.issuers.some((x) => b.issuers.some((y) => compareIssuers(x, y) === 'different'))
      ? 'their titles name different issuers'
      : undefined,
  );
}

/** A link that the ledger has under two slugs tells nothing; what the pages of today say about it still counts. */
function keptApart(edge: IdentityEdge, one: readonly Face[], other: readonly Face[]): string | undefined {
  if (!isRemembered(edge)) return undefined;
  const known = [one, other].every((faces) =>
    faces.some(({ ledgerSlug, keys }) => ledgerSlug !== undefined && keys.some(({ key }) => key === edge.key)),
  );
  return known ? 'the ledger has them as two instruments' : undefined;
}

/** Every congress begins to count its bills anew: `H.R. 3286 (118th Congress)` is not `H.R. 3286 (119th Congress)`. */
function differentSessions(a: Face, b: Face): string | undefined {
  const [x, y] = [a, b].map(({ keys }) => keys.map(({ key }) => BILL_OF_SESSION.exec(key)).find((match) => match));
  const [, bill, session = ''] = x ?? [];
  const [, otherBill, otherSession = ''] = y ?? [];
  if (bill === undefined || bill !== otherBill || session === otherSession) return undefined;
  return `their sessions differ (${session} and ${otherSession})`;
}

/** In one language, 'Law 3/2018' and 'Organic Law 3/2018' are two acts; translations often name the kind differently. */
function differentKinds(a: Face, b: Face): string | undefined {
  if (!a.titles.some(({ language }) => b.titles.some((title) => title.language === language))) return undefined;
  const [x, y] = [a, b].map(({ numbers }) => numbers.find(({ from }) => from === 'title')?.family);
  return x !== undefined && y !== undefined && x !== y ? `one is a ${x}, the other a ${y}` : undefined;
}

function firstPair(
  one: readonly Face[],
  other: readonly Face[],
  check: (a: Face, b: Face) => string | undefined,
): string | undefined {
  for (const a of one) {
    for (const b of other) {
      const found = check(a, b);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** One section lists an instrument once: two titles side by side on one page are two instruments. */
function neighbouring(a: Face, b: Face): string | undefined {
  const [x] = a.titles;
  const [y] = b.titles;
  if (!x || !y || a.mentions.length === 0 || b.mentions.length === 0 || compareTitles(x, y).verdict === 'agree')
    return undefined;
  const side = a.mentions.some((mention) =>
    b.mentions.some((neighbour) => mention.page === neighbour.page && mention.category === neighbour.category),
  );
  return side ? 'one section lists both' : undefined;
}

/**
 * Within one language, at least one pair of titles must agree. Titles that only the ledger remembers do not count
 * against a link: that is how a reworded title keeps its IRI.
 */
function titlesDisagree(one: readonly Face[], other: readonly Face[]): string | undefined {
  const [a, b] = [titlesOf(one), titlesOf(other)];
  const verdicts = a.flatMap((x) => b.map((y) => ({ x, y, verdict: compareTitles(x, y).verdict })));
  if (verdicts.some(({ verdict }) => verdict === 'agree')) return undefined;
  const disagreement = verdicts.find(({ verdict }) => verdict === 'disagree');
  return disagreement ? `their titles disagree ('${disagreement.x.key}' and '${disagreement.y.key}')` : undefined;
}

function titlesOf(faces: readonly Face[]): Face['titles'] {
  return faces.filter(({ mentions }) => mentions.length > 0).flatMap(({ titles }) => titles);
}
