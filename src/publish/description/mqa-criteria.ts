// The criteria of the European data portal's metadata quality method: what each asks and what it is worth.

import type { NamedNode } from '@rdfjs/types';
import type { GraphReader } from '../../rdf/graph-reader.js';
import { dcat, dct, skos } from '../../rdf/vocabulary.js';

const EU = 'http://publications.europa.eu/resource/authority/';
const IANA = 'http://www.iana.org/assignments/media-types/';

/** What a criterion may look at beside the description. */
export interface MqaFacts {
  readonly reader: GraphReader;
  /** Whether an address answers; before a release is served: whether the release has a file for it. */
  readonly answers: (url: string) => boolean;
  /** Violations that the shapes of the profile found. */
  readonly violations: number;
}

/** `distribution` criteria are asked of each distribution and count by the share that meets them. */
export interface MqaCriterion {
  readonly name: string;
  readonly points: number;
  readonly of: 'dataset' | 'distribution';
  /** What a description lacks that does not meet it. */
  readonly lack: string;
  readonly meets: (subject: string, facts: MqaFacts) => boolean;
}

/** https://data.europa.eu/mqa/methodology: 405 points in all. */
export const MQA_CRITERIA: readonly MqaCriterion[] = [
  // findability, 100
  has('keywords', 30, 'dataset', dcat('keyword')),
  has('categories', 30, 'dataset', dcat('theme')),
  has('geographic coverage', 20, 'dataset', dct('spatial')),
  has('period covered', 20, 'dataset', dct('temporal')),
  // accessibility, 100
  answers('access address answers', 50, dcat('accessURL')),
  has('download address', 20, 'distribution', dcat('downloadURL')),
  answers('download address answers', 30, dcat('downloadURL')),
  // interoperability, 110
  has('format', 20, 'distribution', dct('format')),
  has('media type', 10, 'distribution', dcat('mediaType')),
  {
    ...distribution(
      'format and media type of the lists',
      10,
      'a dct:format of the EU list and a dcat:mediaType of IANA',
    ),
    meets: (subject, { reader }) =>
      all(reader, subject, dct('format'), (value) => value.startsWith(`${EU}file-type/`)) &&
      all(reader, subject, dcat('mediaType'), (value) => value.startsWith(IANA)),
  },
  formatIs('open format', 20, /\/(?:CSV|HTML|JSON|JSON_LD|RDF_\w+|XML|TXT)$/u),
  formatIs('machine-readable format', 20, /\/(?:CSV|JSON|JSON_LD|RDF_\w+|XML)$/u),
  {
    name: 'conformity with the profile',
    points: 30,
    of: 'dataset',
    lack: 'conformity: the shapes of DCAT-AP report violations',
    meets: (_subject, { violations }) => violations === 0,
  },
  // reusability, 75
  has('license', 20, 'distribution', dct('license')),
  {
    ...distribution('license of the list', 10, 'a dct:license of the EU list'),
    meets: (subject, { reader }) => all(reader, subject, dct('license'), (value) => value.startsWith(`${EU}licence/`)),
  },
  has('access rights', 10, 'dataset', dct('accessRights')),
  {
    name: 'access rights of the list',
    points: 5,
    of: 'dataset',
    lack: 'dct:accessRights of the EU list',
    meets: (subject, { reader }) =>
      all(reader, subject, dct('accessRights'), (value) => reader.iri(value, skos('inScheme')) === `${EU}access-right`),
  },
  has('contact', 20, 'dataset', dcat('contactPoint')),
  has('publisher', 10, 'dataset', dct('publisher')),
  // contextuality, 20
  has('rights', 5, 'distribution', dct('rights')),
  has('size', 5, 'distribution', dcat('byteSize')),
  has('date of issue', 5, 'dataset', dct('issued')),
  has('date of change', 5, 'dataset', dct('modified')),
];

function has(name: string, points: number, of: MqaCriterion['of'], property: NamedNode): MqaCriterion {
  const lack = property.value.replace(dcat('').value, 'dcat:').replace(dct('').value, 'dct:');
  return { name, points, of, lack, meets: (subject, { reader }) => reader.many(subject, property).length > 0 };
}

function answers(name: string, points: number, property: NamedNode): MqaCriterion {
  return {
    ...distribution(name, points, 'an address behind which the release has a file'),
    meets: (subject, facts) => all(facts.reader, subject, property, facts.answers),
  };
}

function formatIs(name: string, points: number, codes: RegExp): MqaCriterion {
  return {
    ...distribution(name, points, `an ${name}`),
    meets: (subject, { reader }) => all(reader, subject, dct('format'), (value) => codes.test(value)),
  };
}

function distribution(name: string, points: number, lack: string): Omit<MqaCriterion, 'meets'> {
  return { name, points, of: 'distribution', lack };
}

function all(reader: GraphReader, subject: string, property: NamedNode, test: (value: string) => boolean): boolean {
  const values = reader.iris(subject, property);
  return values.length > 0 && values.every(test);
}
