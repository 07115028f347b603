// What a person calls a country, measure, instrument… in, its IRI in the graph out; or a usage error with the nearest names.

import { UsageError } from '../diagnostic.js';
import { CONCEPT_BASE, ONTOLOGY } from '../rdf/concept-base.js';
import { nearest } from '../read/nearest.js';
import type { QueryEngine } from './engine.js';
import {
  CONCEPT_SCHEMES,
  isConceptScheme,
  type ConceptScheme,
  type EntityType,
  type NamedType,
} from './parameter-type.js';

const PREFIXES = `
PREFIX osp: <${ONTOLOGY}#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX dct: <http://purl.org/dc/terms/>`;

/** Which things there are, and the properties that name them, the strictest first. */
const ENTITIES: Readonly<Record<EntityType, { readonly where: string; readonly names: readonly string[] }>> = {
  country: {
    where: '?iri a osp:Jurisdiction .',
    names: ['osp:isoCode', 'osp:isoAlpha3', 'skos:prefLabel', 'skos:altLabel'],
  },
  instrument: {
    where: '?iri a osp:Instrument .',
    names: ['skos:notation', 'dct:identifier', 'dct:title', 'dct:alternative'],
  },
  agency: { where: '?iri a osp:Agency .', names: ['osp:acronym', 'skos:prefLabel', 'skos:altLabel'] },
  // Readings that were set aside stand beside norms where evidence is shown.
  norm: { where: 'VALUES ?class { osp:Norm osp:SetAside } ?iri a ?class .', names: ['osp:measure'] },
  requirement: {
    where: `?iri skos:inScheme ?scheme . FILTER(STRSTARTS(STR(?scheme), "${CONCEPT_BASE}requirement/"))`,
    names: ['skos:notation', 'skos:prefLabel'],
  },
  framework: {
    where: `{ ?member skos:inScheme ?iri . FILTER(STRSTARTS(STR(?iri), "${CONCEPT_BASE}requirement/")) }
  UNION { ?member a skos:Concept ; rdfs:isDefinedBy ?iri . FILTER(!STRSTARTS(STR(?iri), "${CONCEPT_BASE}")) }`,
    names: ['skos:notation', 'skos:prefLabel', 'dct:title'],
  },
};

const CONCEPT_NAMES = ['skos:notation', 'skos:prefLabel', 'skos:altLabel'];

/** IRI of a concept of the vocabulary. */
export function conceptIri(scheme: ConceptScheme, notation: string): string {
  return `${CONCEPT_BASE}${scheme}/${notation}`;
}

interface Candidate {
  readonly iri: string;
  readonly name: string;
  /** Position of the property that gives the name: a code beats a label. */
  readonly rank: number;
}

/**
 * Finds the one thing of the type that has this IRI, code or name, in any language and letter case.
 * @param option how the parameter is called in messages
 * @throws UsageError when nothing or more than one thing has the name
 */
export async function findNamed(engine: QueryEngine, type: NamedType, value: string, option: string): Promise<string> {
  const candidates = await candidatesOf(engine, type);
  const iris = new Set(candidates.map(({ iri }) => iri));
  const written = value.replace(/^<(.*)>$/u, '$1');
  if (iris.has(written)) return written;
  const found = bestMatches(candidates, folded(type, value));
  const [only, ...others] = found;
  if (only === undefined) throw unknownName(type, value, option, candidates);
  if (others.length > 0) {
    const choices = found.map((iri) => tailOf(iri, type)).join(', ');
    throw new UsageError(`${option}: '${value}' names ${found.length} things of this graph; say which: ${choices}`);
  }
  return only;
}

/** Codes that the EU writes in place of the ISO ones. */
const COUNTRY_CODES: ReadonlyMap<string, string> = new Map([
  ['uk', 'gb'],
  ['el', 'gr'],
]);

function folded(type: NamedType, value: string): string {
  const name = foldName(value);
  return type === 'country' ? (COUNTRY_CODES.get(name) ?? name) : name;
}

/** All names of all things of a type, for completion and suggestions. */
export async function candidatesOf(engine: QueryEngine, type: NamedType): Promise<readonly Candidate[]> {
  const { where, names } = isConceptScheme(type)
    ? { where: `?iri skos:inScheme <${CONCEPT_BASE}${type}> .`, names: CONCEPT_NAMES }
    : ENTITIES[type];
  const ranked = names.map((property, rank) => `(${property} ${rank + 1})`).join(' ');
  const { rows } = await engine.select(`${PREFIXES}
SELECT DISTINCT ?iri ?name ?rank WHERE {
  ${where}
  OPTIONAL { VALUES (?property ?rank) { ${ranked} } ?iri ?property ?name }
}`);
  const named = rows.flatMap(({ iri, name, rank }) =>
    iri && name?.termType === 'Literal' ? [{ iri: iri.value, name: name.value, rank: Number(rank?.value ?? 0) }] : [],
  );
  const iris = [...new Set(rows.flatMap(({ iri }) => (iri ? [iri.value] : [])))];
  return [...iris.map((iri) => ({ iri, name: tailOf(iri, type), rank: 0 })), ...named];
}

function bestMatches(candidates: readonly Candidate[], wanted: string): readonly string[] {
  const matches = candidates.filter(({ name }) => foldName(name) === wanted);
  const best = Math.min(...matches.map(({ rank }) => rank));
  return [...new Set(matches.filter(({ rank }) => rank === best).map(({ iri }) => iri))].sort();
}

function unknownName(type: NamedType, value: string, option: string, candidates: readonly Candidate[]): UsageError {
  const word = isConceptScheme(type) ? CONCEPT_SCHEMES[type] : type;
  const near = nearestThings(value, type, candidates);
  const known = candidates
    .filter(({ rank }) => rank === 0)
    .map(({ name }) => name)
    .sort();
  const few = known.length <= 30 ? ` It knows ${known.join(', ') || 'none'}.` : '';
  const hint = near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : few;
  return new UsageError(`${option}: this graph has no ${word} '${value}'.${hint}`);
}

/** One name for each thing: its slug and its titles are often near alike. */
function nearestThings(value: string, type: NamedType, candidates: readonly Candidate[]): readonly string[] {
  const names = nearest(
    value,
    candidates.map(({ name }) => name),
    MOST_NAMES,
  );
  const byIri = new Map<string, string>();
  for (const name of names) {
    const iri = candidates.find((candidate) => candidate.name === name)?.iri ?? name;
    if (!byIri.has(iri)) byIri.set(iri, name);
  }
  return [...byIri].slice(0, 3).map(([iri, name]) => {
    const slug = tailOf(iri, type);
    return type === 'country' || slug === name || slug.endsWith(`/${name}`) ? `'${name}'` : `'${slug}' (${name})`;
  });
}

/** As many as one thing may have, three times. */
const MOST_NAMES = 24;

/** What follows the type in the IRI: `EU/regulation-2024-2847`, `sbom`; of a vocabulary that others keep, its last part. */
function tailOf(iri: string, type: NamedType): string {
  const segment = type === 'country' ? '/jurisdiction/' : type === 'framework' ? '/requirement/' : `/${type}/`;
  const at = iri.indexOf(segment);
  if (at >= 0) return iri.slice(at + segment.length);
  return type === 'framework' ? (/[^/#]+(?=[/#]?$)/u.exec(iri)?.[0] ?? iri) : iri;
}

/** Names are compared without case, accents and punctuation. */
function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
