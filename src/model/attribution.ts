// Mentions of one instrument go in; who issued, oversees or runs it comes out, with basis, words and confidence.

import type { AgencyCues } from './agency-cues.js';
import type { AgencyNames, NamedBody } from './agency-names.js';
import type { AgencyRules } from './agency-rules.js';
import { nextInList, readBodyName } from './body-name.js';
import type { Attribution } from './catalogue.js';
import { compare } from './compare.js';
import type { DraftMention } from './draft-mention.js';
import { slugOf, wordsOf } from './fold-text.js';
import type { HostTable } from './host-table.js';
import type { IssuerReader } from './title-issuer.js';

/** A body that the registry does not know: its name as the text has it. */
export interface UnregisteredBody {
  readonly slug: string;
  readonly name: string;
  readonly language: string;
  readonly jurisdiction: string;
}

export interface FoundAttribution extends Omit<Attribution, 'agency'> {
  /** Slug of a registered body, or of one of `bodies`. */
  readonly slug: string;
  readonly body?: UnregisteredBody;
  /** 'Government of Canada' in a title leaves open which of its bodies it was. */
  readonly ofGovernment?: boolean;
}

export interface AttributionContext {
  readonly names: AgencyNames;
  readonly hosts: HostTable;
  readonly cues: AgencyCues;
  readonly rules: AgencyRules;
  readonly issuers: IssuerReader;
}

const CONFIDENCE = {
  field: 0.95,
  title: 0.8,
  possessive: 0.85,
  government: 0.5,
  subject: 0.65,
  host: 0.6,
  unregistered: 0.85,
  acronym: 0.7,
} as const;

const MADE_BY_LEGISLATURES = new Set(['law', 'bill', 'parliamentary-paper']);

/**
 * Everything that speaks for a body's part, best first; one attribution for each body, role and basis.
 * A short name in the act's number counts where neither field, text nor title names a known issuer, the owner of the link's
 * host only where there is no such short name either: a ministry's site also serves what others have issued.
 */
export function attribute(mentions: readonly DraftMention[], context: AttributionContext): FoundAttribution[] {
  const said = mentions.flatMap((mention) => [
    ...fromField(mention, context),
    ...fromTitle(mention, context),
    ...fromText(mention, context),
    ...fromSubject(mention, context),
    ...fromDeeds(mention, context),
  ]);
  if (said.some(({ role, ofGovernment }) => role === 'issuer' && !ofGovernment)) return strongest(said);
  const numbered = mentions.flatMap((mention) => fromNumber(mention, context));
  const shown = numbered.length > 0 ? numbered : mentions.flatMap((mention) => fromHost(mention, context));
  return strongest([...said, ...shown]);
}

function strongest(found: readonly FoundAttribution[]): FoundAttribution[] {
  const best = new Map<string, FoundAttribution>();
  for (const attribution of found) {
    const id = `${attribution.slug}\n${attribution.role}\n${attribution.basis}`;
    const rival = best.get(id);
    if (!rival || attribution.confidence > rival.confidence) best.set(id, attribution);
  }
  return [...best.values()].sort(
    (a, b) =>
      compare(a.role, b.role) || b.confidence - a.confidence || compare(a.slug, b.slug) || compare(a.basis, b.basis),
  );
}

function fromField({ entry, page, jurisdiction }: DraftMention, context: AttributionContext): FoundAttribution[] {
  const field = entry.fields['issuing-authority'];
  if (!field) return [];
  const detail = { role: 'issuer', basis: 'field', confidence: CONFIDENCE.field, place: field.place } as const;
  const known = context.names.findIn(field.text, jurisdiction);
  if (known.length > 0) return known.map(({ slug, words }) => ({ ...detail, slug, words }));
  const name = field.text.trim();
  return name === '' ? [] : [{ ...detail, ...unregistered(name, page.language, jurisdiction), words: name }];
}

function fromTitle({ title, entry, jurisdiction }: DraftMention, { names }: AttributionContext): FoundAttribution[] {
  return names.findIn(title.text, jurisdiction).map(({ slug, words, kind }) => ({
    slug,
    role: 'issuer',
    basis: 'title',
    confidence: kind === 'government' ? CONFIDENCE.government : CONFIDENCE.title,
    place: entry.place,
    words,
    ofGovernment: kind === 'government',
  }));
}

/** 'Instrução Normativa SLTI/MP nº 4': a body that no registry has, by its short name. */
function fromNumber({ title, entry, jurisdiction }: DraftMention, { issuers }: AttributionContext): FoundAttribution[] {
  const name = issuers.read(title, jurisdiction).acronyms.join('/');
  if (name === '') return [];
  const detail = { role: 'issuer', basis: 'title', confidence: CONFIDENCE.acronym, place: entry.place } as const;
  return [{ ...detail, ...unregistered(name, title.language, jurisdiction), words: name }];
}

function fromText(mention: DraftMention, context: AttributionContext): FoundAttribution[] {
  const { entry, page, jurisdiction } = mention;
  const text = entry.overview?.text ?? '';
  const place = entry.overview?.place ?? entry.place;
  const known = context.names.findIn(text, jurisdiction);
  return context.cues.findIn(text, page.language).flatMap(({ role, confidence, start, end }) =>
    bodiesFrom(text, end, known, mention, context).map((body) => ({
      ...body.identity,
      role,
      basis: 'text' as const,
      confidence: body.identity.body ? round(confidence * CONFIDENCE.unregistered) : confidence,
      place,
      words: text.slice(start, body.end).replace(/\s+/gu, ' '),
    })),
  );
}

