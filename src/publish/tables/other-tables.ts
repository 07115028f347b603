// The tables of agencies, of the coverage cube and of findings.

import { dct, foaf, oa, osp, qb, skos } from '../../rdf/vocabulary.js';
import { address, code, labelOf, own, value, via } from './cell-readers.js';
import type { Table } from './table.js';

export const AGENCY_TABLE: Table = {
  name: 'agencies',
  title: { en: 'Agencies', es: 'Organismos', pt: 'Organismos' },
  description: {
    en: 'Public bodies and other organisations that issue, oversee or operate instruments, one row each.',
    es: 'Organismos públicos y otras organizaciones que emiten, supervisan u operan instrumentos, uno por fila.',
    pt: 'Organismos públicos e outras organizações que emitem, supervisionam ou operam instrumentos, um por linha.',
  },
  subjects: (reader) => reader.subjectsOfType(osp('Agency')),
  key: ['agency'],
  foreignKeys: [],
  columns: [
    { name: 'agency', title: { en: 'IRI' }, type: 'anyURI', required: true, read: own },
    {
      name: 'name',
      title: { en: 'Names, in any language' },
      type: 'string',
      separator: '|',
      read: value(skos('prefLabel')),
    },
    { name: 'acronym', title: { en: 'Acronyms' }, type: 'string', separator: '|', read: value(osp('acronym')) },
    {
      name: 'jurisdiction',
      title: { en: 'Jurisdiction (ISO 3166 code, EU for the Union)' },
      type: 'string',
      read: via(osp('jurisdiction'), value(osp('isoCode'))),
    },
    { name: 'homepage', title: { en: 'Homepage' }, type: 'anyURI', separator: ' ', read: address(foaf('homepage')) },
  ],
};

export const COVERAGE_TABLE: Table = {
  name: 'coverage',
  title: { en: 'Coverage', es: 'Cobertura', pt: 'Cobertura' },
  description: {
    en: 'Jurisdiction by measure with the strongest modality; no-evidence means that the catalogue says nothing, not that there is none.',
    es: 'Jurisdicción por medida con la modalidad más fuerte; no-evidence significa que el catálogo no dice nada, no que no exista.',
    pt: 'Jurisdição por medida com a modalidade mais forte; no-evidence significa que o catálogo nada diz, não que não exista.',
  },
  subjects: (reader) => reader.subjectsOfType(qb('Observation')),
  key: ['observation'],
  foreignKeys: [],
  columns: [
    { name: 'observation', title: { en: 'IRI' }, type: 'anyURI', required: true, read: own },
    {
      name: 'jurisdiction',
      title: { en: 'Jurisdiction (ISO 3166 code, EU for the Union)' },
      type: 'string',
      read: via(osp('jurisdiction'), value(osp('isoCode'))),
    },
    { name: 'measure', title: { en: 'Measure' }, type: 'string', read: code(osp('measure')) },
    {
      name: 'measure_label',
      title: { en: 'Name of the measure' },
      type: 'string',
      language: 'en',
      read: labelOf(osp('measure'), 'en'),
    },
    {
      name: 'strongest_modality',
      title: { en: 'Strongest modality' },
      type: 'string',
      read: code(osp('strongestModality')),
    },
    { name: 'norm_count', title: { en: 'Number of norms' }, type: 'integer', read: value(osp('normCount')) },
  ],
};

export const FINDING_TABLE: Table = {
  name: 'findings',
  title: { en: 'Findings', es: 'Hallazgos', pt: 'Achados' },
  description: {
    en: 'What a careful publisher would look at: doubts and defects of the pages, with their places.',
    es: 'Lo que revisaría un editor cuidadoso: dudas y defectos de las páginas, con su lugar.',
    pt: 'O que um editor cuidadoso verificaria: dúvidas e defeitos das páginas, com o seu lugar.',
  },
  subjects: (reader) => reader.subjectsOfType(osp('QualityFinding')),
  key: ['finding'],
  foreignKeys: [],
  columns: [
    { name: 'finding', title: { en: 'IRI' }, type: 'anyURI', required: true, read: own },
    { name: 'kind', title: { en: 'Kind' }, type: 'string', read: code(osp('findingKind')) },
    { name: 'severity', title: { en: 'Severity' }, type: 'string', read: value(osp('severity')) },
    {
      name: 'about',
      title: { en: 'What it is about' },
      type: 'anyURI',
      separator: ' ',
      read: address(oa('hasTarget')),
    },
    {
      name: 'message',
      title: { en: 'What was found' },
      type: 'string',
      language: 'en',
      separator: '|',
      read: value(dct('description')),
    },
    { name: 'page', title: { en: 'Page' }, type: 'string', read: via(osp('sourcePage'), value(osp('path'))) },
    { name: 'line', title: { en: 'Line, from 1' }, type: 'integer', read: value(osp('line')) },
  ],
};
