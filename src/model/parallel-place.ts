// Faces that are still apart go in; pairs that stand at the same place of parallel pages come out.

import { appendTo } from './append-to.js';
import { compare } from './compare.js';
import type { DraftMention } from './draft-mention.js';
import type { IdentityEdge } from './identity-edge.js';
import type { Face } from './identity-face.js';

interface Seat {
  readonly face: Face;
  readonly mention: DraftMention;
}

/**
 * Where the sections of one jurisdiction and category in two languages have as many entries, and all of them but one are
 * already known to be the same in the same order, the remaining two are one instrument as well.
 */
export function parallelEdges(faces: readonly Face[], rootOf: (face: Face) => Face): IdentityEdge[] {
  const sections = new Map<string, Map<string, Seat[]>>();
  for (const face of faces) {
    for (const mention of face.mentions) {
      if (mention.entry.kind !== 'entry') continue;
      const topic = `${mention.jurisdiction} ${mention.category}`;
      const byPage = sections.get(topic) ?? new Map<string, Seat[]>();
      sections.set(topic, byPage);
      const page = mention.page.source.path;
      appendTo(byPage, page, { face, mention });
    }
  }
  return [...sections.values()].flatMap((byPage) =>
    sectionPairs([...byPage.values()]).flatMap((pair) => leftOver(pair, rootOf)),
  );
}

function sectionPairs(sections: readonly Seat[][]): [Seat[], Seat[]][] {
  const ordered = sections.map((seats) =>
    seats.sort((a, b) => a.mention.entry.place.line - b.mention.entry.place.line),
  );
  return ordered.flatMap((one, index) => ordered.slice(index + 1).map((other): [Seat[], Seat[]] => [one, other]));
}

function leftOver([one, other]: [Seat[], Seat[]], rootOf: (face: Face) => Face): IdentityEdge[] {
  if (one.length !== other.length || one.length < 2) return [];
  if (one[0]?.mention.page.language === other[0]?.mention.page.language) return [];
  const pairs = one.flatMap((seat, index) => {
    const partner = other[index];
    return partner ? [{ seat, partner, same: rootOf(seat.face) === rootOf(partner.face) }] : [];
  });
  const apart = pairs.filter(({ same }) => !same);
  const [pair] = apart;
  if (apart.length !== 1 || !pair) return [];
  const types = [pair.seat, pair.partner].map(({ mention }) => mention.title.type);
  if (types[0] !== types[1]) return [];
  const [first, second] = [pair.seat.face, pair.partner.face].sort((a, b) => compare(a.id, b.id));
  return first && second
    ? [
        {
          one: first,
          other: second,
          reason: 'parallel-place',
          weight: 20,
          because: 'they stand at the same place of parallel pages whose other entries are the same',
        },
      ]
    : [];
}
