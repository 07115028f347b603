// The graph in; how complete and how far reviewed it is, measured, out.

import { osp } from '../../rdf/vocabulary.js';
import { dct, eli } from '../../rdf/vocabulary.js';
import type { GraphReader } from '../../rdf/graph-reader.js';
import type { Texts } from './texts.js';

/** A measured value; a share lies between 0 and 1 and is absent where there is nothing to take a share of. */
export interface QualityMeasure {
  readonly name: string;
  readonly label: Texts;
  readonly dimension: keyof typeof DIMENSIONS;
  readonly value: number;
}

/** Of the ISO/IEC 25012 quality dimensions that DQV suggests. */
export const DIMENSIONS = {
  completeness: { en: 'Completeness', es: 'Completitud', pt: 'Completude' },
  credibility: { en: 'Credibility', es: 'Credibilidad', pt: 'Credibilidade' },
  understandability: { en: 'Understandability', es: 'Comprensibilidad', pt: 'Compreensibilidade' },
} as const satisfies Record<string, Texts>;

interface Share {
  readonly name: string;
  readonly of: string;
  readonly dimension: keyof typeof DIMENSIONS;
  readonly label: Texts;
  readonly holds: (reader: GraphReader, subject: string) => boolean;
}

const STATUS_UNKNOWN = /\/status\/unknown$/u;
const UNREVIEWED = /\/review-status\/unreviewed$/u;

const SHARES: readonly Share[] = [
  {
    name: 'instruments-with-year',
    of: 'Instrument',
    dimension: 'completeness',
    label: {
      en: 'Share of instruments with a year or date',
      es: 'Proporción de instrumentos con año o fecha',
      pt: 'Proporção de instrumentos com ano ou data',
    },
    holds: (reader, subject) =>
      [osp('year'), dct('date')].some((property) => reader.many(subject, property).length > 0),
  },
  {
    name: 'instruments-with-known-status',
    of: 'Instrument',
    dimension: 'completeness',
    label: {
      en: 'Share of instruments whose status is known',
      es: 'Proporción de instrumentos de estado conocido',
      pt: 'Proporção de instrumentos de estado conhecido',
    },
    holds: (reader, subject) => reader.iris(subject, osp('status')).some((status) => !STATUS_UNKNOWN.test(status)),
  },
  {
    name: 'instruments-with-issuer',
    of: 'Instrument',
    dimension: 'completeness',
    label: {
      en: 'Share of instruments with an issuing agency',
      es: 'Proporción de instrumentos con organismo emisor',
      pt: 'Proporção de instrumentos com organismo emissor',
    },
    holds: (reader, subject) => reader.iris(subject, osp('issuedBy')).length > 0,
  },
  {
    name: 'instruments-with-identifier',
    of: 'Instrument',
    dimension: 'completeness',
    label: {
      en: 'Share of instruments with an official identifier',
      es: 'Proporción de instrumentos con identificador oficial',
      pt: 'Proporção de instrumentos com identificador oficial',
    },
    holds: (reader, subject) =>
      [dct('identifier'), osp('hasIdentifier'), eli('id_local')].some(
        (property) => reader.many(subject, property).length > 0,
      ),
  },
  {
    name: 'instruments-with-several-languages',
    of: 'Instrument',
    dimension: 'understandability',
    label: {
      en: 'Share of instruments with titles in two or more languages',
      es: 'Proporción de instrumentos con título en dos o más lenguas',
      pt: 'Proporção de instrumentos com título em duas ou mais línguas',
    },
    holds: (reader, subject) => reader.texts(subject, dct('title')).size > 1,
  },
  {
    name: 'norms-with-provision',
    of: 'Norm',
    dimension: 'completeness',
    label: {
      en: 'Share of norms with an article or section',
      es: 'Proporción de normas con artículo o sección',
      pt: 'Proporção de normas com artigo ou secção',
    },
    holds: (reader, subject) => reader.many(subject, osp('provision')).length > 0,
  },
  {
    name: 'norms-with-evidence',
    of: 'Norm',
    dimension: 'credibility',
    label: {
      en: 'Share of norms with evidence',
      es: 'Proporción de normas con evidencia',
      pt: 'Proporção de normas com evidência',
    },
    holds: (reader, subject) => reader.iris(subject, osp('evidence')).length > 0,
  },
  {
    name: 'norms-reviewed',
    of: 'Norm',
    dimension: 'credibility',
    label: {
      en: 'Share of norms with a decision of the editors',
      es: 'Proporción de normas con una decisión de la redacción',
      pt: 'Proporção de normas com uma decisão da redação',
    },
    holds: (reader, subject) => reader.iris(subject, osp('reviewStatus')).some((status) => !UNREVIEWED.test(status)),
  },
];

/** Shares rounded to four places, and the mean confidence of the norms. */
export function qualityMeasures(reader: GraphReader): readonly QualityMeasure[] {
  const shares = SHARES.flatMap(({ name, of, dimension, label, holds }) => {
    const subjects = reader.subjectsOfType(osp(of));
    if (subjects.length === 0) return [];
    const value = rounded(subjects.filter((subject) => holds(reader, subject)).length / subjects.length);
    return [{ name, label, dimension, value }];
  });
  return [...shares, ...meanConfidence(reader)];
}

function meanConfidence(reader: GraphReader): QualityMeasure[] {
  const values = reader
    .subjectsOfType(osp('Norm'))
    .flatMap((norm) => reader.literals(norm, osp('confidence')))
    .map(Number);
  if (values.length === 0) return [];
  const label = {
    en: 'Mean confidence of norms',
    es: 'Confianza media de las normas',
    pt: 'Confiança média das normas',
  };
  const value = rounded(values.reduce((sum, next) => sum + next, 0) / values.length);
  return [{ name: 'mean-confidence', label, dimension: 'credibility', value }];
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
