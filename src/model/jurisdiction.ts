// A heading's flag and label go in, the jurisdiction comes out, with names, codes and matches from public code lists.

import { feature } from '@rapideditor/country-coder';
import { iso31661Alpha2ToAlpha3, iso31662 } from 'iso-3166';
import type { JurisdictionRef } from '../parse/page.js';
import { codeOfOfficialName, shortCountryName } from '../parse/official-name.js';
import { LANGUAGES, type Language } from '../read/source-text.js';
import type { Jurisdiction, LangText } from './catalogue.js';
import { codesByName, codesInOtherLanguages, makeRegionNames, nameKey, UNION } from './country-names.js';
import { wordsOf } from './fold-text.js';
import type { JurisdictionFacts, Registries } from './registries.js';
import { countryOf, nameIn, subdivisionCodes, subdivisionNamesIn } from './subdivision-name.js';

const EU_COUNTRIES = 'http://publications.europa.eu/resource/authority/country/';
const WIKIDATA = 'http://www.wikidata.org/entity/';
const M49_REGION = /^\d{3}$/u;
/** Signs between a country and a part of it. */
const PARTS = /\s*[,:/()]\s*|\s+[-–—]\s+/u;
/** Continents and world: wider than the regions that countries are listed under. */
const WIDE_REGIONS = new Set(['001', '002', '003', '009', '019', '142', '150', '202', '419']);

/** Answers by flag or by name; holds no state beyond what it was made from. */
export class JurisdictionTable {
  private readonly regionNames = makeRegionNames('long');
  private readonly codesByName: ReadonlyMap<string, string>;
  private readonly subdivisionsByName: ReadonlyMap<string, string>;
  private readonly facts: ReadonlyMap<string, JurisdictionFacts>;
  /** Asked of labels alone that nothing else knows. */
  private otherLanguages: ReadonlyMap<string, string> | undefined;

  constructor(private readonly registries: Pick<Registries, 'jurisdictions' | 'agencies' | 'rules'>) {
    this.facts = registries.jurisdictions;
    this.codesByName = codesByName(registries, this.regionNames);
    this.subdivisionsByName = subdivisionCodes(registries);
  }

  /** Code for a heading: its flag when that is assigned, or the part of it that its label names, else what its label names. */
  codeOf({ flag, subdivision, label }: JurisdictionRef, inAnyLanguage = false): string | undefined {
    if (subdivision !== undefined && subdivisionName(subdivision) !== undefined) return subdivision;
    if (flag !== undefined && this.isAssigned(flag)) return this.partOf(flag, label) ?? flag;
    return this.codeOfName(label, inAnyLanguage);
  }

  /** The part of a country that a heading below the country's names: 'Estado do Paraná' below 'Brasil'. */
  partBelow(country: JurisdictionRef, label: string): string | undefined {
    const code = this.codeOf(country, true);
    // 'Reading' below the United Kingdom is a heading as any other.
    const isCommon = this.registries.rules.places.common_names.includes(wordsOf(label).join(' '));
    return code === undefined || code.includes('-') || isCommon ? undefined : this.partOf(code, label);
  }

  /** 'Quebec' beside the flag of Canada; nothing for the country's own name, and for parts without a government of their own. */
  private partOf(country: string, label: string): string | undefined {
    const named = this.codesByName.get(nameKey(label));
    const part = named === country ? undefined : (this.codeOfSubdivision(label, country) ?? this.codeOfParts(label));
    const isOwn = part !== undefined && countryOf(part) === country && part !== country;
    return isOwn && this.facts.get(part)?.governedBy === undefined ? part : undefined;
  }

  /**
   * Code of the country, union, subdivision or known body of one that a label names.
   *
   * @param inAnyLanguage whether the label may be in a language without rules here; in the others 'Island' is no Iceland
   */
  codeOfName(label: string, inAnyLanguage = false): string | undefined {
    const known = this.codesByName.get(nameKey(label)) ?? codeOfOfficialName(label);
    if (known !== undefined) return known;
    // 'Reino de España'; what 'Principado de Asturias' leaves is no country.
    const short = this.codesByName.get(shortCountryName(label));
    if (short !== undefined && !short.includes('-')) return short;
    const part = this.codeOfSubdivision(label) ?? this.codeOfParts(label);
    return part ?? (inAnyLanguage ? this.codeInOtherLanguage(label) : undefined);
  }

  /** 'Allemagne' on a page whose language has no rules here. */
  private codeInOtherLanguage(label: string): string | undefined {
    this.otherLanguages ??= codesInOtherLanguages();
    return this.otherLanguages.get(nameKey(label));
  }

