// Mentions of one instrument go in; who issued, oversees or runs it comes out, with basis, words and confidence.

import type { AgencyCues } from './agency-cues.js';
import type { AgencyNames } from './agency-names.js';
import type { AgencyRules } from './agency-rules.js';
import { alternatives } from './alternatives.js';
import { bodiesFrom, unregistered, type UnregisteredBody } from './announced-bodies.js';
import type { Attribution } from './catalogue.js';
import { compare } from './compare.js';
import type { DraftMention } from './draft-mention.js';
import { wordsOf } from './fold-text.js';
import type { HostTable } from './host-table.js';
import { countryOf } from './subdivision-name.js';
import { bodiesInTitle, issuerInKind, type TitleWords } from './title-bodies.js';
import type { IssuerReader } from './title-issuer.js';
import { partsBeside } from './words-beside.js';

export interface FoundAttribution extends Omit<Attribution, 'agency'> {
  /** Slug of a registered body, or of one of `bodies`. */
  readonly slug: string;
  readonly body?: UnregisteredBody;
  /** 'Government of Canada' in a title leaves open which of its bodies it was. */
  readonly ofGovernment?: boolean;
  /** Of the words that name it. */
  readonly language?: string;
}

export interface AttributionContext {
  readonly names: AgencyNames;
  readonly hosts: HostTable;
  readonly cues: AgencyCues;
  readonly rules: AgencyRules;
  readonly issuers: IssuerReader;
  readonly titleWords: TitleWords;
}

