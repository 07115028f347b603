// The agency registry goes in; bodies found in a text come out, with the words and their position.

import { compare } from './compare.js';
import { withoutAccents } from './fold-text.js';
import type { RegisteredAgency } from './registries.js';
import { countryOf } from './subdivision-name.js';

/** A body's name in a text; positions count in the text as it stands. */
export interface NamedBody {
  readonly slug: string;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** A government as a whole, or a body that no state runs. */
  readonly kind: RegisteredAgency['kind'];
}

interface Name {
  readonly agency: RegisteredAgency;
  readonly text: string;
  /** Acronyms count in their own case only. */
  readonly anyCase: boolean;
}

/** Finds registered bodies by name and acronym. Homonyms are told apart by jurisdiction. */
export class AgencyNames {
  private readonly byJurisdiction = new Map<string, Name[]>();
  private readonly readings = new Map<string, readonly NamedBody[]>();

  constructor(agencies: readonly RegisteredAgency[]) {
    for (const agency of agencies) {
      const names = [
        ...[...agency.names, ...agency.otherNames].map(({ text }) => nameOf(agency, text, true)),
        ...agency.acronyms.map(({ text }) => nameOf(agency, text, false)),
      ];
      const home = agency.jurisdiction ?? '';
      this.byJurisdiction.set(home, [...(this.byJurisdiction.get(home) ?? []), ...names]);
    }
  }

  /**
   * Bodies of a jurisdiction, and those of none, in the order of the text; of overlapping names the longest.
   * Cost: one scan of the text for each name of the jurisdiction; the same text is scanned once.
   */
  findIn(text: string, jurisdiction: string): readonly NamedBody[] {
    const country = countryOf(jurisdiction);
    const id = `${country}\n${text}`;
    const known = this.readings.get(id);
    if (known) return known;
    const names = [...(this.byJurisdiction.get(country) ?? []), ...(this.byJurisdiction.get('') ?? [])];
    const found = bodiesIn(text, names);
    this.readings.set(id, found);
    return found;
  }
}

function bodiesIn(text: string, names: readonly Name[]): NamedBody[] {
  const plain = comparable(text);
  const lower = plain.toLowerCase();
  const found = names
    .flatMap((name) =>
      placesIn(name.anyCase ? lower : plain, name.text).map((start) => {
        const end = start + name.text.length;
        const { slug, kind, jurisdiction } = name.agency;
        return { slug, kind, start, end, words: text.slice(start, end), isForeign: jurisdiction === undefined };
      }),
    )
    .sort(
      (a, b) =>
        a.start - b.start || b.end - a.end || Number(a.isForeign) - Number(b.isForeign) || compare(a.slug, b.slug),
    );
  return found.filter((body, index) => !found.slice(0, index).some((earlier) => earlier.end > body.start));
}

/** Starts of whole words only. */
function placesIn(text: string, name: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const whole = !isWordPart(text[at - 1]) && !isWordPart(text[at + name.length]);
    if (whole) places.push(at);
  }
  return places;
}

function isWordPart(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}

function nameOf(agency: RegisteredAgency, text: string, anyCase: boolean): Name {
  const plain = comparable(text);
  return { agency, text: anyCase ? plain.toLowerCase() : plain, anyCase };
}

/** As long as the text itself, so that positions stay: hyphens and quotes made plain, accents of single letters taken away. */
function comparable(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(/[\u2010-\u2015]/gu, '-')
    .replace(/[’‘`´]/gu, "'");
  return withoutAccents(plain);
}
