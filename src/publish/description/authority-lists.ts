// The lists in `ontology/authorities` in, their entries by code, notation or IRI out.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Quad } from '@rdfjs/types';
import { ContentError } from '../../diagnostic.js';
import { GraphReader } from '../../rdf/graph-reader.js';
import { readTurtle } from '../../rdf/turtle-reader.js';
import { dcat, skos } from '../../rdf/vocabulary.js';

const EU = 'http://publications.europa.eu/resource/authority/';
const ADMS = 'http://purl.org/adms/';

/** Name of a list → IRI of its scheme, and what the IRIs of its entries start with. */
const LISTS = {
  theme: list(`${EU}data-theme`),
  frequency: list(`${EU}frequency`),
  'access right': list(`${EU}access-right`),
  availability: list(`${EU}planned-availability`),
  'file type': list(`${EU}file-type`),
  license: list(`${EU}licence`),
  language: list(`${EU}language`),
  country: list(`${EU}country`),
  'publisher type': { scheme: `${ADMS}publishertype/1.0`, entries: `${ADMS}publishertype/` },
  'license type': { scheme: `${ADMS}licencetype/1.0`, entries: `${ADMS}licencetype/` },
  'asset status': { scheme: `${ADMS}status/1.0`, entries: `${ADMS}status/` },
  'asset type': { scheme: `${ADMS}assettype/1.0`, entries: `${ADMS}assettype/` },
} as const;

export type AuthorityList = keyof typeof LISTS;

function list(scheme: string): { readonly scheme: string; readonly entries: string } {
  return { scheme, entries: `${scheme}/` };
}

/** Degrees of longitude and latitude, WGS 84. */
export interface BoundingBox {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Entries of all lists. */
export class AuthorityLists {
  private readonly reader: GraphReader;
  private readonly byNotation = new Map<string, string>();
  private readonly bySubject = new Map<string, Quad[]>();

  constructor(quads: Iterable<Quad>) {
    const all = [...quads];
    this.reader = new GraphReader(all);
    for (const quad of all) {
      this.bySubject.set(quad.subject.value, [...(this.bySubject.get(quad.subject.value) ?? []), quad]);
    }
    for (const subject of this.reader.subjects()) {
      const scheme = this.reader.iri(subject, skos('inScheme'));
      const notation = this.reader.literal(subject, skos('notation'));
      if (scheme !== undefined && notation !== undefined) this.byNotation.set(`${scheme} ${notation}`, subject);
    }
  }

  /** IRI of the entry with this code (`GOVE`) or notation (`en`, `CC-BY-4.0`); nothing when the list has none. */
  find(name: AuthorityList, code: string): string | undefined {
    const { scheme, entries } = LISTS[name];
    const iri = entries + code;
    return this.reader.has(iri) && iri !== scheme ? iri : this.byNotation.get(`${scheme} ${code}`);
  }

  /** Codes of a list, for messages. */
  codes(name: AuthorityList): readonly string[] {
    const { scheme, entries } = LISTS[name];
    return this.reader
      .subjects()
      .filter((subject) => this.reader.iri(subject, skos('inScheme')) === scheme)
      .map((subject) => this.reader.literal(subject, skos('notation')) ?? subject.slice(entries.length))
      .sort();
  }

  has(iri: string): boolean {
    return this.reader.has(iri);
  }

  /** English name of an entry, else its IRI. */
  label(iri: string): string {
    return this.reader.literal(iri, skos('prefLabel'), 'en') ?? iri;
  }

  /** IRIs that mean the same as an entry: the deed of a license. */
  sameAs(iri: string): string | undefined {
    return this.reader.iri(iri, skos('exactMatch'));
  }

  notation(iri: string): string | undefined {
    return this.reader.literal(iri, skos('notation'));
  }

  /** Box around a country, in degrees; nothing for other entries. */
  boundingBox(iri: string): BoundingBox | undefined {
    const corner = '(-?[\\d.]+) (-?[\\d.]+)';
    const polygon = new RegExp(`^POLYGON\\(\\(${corner},[^,]*,${corner},`, 'u');
    const [, west, south, east, north] = polygon.exec(this.reader.literal(iri, dcat('bbox')) ?? '') ?? [];
    if (north === undefined) return undefined;
    return { west: Number(west), south: Number(south), east: Number(east), north: Number(north) };
  }

  /** What is known of an entry, in the graph of its list. */
  quadsOf(iri: string): readonly Quad[] {
    return this.bySubject.get(iri) ?? [];
  }
}

const FOLDER = fileURLToPath(new URL('../../../ontology/authorities/', import.meta.url));

/** Reads the lists of the package. @throws ContentError when a file does not parse */
export function loadAuthorityLists(folder = FOLDER): AuthorityLists {
  const quads = ['lists.trig', 'countries.trig'].flatMap((name) => {
    const path = `ontology/authorities/${name}`;
    const { value, diagnostics } = readTurtle({ path, text: readFileSync(folder + name, 'utf8') });
    if (diagnostics.length > 0) throw new ContentError(diagnostics);
    return value;
  });
  return new AuthorityLists(quads);
}
