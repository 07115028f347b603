// Keys, notations and links in, IRIs out: the only place where IRIs of the graph are made.

import { createHash } from 'node:crypto';
import type { NamedNode } from '@rdfjs/types';
import { CONCEPT_BASE } from '../rdf/concept-base.js';
import { isIri } from '../rdf/iri.js';
import { iri } from '../rdf/terms.js';

/** The four named graphs. */
export const GRAPH_NAMES = ['catalogue', 'extracted', 'curated', 'vocabulary'] as const;
export type GraphName = (typeof GRAPH_NAMES)[number];

/** Virtuoso cuts longer IRIs off and hashes them, without a word. */
const MAX_IRI_BYTES = 1880;
const UNRESERVED = /[^A-Za-z0-9\-._~]/gu;
/** What an IRI may hold beside escapes (RFC 3987), as far as links are concerned. */
const NOT_IN_LINK = /[^A-Za-z0-9\-._~:/?#@!$&'()*+,;=%\u{A1}-\u{D7FF}\u{F900}-\u{FDCF}\u{FDF0}-\u{FFEF}]/gu;

/** Makes IRIs below one base. */
export interface IriMinter {
  /** IRI of a path below the base; steps are escaped, slashes part them. */
  readonly entity: (key: string) => NamedNode;
  readonly graph: (name: GraphName) => NamedNode;
}

/**
 * @param base absolute IRI that ends in `/` or `#`
 * @example minter('https://example.org/').entity('jurisdiction/CA') // <https://example.org/jurisdiction/CA>
 */
export function minter(base: string): IriMinter {
  const entity = (key: string): NamedNode => iri(base + key.split('/').map(escapeStep).join('/'));
  return { entity, graph: (name) => entity(`graph/${name}`) };
}

/** IRI of a concept of a shipped scheme: `concept('modality', 'obligation')`. */
export function concept(scheme: string, notation: string): NamedNode {
  return iri(`${CONCEPT_BASE}${scheme}/${escapeStep(notation)}`);
}

/**
 * IRI of a link to the web, with signs escaped that URLs in the wild have and IRIs have not; `undefined` for what is no link or
 * longer than stores take.
 */
export function linkIri(url: string): NamedNode | undefined {
  const [beforeFragment = '', ...fragments] = url.trim().split('#');
  const fragment = fragments.length > 0 ? `#${fragments.join('%23')}` : '';
  const escaped = (beforeFragment + fragment).replace(/%(?![0-9A-Fa-f]{2})/gu, '%25').replace(NOT_IN_LINK, percent);
  const fits = Buffer.byteLength(escaped) <= MAX_IRI_BYTES;
  return fits && isIri(escaped) ? iri(escaped) : undefined;
}

/** Hex digits of the SHA-256 of the parts, for nodes that are named from what they state. */
export function nameOf(parts: readonly (string | number | undefined)[], digits = 16): string {
  return createHash('sha256')
    .update(JSON.stringify(parts.map((part) => part ?? null)))
    .digest('hex')
    .slice(0, digits);
}

/** Words as one step of a path: letters and digits of ASCII, joined by hyphens; words in other scripts are named by their hash. */
export function slug(words: string): string {
  const plain = words.normalize('NFKD').replace(/\p{M}/gu, '');
  const steps = plain.replace(/[^A-Za-z0-9.]+/gu, '-').replace(/^[-.]+|[-.]+$/gu, '');
  const lossy = /[^\p{ASCII}]/u.test(plain) || steps.length > 80 || steps === '';
  return lossy ? [steps.slice(0, 40), nameOf([words], 8)].filter(Boolean).join('-') : steps;
}

function escapeStep(step: string): string {
  const escaped = step.replace(UNRESERVED, percent);
  // Resolvers take these steps out of a path, also when they are escaped.
  return /^\.{0,2}$/u.test(escaped) ? `_${escaped}` : escaped;
}

function percent(character: string): string {
  // Half a surrogate pair has no bytes to escape.
  return encodeURIComponent(character.replace(/\p{Surrogate}/u, '\u{FFFD}')).replace(
    /[!'()*]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
