// A title with an act's number goes in; the bodies and regions that it names as issuers, and whether two titles name the same, come out.

import { iso31662 } from 'iso-3166';
import type { AgencyNames } from './agency-names.js';
import type { AgencyRules } from './agency-rules.js';
import { linkToName, readBodyName } from './body-name.js';
import { foldKeepingCase, wordsOf } from './fold-text.js';
import type { InstrumentRules } from './instrument-rules.js';
import { countryOf } from './subdivision-name.js';
import type { TitleReading } from './title-reading.js';

/** What a title says about who issued the act. All parts may be empty. */
export interface TitleIssuer {
  readonly language: string;
  /** Parts of the short name in the number, in its order: 'STI', 'MP'. */
  readonly acronyms: readonly string[];
  /** Parts of the country, by the name that the code list has for them. */
  readonly regions: readonly string[];
  /** Slugs of registered bodies. */
  readonly registered: readonly string[];
  /** Telling words of the name behind the number: 'governo digital'. */
  readonly name: readonly string[];
  /** First letters of all words of that name. */
  readonly initials: string;
}

export type IssuerMatch = 'same' | 'different' | 'doubtful';

const ACRONYM = /^\p{Lu}{2,}(?:[/-]\p{Lu}{2,})*(?![\p{L}\p{N}])/u;

export class IssuerReader {
  private readonly ignored: ReadonlySet<string>;
  /** Words between a number and the name of the body: ', de la', 'of the'. */
  private readonly link: RegExp;
  private readonly regions = new Map<string, RegExp | undefined>();

  constructor(
    private readonly names: AgencyNames,
    private readonly agencyRules: AgencyRules,
    rules: Pick<InstrumentRules, 'plain_acronyms' | 'number_tails'>,
  ) {
    this.link = new RegExp(String.raw`^(?:,|\s-)?\s+${linkToName(agencyRules)}`, 'iu');
    this.ignored = new Set([...rules.plain_acronyms, ...rules.number_tails.map((tail) => tail.toUpperCase())]);
  }

  read({ text, language, act }: Pick<TitleReading, 'text' | 'language' | 'act'>, jurisdiction: string): TitleIssuer {
    if (!act) return { language, acronyms: [], regions: [], registered: [], name: [], initials: '' };
    const cased = foldKeepingCase(text);
    const link = this.link.exec(cased.slice(act.end))?.[0] ?? '';
    const from = act.end + link.length;
    const behind = link === '' ? undefined : ACRONYM.exec(cased.slice(from))?.[0];
    const named = link === '' ? undefined : readBodyName(cased, from, language, this.agencyRules);
    const name = named && named.start - from < 4 ? named.text : '';
    const acronyms = [...act.bodies, ...(behind?.split(/[/-]/u) ?? [])].filter((each) => !this.ignored.has(each));
    const zone = [...acronyms, name].filter((part) => part !== '').join('; ');
    return {
      language,
      acronyms,
      regions: this.regionsIn(cased, countryOf(jurisdiction)),
      registered: this.names
        .findIn(zone, jurisdiction)
        .flatMap(({ slug, kind }) => (kind === 'government' ? [] : [slug])),
      name: this.tellingWords(name, language),
      initials: (name.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join(''),
    };
  }

  private regionsIn(cased: string, country: string): string[] {
    const regions = this.regionsOf(country);
    if (!regions) return [];
    return [...new Set([...cased.matchAll(regions)].map(([region]) => wordsOf(region).join(' ')))].sort();
  }

  /** Of names that overlap the longest: 'Ciudad de México' is not 'México'. */
  private regionsOf(country: string): RegExp | undefined {
    if (this.regions.has(country)) return this.regions.get(country);
    // 'Murcia, Región de', 'Catalunya [Cataluña]': the name and what may stand around it.
    const names = iso31662
      .filter(({ code }) => code.startsWith(`${country}-`))
      .flatMap(({ name }) => name.split(/,|[[(/]/u).slice(0, 1))
      .map((name) => foldKeepingCase(name).replace(/[^\p{L}\p{N}]+/gu, '[^\\p{L}\\p{N}]+'))
      .filter((name) => name !== '');
    const longestFirst = [...new Set(names)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
    const regions =
      names.length > 0
        ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
        : undefined;
    this.regions.set(country, regions);
    return regions;
  }

  private tellingWords(name: string, language: string): string[] {
    const { inner_words: inner, body_words: body } = this.agencyRules;
    const words = wordsOf(name).filter((word) => !inner.includes(word));
    const telling = words.filter((word) => !(body[language] ?? []).includes(word));
    return telling.length > 0 ? telling : words;
  }
}

/** How the issuers of two titles relate; undefined where one of them names none. */
export function compareIssuers(one: TitleIssuer, other: TitleIssuer): IssuerMatch | undefined {
  if (one.regions.length > 0 && other.regions.length > 0 && !overlap(one.regions, other.regions)) return 'different';
  // One body may have two short names; of 'STI/MP' and 'SEGES/MP' the registry may know the ministry alone.
  const single = one.acronyms.length < 2 && other.acronyms.length < 2;
  if (single && overlap(one.registered, other.registered)) return 'same';
  if (one.acronyms.length > 0 && other.acronyms.length > 0) return compareAcronyms(one.acronyms, other.acronyms);
  if (one.registered.length > 0 && other.registered.length > 0)
    return overlap(one.registered, other.registered) ? 'same' : 'different';
  if (one.name.length > 0 && other.name.length > 0) {
    if (one.language !== other.language) return undefined;
    if (within(one.name, other.name) || within(other.name, one.name)) return 'same';
    return overlap(one.name, other.name) ? 'doubtful' : 'different';
  }
  return compareNameWithAcronyms(one, other) ?? compareNameWithAcronyms(other, one);
}

/** 'SLTI/MP' and 'SLTI/MPOG' have one issuer, 'STI/MP' and 'SEGES/MP' are two offices of one ministry. */
function compareAcronyms(one: readonly string[], other: readonly string[]): IssuerMatch {
  if (within(one, other) || within(other, one)) return 'same';
  return other.includes(one[0] ?? '') || one.includes(other[0] ?? '') ? 'doubtful' : 'different';
}

function compareNameWithAcronyms(named: TitleIssuer, short: TitleIssuer): IssuerMatch | undefined {
  if (named.name.length === 0 || short.acronyms.length === 0) return undefined;
  return short.acronyms.some((acronym) => named.initials.startsWith(acronym)) ? 'same' : 'doubtful';
}

function overlap(one: readonly string[], other: readonly string[]): boolean {
  return one.some((each) => other.includes(each));
}

function within(one: readonly string[], other: readonly string[]): boolean {
  return one.every((each) => other.includes(each));
}
