// A small catalogue as the stages before the graph hand it on: one page, two acts, one agency, norms in every state of review.

import { readdirSync, readFileSync } from 'node:fs';
import type { Quad } from '@rdfjs/types';
import type { Decision } from '../../src/curate/curation-file.js';
import type { ReviewedNorm } from '../../src/curate/reviewed-norm.js';
import type { Place } from '../../src/diagnostic.js';
import type { Norm } from '../../src/extract/norm.js';
import type { GraphInput } from '../../src/graph/graph-input.js';
import type { Agency, Catalogue, Instrument, Jurisdiction, Overview } from '../../src/model/catalogue.js';
import type { Page, TracedText } from '../../src/parse/page.js';
import { readTurtle } from '../../src/rdf/turtle-reader.js';

export const PATH = 'pages/en/policies/code-release.md';

export function at(line: number, column = 1, path = PATH): Place {
  return { path, line, column };
}

function traced(text: string, place: Place): TracedText {
  return { text, place, segments: [{ textStart: 0, pageStart: 0, length: text.length }] };
}

export const LAW_TEXT = traced('Agencies must publish source code unless security forbids it.', at(8, 5));

export const page: Page = {
  source: {
    path: PATH,
    text: '',
    sha256: 'a3f5'.repeat(16),
    byteSize: 512,
    encoding: 'utf-8',
    revision: { commit: '0123456789abcdef0123456789abcdef01234567', date: '2026-03-01T10:00:00+02:00' },
  },
  language: 'en',
  languageBasis: 'path',
  layout: 'category',
  title: { text: 'Code Release', place: at(1) },
  stem: 'code-release',
  entries: [
    {
      kind: 'entry',
      place: at(6, 4),
      jurisdiction: { flag: 'UY', label: 'Uruguay', place: at(4) },
      title: { text: 'Law No. 99/2020', place: at(6, 4) },
      links: [],
      overview: LAW_TEXT,
      fields: {},
    },
  ],
  skipped: [],
};

export const uruguay: Jurisdiction = {
  key: 'jurisdiction/UY',
  code: 'UY',
  kind: 'country',
  names: [
    { text: 'Uruguay', language: 'en' },
    { text: 'Uruguai', language: 'pt' },
  ],
  printedLabels: [{ text: 'Oriental Republic', language: 'en' }],
  matches: ['http://www.wikidata.org/entity/Q77'],
  m49Region: '005',
  alpha3: 'URY',
};

export const agency: Agency = {
  key: 'agency/agesic',
  names: [
    { text: 'Agency for Electronic Government', language: 'en' },
    { text: 'Electronic Government Agency', language: 'en' },
  ],
  acronyms: [{ text: 'AGESIC', language: 'es' }],
  jurisdiction: 'jurisdiction/UY',
  homepage: 'https://www.gub.uy/agesic',
  wikidata: 'Q4690837',
};

export const law: Instrument = {
  key: 'instrument/UY/law-99-2020',
  jurisdiction: 'jurisdiction/UY',
  titles: [{ text: 'Law No. 99/2020', language: 'en' }],
  alternativeTitles: [{ text: 'Software Law', language: 'en' }],
  type: 'law',
  legalForce: 'binding',
  status: 'in-force',
  year: 2020,
  date: '2020-05-04',
  identifiers: [
    { scheme: 'number', value: '99/2020', derived: false },
    { scheme: 'eli', value: 'https://laws.example/eli/uy/2020/99', derived: true },
  ],
  pages: ['https://laws.example/99-2020?a=[1]'],
  documentLanguages: ['es'],
  attributions: [
    { agency: 'agency/agesic', role: 'oversight', basis: 'text', confidence: 0.8, place: at(8, 9), words: 'AGESIC' },
    { agency: 'agency/agesic', role: 'oversight', basis: 'text', confidence: 0.6, place: at(9, 1) },
  ],
  relations: [{ kind: 'repeals', target: 'instrument/UY/circular-3', place: at(8, 20) }],
  mentions: [
    {
      place: at(6, 4),
      pageLanguage: 'en',
      title: { text: 'Law No. 99/2020', language: 'en' },
      url: 'https://laws.example/99-2020',
    },
  ],
  decisions: [
    { verdict: 'different', because: 'the numbers differ', places: [at(6, 4)], other: 'instrument/UY/circular-3' },
  ],
};

export const circular: Instrument = {
  key: 'instrument/UY/circular-3',
  jurisdiction: 'jurisdiction/UY',
  titles: [{ text: 'Circular 3', language: 'en' }],
  alternativeTitles: [],
  type: 'circular',
  status: 'repealed',
  identifiers: [],
  pages: [],
  documentLanguages: [],
  attributions: [],
  relations: [],
  mentions: [{ place: at(12, 4), pageLanguage: 'en', title: { text: 'Circular 3', language: 'en' } }],
  decisions: [],
};