  /** Names of countries in one language, as the registry or else the code lists have them. */
  countryNames(language: Language): string[] {
    const codes = [UNION, ...Object.keys(iso31661Alpha2ToAlpha3), 'XK'];
    return codes.flatMap((code) => this.namesOf(code).flatMap((name) => (name.language === language ? name.text : [])));
  }

  private codeOfSubdivision(label: string, country?: string): string | undefined {
    return subdivisionNamesIn(label, this.registries.rules)
      .map((name) => this.subdivisionsByName.get(country === undefined ? name : nameIn(country, name)))
      .find((code) => code !== undefined);
  }

  /** 'California (United States)', 'Canada: Quebec': a country and a part of it. */
  private codeOfParts(label: string): string | undefined {
    const parts = label.split(PARTS).filter((part) => part.trim() !== '');
    if (parts.length !== 2) return undefined;
    const countries = parts.map((part) => this.codesByName.get(nameKey(part)) ?? codeOfOfficialName(part));
    // 'New York (United States)', 'Netherlands: Limburg'.
    const found = parts.map((part, index) => {
      const country = countries[1 - index];
      return country === undefined ? undefined : this.codeOfSubdivision(part, country);
    });
    const part = found.find((code) => code !== undefined);
    return part ?? this.countryBesideUnknown(parts, countries);
  }

  /** 'Argentina (Rosario)' is Argentina, as long as nobody knows the other part as one of another country. */
  private countryBesideUnknown(
    parts: readonly string[],
    countries: readonly (string | undefined)[],
  ): string | undefined {
    const other = parts.find((_, index) => countries[index] === undefined);
    const isUnknown = other !== undefined && this.codeOfSubdivision(other) === undefined;
    return isUnknown ? countries.find((code) => code !== undefined) : undefined;
  }

  private isUnion(code: string): boolean {
    return code === UNION || this.facts.get(code)?.kind === 'supranational-union';
  }

  isAssigned(code: string): boolean {
    return this.isUnion(code) || iso31661Alpha2ToAlpha3[code] !== undefined || code === 'XK';
  }

  describe(code: string, printedLabels: readonly LangText[]): Jurisdiction {
    const names = code.includes('-')
      ? subdivisionNames(code, [...printedLabels, ...(this.facts.get(code)?.names ?? [])])
      : this.namesOf(code);
    const known = new Set(names.map(({ text }) => nameKey(text)));
    const base = {
      key: `jurisdiction/${code}`,
      code,
      names,
      printedLabels: printedLabels.filter(({ text }) => !known.has(nameKey(text))),
    };
    if (this.isUnion(code)) return { ...base, kind: 'supranational-union', ...this.outside(code) };
    if (code.includes('-')) {
      const wikidata = feature(code)?.properties.wikidata;
      return {
        ...base,
        kind: 'subdivision',
        matches: wikidata ? [WIKIDATA + wikidata] : [],
        partOf: `jurisdiction/${countryOf(code)}`,
      };
    }
    return { ...base, kind: 'country', ...this.outside(code) };
  }

  /** Codes and matches; the registry's Wikidata item replaces the library's, which may mean a realm with overseas parts. */
  private outside(code: string): Pick<Jurisdiction, 'matches' | 'm49Region' | 'alpha3'> {
    const facts = this.facts.get(code);
    const own = facts?.matches ?? [];
    const found = feature(code)?.properties;
    const alpha3 = iso31661Alpha2ToAlpha3[code];
    const region =
      facts?.m49Region ?? found?.groups.find((group) => M49_REGION.test(group) && !WIDE_REGIONS.has(group));
    const matches = [
      ...own,
      ...(own.some((iri) => iri.startsWith(WIKIDATA)) || !found ? [] : [WIKIDATA + found.wikidata]),
      ...(alpha3 ? [EU_COUNTRIES + alpha3] : []),
    ];
    return {
      matches: [...new Set(matches)].sort(),
      ...(region ? { m49Region: region } : {}),
      ...(alpha3 ? { alpha3 } : {}),
    };
  }

  private namesOf(code: string): LangText[] {
    const own = this.facts.get(code)?.names ?? [];
    return own.length > 0 ? [...own] : this.regionNames(code);
  }
}

/** As the pages call it, else as the registry does, one name per language: code lists have local names, whose language they do not tell. */
function subdivisionNames(code: string, printedLabels: readonly LangText[]): LangText[] {
  const english = feature(code)?.properties.nameEn ?? subdivisionName(code) ?? code;
  const names = new Map(
    [...printedLabels, { text: english, language: 'en' }].reverse().map((name) => [name.language, name]),
  );
  return LANGUAGES.flatMap((language) => names.get(language) ?? []);
}

function subdivisionName(code: string): string | undefined {
  return iso31662.find((entry) => entry.code === code)?.name;
}
