// Namespaces in, short names out: `prefix:local` where every reader understands it, the full IRI elsewhere.

import { PREFIXES } from '../rdf/vocabulary.js';
import { iriText } from './term-text.js';

/** Prefix → namespace IRI. */
export type PrefixTable = Readonly<Record<string, string>>;

/** Concept schemes and registers whose members have one-word names, so that `measure:sbom` can be read. */
const REGISTERS = [
  'agency',
  'bearer',
  'category',
  'evidence-kind',
  'finding-kind',
  'instrument-type',
  'jurisdiction',
  'legal-force',
  'measure',
  'modality',
  'region',
  'review-status',
  'status',
];

/** The prefixes of the project: well-known vocabularies, and the registers below `baseIri`. */
export function projectPrefixes(baseIri: string): PrefixTable {
  return { ...PREFIXES, ...Object.fromEntries(REGISTERS.map((name) => [name, `${baseIri}${name}/`])) };
}

/*
 * Turtle allows more, with escapes; names outside this set are rare and clearer in full.
 * https://www.w3.org/TR/turtle/#grammar-production-PN_LOCAL
 */
const LOCAL_NAME = /^[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_-])?$/;

/** Shortens IRIs and remembers which prefixes it used. */
export class Shortener {
  private readonly byNamespace = new Map<string, string>();
  private readonly used = new Map<string, string>();
  private readonly known = new Map<string, string>();

  constructor(prefixes: PrefixTable) {
    for (const [prefix, namespace] of Object.entries(prefixes))
      if (!this.byNamespace.has(namespace)) this.byNamespace.set(namespace, prefix);
  }

  /** `prefix:local` or `<iri>`. */
  shorten(iri: string): string {
    const known = this.known.get(iri);
    if (known !== undefined) return known;
    const text = this.prefixed(iri) ?? iriText(iri);
    this.known.set(iri, text);
    return text;
  }

  private prefixed(iri: string): string | undefined {
    const end = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1;
    const namespace = iri.slice(0, end);
    const prefix = this.byNamespace.get(namespace);
    if (prefix === undefined || !LOCAL_NAME.test(iri.slice(end))) return undefined;
    this.used.set(prefix, namespace);
    return `${prefix}:${iri.slice(end)}`;
  }

  /** Prefixes that shortened at least one IRI, by name. */
  usedPrefixes(): readonly (readonly [prefix: string, namespace: string])[] {
    return [...this.used].sort(([a], [b]) => (a < b ? -1 : 1));
  }
}