interface BodyAt {
  readonly identity: { readonly slug: string; readonly body?: UnregisteredBody };
  readonly end: number;
}

/** The bodies of a list: 'by MSIT, the National Intelligence Service and other agencies' are two. */
function bodiesFrom(
  text: string,
  from: number,
  known: readonly NamedBody[],
  { page, jurisdiction }: DraftMention,
  { rules }: AttributionContext,
): BodyAt[] {
  const bodies: BodyAt[] = [];
  let at: number | undefined = from;
  while (at !== undefined) {
    const start: number = skipDeterminer(text, at, rules);
    const registered = known.find((body) => body.start >= start && body.start - start <= 1);
    const name = registered ? undefined : readBodyName(text, start, page.language, rules);
    if (registered) bodies.push({ identity: { slug: registered.slug }, end: registered.end });
    else if (name && name.start - start <= 6)
      bodies.push({ identity: unregistered(name.text, page.language, jurisdiction), end: name.end });
    const end: number | undefined = registered?.end ?? name?.end;
    at = end === undefined ? undefined : nextInList(text, end, rules);
  }
  return bodies;
}

function skipDeterminer(text: string, at: number, { determiners }: AgencyRules): number {
  const skipped = new RegExp(`^\\s*(?:(?:${determiners.join('|')}|d[aeo]s?|del|U\\.S\\.)\\s+)*`, 'u').exec(
    text.slice(at),
  );
  return at + (skipped?.[0].length ?? 0);
}

/** 'The BSI promotes …', 'ANSSI’s guide …': the body that opens the overview speaks through its own instrument. */
function fromSubject(mention: DraftMention, { names, rules }: AttributionContext): FoundAttribution[] {
  const { entry, page, jurisdiction } = mention;
  const text = entry.overview?.text ?? '';
  const opening =
    /^(?:(?:In|En|Em)\s+(?:\p{L}+\s+(?:de\s+)?)?\d{4},\s*)?(?:(?:The|La|El|Los|Las|A|O|Os|As)\s+)?(?:U\.S\.\s+)?/u.exec(
      text,
    );
  const start = opening?.[0].length ?? 0;
  const subject = names.findIn(text, jurisdiction).find((body) => body.start === start || body.start === 0);
  if (!subject) return [];
  const rest = text
    .slice(subject.end)
    .replace(/^\s*\([^)]*\)/u, '')
    .replace(/^\s*,[^,.]{1,80},/u, '');
  const possessive = /^[’']s?\s/u.test(rest);
  const verb = wordsOf(rest.slice(0, 40))[0] ?? '';
  if (!possessive && !(rules.subject_verbs[page.language] ?? []).includes(verb)) return [];
  return [
    {
      slug: subject.slug,
      role: 'issuer',
      basis: 'text',
      confidence: possessive ? CONFIDENCE.possessive : CONFIDENCE.subject,
      place: entry.overview?.place ?? entry.place,
      words: subject.words,
    },
  ];
}

/** 'The Subsecretariat oversees compliance': a registered body and what it does. */
function fromDeeds(mention: DraftMention, { names, rules }: AttributionContext): FoundAttribution[] {
  const { entry, page, jurisdiction } = mention;
  const text = entry.overview?.text ?? '';
  return names.findIn(text, jurisdiction).flatMap((body) => {
    const rest = text.slice(body.end).replace(/^\s*\([^)]*\)/u, '');
    const verb = /^\s+[\p{L}]/u.test(rest) ? (wordsOf(rest.slice(0, 40))[0] ?? '') : '';
    const deed = rules.deeds.find(({ words }) => (words[page.language] ?? []).includes(verb));
    if (!deed) return [];
    const { role, confidence } = deed;
    const place = entry.overview?.place ?? entry.place;
    return [{ slug: body.slug, role, basis: 'text' as const, confidence, place, words: `${body.words} ${verb}` }];
  });
}

/** What an agency's own site serves is the agency's, unless only a legislature can make it or another state's body runs the site. */
function fromHost({ link, title, jurisdiction }: DraftMention, { hosts }: AttributionContext): FoundAttribution[] {
  if (!link || MADE_BY_LEGISLATURES.has(title.type ?? '') || MADE_BY_LEGISLATURES.has(link.facts.type ?? '')) return [];
  const { kind, owner, jurisdiction: home } = hosts.read(link.reading);
  if (owner === undefined || (kind !== 'issuer' && kind !== 'code-host')) return [];
  if (home !== undefined && home !== jurisdiction.slice(0, 2)) return [];
  const detail = { role: 'issuer', basis: 'host', confidence: CONFIDENCE.host, place: link.place } as const;
  return [{ ...detail, slug: owner, words: link.reading.host }];
}

function unregistered(
  name: string,
  language: string,
  jurisdiction: string,
): { readonly slug: string; readonly body: UnregisteredBody } {
  const slug = `${slugOf(name) || 'body'}-${jurisdiction.toLowerCase()}`;
  return { slug, body: { slug, name, language, jurisdiction } };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
