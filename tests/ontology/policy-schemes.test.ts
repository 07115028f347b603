// The value lists against the code that uses their notations, and what every concept must have.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { ReviewStatus } from '../../src/curate/reviewed-norm.js';
import { DIAGNOSTIC_CODES } from '../../src/diagnostic-codes.js';
import { BEARERS, MODALITIES } from '../../src/extract/norm.js';
import type { LegalForce, Status } from '../../src/model/catalogue.js';
import { iri } from '../../src/rdf/terms.js';
import { GraphReader } from '../../src/rdf/graph-reader.js';
import { osp, PREFIXES, rdf, skos } from '../../src/rdf/vocabulary.js';
import { LANGUAGES } from '../../src/read/source-text.js';
import { files } from './ontology-files.js';

const BASE = 'https://w3id.org/oss-policy/';
const graph = new GraphReader(files.flatMap(({ quads }) => quads));

function conceptsOf(scheme: string): readonly string[] {
  return graph
    .subjectsOfType(skos('Concept'))
    .filter((concept) => graph.iris(concept, skos('inScheme')).includes(BASE + scheme));
}
function notationsOf(scheme: string): readonly string[] {
  return conceptsOf(scheme).flatMap((concept) => graph.literals(concept, skos('notation')));
}

/** The compiler sees to it that these name every value of the types. */
const FORCES: Record<LegalForce, true> = {
  binding: true,
  administrative: true,
  'non-binding': true,
  proposed: true,
  political: true,
  contractual: true,
  'not-an-instrument': true,
};
const STATUSES: Record<Status, true> = {
  'in-force': true,
  proposed: true,
  repealed: true,
  superseded: true,
  expired: true,
  unknown: true,
};
const REVIEW_STATUSES: Record<ReviewStatus, true> = { unreviewed: true, accepted: true, corrected: true, added: true };

describe('schemes hold the notations that the code uses, and no others', () => {
  test.each([
    ['modality', 'Modality', [...MODALITIES, 'no-evidence']],
    ['bearer', 'Bearer', [...BEARERS]],
    ['legal-force', 'LegalForce', Object.keys(FORCES)],
    ['status', 'Status', Object.keys(STATUSES)],
    ['review-status', 'ReviewStatus', [...Object.keys(REVIEW_STATUSES), 'rejected']],
    ['evidence-kind', 'EvidenceKind', ['catalogue-summary', 'official-text']],
    ['finding-kind', 'FindingKind', Object.keys(DIAGNOSTIC_CODES)],
  ])('%s', (scheme, kind, expected) => {
    expect([...notationsOf(scheme)].sort()).toEqual([...expected].sort());
    expect(conceptsOf(scheme).filter((concept) => !graph.subjectsOfType(osp(kind)).includes(concept))).toEqual([]);
  });
});

test.each(Object.entries(DIAGNOSTIC_CODES))(
  'the finding kind %s says what the table of codes says',
  (code, meaning) => {
    expect(graph.literal(`${BASE}finding-kind/${code}`, skos('definition'), 'en')).toBe(meaning);
  },
);

test.each([
  ['obligation', 60, 'Obligation'],
  ['prohibition', 50, 'Prohibition'],
  ['recommendation', 40, 'Recommendation'],
  ['commitment', 30, 'Commitment'],
  ['permission', 20, 'Permission'],
  ['statement', 10, 'Statement'],
  ['no-evidence', 0, undefined],
])('modality %s has strength %i', (notation, strength, normClass) => {
  const modality = `${BASE}modality/${notation}`;
  expect(graph.literals(modality, osp('strength'))).toEqual([String(strength)]);
  expect(graph.iri(modality, osp('normClass'))).toBe(normClass && osp(normClass).value);
});

