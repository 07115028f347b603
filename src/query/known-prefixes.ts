// SPARQL text in, the same text with declarations of the well-known prefixes it uses and does not declare out.

import { CONCEPT_BASE } from '../rdf/concept-base.js';
import { PREFIXES } from '../rdf/vocabulary.js';

const SCHEMES = [
  'measure',
  'modality',
  'category',
  'bearer',
  'instrument-type',
  'legal-force',
  'status',
  'review-status',
];

/** Prefix → namespace: the vocabularies of the graph and the schemes of its concepts. */
export const KNOWN_PREFIXES: Readonly<Record<string, string>> = {
  ...PREFIXES,
  ...Object.fromEntries(SCHEMES.map((scheme) => [scheme, `${CONCEPT_BASE}${scheme}/`])),
};

/** The declarations go onto the first line, so that places in messages keep their line. */
export function declareKnownPrefixes(sparql: string): string {
  const bare = sparql.replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|<[^<>\s]*>|#[^\n]*/gu, ' ');
  const declared = new Set([...bare.matchAll(/PREFIX\s+([\w-]*):/giu)].map(([, prefix]) => prefix));
  const used = new Set([...bare.matchAll(/(?<![\w?$:-])([A-Za-z][\w-]*):/gu)].map(([, prefix = '']) => prefix));
  const missing = [...used].filter((prefix) => !declared.has(prefix) && Object.hasOwn(KNOWN_PREFIXES, prefix));
  return missing.map((prefix) => `PREFIX ${prefix}: <${KNOWN_PREFIXES[prefix] ?? ''}> `).join('') + sparql;
}