const CONFIDENCE = {
  field: 0.95,
  beside: 0.8,
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
 * Everything that speaks for a body's part, best first; one attribution for each name of a body, role and basis.
 * A short name in the act's number counts where neither field, text nor title names a known issuer, the owner of the link's
 * host only where there is no such short name either: a ministry's site also serves what others have issued.
 */
export function attribute(mentions: readonly DraftMention[], context: AttributionContext): FoundAttribution[] {
  const said = mentions.flatMap((mention) => [
    ...fromField(mention, context),
    ...fromBeside(mention, context),
    ...fromTitle(mention, context),
    ...fromText(mention, context),
    ...fromSubject(mention, context),
    ...fromDeeds(mention, context),
  ]);
  if (said.some(({ role, ofGovernment }) => role === 'issuer' && !ofGovernment)) return strongest(said);
  const numbered = mentions.flatMap((mention) => [...fromNumber(mention, context), ...fromKind(mention, context)]);
  const shown = numbered.length > 0 ? numbered : mentions.flatMap((mention) => fromHost(mention, context));
  return strongest([...said, ...shown]);
}

function strongest(found: readonly FoundAttribution[]): FoundAttribution[] {
  const best = new Map<string, FoundAttribution>();
  for (const attribution of found) {
    const id = `${attribution.slug}\n${attribution.role}\n${attribution.basis}\n${attribution.language ?? ''}`;
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
  const { language } = page;
  const detail = { basis: 'field', confidence: CONFIDENCE.field, place: field.place, language } as const;
  const known = context.names.findIn(field.text, jurisdiction);
  if (known.length > 0) return known.map(({ slug, words }) => ({ ...detail, role: 'issuer', slug, words }));
  const name = field.text.trim();
  return name === '' ? [] : [issuerNamed(name, jurisdiction, detail)];
}

/** '(OMB, 2022)' beside a link: a registered body that stands there by itself. */
function fromBeside({ entry, page, jurisdiction }: DraftMention, { names }: AttributionContext): FoundAttribution[] {
  const parts = partsBeside(entry.beside);
  const known = names.findIn(entry.beside ?? '', jurisdiction).filter(({ words }) => parts.includes(words));
  return known.map(({ slug, words }) => ({
    role: 'issuer',
    basis: 'text',
    confidence: CONFIDENCE.beside,
    place: entry.place,
    language: page.language,
    slug,
    words,
  }));
}

/** An issuer that no registry has, by the name that the entry gives it. */
function issuerNamed(
  name: string,
  jurisdiction: string,
  detail: Pick<FoundAttribution, 'basis' | 'confidence' | 'place'> & { readonly language: string },
): FoundAttribution {
  return { ...detail, ...unregistered(name, detail.language, jurisdiction), role: 'issuer', words: name };
}

function fromTitle(mention: DraftMention, context: AttributionContext): FoundAttribution[] {
  const { title, entry, jurisdiction } = mention;
  const { language } = title;
  const detail = { basis: 'title', place: entry.place, language } as const;
  const known = context.names.findIn(title.text, jurisdiction).map(({ slug, words, kind }): FoundAttribution => ({
    ...detail,
    slug,
    role: 'issuer',
    confidence: kind === 'government' ? CONFIDENCE.government : CONFIDENCE.title,
    words,
    ofGovernment: kind === 'government',
  }));
  if (known.some(({ ofGovernment }) => !ofGovernment)) return known;
  const announced = announcedIn(title.text, language, detail, mention, context);
  if (announced.length > 0) return [...known, ...announced];
  const confidence = round(CONFIDENCE.title * CONFIDENCE.unregistered);
  const bodies = bodiesInTitle(title, context.rules, context.titleWords);
  return [...known, ...bodies.map((name) => issuerNamed(name, jurisdiction, { ...detail, confidence }))];
}

/** 'Instrução Normativa SLTI/MP nº 4': a body that no registry has, by its short name. */
function fromNumber({ title, entry, jurisdiction }: DraftMention, { issuers }: AttributionContext): FoundAttribution[] {
  const name = issuers.read(title, jurisdiction).acronyms.join('/');
  if (name === '') return [];
  const detail = { role: 'issuer', basis: 'title', confidence: CONFIDENCE.acronym, place: entry.place } as const;
  return [{ ...detail, ...unregistered(name, title.language, jurisdiction), words: name }];
}

/** 'Presidential Decree': only kinds of act that bind, since 'Government Strategy' is about all of it. */
function fromKind({ title, entry, jurisdiction }: DraftMention, context: AttributionContext): FoundAttribution[] {
  const { names, rules } = context;
  const name = title.force === 'binding' || title.act ? issuerInKind(title, jurisdiction, rules) : undefined;
  if (name === undefined) return [];
  const { language } = title;
  const detail = { basis: 'title', confidence: CONFIDENCE.acronym, place: entry.place, language } as const;
  const [known] = names.findIn(name, jurisdiction);
  return [
    known ? { ...detail, slug: known.slug, role: 'issuer', words: name } : issuerNamed(name, jurisdiction, detail),
  ];
}

function fromText(mention: DraftMention, context: AttributionContext): FoundAttribution[] {
  const { entry, page } = mention;
  const place = entry.overview?.place ?? entry.place;
  const detail = { basis: 'text', place, language: page.language } as const;
  return announcedIn(entry.overview?.text ?? '', page.language, detail, mention, context);
}

/** 'issued by the Ministry': bodies behind the words that announce them. */
function announcedIn(
  text: string,
  language: string,
  detail: Pick<FoundAttribution, 'basis' | 'place' | 'language'>,
  { jurisdiction }: DraftMention,
  context: AttributionContext,
): FoundAttribution[] {
  const known = context.names.findIn(text, jurisdiction);
  return context.cues.findIn(text, language).flatMap(({ role, confidence, start, end }) =>
    bodiesFrom(text, end, known, { language, jurisdiction }, context.rules).map((body) => ({
      ...detail,
      ...body.identity,
      role,
      confidence: body.identity.body ? round(confidence * CONFIDENCE.unregistered) : confidence,
      words: text.slice(start, body.end).replace(/\s+/gu, ' '),
    })),
  );
}

/** 'The BSI promotes …', 'ANSSI’s guide …': the body that opens the overview speaks through its own instrument. */
function fromSubject(mention: DraftMention, { names, rules }: AttributionContext): FoundAttribution[] {
  const { entry, page, jurisdiction } = mention;
  const text = entry.overview?.text ?? '';
  const start = openingOf(rules).exec(text)?.[0].length ?? 0;
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

/** 'In March 2021, the': what may stand before a body that opens an overview. */
function openingOf({ time_prepositions: before, links, determiners, before_names: others }: AgencyRules): RegExp {
  const link = alternatives(links);
  const time = String.raw`${alternatives(before)}\s+(?:\p{L}+\s+(?:${link}\s+)?)?\d{4},\s*`;
  return new RegExp(String.raw`^(?:${time})?(?:${alternatives(determiners)}\s+)?(?:${alternatives(others)}\s+)?`, 'iu');
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
  if (home !== undefined && home !== countryOf(jurisdiction)) return [];
  const detail = { role: 'issuer', basis: 'host', confidence: CONFIDENCE.host, place: link.place } as const;
  return [{ ...detail, slug: owner, words: link.reading.host }];
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