describe('instrument types', () => {
  const LEGISLATION = ['law', 'decree', 'regulation', 'directive', 'resolution', 'bill'];

  test.each([
    ...LEGISLATION.map((type) => [type, 'legislation']),
    ...['circular', 'memorandum', 'policy', 'executive-order'].map((type) => [type, 'administrative']),
    ...['strategy', 'action-plan', 'roadmap', 'guideline', 'framework', 'playbook', 'manual', 'contract', 'report'].map(
      (type) => [type, 'soft'],
    ),
    ...['platform', 'programme', 'training', 'catalogue'].map((type) => [type, 'not-an-instrument']),
  ])('%s lies below %s', (type, group) => {
    let at: string | undefined = `${BASE}instrument-type/${type}`;
    const path: string[] = [];
    while (at !== undefined && path.length < 10) {
      path.push(at);
      at = graph.iri(at, skos('broader'));
    }
    expect(path.at(-1)).toBe(`${BASE}instrument-type/${group}`);
  });

  test('every type that the rules give is in the scheme', () => {
    const rules = parse(readFileSync('ontology/instrument-rules.yaml', 'utf8')) as { types: { type: string }[] };
    const given = rules.types.map(({ type }) => type);
    expect(given.length).toBeGreaterThan(20);
    expect(given.filter((type) => !notationsOf('instrument-type').includes(type))).toEqual([]);
  });
});

describe('concepts of our own schemes', () => {
  const own = graph.subjectsOfType(skos('Concept')).filter((concept) => concept.startsWith(BASE));
  const isQuoted = (concept: string): boolean => concept.startsWith(`${BASE}requirement/`);

  test('there are many', () => {
    expect(own.length).toBeGreaterThan(300);
  });

  test('an IRI is scheme and notation', () => {
    const wrong = own
      .filter((concept) => !isQuoted(concept))
      .filter((concept) => {
        const scheme = graph.iri(concept, skos('inScheme')) ?? '';
        return concept !== `${scheme}/${graph.literal(concept, skos('notation')) ?? ''}`;
      });
    expect(wrong).toEqual([]);
  });

  test('labels are there in three languages, one per language, and not twice in a scheme', () => {
    const translated = own.filter((concept) => !isQuoted(concept));
    const wrong = translated.filter((concept) => {
      const labels = graph.texts(concept, skos('prefLabel'));
      return LANGUAGES.some((language) => labels.get(language)?.length !== 1);
    });
    expect(wrong).toEqual([]);
    for (const language of LANGUAGES) {
      const named = translated.map(
        (concept) =>
          `${graph.iri(concept, skos('inScheme')) ?? ''} ${graph.literal(concept, skos('prefLabel'), language) ?? ''}`,
      );
      expect(named.filter((name, at) => named.indexOf(name) !== at)).toEqual([]);
    }
  });

  test('definitions are there in three languages, but for regions and for what others define', () => {
    const defined = own.filter((concept) => !isQuoted(concept) && !concept.startsWith(`${BASE}region/`));
    const wrong = defined.filter((concept) => {
      const texts = graph.texts(concept, skos('definition'));
      return LANGUAGES.some((language) => texts.get(language)?.length !== 1);
    });
    expect(wrong).toEqual([]);
  });

  test('broader concepts exist, in the same scheme, and lead to a top concept', () => {
    const lost = own.filter((concept) => {
      const seen = new Set<string>();
      let at: string | undefined = concept;
      while (at !== undefined && !seen.has(at)) {
        seen.add(at);
        if (graph.iris(at, skos('topConceptOf')).length > 0) return false;
        const above: string | undefined = graph.iri(at, skos('broader'));
        if (above && graph.iri(above, skos('inScheme')) !== graph.iri(concept, skos('inScheme'))) return true;
        at = above;
      }
      return true;
    });
    expect(lost.filter((concept) => !isQuoted(concept))).toEqual([]);
  });

  test('every scheme has a title in three languages', () => {
    const schemes = graph.subjectsOfType(skos('ConceptScheme')).filter((scheme) => !isQuoted(scheme));
    expect(schemes.length).toBeGreaterThan(10);
    for (const scheme of schemes) {
      expect([...graph.texts(scheme, iri(`${PREFIXES.dct}title`)).keys()].sort(), scheme).toEqual([...LANGUAGES]);
      expect(graph.many(scheme, rdf('type'))).toHaveLength(1);
    }
  });
});