export const overview: Overview = {
  key: 'overview/UY/law-99-2020/public-release-state-owned',
  instrument: law.key,
  category: 'public-release-state-owned',
  texts: [{ language: 'en', traced: LAW_TEXT, page, alsoAt: [] }],
};

/** A norm of the law about one measure, found once. */
export function norm(measure: string, changes: Partial<Norm> = {}): Norm {
  return {
    key: `norm/UY/law-99-2020/public-release-state-owned/${measure}`,
    instrument: law.key,
    overview: overview.key,
    measure,
    modality: 'obligation',
    bearer: 'public-sector',
    references: [],
    evidence: [
      {
        language: 'en',
        quote: 'must publish source code',
        exact: 'must publish source code',
        prefix: 'Agencies ',
        suffix: ' unless',
        start: 120,
        end: 144,
        place: at(8, 14),
      },
    ],
    confidence: 0.9,
    rule: 'modality/verb-scope',
    phrases: ['publish source code'],
    marks: [],
    ...changes,
  };
}

const who = { by: 'policy team', on: '2026-11-01', why: 'read against the act' };
export function decision(decide: 'accept' | 'reject', measure: string, line: number): Decision {
  return {
    decide,
    norm: `UY/law-99-2020/public-release-state-owned/${measure}`,
    ...who,
    place: at(line, 3, 'curation.yaml'),
  };
}
export const accepted = decision('accept', 'open-license', 2);
export const rejected = decision('reject', 'funding', 7);
export const corrected: Decision = {
  decide: 'correct',
  norm: 'UY/law-99-2020/public-release-state-owned/training',
  set: { modality: 'recommendation' },
  ...who,
  place: at(12, 3, 'curation.yaml'),
};
export const fact: Decision = {
  decide: 'fact',
  instrument: 'UY/circular-3',
  set: { status: 'repealed' },
  ...who,
  place: at(20, 3, 'curation.yaml'),
};

export const norms: readonly ReviewedNorm[] = [
  {
    ...norm('source-code-publication', {
      references: ['Article 3'],
      bearerText: { text: 'Agencies', language: 'en' },
      exception: { text: 'unless security forbids it', language: 'en' },
      quantity: '50 %',
      deadline: '2021',
    }),
    reviewStatus: 'unreviewed',
  },
  { ...norm('open-license'), reviewStatus: 'accepted', decision: accepted },
  {
    ...norm('training', { modality: 'recommendation', confidence: 1 }),
    reviewStatus: 'corrected',
    decision: corrected,
  },
];

export const catalogue: Catalogue = {
  pages: [page],
  jurisdictions: [uruguay],
  agencies: [agency],
  instruments: [law, circular],
  overviews: [overview],
  addedCategories: [],
  counts: { pages: 1, entries: 2, rows: 0, merged: 0, skipped: {} },
  findings: [],
};

/** The shipped vocabularies, as a build reads them. */
export const vocabulary: readonly Quad[] = readdirSync('ontology')
  .filter((file) => file.endsWith('.ttl') && file !== 'shapes.ttl')
  .flatMap((file) => [...readTurtle({ path: file, text: readFileSync(`ontology/${file}`, 'utf8') }).value]);

export const shapes: readonly Quad[] = [
  ...readTurtle({ path: 'shapes.ttl', text: readFileSync('ontology/shapes.ttl', 'utf8') }).value,
];

/** Everything above as the input of the graph stage. */
export const input: GraphInput = {
  catalogue,
  norms,
  setAside: [
    { norm: norm('training'), decision: corrected },
    { norm: norm('funding', { modality: 'commitment', confidence: 0.4 }), decision: rejected },
  ],
  decisions: [accepted, rejected, corrected, fact],
  findings: [
    {
      severity: 'warning',
      code: 'mojibake-repaired',
      message: 'Two characters were repaired.',
      place: at(6, 4),
      related: [at(9, 2)],
      subject: law.key,
      expected: 'UTF-8',
      hint: 'save the page as UTF-8',
      fix: { path: PATH, line: 6, original: 'x', replacement: 'y' },
    },
  ],
  vocabulary,
  run: {
    toolVersion: '0.1.0',
    ontologyVersion: '1.0.0',
    inputs: [{ path: 'curation.yaml', sha256: 'b'.repeat(64) }],
    endedAt: '2026-11-02T03:04:05.678+01:00',
  },
};
