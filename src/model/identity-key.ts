// A draft goes in; the keys by which its instrument can be recognised again come out.

import type { LedgerEntry } from './ledger.js';
import type { DraftMention } from './draft-mention.js';

/** The number that counts for identity, with its kind where that is known. */
export interface ActNumber {
  readonly family?: string;
  readonly number: string;
  readonly year?: number;
  /** The year is printed before the number. */
  readonly yearFirst?: true;
  readonly from: 'title' | 'link' | 'overview';
}

export type IdentityKey = Omit<LedgerEntry, 'slug'>;

/**
 * The number by which a mention is known. An official address outweighs the title, whose numbers are typed by hand;
 * a file name only helps a title that names no other kind of act, and an overview one that has no number.
 */
export function actNumberOf({ title, link, claimedAct }: DraftMention): ActNumber | undefined {
  const official = link?.facts.act;
  const printed = title.act;
  if (official) {
    const family = official.family ?? printed?.family;
    const sameKind = printed === undefined || official.family === undefined || printed.family === official.family;
    if (sameKind && (printed !== undefined || titleFits(title.type, link.facts.type)))
      return {
        ...official,
        ...(family ? { family } : {}),
        from: printed && sameNumber({ ...printed, from: 'title' }, { ...official, from: 'link' }) ? 'title' : 'link',
      };
  }
  if (printed) {
    const hinted = link?.facts.hintedAct;
    const year = printed.year ?? (hinted?.number === printed.number ? hinted.year : undefined);
    const { family, number, yearFirst } = printed;
    return { family, number, ...(year ? { year } : {}), ...(yearFirst ? { yearFirst } : {}), from: 'title' };
  }
  if (!claimedAct) return undefined;
  const { family, number, year } = claimedAct;
  return { family, number, ...(year ? { year } : {}), from: 'overview' };
}

/** A title without a kind of its own may be any; one that says 'Strategy' is not the decree that its link leads to. */
function titleFits(titleType: string | undefined, linkType: string | undefined): boolean {
  // 'Act' and 'Ley' are used for regulations, directives and bills as well.
  return titleType === undefined || linkType === undefined || titleType === linkType || titleType === 'law';
}

export function numberKey({ family, number, year }: ActNumber): string {
  return [family ?? '', number, year ?? ''].join(':');
}

export function parseNumberKey(key: string): ActNumber {
  const [family = '', number = '', year = ''] = key.split(':');
  return { ...(family ? { family } : {}), number, ...(year ? { year: Number(year) } : {}), from: 'title' };
}

/** '2016-1321' and 'SE/01/2009' have their year in them. */
export function hasYear(number: string, year: number): boolean {
  return number.startsWith(`${year}-`) || number.endsWith(`/${year}`) || number.endsWith(`-${year}`);
}

/** Whether two numbers may belong to one act: a kind or year that one of them lacks does not part them. */
export function sameNumber(one: ActNumber, other: ActNumber): boolean {
  return one.number === other.number && compatible(one.family, other.family) && compatible(one.year, other.year);
}

/** Whether two numbers show that there are two acts: of one kind and not the same. */
export function differentNumbers(one: ActNumber, other: ActNumber): boolean {
  return compatible(one.family, other.family) && !sameNumber(one, other);
}

/** Whether a link leads to an act of another kind and number than the title names: 'Directive 2022/2555' to Regulation 2024/2847. */
export function leadsElsewhere({ title, link }: DraftMention): boolean {
  const [printed, official] = [title.act, link?.facts.act];
  return (
    printed !== undefined &&
    official !== undefined &&
    !compatible(printed.family, official.family) &&
    printed.number !== official.number
  );
}

function compatible<T>(one: T | undefined, other: T | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}

/** All keys of a mention, in the order in which they count. */
export function identityKeys(mention: DraftMention): IdentityKey[] {
  const act = actNumberOf(mention);
  const { title, link } = mention;
  return [
    ...(act?.family ? [{ kind: 'number' as const, key: numberKey(act) }] : []),
    ...title.documentNumbers.map(({ scheme, value }) => ({ kind: 'identifier' as const, key: `${scheme}:${value}` })),
    ...(link?.stated.identifiers ?? []).map(({ scheme, value }) => ({
      kind: 'identifier' as const,
      key: `${scheme}:${value}`,
    })),
    ...(link ? [{ kind: 'link' as const, key: link.reading.key }] : []),
    ...(title.key ? [{ kind: 'title' as const, key: `${title.language}:${title.text}` }] : []),
  ];
}
